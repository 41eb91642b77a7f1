"""The child that extracts: reused, limited, and never missed when it dies."""

import sys
from dataclasses import replace

import pytest

from reader.library import guard as module
from reader.library.extracting import extract_page
from reader.library.guard import Guard
from reader.model.errors import ExtractError
from tests.world import World, story_html

SHIPS = "https://e.org/ships-in-the-harbour"


@pytest.fixture(scope="module")
def guard() -> object:
    with Guard() as one:
        yield one


def test_the_child_gives_the_same_article_as_the_way_itself(guard: Guard, world: World) -> None:
    from reader.extract.article import extract

    page = world.page(
        SHIPS, story_html("Ships lie in the harbour", related={"Wind turns": SHIPS + "2"})
    )
    done = guard.extract(page)
    assert done is not None
    assert done.article == extract(page)


def test_without_a_receipt_all_else_is_the_same(guard: Guard, world: World) -> None:
    html = story_html("Ships lie in the harbour", related={"Wind turns": SHIPS + "2"})
    page = world.page(SHIPS, html)
    whole, rest = guard.extract(page), guard.extract(page, receipt=False)
    assert whole is not None
    assert rest is not None
    assert whole.article.removed != ()
    assert rest.article == replace(whole.article, removed=())


def test_the_child_tells_the_cpu_that_a_page_took(guard: Guard, world: World) -> None:
    page = world.page(SHIPS, story_html("Ships lie in the harbour", text="Ships, ships. " * 50_000))
    done = guard.extract(page)
    assert done is not None
    assert done.cpu_seconds > 0.01


def test_one_child_serves_many_pages_and_a_failure_between(guard: Guard, world: World) -> None:
    page = world.page(SHIPS, story_html("Ships lie in the harbour"))
    guard.extract(page)
    child = guard._child
    with pytest.raises(ExtractError, match=SHIPS):
        guard.extract(world.page(SHIPS, "%PDF-1.7"))
    guard.extract(page)
    assert guard._child is child


def test_a_child_that_died_is_replaced(world: World) -> None:
    page = world.page(SHIPS, story_html("Ships lie in the harbour"))
    with Guard() as guard:
        guard.extract(page)
        assert guard._child is not None
        guard._child.kill()
        guard._child.wait()
        done = guard.extract(page)
        assert done is not None
        assert done.article.title == "Ships lie in the harbour"


def test_a_child_that_hangs_is_ended(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_WALL_SECONDS", 0.05)
    monkeypatch.setattr(
        module, "_child_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"]
    )
    with Guard() as guard:
        assert guard.extract(world.page(SHIPS, story_html("Ships"))) is None


def test_too_deep_a_page_still_gives_its_text(guard: Guard, world: World) -> None:
    deep = "<div>" * 20_000 + story_html("Ships lie in the harbour")
    assert "nobody on the quay" in extract_page(guard, world.page(SHIPS, deep)).article.text


def test_only_the_first_ten_megabytes_are_read(guard: Guard, world: World) -> None:
    large = story_html("Ships lie in the harbour") + "<!--" + "x" * 12_000_000
    assert "nobody on the quay" in extract_page(guard, world.page(SHIPS, large)).article.text
