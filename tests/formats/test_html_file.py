"""Html files, with what lies beside and within them."""

import base64
from datetime import UTC, datetime
from html import escape

import pytest

from reader.formats.html_file import read
from tests.formats.samples import SHIP, WIND, bodies, story
from tests.world import NOON

CHROME = b"<!DOCTYPE html>\n<!-- saved from url=(0026)https://e.org/ships?utm_x=1#a -->\n<html>"
SINGLE = (
    b"<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://e.org/b?c=1&amp;d \n"
    b" saved date: Wed Apr 02 2025 10:00:00 GMT+0200 (Central European Summer Time)\n-->"
)


def test_the_address_and_date_that_the_file_gives() -> None:
    assert read("a", CHROME, NOON).url == "https://e.org/ships"
    single = read("a", SINGLE, NOON)
    assert (single.url, single.got_at) == (
        "https://e.org/b?c=1&d",
        datetime(2025, 4, 2, 8, tzinfo=UTC),
    )
    book = b'<html data-scrapbook-source="https://e.org/c" data-scrapbook-create="2020">'
    assert read("a", book, NOON).url == "https://e.org/c"


@pytest.mark.parametrize(
    ("host", "links", "url"),
    [
        ("e.org/a?b=1&amp;c", "http://e.org/x", "http://e.org/a?b=1&c"),
        ("e.org/a", "http://e.org/x https://e.org/y", "https://e.org/a"),
        ("e.org", "", "https://e.org/"),
    ],
)
def test_a_mirrored_page_has_the_address_of_its_site(host: str, links: str, url: str) -> None:
    by = "HTTrack Website Copier/3.x [XR&CO'2014], Wed, 02 Apr 2025 10:00:00 GMT"
    page = read("a", f"<html>\n<!-- Mirrored from {host} by {by} -->{links}".encode(), NOON)
    assert (page.url, page.got_at) == (url, datetime(2025, 4, 2, 10, tzinfo=UTC))
    assert f'--><link rel="canonical" href="{escape(url)}">{links}' in page.body.decode()


def test_no_date_is_now_and_the_users_word_goes_before_the_files() -> None:
    assert read("a", SINGLE.split(b" saved date")[0] + b"-->", NOON).got_at == NOON
    assert str(read("a", CHROME, NOON, read("b", SINGLE, NOON).url).url).endswith("/b?c=1&d")


@pytest.mark.parametrize(
    "html",
    [b"<p>x", b"<!-- saved from url=(0014)about:internet -->", b"<html data-scrapbook-source>"],
)
def test_no_address_is_none_and_a_local_one_is_no_address(html: bytes) -> None:
    assert read("a", html, NOON).url is None


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Ships_files/a b’.jpg", "Ships_files/a b’.jpg"),
        ("./Ships_files/a%20b%E2%80%99.jpg", "Ships_files/a b’.jpg"),
        ("Ships.files\\image001.jpg", "Ships.files/image001.jpg"),
        ("x/../a.jpg#b", "a.jpg"),
        ("a.jpg?x=1", "a.jpg?x=1"),
        ("a.jpg?x=1", "a.jpg"),
    ],
)
def test_a_picture_beside_the_file_by_the_path_that_is_meant(written: str, asked: str) -> None:
    page = read("a.html", story(written), NOON, None, {asked: SHIP}.get)
    [address] = bodies(page)
    assert address.startswith("https://embedded.invalid/")


def test_with_an_address_the_pictures_have_theirs() -> None:
    html = CHROME + b"<p><img src='./a_files/b.jpg'>"
    assert list(bodies(read("a", html, NOON, None, {"a_files/b.jpg": SHIP}.get))) == [
        "https://e.org/a_files/b.jpg"
    ]


def test_nothing_outside_the_folder_is_asked_for() -> None:
    asked: list[str] = []

    def beside(path: str) -> None:
        asked.append(path)

    outside = (
        "../a.jpg",
        "/etc/a.jpg",
        "x/../../a.jpg",
        "%2e%2e/a.jpg",
        "file:///a.jpg",
        "\\a.jpg",
    )
    away = (
        "https://e.org/a.jpg",
        "//e.org/a.jpg",
        "cid:a",
        "c:/a.jpg",
        "a%00.jpg",
        "..",
        "http://[",
    )
    read("a", story(*outside, *away), NOON, None, beside)
    assert asked == []


def test_data_pictures_come_along_without_a_folder() -> None:
    data = "data:image/jpeg;base64," + base64.b64encode(SHIP).decode()
    page = read("a", SINGLE + story(data), NOON)
    assert list(bodies(page).values()) == [SHIP]
    assert b"data:" not in page.body


def test_headers_that_curl_left_at_the_top() -> None:
    body = "<p>Häfen".encode("cp1252")
    page = read(
        "a", b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=cp1252\r\n\r\n" + body, NOON
    )
    assert (page.body, page.charset) == (body, "cp1252")


def test_a_frameset_with_its_frames_beside_it_and_their_pictures() -> None:
    files = {
        "f/text.html": b"<body><p>The text <img src='pics/a.jpg'><img src='../b.jpg'>",
        "f/pics/a.jpg": SHIP,
        "b.jpg": WIND,
    }
    html = b"<html><title>Ships</title><frameset><frame src='f/text.html'></frameset>"
    page = read("a", html, NOON, None, files.get)
    assert list(bodies(page).values()) == [SHIP, WIND]
    assert b"<p>The text" in page.body


def test_a_frame_that_holds_itself_ends() -> None:
    html = b"<frameset><frame src='a.html'></frameset>"
    assert b"<frameset" in read("a", html, NOON, None, lambda _: html).body
