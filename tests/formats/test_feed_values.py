"""Words, dates and addresses of feeds, made safe to keep."""

import pytest

from reader.formats import feed_values as values
from reader.model.feed import FeedEntry
from reader.model.url import Url


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  Two\n lines ", "Two lines"),
        ("a &lt;b&gt; c", "a <b> c"),
        ("<style>p {}</style>Ships<br/>in", "Ships in"),
        ("a <!-- unclosed", "a"),
        (None, ""),
        (7, ""),
    ],
)
def test_words_are_one_line_without_markup(text: object, words: str) -> None:
    assert values.words_of(text) == words


def test_words_have_an_end() -> None:
    assert len(values.words_of("ship " * 10_000)) <= 500


def test_names_come_once_and_not_too_many() -> None:
    assert values.names_of(["Ann", "Ann ", None, ""]) == ("Ann",)
    assert len(values.names_of(map(str, range(99)))) == 20


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-09-14T12:00:00+02:00", "2026-09-14T10:00:00+00:00"),
        ("2026-09-14T10:00:00Z", "2026-09-14T10:00:00+00:00"),
        ("2026-09-14", "2026-09-14T00:00:00+00:00"),
        ("yesterday", None),
        (5, None),
    ],
)
def test_dates_are_in_one_form(text: object, date: str | None) -> None:
    assert values.date_of(text) == date


@pytest.mark.parametrize("text", [None, "", "  ", "javascript:x", "http://[::1", "mailto:a@e.org"])
def test_what_is_no_web_address_is_none(text: object) -> None:
    assert values.address_of(text, "https://e.org/") is None


def test_addresses_are_joined_where_they_can_be() -> None:
    assert values.joined("https://e.org/a/", "b") == "https://e.org/a/b"
    assert values.joined("https://e.org/a/", "http://[") == "https://e.org/a/"


def test_html_of_whole_addresses_is_left_as_it_is() -> None:
    html = '<p>5 < 6 <a href="https://f.org/">x</a><br></p>'
    assert values.html_of(f" {html} ", "https://e.org/") == html


def test_html_that_cannot_be_read_is_left_as_it_is() -> None:
    html = '<base href="http://["><a href="/x">x</a>'
    assert values.html_of(html, "https://e.org/") == html
    assert values.html_of('<img src="/a.png">', None) == '<img src="/a.png">'


def test_plain_text_becomes_paragraphs() -> None:
    assert values.paragraphs_of("a < b\n \nc\n") == "<p>a &lt; b</p><p>c</p>"


def test_an_entry_of_nothing_is_none() -> None:
    entries = [FeedEntry("1", None, ""), FeedEntry("2", Url("https://e.org/"), "")]
    assert [each.guid for each in values.each_once(entries)] == ["2"]
