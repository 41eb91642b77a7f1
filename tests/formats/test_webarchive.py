"""Safari's web archives."""

import plistlib

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    SHIP,
    TITLE,
    URL,
    WIND,
    all_in,
    bodies,
    page_in,
    pages_in,
    reasons_in,
    resource,
    story,
    webarchive,
)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_and_its_pictures(form: plistlib.PlistFormat) -> None:
    archive = webarchive(story("/a.jpg"), resource("https://ledger.example/a.jpg", SHIP), form=form)
    page = page_in("a", archive)
    assert (page.url, page.charset) == (URL, "UTF-8")
    assert bodies(page) == {"https://ledger.example/a.jpg": SHIP}
    assert extract(page).title == TITLE


def test_local_archives_have_no_address() -> None:
    pictures = resource("file:///a/pics/x%20y.jpg", SHIP)
    page = page_in("a", webarchive(story("pics/x y.jpg"), pictures, url="file:///a/b.html"))
    assert (page.url, list(bodies(page).values())) == (None, [SHIP])


def test_frames_fill_a_frameset_and_bring_their_pictures() -> None:
    inner = webarchive(
        b"<body>Text <img src=b.jpg>",
        resource("https://e.org/f/b.jpg", WIND),
        url="https://e.org/f/",
    )
    page = page_in(
        "a",
        webarchive(
            b"<frameset><frame src='/f/'></frameset>", url="https://e.org/", frames=(inner,)
        ),
    )
    assert b"<div>Text <img" in page.body
    assert bodies(page) == {"https://e.org/f/b.jpg": WIND}


def test_a_page_of_text() -> None:
    archive = {"WebMainResource": resource("https://e.org/a.txt", b"Ships", "text/plain")}
    assert page_in("a", plistlib.dumps(archive)).media_type == "text/plain"


@pytest.mark.parametrize(
    "archive",
    [
        {},
        [],
        {"WebMainResource": 1},
        {"WebMainResource": {"WebResourceData": "text"}},
        {"WebMainResource": {"WebResourceURL": URL}},
    ],
)
def test_a_property_list_that_is_none(archive: object) -> None:
    body = plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)  # type: ignore[arg-type]
    assert reasons_in(all_in("a", body)) == ["there is no page in it"]


def test_odd_values_in_it_are_passed_over() -> None:
    archive = {
        "WebMainResource": {"WebResourceData": story("a.jpg"), "WebResourceURL": 7},
        "WebSubresources": [1, {"WebResourceData": "x"}, {"WebResourceURL": "a.jpg"}],
        "WebSubframeArchives": {"a": 1},
    }
    page = page_in("a", plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))
    assert (page.url, page.charset, page.resources) == (None, None, ())


@pytest.mark.parametrize("lost", [1, 40, 3_000])
def test_of_a_damaged_one_the_html_is_kept(lost: int) -> None:
    body = webarchive(story("/a.jpg"), resource("https://ledger.example/a.jpg", SHIP))
    outcomes = all_in("a", body[:-lost])
    assert reasons_in(outcomes) == ["it is damaged"]
    assert [extract(page).title for page in pages_in(outcomes)] == [TITLE]


def test_of_one_cut_within_the_html_nothing_is_left() -> None:
    assert pages_in(all_in("a", webarchive(story())[:500])) == []


def test_entities_of_xml_are_not_followed() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        b"<plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>"
    )
    assert reasons_in(all_in("a", bomb)) == ["it is damaged"]
