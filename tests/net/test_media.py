"""Files told by their first bytes, and what to say of them."""

import pytest

from reader.net import media
from tests.picture_makers import MAKERS


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("says", ["text/html", "application/octet-stream", None, "nonsense"])
def test_a_picture_is_one_whatever_the_site_says(name: str, says: str | None) -> None:
    headers = {"Content-Type": says} if says else {}
    found = media.kind(MAKERS[name](64, 48), headers)
    assert found == f"image/{name.split(maxsplit=1)[0]}"
    assert media.sentence(found) == "it is a picture, not a page"


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"PK\x03\x04", "application/zip"),
        (b"\x7fELF\x02", "application/x-executable"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isom", "video/mp4"),
        (b"RIFF\x00\x00\x00\x00WAVE", "audio/wav"),
        (b"RIFF\x00\x00\x00\x00what", None),
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML>", "text/html"),
        (b"<html lang=en>", "text/html"),
        (b"<htmlish>", None),
        (b"BMW sells more cars than ever.", None),
        (b"MZ is how it begins.", None),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
        (b"", None),
    ],
)
def test_a_file_is_told_by_its_beginning(head: bytes, media_type: str | None) -> None:
    assert media.told(head) == media_type


@pytest.mark.parametrize(
    ("says", "head", "media_type"),
    [
        ("text/html", b"just text", "text/html"),
        ("text/plain", b"<html>", "text/plain"),
        ("text/html", b"%PDF-1.4", "application/pdf"),
        ("application/json", b"<html>", "application/json"),
        ("application/rss+xml", b"<?xml", "application/rss+xml"),
        ("binary/octet-stream", b"<html>", "text/html"),
        ("application/octet-stream", b"\x01\x02", "application/octet-stream"),
        ("TEXT/HTML ; Charset=x", b"", "text/html"),
        ("x", b"", None),
        ("a/" + "b" * 5000, b"", None),
        (None, b"words", None),
    ],
)
def test_the_site_is_believed_where_the_bytes_are_silent(
    says: str | None, head: bytes, media_type: str | None
) -> None:
    assert media.kind(head, {"Content-Type": says} if says else {}) == media_type


@pytest.mark.parametrize(
    ("header", "charset"),
    [
        ("text/html; charset=utf-8", "utf-8"),
        ('text/html; charset="UTF-8"', "UTF-8"),
        ("text/html; charset=", None),
        ("text/html", None),
        ("text/html; charset*=utf-8''x", None),
    ],
)
def test_the_charset_is_as_the_site_says(header: str, charset: str | None) -> None:
    assert media.said({"Content-Type": header})[1] == charset


@pytest.mark.parametrize(
    ("media_type", "words"),
    [
        ("application/zip", "it is a zip archive, not a page"),
        ("application/gzip", "it is a compressed file, not a page"),
        ("application/x-executable", "it is a program, not a page"),
        ("image/svg+xml", "it is a picture, not a page"),
        ("audio/mpeg", "it is no page but audio/mpeg"),
    ],
)
def test_what_is_no_page_has_a_sentence(media_type: str, words: str) -> None:
    assert media.sentence(media_type) == words


@pytest.mark.parametrize(
    ("disposition", "url", "name"),
    [
        ('attachment; filename="tides.pdf"', "http://e.org/x", "tides.pdf"),
        ("attachment; filename*=UTF-8''mar%C3%A9es.pdf", "http://e.org/x", "marées.pdf"),
        ('attachment; filename="../../etc/passwd"', "http://e.org/x", "passwd"),
        ('attachment; filename="C:\\\\a\\\\b.exe"', "http://e.org/x", "b.exe"),
        ('attachment; filename=".."', "http://e.org/x", ""),
        ("attachment", "http://e.org/a%2Fb%00c.pdf?x=y", "bc.pdf"),
        ("", "http://e.org/", ""),
        ("attachment; filename=" + "a" * 900, "http://e.org/", "a" * 200),
    ],
)
def test_a_file_has_a_name_without_folders(disposition: str, url: str, name: str) -> None:
    assert media.file_name({"Content-Disposition": disposition}, url) == name
