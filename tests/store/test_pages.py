"""Raw pages: as they came, one copy of the same bytes, damage noticed."""

import pytest

from reader.model.article import Incomplete
from reader.model.errors import NotFoundError, StoreError
from reader.model.page import Page, Validators
from reader.model.url import Url
from reader.store import articles, pages
from reader.store.outbox import NamedBy
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON


def test_the_latest_page_comes_back_and_earlier_ones_stay(store: Store) -> None:
    first = Page(b"one", NOON, Url("https://e.org/a"), "utf-8", "text/html", "a.html")
    second = Page(b"two", NOON, Url("https://e.org/a?again"))
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        pages.put(db, number, first)
        assert pages.get(db, number) == first
        pages.put(db, number, second)
        pages.put(db, number, second)
        assert pages.get(db, number) == second
        assert db.execute("SELECT count(*) FROM article_page").fetchone()[0] == 2


def test_the_page_of_the_whole_story_comes_back_not_what_stood_in_for_it(store: Store) -> None:
    url = Url("https://e.org/a")
    wall, teaser, whole, bare = (
        Page(body, NOON, address)
        for body, address in ((b"wall", url), (b"teaser", url), (b"whole", url), (b"bare", None))
    )
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        latest = []
        for page, incomplete in (
            (wall, Incomplete.COOKIE_WALL),
            (teaser, Incomplete.PAYWALL),
            (bare, None),
            (whole, None),
            (wall, Incomplete.COOKIE_WALL),
            (bare, None),
        ):
            pages.put(db, number, page, incomplete)
            latest.append(pages.get(db, number).body)
        kept = db.execute("SELECT count(*) FROM article_page").fetchone()[0]
    assert latest == [b"wall", b"teaser", b"bare", b"whole", b"whole", b"whole"]
    assert kept == 4


def test_damage_and_absence_are_sentences(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        with pytest.raises(NotFoundError):
            pages.get(db, number)
        pages.put(db, number, Page(b"one" * 99, NOON))
        db.execute("UPDATE page SET body = x'00'")
        with pytest.raises(StoreError, match="the page of article 1 is damaged"):
            pages.get(db, number)


def test_what_the_site_said_of_its_version_is_kept(store: Store) -> None:
    page = Page(
        *(b"one", NOON, Url("http://10.0.0.1/a")),
        validators=Validators('"v1"', "Mon, 14 Sep 2026 12:00:00 GMT"),
        private=True,
    )
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        assert pages.naming(db, number) == NamedBy("", private=False)
        pages.put(db, number, page)
        assert pages.get(db, number) == page
        assert pages.naming(db, number) == NamedBy("http://10.0.0.1/a", private=True)
        pages.put(db, number, Page(b"a paste", NOON))
        assert pages.naming(db, number) == NamedBy("http://10.0.0.1/a", private=True)
