"""What a feed brings of a story, as an article."""

import pytest
from msgspec.structs import replace

from reader.library.feed_texts import article_of, best_of, better_of
from reader.library.following import follow
from reader.library.library import Library
from reader.model.article import Article, Incomplete
from reader.model.url import Url
from reader.store import feed_entries
from reader.store.feed_entries import EntryState, Row, Told
from tests.world import PARAGRAPH

SHIPS = Url("https://e.org/ships")
TOLD = Told(
    *("1", SHIPS, "Ships", b"", EntryState.QUEUED, ("Ann",), "2026-09-14", "en", None, ""),
    html=f"<p>{PARAGRAPH * 3}</p>",
    is_whole=True,
)


@pytest.fixture
def row(library: Library) -> Row:
    return put(library, TOLD)


def put(library: Library, told: Told) -> Row:
    feed = follow(library, "https://e.org/feed").feed.id
    with library.store.writing() as db:
        db.execute("UPDATE feed SET title = 'Ledger'")
        return feed_entries.get(db, [feed_entries.put(db, feed, told, library.now())])[0]


def test_the_article_has_what_the_feed_says(row: Row) -> None:
    article = article_of(row.told, "Ledger")
    assert article is not None
    assert (article.title, article.url, article.byline, article.site_name, article.published) == (
        "Ships",
        SHIPS,
        ("Ann",),
        "Ledger",
        "2026-09-14",
    )
    assert article.text == " ".join((PARAGRAPH * 3).split())


@pytest.mark.parametrize("html", ["", "<img src='https://e.org/a.png'>"])
def test_without_words_there_is_no_article(html: str) -> None:
    assert article_of(replace(TOLD, html=html), None) is None


def test_the_longest_is_the_best_and_is_marked(library: Library, row: Row) -> None:
    short = put(library, replace(TOLD, guid="2", html="<p>In short</p>"))
    best = best_of(library, [short, row])
    assert best is not None
    assert (best.words > 20, best.incomplete) == (True, Incomplete.FEED_TEXT)
    assert best_of(library, []) is None


def page(words: int, incomplete: Incomplete | None) -> Article:
    text = "word " * words
    return Article("Ships", text, text, SHIPS, words=words, incomplete=incomplete)


@pytest.mark.parametrize(
    ("words", "incomplete", "is_page"),
    [
        (5, None, True),
        (5, Incomplete.PAYWALL, False),
        (900, Incomplete.PAYWALL, True),
        (0, Incomplete.NO_TEXT, False),
    ],
)
def test_a_page_that_is_not_whole_gives_way_to_more(
    library: Library, row: Row, words: int, incomplete: Incomplete | None, is_page: bool
) -> None:
    came = page(words, incomplete)
    assert (better_of(library, came, [SHIPS]) == came) is is_page


def test_a_summary_gives_no_page_away(library: Library) -> None:
    put(library, replace(TOLD, is_whole=False))
    came = page(5, Incomplete.PAYWALL)
    assert better_of(library, came, [SHIPS]) == came
