"""Files as browsers and people save them."""

import pytest

from reader.formats.saved_page import read
from reader.model.errors import FormatError
from tests.world import NOON


def test_the_address_that_a_browser_wrote_into_the_file() -> None:
    chrome = b"<!DOCTYPE html>\n<!-- saved from url=(0026)https://e.org/ships?utm_x=1#a -->\n<html>"
    assert read("a.html", chrome, NOON).url == "https://e.org/ships"
    single = b"<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://e.org/b \n-->"
    assert read("a.html", single, NOON).url == "https://e.org/b"


def test_no_address_is_none_and_a_local_one_is_no_address() -> None:
    assert read("a.html", b"<p>Ships", NOON).url is None
    assert read("a.html", b"<!-- saved from url=(0014)about:internet -->", NOON).url is None


def test_a_text_file_is_plain_text_unless_it_is_html() -> None:
    assert read("a.txt", b"Ships\n\nThey lay.", NOON).media_type == "text/plain"
    assert read("a.txt", b"<!DOCTYPE html><html>", NOON).media_type == "text/html"
    assert read("a.html", b"Ships", NOON).media_type == "text/html"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"PK\x03\x04", "zip"),
        (b"abc\x00\x00\x00\x01", "neither a page nor a text"),
    ],
)
def test_what_is_no_page_is_refused_in_a_sentence(body: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        read("a.html", body, NOON)


def test_sixteen_bit_text_is_text() -> None:
    assert read("a.txt", "Ships\n\nThey lay.".encode("utf-16"), NOON).media_type == "text/plain"
