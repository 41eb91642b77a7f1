"""Stories with nearly the same text are found, others are not."""

import sqlite3

import pytest

from reader.model.article import Article, ArticleId, Incomplete, State
from reader.model.url import Url
from reader.store import articles, fingerprints, indexing
from reader.store.store import Store
from tests.store.stories import OTHER, TEXT, story
from tests.world import NOON

EDITED = TEXT.replace("day 7", "the day seven") + " By night the lamps were lit, and the wind fell."
GROWN = TEXT + "".join(f" Hour {n}: nothing is known of boat {n * n} so far." for n in range(30))


def put(db: sqlite3.Connection, path: str, text: str, **changes: object) -> ArticleId:
    url = Url(f"https://e.org/{path}")
    article: Article = story(path, **{"url": url, "text": text, **changes})
    number, _ = articles.put(db, article, saved_at=NOON, sample=False)
    indexing.catch_up(db)
    return number


def test_an_edited_copy_is_a_twin_of_its_story(store: Store) -> None:
    with store.writing() as db:
        one = put(db, "ships", TEXT)
        two = put(db, "port", EDITED, url=Url("https://news.e.org/port"))
        put(db, "court", OTHER)
        put(db, "far", TEXT, url=Url("https://f.org/ships"))
        assert fingerprints.twins(db, one) == [two]
        assert fingerprints.twins(db, two) == [one]


def test_a_story_that_has_grown_is_known_by_its_title(store: Store) -> None:
    with store.writing() as db:
        one = put(db, "ships", TEXT)
        two = put(db, "ships", GROWN, url=Url("https://e.org/2"))
        assert fingerprints.twins(db, one) == [two]
        put(db, "court", OTHER, url=Url("https://e.org/3"))
        put(db, "court", OTHER[::-1], url=Url("https://e.org/4"))
        assert fingerprints.twins(db, ArticleId(3)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"incomplete": Incomplete.LOGIN_PAGE},
        {"text": "Ships."},
        {"url": None},
    ],
    ids=["no story", "a line", "no address"],
)
def test_what_tells_no_story_has_no_twin(store: Store, changes: dict[str, object]) -> None:
    with store.writing() as db:
        text = str(changes.get("text", TEXT))
        one = put(db, "ships", text)
        two = put(db, "port", **{"text": EDITED, **changes})  # type: ignore[arg-type]
        assert two != one
        assert fingerprints.twins(db, one) == fingerprints.twins(db, two) == []


def test_one_in_the_trash_and_one_called_another_story_are_no_twins(store: Store) -> None:
    with store.writing() as db:
        one, two = put(db, "ships", TEXT), put(db, "port", EDITED)
        articles.set_state(db, [two], State.TRASHED)
        assert fingerprints.twins(db, one) == []
        articles.set_state(db, [two], State.READ)
        db.execute("INSERT INTO apart VALUES (?, ?)", [one, two])
        assert fingerprints.twins(db, two) == []


def test_fingerprints_follow_the_text(store: Store) -> None:
    with store.writing() as db:
        one, two = put(db, "ships", TEXT), put(db, "port", OTHER)
        assert fingerprints.taken(db) == [one, two]
        put(db, "port", OTHER + TEXT * 3)
        assert fingerprints.twins(db, one) == [two]
        fingerprints.forget_all(db)
        assert fingerprints.missing(db, 1) == [one]
        assert fingerprints.twins(db, one) == []


def test_the_same_title_of_another_house_is_no_twin(store: Store) -> None:
    with store.writing() as db:
        one = put(db, "ships", TEXT)
        put(db, "ships", GROWN, url=Url("https://f.org/ships"))
        assert fingerprints.twins(db, one) == []


@pytest.mark.parametrize("band", range(8))
def test_one_band_in_common_is_enough(store: Store, band: int) -> None:
    others = sum(0b11 << 8 * each for each in range(8) if each != band)
    with store.writing() as db:
        one, two = put(db, "ships", TEXT), put(db, "court", OTHER)
        (own,) = db.execute("SELECT simhash FROM fingerprint WHERE article_id = 1").fetchone()
        value = own ^ (others - (1 << 64) if others >> 63 else others)
        db.execute("UPDATE fingerprint SET simhash = ? WHERE article_id = 2", [value])
        assert fingerprints.near(db, one) == {two}
        assert fingerprints.near(db, one, farthest=13) == set()


def test_a_damaged_text_is_nobodys_twin(store: Store) -> None:
    with store.writing() as db:
        one, two = put(db, "ships", TEXT), put(db, "port", EDITED)
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [two])
        assert fingerprints.twins(db, one) == []
