"""The charset of a file that does not say which it has."""

import codecs

import pytest

from reader.formats.moving.text import text_in

WORDS = "Œuvre – السفن"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (WORDS.encode(), WORDS),
        (codecs.BOM_UTF8 + WORDS.encode(), WORDS),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), WORDS),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), WORDS),
        ("Œuvre".encode("cp1252"), "Œuvre"),
    ],
)
def test_the_text_is_read_whatever_its_charset(body: bytes, text: str) -> None:
    assert text_in(body) == text
