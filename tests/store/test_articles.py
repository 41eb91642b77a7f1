"""The same story once, two stories never as one."""

from datetime import timedelta

import pytest

from reader.model.article import ArticleId, ChromeKind, Removed, State
from reader.model.errors import NotFoundError, StoreError
from reader.model.query import Shelf
from reader.model.url import Url
from reader.store import articles
from reader.store.store import Connection, Store
from tests.store.stories import OTHER, TEXT, story
from tests.world import NOON


def put(db: Connection, article: object, minutes: int = 0) -> tuple[ArticleId, bool]:
    when = NOON + timedelta(minutes=minutes)
    return articles.put(db, article, saved_at=when, sample=False)  # type: ignore[arg-type]


def test_every_field_comes_back(store: Store) -> None:
    whole = story(
        byline=("Ada Marin",),
        published="2026-09-14",
        section="Port",
        lang="en",
        site_name="The Ledger",
        image="https://e.org/a.jpg",
        excerpt="Forty.",
        canonical=Url("https://e.org/ships-2"),
        removed=(Removed(ChromeKind.SHARE_BAR, "<div>", "share"),),
    )
    with store.writing() as db:
        number, is_new = put(db, whole)
    with store.reading() as db:
        saved = articles.get(db, number)
    assert is_new
    assert saved.article == whole
    assert (saved.saved_at, saved.state, saved.favourite, saved.sample) == (
        NOON,
        State.UNREAD,
        False,
        False,
    )


def test_saved_again_it_is_updated_and_keeps_its_place(store: Store) -> None:
    with store.writing() as db:
        number, _ = put(db, story())
        articles.set_state(db, [number], State.READ)
        again = put(db, story("Ships still lie", text=TEXT + " More."), 5)
        saved = articles.get(db, number)
    assert again == (number, False)
    assert (saved.article.title, saved.state, saved.saved_at) == (
        "Ships still lie",
        State.READ,
        NOON,
    )


def test_out_of_the_trash_it_comes_back_unread(store: Store) -> None:
    with store.writing() as db:
        number, _ = put(db, story())
        articles.set_state(db, [number], State.TRASHED)
        assert articles.ids(db, Shelf.ALL) == []
        put(db, story())
        assert articles.ids(db, Shelf.UNREAD) == [number]


def test_the_same_story_by_its_canonical(store: Store) -> None:
    with store.writing() as db:
        first, _ = put(db, story(canonical=Url("https://e.org/c")))
        second = put(db, story(url=Url("https://m.e.org/x"), canonical=Url("https://e.org/c")))
    assert second == (first, False)


def test_texts_that_differ_wholly_are_two_stories(store: Store) -> None:
    with store.writing() as db:
        first, _ = put(db, story())
        second, is_new = put(db, story("Jugement", text=OTHER))
        assert is_new
        found = articles.find_by_urls(db, [Url("https://e.org/ships")])
    assert first != second
    assert found["https://e.org/ships"].id == second


def test_a_bare_text_meets_its_page(store: Store) -> None:
    with store.writing() as db:
        bare, _ = put(db, story(url=None))
        page = put(db, story())
        assert page == (bare, False)
        assert articles.get(db, bare).article.url == "https://e.org/ships"
        assert put(db, story(url=None)) == (bare, False)
        assert articles.get(db, bare).article.url == "https://e.org/ships"


def test_lists_are_newest_first_and_rows_in_the_order_asked(store: Store) -> None:
    with store.writing() as db:
        made = [
            put(db, story(f"Ship {n}", url=Url(f"https://e.org/{n}"), text=f"{TEXT} {n}"), n)[0]
            for n in range(3)
        ]
        assert articles.ids(db, Shelf.ALL) == made[::-1]
        wanted = [made[1], ArticleId(99), made[0]]
        assert [row.title for row in articles.rows(db, wanted)] == ["Ship 1", "Ship 0"]


def test_counts_follow_every_change(store: Store) -> None:
    with store.writing() as db:
        one, _ = put(db, story())
        articles.put(
            db, story("B", url=Url("https://e.org/b"), text=OTHER), saved_at=NOON, sample=True
        )
        assert articles.counts(db) == articles.ArticleCounts(2, 2, 1)
        articles.set_state(db, [one], State.READ)
        assert articles.counts(db) == articles.ArticleCounts(2, 1, 1)
        articles.remove_samples(db)
        articles.set_state(db, [one], State.TRASHED)
        assert articles.counts(db) == articles.ArticleCounts(0, 0, 0)


def test_a_sample_that_the_user_saves_is_the_users(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=True)
        put(db, story())
        assert articles.remove_samples(db) == []
        assert articles.get(db, number).sample is False


def test_titles_match_within_a_site(store: Store) -> None:
    with store.writing() as db:
        number, _ = put(db, story("L’état du port"))
        put(db, story("L’état du port", url=Url("https://f.org/x"), text=OTHER))

        def found(title: str, host: str | None) -> int | None:
            row = articles.find_by_title(db, title, host=host)
            return row.id if row else None

        assert found("L'ETAT DU PORT", "e.org") == number
        assert found("L'état du port", None) is None  # of two sites: which is meant?
        assert found("Another", "e.org") is None


def test_a_damaged_text_is_noticed(store: Store) -> None:
    with store.writing() as db:
        number, _ = put(db, story())
        db.execute(
            "UPDATE body SET text = cast(substr(text, 1, 20) || x'00' || substr(text, 22) AS BLOB)"
        )
        with pytest.raises(StoreError, match=f"the text of article {number} is damaged"):
            articles.get(db, number)
        with pytest.raises(NotFoundError):
            articles.get(db, ArticleId(99))
