"""Entries are made one by one; what is no good is reported and stops nothing."""

from typing import Any

import pytest

from reader.formats.moving import entries
from reader.formats.moving.entries import NoEntryError
from reader.model.moving import Entry, Source, Unread


def _make(place: int, item: Any) -> Entry:
    return Entry(place, entries.address(item["url"] if isinstance(item, dict) else item))


def test_one_that_is_no_good_is_reported_with_its_place_and_by_what_it_is_known() -> None:
    items = [(1, "https://e.org/a"), (2, {"title": "A  letter", "url": "mailto:me"}), (3, "")]
    holding = entries.gathered(Source.TABLE, items, _make, ["x", "x"])
    assert [entry.url for entry in holding.entries] == ["https://e.org/a"]
    assert holding.unread == (
        Unread(2, "this is no web address", "A letter mailto:me"),
        Unread(3, "it has no web address", ""),
    )
    assert holding.unknown == ("x",)


def test_what_is_shown_of_a_long_one_is_its_beginning() -> None:
    [unread] = entries.gathered(Source.TABLE, [(1, "no link " * 90)], _make).unread
    assert (len(unread.text), unread.text[-1]) == (200, "…")


@pytest.mark.parametrize("text", ["javascript:void(0)", "about:blank", "two words", "place:x"])
def test_only_web_addresses_are_addresses(text: str) -> None:
    with pytest.raises(NoEntryError, match="no web address"):
        entries.address(text)


def test_a_plain_text_becomes_paragraphs() -> None:
    assert entries.paragraphs("One\n& two\r\n\r\n\n\nThree") == "<p>One &amp; two</p><p>Three</p>"
    assert entries.paragraphs(" \n ") == ""


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("no content", ""),
        ("<p>wallabag can't retrieve contents for this article.</p>", ""),
        (" <p>No contents of the ship were lost.</p> ", ""),
        ("<p>The ships.</p>", "<p>The ships.</p>"),
        ("No content" + " but this" * 400, "No content" + " but this" * 400),
    ],
)
def test_words_that_say_there_is_no_content_are_none(html: str, kept: str) -> None:
    assert entries.content(html) == kept


def test_an_address_is_no_title() -> None:
    assert entries.title_of("https://e.org/a", " https://e.org/a ") == ""
    assert entries.title_of(" Ships\n ahoy ", "https://e.org/a") == "Ships ahoy"
