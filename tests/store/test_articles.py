"""The same story once, two stories never as one."""

from datetime import timedelta

import pytest

from reader.model.article import (
    ArticleId,
    ArticleRow,
    ChromeKind,
    Incomplete,
    RelatedStory,
    Removed,
    State,
)
from reader.model.errors import NotFoundError, StoreError
from reader.model.query import Query, Shelf, parse
from reader.model.url import Url
from reader.store import articles, removal, search, shelves
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
        related=(RelatedStory("The wind", Url("https://e.org/wind")),),
        incomplete=Incomplete.PAYWALL,
    )
    with store.writing() as db:
        number, is_new = put(db, whole)
    with store.reading() as db:
        saved = articles.get(db, number)
        [row] = articles.rows(db, [number])
    assert is_new
    assert saved.article == whole
    assert row.incomplete is Incomplete.PAYWALL
    assert (saved.saved_at, saved.state, saved.favourite, saved.sample) == (
        NOON,
        State.UNREAD,
        False,
        False,
    )


def test_a_row_has_each_field_in_its_place(store: Store) -> None:
    whole = story(
        site_name="The Ledger",
        published="2026-06-01",
        reading_minutes=7,
        excerpt="Ships lie.",
        lang="fr",
        dir="rtl",
        incomplete=Incomplete.PAYWALL,
    )
    with store.writing() as db:
        number, _ = articles.put(db, whole, saved_at=NOON, sample=True)
        db.execute("UPDATE article SET state = 'read', favourite = 1, progress = 4, highlights = 2")
        [row] = articles.rows(db, [number])
    assert row == ArticleRow(
        id=number,
        title=whole.title,
        url=whole.url,
        site_name="The Ledger",
        published="2026-06-01",
        saved_at=NOON,
        reading_minutes=7,
        excerpt="Ships lie.",
        lang="fr",
        dir="rtl",
        state=State.READ,
        favourite=True,
        sample=True,
        incomplete=Incomplete.PAYWALL,
        progress=4,
        has_highlights=True,
        picture=None,
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
        assert shelves.ids(db, Query()) == []
        put(db, story())
        assert shelves.ids(db, Query(shelf=Shelf.UNREAD)) == [number]


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


WALL = "We and our partners keep cookies on this device, and ask for a consent that is free. " * 5
TEASER = TEXT[:300]


def test_what_is_incomplete_never_replaces_what_is_whole(store: Store) -> None:
    wind = RelatedStory("The wind", Url("https://e.org/wind"))
    whole = story(related=(wind,))
    with store.writing() as db:
        number, _ = put(db, whole)
        for text, reason in ((WALL, Incomplete.COOKIE_WALL), ("", Incomplete.NO_TEXT)):
            again = put(db, story("Consent", text=text, incomplete=reason))
            assert again == (number, False)
        assert put(db, story(text=TEASER, incomplete=Incomplete.PAYWALL)) == (number, False)
        assert articles.get(db, number).article == whole
        assert list(search.find(db, parse("consent"))) == [[]]


def test_refused_like_this_it_still_comes_out_of_the_trash_and_is_the_users(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=True)
        articles.set_state(db, [number], State.TRASHED)
        put(db, story(text="", incomplete=Incomplete.NO_TEXT))
        saved = articles.get(db, number)
    assert (saved.state, saved.sample) == (State.UNREAD, False)


def test_what_is_whole_replaces_what_stood_in_for_it_at_its_address(store: Store) -> None:
    moved = Url("https://e.org/ships-moved")
    with store.writing() as db:
        number, _ = put(db, story("Consent", text=WALL, incomplete=Incomplete.COOKIE_WALL))
        assert put(db, story()) == (number, False)
        saved = articles.get(db, number).article
        assert (saved.title, saved.incomplete) == ("Ships lie at anchor", None)
        other, is_new = put(
            db, story("Gone", url=moved, text="Gone.", incomplete=Incomplete.ERROR_PAGE)
        )
        assert is_new
        assert put(db, story("Law", url=Url("https://m.e.org/x"), text=OTHER, canonical=moved)) == (
            other,
            False,
        )


def test_two_pages_that_stand_in_for_stories_stay_two(store: Store) -> None:
    login = Url("https://e.org/login")
    wall = {"text": WALL, "incomplete": Incomplete.LOGIN_PAGE}
    with store.writing() as db:
        first, _ = put(db, story("Log in", url=Url("https://e.org/1"), canonical=None, **wall))
        second = put(db, story("Log in", url=Url("https://e.org/2"), canonical=None, **wall))
        assert second == (ArticleId(first + 1), True)
        gone = {"url": None, "text": "Not found.", "incomplete": Incomplete.ERROR_PAGE}
        files = [put(db, story("404", **gone)) for _ in range(2)]
        assert [is_new for _, is_new in files] == [True, True]
        assert put(db, story("Log in", canonical=login, **wall))[1]


def test_the_whole_text_that_is_pasted_fills_a_beginning_and_keeps_its_address(
    store: Store,
) -> None:
    canonical = Url("https://e.org/ships-of-may")
    teaser = story(text=TEASER, canonical=canonical, incomplete=Incomplete.PAYWALL)
    with store.writing() as db:
        number, _ = put(db, teaser)
        assert put(db, story(url=None)) == (number, False)
        saved = articles.get(db, number).article
        assert (saved.text, saved.incomplete) == (TEXT, None)
        assert (saved.url, saved.canonical) == ("https://e.org/ships", canonical)


def test_a_beginning_that_is_pasted_fills_nothing(store: Store) -> None:
    with store.writing() as db:
        number, _ = put(db, story(incomplete=Incomplete.MORE_PAGES))
        bare = story(url=None, text=TEASER, incomplete=Incomplete.PAYWALL)
        assert put(db, bare) == (number, False)
        assert articles.get(db, number).article.incomplete is Incomplete.MORE_PAGES


def test_lists_are_newest_first_and_rows_in_the_order_asked(store: Store) -> None:
    with store.writing() as db:
        made = [
            put(db, story(f"Ship {n}", url=Url(f"https://e.org/{n}"), text=f"{TEXT} {n}"), n)[0]
            for n in range(3)
        ]
        assert shelves.ids(db, Query()) == made[::-1]
        wanted = [made[1], ArticleId(99), made[0]]
        assert [row.title for row in articles.rows(db, wanted)] == ["Ship 1", "Ship 0"]


def test_a_sample_that_the_user_saves_is_the_users(store: Store) -> None:
    with store.writing() as db:
        number, _ = articles.put(db, story(), saved_at=NOON, sample=True)
        put(db, story())
        assert removal.remove_samples(db) == []
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


def test_of_two_stories_with_one_key_each_is_found_by_its_own_address(store: Store) -> None:
    plain, amp, mobile = (Url(f"https://{host}e.org/ships") for host in ("", "amp.", "m."))
    with store.writing() as db:
        first, _ = put(db, story(url=plain))
        second, _ = put(db, story("Jugement", url=amp, text=OTHER), 5)
        found = articles.find_by_urls(db, [plain, amp, mobile])
    assert {url: row.id for url, row in found.items()} == {
        plain: first,
        amp: second,
        mobile: second,
    }


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
