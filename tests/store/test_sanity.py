"""A row that the disk has changed gets values that can be read; what can be, stays."""

import pytest

from reader.store import articles, sanity
from reader.store.store import Store
from tests.store.test_sealing import put
from tests.world import NOON

SOUND = {
    "state": "archived",
    "dir": "rtl",
    "incomplete": None,
    "favourite": 1,
    "words": 7,
    "byline": '["A"]',
    "title": "Ships",
    "saved_at": "2026-09-14T12:00:00+00:00",
    "merged_into": None,
}


@pytest.mark.parametrize(
    ("name", "broken", "sane"),
    [
        ("state", "archivee", "unread"),
        ("dir", b"\xff", "ltr"),
        ("incomplete", "x", None),
        ("favourite", 9, 0),
        ("words", "many", 0),
        ("byline", "[", "[]"),
        ("byline", "[1]", "[]"),
        ("title", 7, "7"),
        ("saved_at", "2026-09-14", NOON.isoformat()),
        ("saved_at", "yesterday", NOON.isoformat()),
        ("merged_into", "x", None),
    ],
)
def test_what_cannot_be_read_is_replaced(name: str, broken: object, sane: object) -> None:
    values = {**SOUND, name: broken}
    assert sanity.readable_values("article", values, NOON) == {**SOUND, name: sane}


def test_what_can_be_read_stays() -> None:
    assert sanity.readable_values("article", dict(SOUND), NOON) == SOUND
    waits: dict[str, object] = {
        "url": "https://e.org/a",
        "title": None,
        "added_at": "x",
        "due_at": None,
    }
    sane = {**waits, "added_at": NOON.isoformat()}
    assert sanity.readable_values("outbox", waits, NOON) == sane


def test_an_article_can_be_opened_afterwards(store: Store) -> None:
    number = put(store)
    with store.writing() as db:
        db.execute("UPDATE article SET title = CAST(x'53ff' AS TEXT), byline = '{', words = 'x'")
        sanity.make_readable(db, "article", "id", number, NOON)
        sanity.make_readable(db, "article", "id", 99, NOON)
        article = articles.get(db, number).article
    assert (article.title, article.byline, article.words) == ("S\N{REPLACEMENT CHARACTER}", (), 0)
