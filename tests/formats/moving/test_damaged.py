"""Whatever was done to an export, reading it comes to an end and raises nothing but FormatError."""

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.moving import reading
from reader.model.moving import Holding
from tests.formats.moving import exports
from tests.formats.moving.exports import URL
from tests.formats.moving.test_reading import FILES

_LINK = {"url": URL, "title": "A", "name": "A", "uri": URL, "date_added": "13354092428000000"}
TREES: dict[str, Any] = {
    "wallabag": [exports.WALLABAG_ITEM],
    "goodlinks": [{"url": URL, "tags": ["a"], "starred": True, "addedAt": 1.5}],
    "pinboard": [{"href": URL, "description": "A", "time": "2024", "toread": "no", "tags": "a"}],
    "sessions": [{"date": "2024", "windows": {"1": {"2": {**_LINK, "lastAccessed": 1}}}}],
    "karakeep": {
        "bookmarks": [{"tags": ["b"], "lists": ["a"], "content": {"url": URL}, "createdAt": 1}],
        "lists": [{"id": "a", "name": "Sea", "parentId": None}],
    },
    "linkwarden": {"collections": [{"id": 1, "name": "A", "parentId": 2, "links": [_LINK]}]},
    "firefox": {"guid": "root________", "root": "p", "children": [{"children": [_LINK]}, _LINK]},
    "chrome": {"roots": {"bar": {"name": "Bar", "children": [_LINK]}}},
    "omnivore": [exports.OMNIVORE_ITEM],
}
OTHER: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 0, -1, 10**40, 1e999, "", "x", "[", "['a'", "2024-13-45", "a\ud800"),
        *("0001-01-01T00:00:00+23:59", [], {}, [None], [[]], {"a": 1}, ["a", {"label": None}]),
    ]
)


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each value in a tree."""
    keys = value if isinstance(value, dict) else range(len(value) if type(value) is list else 0)
    for key in keys:
        yield (*above, key)
        yield from places(value[key], (*above, key))


def check(holding: Holding | None) -> None:
    """Fail unless all that came can be stored."""
    for entry in holding.entries if holding else ():
        repr(entry).encode()
        "".join((entry.title, entry.note, entry.html, *entry.tags, *entry.byline)).encode()
        assert 0 <= entry.progress <= 100


@pytest.mark.parametrize("name", TREES)
@settings(max_examples=30)
@given(data=st.data())
def test_a_value_of_another_kind_harms_nothing(name: str, data: st.DataObject) -> None:
    tree = json.loads(json.dumps(TREES[name]))
    for way in data.draw(st.lists(st.sampled_from(list(places(tree))), max_size=3, unique=True)):
        inner = tree
        for key in way[:-1]:
            if not isinstance(inner, dict | list) or key not in (
                inner if isinstance(inner, dict) else range(len(inner))
            ):
                break
            inner = inner[key]
        else:
            if isinstance(inner, dict) or (
                isinstance(inner, list) and way[-1] in range(len(inner))
            ):
                inner[way[-1]] = deepcopy(data.draw(OTHER))
    body = json.dumps(tree).encode()
    if name == "omnivore":
        body = exports.zipped({"metadata_0_to_1.json": body, "content/ships-1.html": "<p>A"})
    check(reading.find(body))


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=30)
@given(data=st.data())
def test_bytes_that_are_lost_or_others_harm_nothing(name: str, data: st.DataObject) -> None:
    body = FILES[name][0]
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, min(len(body), start + 40)))
    put = data.draw(st.sampled_from([b"", b'"', b"\n", b"\0", b"<", b"{", b"[", b"\xff", b"null"]))
    check(reading.find(body[:start] + put + body[end:]))
