"""A feed's text, whatever its site says of its charset."""

import codecs

import pytest

from reader.formats.feed_text import text_of

WORDS = "L’été à Alger: السفن 船"
FRENCH = "<?xml version='1.0' encoding='{}'?><t>Été, où êtes-vous donc passés?</t>"


@pytest.mark.parametrize("charset", [None, "iso-8859-1", "windows-1256", "no-such-thing"])
def test_what_is_utf_8_is_read_so_whatever_is_said(charset: str | None) -> None:
    assert text_of(WORDS.encode(), charset) == WORDS


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_tells_the_charset(mark: bytes, charset: str) -> None:
    assert text_of(mark + WORDS.encode(charset), "iso-8859-1") == WORDS


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "cp037"])
def test_wide_letters_and_ebcdic_are_known_without_a_mark(charset: str) -> None:
    text = "<?xml version='1.0'?><rss/>"
    assert text_of(text.encode(charset), None) == text


@pytest.mark.parametrize(("says", "real"), [("iso-8859-1", "cp1252"), ("koi8-r", "koi8-r")])
def test_the_file_is_believed_before_its_site(says: str, real: str) -> None:
    text = f"<?xml version='1.0' encoding='{says}'?><t>" + ("“Été”" if real == "cp1252" else "Суда")
    assert text_of(text.encode(real), "utf-8") == text


def test_the_site_is_believed_where_the_file_says_nothing() -> None:
    assert text_of("<t>Суда".encode("koi8-r"), "koi8-r") == "<t>Суда"


@pytest.mark.parametrize("name", ["punycode", "zip", "hex", "undefined", "nothing"])
def test_names_of_no_charset_are_passed_over(name: str) -> None:
    text = FRENCH.format(name)
    assert text_of(text.encode("cp1252"), None) == text


def test_escapes_are_no_utf_8() -> None:
    assert text_of("船".encode("iso-2022-jp"), "iso-2022-jp") == "船"


def test_a_charset_that_nobody_names_is_guessed() -> None:
    text = "<rss><title>Как пережить новогоднюю ночь и не заснуть</title></rss>" * 3
    assert text_of(text.encode("cp1251"), None) == text


def test_bytes_of_no_charset_lose_no_more_than_themselves() -> None:
    assert text_of(b"<?xml version='1.0' encoding='utf-8'?>ab\xff\xfec", "utf-8").startswith(
        "<?xml"
    )


def test_controls_that_xml_forbids_are_dropped() -> None:
    assert text_of(b"a\0b\x0bc\x1fd\te", None) == "abcd\te"
