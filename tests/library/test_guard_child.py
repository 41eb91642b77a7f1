"""The child reads feeds too, under the same limits; and where there is less than they allow."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import paths
from reader.library import guard as module
from reader.library.guard import Guard
from reader.model.errors import FormatError
from reader.model.feed import FeedLink
from reader.model.page import Page
from reader.model.url import Url
from tests.feeds import Item, rss
from tests.formats.feed_pages import document
from tests.world import NOON, story_html

FEED = Url("https://e.org/news/feed.xml")


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    with Guard() as one:
        yield one


def page(text: str) -> Page:
    return Page(text.encode(), NOON, FEED, None, "text/xml")


def test_the_child_reads_a_feed_as_it_is_read_here(guard: Guard) -> None:
    text = rss(Item("Ships", "https://e.org/ships", "1", "<p>a</p>"), head="<ttl>90</ttl>")
    assert guard.read_feed(page(text)) == document(text)


def test_the_child_finds_what_a_page_names(guard: Guard) -> None:
    text = "<html><link rel=alternate type=application/rss+xml href=/feed>"
    assert guard.read_feed(page(text)) == (FeedLink(Url("https://e.org/feed"), "", "RSS"),)


def test_what_is_no_feed_is_told_and_the_child_lives_on(guard: Guard) -> None:
    with pytest.raises(FormatError, match="what came is no feed"):
        guard.read_feed(page("<html>"))
    assert guard.read_feed(page(rss())) == document(rss())


def test_a_feed_that_kills_the_child_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_child_command", lambda: [sys.executable, "-c", ""])
    with Guard() as dying, pytest.raises(FormatError, match="cannot be read as a feed"):
        dying.read_feed(page(rss()))


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
@pytest.mark.parametrize("limit", ["-v 900000", "-t 5"], ids=["memory", "CPU"])
def test_where_the_system_gives_less_than_a_page_may_take_pages_are_read(
    tmp_path: Path, limit: str
) -> None:
    file = tmp_path / "ships.html"
    file.write_text(story_html("Ships lie in the harbour"), encoding="utf-8")
    program = f'"{sys.executable}" -m reader extract "{file}"'
    done = subprocess.run(
        ["sh", "-c", f"ulimit -S {limit}; ulimit -H {limit}; {program}"],
        check=False, capture_output=True, text=True, cwd=paths.import_folder(),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "nobody on the quay" in done.stdout
