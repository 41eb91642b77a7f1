"""The same story by another address, and which of two texts is the better one."""

import sqlite3

import pytest

from reader.model.article import Article, Incomplete
from reader.model.url import Url
from reader.store import articles, matching
from reader.store.store import Store
from tests.store.stories import OTHER, TEXT, story
from tests.world import NOON

AMP = Url("https://amp.e.org/ships/?amp=1")
LONG = TEXT + TEXT.replace("harbour", "haven")


def saved(db: sqlite3.Connection, article: Article) -> sqlite3.Row:
    articles.put(db, article, saved_at=NOON, sample=False)
    row = matching.find_same(db, article)
    assert row is not None
    return row


@pytest.mark.parametrize(
    "address",
    [
        "http://www.e.org/ships/",
        "https://m.e.org/ships",
        "https://e.org/ships/print/",
        "https://e.org/ships?amp=1",
        "https://e-org.cdn.cache.example/c/s/e.org/ships",
    ],
)
def test_the_same_story_by_another_address(store: Store, address: str) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        twin = story("Ships!", url=Url(address), text=TEXT + " More.", words=290)
        assert articles.put(db, twin, saved_at=NOON, sample=False) == (number, False)


def test_by_one_key_two_wholly_different_texts_stay_two(store: Store) -> None:
    with store.writing() as db:
        saved(db, story())
        twin = story("Jugement", url=AMP, text=OTHER)
        assert articles.put(db, twin, saved_at=NOON, sample=False)[1]


def test_another_form_of_a_page_gives_a_longer_text_but_no_address(store: Store) -> None:
    with store.writing() as db:
        old = saved(db, story())
        assert matching.is_poorer(story(url=AMP, words=290), old)
        assert not matching.is_poorer(story(url=AMP, words=400), old)
        assert matching.at_its_address(story(url=AMP), old).url == "https://e.org/ships"


def test_the_page_itself_takes_the_place_of_its_other_form(store: Store) -> None:
    with store.writing() as db:
        old = saved(db, story(url=AMP))
        assert not matching.is_poorer(story(), old)
        assert matching.at_its_address(story(), old).url == "https://e.org/ships"


@pytest.mark.parametrize(
    ("there", "comes", "poorer"),
    [
        (None, Incomplete.ERROR_PAGE, True),
        (None, Incomplete.PAYWALL, True),
        (Incomplete.PAYWALL, Incomplete.ERROR_PAGE, True),
        (Incomplete.PAYWALL, Incomplete.NO_TEXT, True),
        (Incomplete.PAYWALL, Incomplete.MORE_PAGES, False),
        (Incomplete.ERROR_PAGE, Incomplete.PAYWALL, False),
        (Incomplete.ERROR_PAGE, Incomplete.COOKIE_WALL, False),
        (Incomplete.MORE_PAGES, None, False),
    ],
)
def test_less_of_a_story_never_replaces_more(
    store: Store, there: Incomplete | None, comes: Incomplete | None, poorer: bool
) -> None:
    with store.writing() as db:
        old = saved(db, story(incomplete=there))
        assert matching.is_poorer(story(incomplete=comes), old) is poorer


@pytest.mark.parametrize(("words", "poorer"), [(280, False), (150, False), (139, True), (0, True)])
def test_a_much_shorter_text_never_replaces_a_story(store: Store, words: int, poorer: bool) -> None:
    with store.writing() as db:
        old = saved(db, story())
        assert matching.is_poorer(story(words=words), old) is poorer


def test_of_two_pages_that_stood_in_for_the_story_the_later_one_stays(store: Store) -> None:
    with store.writing() as db:
        old = saved(db, story(incomplete=Incomplete.ERROR_PAGE))
        assert not matching.is_poorer(story(words=9, incomplete=Incomplete.COOKIE_WALL), old)


def test_a_line_may_be_replaced_by_a_shorter_one(store: Store) -> None:
    with store.writing() as db:
        old = saved(db, story(text="Ships lie at anchor today.", words=5))
        assert not matching.is_poorer(story(text="Ships.", words=1), old)


def test_a_damaged_text_is_like_no_other(store: Store) -> None:
    with store.writing() as db:
        saved(db, story())
        db.execute("UPDATE body SET text = x'00'")
        row = matching.find_same(db, story())
    assert row is not None
    assert matching.text_of(row) == ""
