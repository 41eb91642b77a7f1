"""Bytes to text as a browser would."""

import pytest

from reader.extract.decode import decode
from reader.model.page import Page
from tests.world import NOON

WORDS = "L’été à l’œuvre, «là»"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (WORDS.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "iso-8859-1"),
        (WORDS.encode("cp1252"), "iso-8859-1"),
        (b"<meta charset=windows-1252>" + WORDS.encode("cp1252"), None),
        (b"<meta http-equiv=x content='text/html; charset=utf-8'>" + WORDS.encode(), None),
        (WORDS.encode(), None),
        (b"<meta charset=utf-16>" + WORDS.encode(), None),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), None),
        (WORDS.encode(), "no-such-charset"),
        (WORDS.encode("cp1252") * 20, "utf-8"),
        (b"<meta charset=macintosh>" + WORDS.encode("mac-roman"), None),
    ],
    ids=[
        "http",
        "bom",
        "latin1",
        "meta",
        "old-meta",
        "utf8",
        "meta-utf16",
        "utf16",
        "unknown",
        "lie",
        "apple",
    ],
)
def test_the_words_come_out(body: bytes, charset: str | None) -> None:
    assert WORDS in decode(Page(body, NOON, charset=charset)).text


def test_a_stray_byte_does_not_change_the_charset() -> None:
    body = (WORDS * 200).encode() + b"\xff"
    assert decode(Page(body, NOON, charset="utf-8")).text.startswith(WORDS)


def test_control_signs_are_dropped() -> None:
    assert decode(Page(b"a\x00b\x0bc", NOON)).text == "abc"


def test_what_came_in_utf8_is_handed_on_as_it_came() -> None:
    assert decode(Page(WORDS.encode(), NOON, charset="utf-8")) == (WORDS, WORDS.encode())
    assert decode(Page(WORDS.encode("cp1252"), NOON, charset="cp1252")) == (WORDS, None)


@pytest.mark.parametrize("sign", ["\x00", "\x1f", "\ufffe", "\uffff"])
def test_a_sign_that_no_page_means_is_taken_out(sign: str) -> None:
    page = Page(f"Ships {sign}lie".encode(), NOON, charset="utf-8")
    assert decode(page) == ("Ships lie", None)


def test_bytes_that_nobody_speaks_for_are_guessed_by_their_words() -> None:
    words = "Корабли стоят в порту и ждут, пока ветер не переменится. " * 6
    assert decode(Page(words.encode("cp1251"), NOON)).text == words
    assert decode(Page(WORDS.encode("cp1252") * 9, NOON)).text == WORDS * 9
