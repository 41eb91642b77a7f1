"""Bookmarks of Firefox and of Chrome."""

from datetime import UTC, datetime
from typing import Any

import pytest

from reader.formats.moving import browsers
from reader.model.moving import Entry, Source
from reader.model.url import Url
from tests.formats.moving.exports import AWKWARD, IN_ONE_LINE, OTHER, SECONDS, URL

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)


def test_firefox() -> None:
    link = {
        "guid": "x",
        "title": AWKWARD,
        "dateAdded": SECONDS * 1_000_000,
        "uri": URL,
        "tags": "a,b",
    }
    folder = {"guid": "f", "title": "Sea", "children": [link, {"uri": "place:x"}, {"title": "-"}]}
    menu = {"guid": "menu________", "title": "menu", "children": [folder, 7, {"uri": OTHER}]}
    holding = browsers.read({"guid": "root________", "root": "placesRoot", "children": [menu]})
    assert holding is not None
    assert (holding.source, len(holding.unread)) == (Source.FIREFOX, 1)
    assert holding.entries == (
        Entry(1, Url(URL), IN_ONE_LINE, saved_at=WHEN, tags=("Sea", "a", "b")),
        Entry(3, Url(OTHER)),
    )


def test_chrome() -> None:
    link = {"date_added": "13354092428000000", "name": AWKWARD, "type": "url", "url": URL}
    folder = {"name": "Sea", "type": "folder", "children": [link]}
    bar = {"name": "Bookmarks bar", "children": [folder, {"url": "chrome://x"}, {"url": OTHER}]}
    holding = browsers.read({"roots": {"bookmark_bar": bar, "sync": "7"}, "version": 1})
    assert holding is not None
    assert (holding.source, [each.text for each in holding.unread]) == (
        Source.CHROME,
        ["chrome://x"],
    )
    assert holding.entries == (
        Entry(1, Url(URL), IN_ONE_LINE, saved_at=WHEN, tags=("Sea",)),
        Entry(3, Url(OTHER)),
    )


def test_folders_may_be_nested_as_deep_as_they_like() -> None:
    tree: dict[str, Any] = {"uri": URL}
    for _ in range(5_000):
        tree = {"guid": "f", "title": "In", "children": [tree]}
    holding = browsers.read({"root": "placesRoot", "children": [tree]})
    assert holding is not None
    assert holding.entries == (Entry(1, Url(URL), tags=("In",)),)


@pytest.mark.parametrize("value", [[], {}, {"children": []}, {"roots": 7}, 7])
def test_other_json_is_none_of_theirs(value: Any) -> None:
    assert browsers.read(value) is None
