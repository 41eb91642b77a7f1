"""JSON Feed, by its specification and as people write it."""

import json
from typing import Any

import pytest

from reader.formats import feed_json
from reader.model.feed import FeedDocument, FeedEntry, Note
from tests.formats.feed_pages import FEED


def feed(*items: Any, **head: Any) -> FeedDocument | None:
    value = {"version": "https://jsonfeed.org/version/1", "items": list(items), **head}
    return feed_json.read(json.dumps(value), FEED)


def entry(**item: Any) -> FeedEntry:
    found = feed(item)
    assert found is not None
    return found.entries[0]


def test_version_1_names_one_author_for_all() -> None:
    found = feed({"id": 7, "title": "Ships"}, author={"name": "Ann"}, title="Ledger", language="fr")
    assert found is not None
    [one] = found.entries
    assert (found.kind, found.title, one.guid, one.authors, one.lang) == (
        "JSON Feed 1",
        "Ledger",
        "7",
        ("Ann",),
        "fr",
    )


def test_plain_text_is_made_html_and_a_summary_is_no_content() -> None:
    assert (entry(id="1", content_text="a < b").html, entry(id="1", summary="s").is_whole) == (
        "<p>a &lt; b</p>",
        False,
    )
    assert entry(id="1", title="x").html == ""


def test_addresses_are_made_whole() -> None:
    one = entry(id="1", external_url="/ships", image="a.png", content_html='<a href="b">b</a>')
    assert (one.url, one.image) == ("https://e.org/ships", "https://e.org/news/a.png")
    assert 'href="https://e.org/b"' in one.html


@pytest.mark.parametrize(
    "text", ["[]", "{", "{}", '{"version": "1"}', '{"version": "https://jsonfeed.org/version/1"}']
)
def test_what_is_none_is_none(text: str) -> None:
    assert feed_json.read(text, FEED) is None


def test_too_deep_a_nest_is_none() -> None:
    assert feed_json.read('{"a":' * 100_000, FEED) is None


@pytest.mark.parametrize(
    "item",
    [
        {"id": [], "title": {}, "tags": "x", "authors": [7], "author": "A", "date_published": 5},
        {"id": None, "url": 7, "title": "Ships", "language": 3, "image": []},
    ],
)
def test_fields_of_other_types_do_no_harm(item: Any) -> None:
    found = feed(item, "no item", 7, home_page_url=[], title=None)
    assert found is not None
    assert len(found.entries) <= 1


def test_a_feed_that_is_too_long_or_empty_says_so() -> None:
    found = feed(*({"id": str(n), "title": str(n)} for n in range(5_001)))
    assert found is not None
    assert (len(found.entries), found.notes) == (5_000, (Note.TOO_MANY,))
    empty = feed()
    assert empty is not None
    assert empty.notes == (Note.NO_ENTRIES,)
