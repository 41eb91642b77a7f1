"""What is seen in what was copied or dropped, as browsers and file managers give it."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from reader.gui.brought import Brought, brought, is_welcome

SHIPS, WIND = "https://e.org/ships", "https://e.org/wind"
TEXT = "Forty ships lie in the harbour and wait"
HTML = f"<meta charset=utf-8><b>Ships</b> <span>{TEXT}</span>"


def data_of(text: str = "", html: str = "", kind: str = "", value: bytes = b"") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if kind:
        data.setData(kind, value)
    return data


def test_files_and_links_go_before_their_words() -> None:
    data = data_of("what a browser adds for editors", "<a href=x>adds</a>")
    data.setUrls([QUrl(SHIPS), QUrl.fromLocalFile("/tmp/a ship.html"), QUrl("ftp://e.org/a")])
    assert brought(data) == Brought((SHIPS, "file:///tmp/a%20ship.html"))


@pytest.mark.parametrize("text", [f"{SHIPS}\n{WIND}\n", f"{SHIPS} {WIND} {SHIPS}#top"])
def test_a_text_of_links_is_links_whatever_html_comes_along(text: str) -> None:
    assert brought(data_of(text, f"<a href={SHIPS}>{SHIPS}</a>")).sources == (SHIPS, WIND)


def test_a_piece_of_a_page_is_a_page() -> None:
    found = brought(data_of(TEXT, HTML))
    assert found.html.startswith("<!DOCTYPE html><html>")
    assert HTML in found.html
    assert (found.source, found.text) == (None, "")


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("text/x-moz-url-priv", f"{SHIPS}?utm_source=x\0".encode("utf-16-le")),
        ("chromium/x-source-url", f"{SHIPS}#top".encode()),
        (
            'application/x-qt-windows-mime;value="HTML Format"',
            f"Version:0.9\r\nSourceURL:{SHIPS}\r\n<html>".encode(),
        ),
    ],
    ids=["Firefox", "Chromium", "Windows"],
)
def test_the_browser_says_where_it_was_copied_from(kind: str, told: bytes) -> None:
    assert brought(data_of(TEXT, HTML, kind, told)).source == SHIPS


@pytest.mark.parametrize("told", ["about:reader", "file:///home/ada/a.html", "x" * 9_000, ""])
def test_what_is_no_web_address_is_no_source(told: str) -> None:
    found = brought(data_of(TEXT, HTML, "chromium/x-source-url", told.encode()))
    assert found.source is None
    assert found.html


def test_a_text_alone_is_a_text() -> None:
    assert brought(data_of(TEXT)) == Brought(text=TEXT)


@pytest.mark.parametrize(
    "data", [data_of("two words"), data_of("", "<img src=a.png>"), data_of()], ids=range(3)
)
def test_too_little_is_nothing(data: QMimeData) -> None:
    assert not brought(data)


def test_its_kinds_say_whether_it_is_welcome() -> None:
    assert is_welcome(data_of(TEXT))
    assert is_welcome(data_of("", HTML))
    assert not is_welcome(data_of(kind="application/x-colour", value=b"red"))


def test_a_feed_handed_over_as_browsers_once_did_is_a_link() -> None:
    feed = "feed:https://e.org/rss"
    assert brought(data_of(f" {feed}\n")) == Brought((feed,))
    data = QMimeData()
    data.setUrls([QUrl("feed://e.org/rss")])
    assert brought(data) == Brought(("feed://e.org/rss",))
