"""The JSON of programs that keep links."""

from datetime import UTC, datetime
from typing import Any

import pytest

from reader.formats.moving import lists
from reader.model.article import State
from reader.model.moving import Entry, Holding, Source
from reader.model.url import Url
from tests.formats.moving.exports import AWKWARD, IN_ONE_LINE, OTHER, SECONDS, URL

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)
ISO = "2024-03-05T06:07:08Z"


def read(value: Any) -> Holding:
    holding = lists.read(value)
    assert holding is not None
    return holding


def test_goodlinks() -> None:
    first = {"title": AWKWARD, "url": URL, "originalURL": OTHER, "summary": "In short."}
    more = {"tags": ["sea", "the north"], "starred": True, "addedAt": SECONDS + 0.25, "readAt": 1}
    holding = read([first | more, {"originalURL": OTHER}, 7])
    assert (holding.source, holding.unknown) == (Source.GOODLINKS, ("readAt",))
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            IN_ONE_LINE,
            saved_at=WHEN.replace(microsecond=250_000),
            favourite=True,
            tags=("sea", "the north"),
            excerpt="In short.",
        ),
        Entry(2, Url(OTHER)),
    )
    assert [each.place for each in holding.unread] == [3]


def test_pinboard() -> None:
    item = {"href": URL, "description": AWKWARD, "extended": "mine", "time": ISO, "shared": "no"}
    holding = read([item | {"toread": "yes", "tags": "sea north"}, {"href": OTHER, "toread": "no"}])
    assert (holding.source, holding.unknown) == (Source.PINBOARD, ("shared",))
    assert holding.entries == (
        Entry(1, Url(URL), IN_ONE_LINE, saved_at=WHEN, tags=("sea", "north"), note="mine"),
        Entry(2, Url(OTHER), state=State.ARCHIVED),
    )


def test_of_tab_sessions_the_newest_is_taken() -> None:
    tab = {"url": URL, "title": AWKWARD, "lastAccessed": SECONDS * 1000}
    session = {
        "date": "2024-03-06T00:00:00Z",
        "windows": {"1": {"2": tab, "3": {"url": "about:x"}}},
    }
    holding = read([{"date": ISO, "windows": {"1": {"2": {"url": OTHER}}}}, session])
    assert holding.source is Source.TAB_SESSIONS
    assert holding.entries == (Entry(1, Url(URL), IN_ONE_LINE, saved_at=WHEN),)
    assert len(holding.unread) == 1


def test_karakeep() -> None:
    link = {"createdAt": SECONDS, "title": AWKWARD, "tags": ["sea"], "lists": ["b"], "note": "mine"}
    value = {
        "bookmarks": [
            link | {"content": {"type": "link", "url": URL}, "archived": True, "extra": 1},
            {"title": "A thought", "content": {"type": "text", "text": "One & two."}, "note": None},
            {"content": None},
        ],
        "lists": [
            {"id": "a", "name": "News", "parentId": "b"},
            {"id": "b", "name": "Sea", "parentId": "a"},
            7,
        ],
    }
    holding = read(value)
    assert (holding.source, holding.unknown) == (Source.KARAKEEP, ("extra",))
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            IN_ONE_LINE,
            saved_at=WHEN,
            state=State.ARCHIVED,
            tags=("News", "Sea", "sea"),
            note="mine",
        ),
        Entry(2, None, "A thought", html="<p>One &amp; two.</p>"),
    )
    assert [each.reason for each in holding.unread] == ["it has neither a web address nor a text"]


def test_linkwarden() -> None:
    link = {"name": AWKWARD, "url": URL, "tags": [{"name": "sea"}], "createdAt": ISO, "pinned": 1}
    value = {
        "collections": [
            {"id": 1, "name": "News", "parentId": None, "links": []},
            {"id": 2, "name": "Sea", "parentId": 1, "links": [link | {"description": "In short."}]},
            {"id": 3, "name": "Unorganized", "links": [{"url": OTHER}]},
        ]
    }
    holding = read(value)
    assert (holding.source, holding.unknown) == (Source.LINKWARDEN, ("description", "pinned"))
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            IN_ONE_LINE,
            saved_at=WHEN,
            tags=("News", "Sea", "sea"),
            excerpt="In short.",
        ),
        Entry(2, Url(OTHER)),
    )


@pytest.mark.parametrize("value", [{}, [], [{"a": 1}], {"bookmarks": 7}, {"collections": 7}, 7])
def test_other_json_is_none_of_theirs(value: Any) -> None:
    assert lists.read(value) is None
