"""The child that extracts: reused, limited, and never missed when it dies."""

import sys

import pytest
from msgspec.structs import replace

from reader.library import guard as module
from reader.library.extracting import extract_page
from reader.library.guard import Guard
from reader.model.article import ChromeKind
from reader.model.errors import ExtractError
from reader.model.site_rule import Chosen, Effect, Pointed, SiteRule
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


def test_half_a_sign_stops_no_page(guard: Guard, world: World) -> None:
    told = '{"@type": "NewsArticle", "headline": "Ships lie", "articleSection": "Sea \\ud83d"}'
    html = story_html("Ships lie").replace(
        "</head>", f"<script type=application/ld+json>{told}</script></head>"
    )
    done = guard.extract(world.page(SHIPS, html))
    assert done is not None
    assert done.article.section == "Sea ?"


def test_without_a_receipt_all_else_is_the_same(guard: Guard, world: World) -> None:
    html = story_html("Ships lie in the harbour", related={"Wind turns": SHIPS + "2"})
    page = world.page(SHIPS, html)
    whole, rest = guard.extract(page), guard.extract(page, receipt=False)
    assert whole is not None
    assert rest is not None
    assert whole.article.removed != ()
    assert rest.article == replace(whole.article, removed=())


def test_the_child_is_handed_the_rules_of_the_page(guard: Guard, world: World) -> None:
    rule = SiteRule("e.org", Effect.REMOVE, "div.offer-strip", "", ChromeKind.OTHER, id=7)
    offer = "<div class=offer-strip><p>Get the paper</p></div><p>And so it was.</p>"
    html = story_html("Ships lie in the harbour").replace("</article>", f"{offer}</article>")
    page = world.page(SHIPS, html)
    bare, ruled = guard.extract(page), guard.extract(replace(page, rules=(rule,)))
    assert bare is not None
    assert "Get the paper" in bare.article.text
    assert ruled is not None
    assert "Get the paper" not in ruled.article.text
    pointed = Pointed(Effect.REMOVE, ("Get the paper",))
    assert guard.choose(page, pointed).rules == (
        replace(rule, site="", id=0, sample="Get the paper"),
    )
    put_back = replace(pointed, effect=Effect.KEEP)
    assert guard.choose(replace(page, rules=(rule,)), put_back) == Chosen(against=(7,))


def test_a_page_that_kills_the_child_makes_no_rule(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_child_command", lambda: [sys.executable, "-c", ""])
    with Guard() as dying:
        page = world.page(SHIPS, story_html("Ships"))
        assert dying.choose(page, Pointed(Effect.REMOVE, ("Ships",))) == Chosen()


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


def test_an_answer_that_is_none_is_a_mistake_of_ours(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    answer = 'b\'\\0\\0\\0\\x24{"article":{"title":7,"text":false}}\''
    says = f"import sys; sys.stdout.buffer.write({answer}); sys.stdout.flush(); sys.stdin.read()"
    monkeypatch.setattr(module, "_child_command", lambda: [sys.executable, "-c", says])
    with Guard() as guard:
        assert guard.extract(world.page(SHIPS, story_html("Ships"))) is None
    assert "extraction failed: Expected `str`, got `int`" in caplog.text
    caplog.clear()


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
