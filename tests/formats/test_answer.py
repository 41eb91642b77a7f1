"""Answers of servers as archives and curl keep them."""

import gzip

import pytest

from reader.formats.answer import answer_in, charset_in, last_answer_in

LIMIT = 1_000_000
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nContent-Type: TEXT/HTML; Charset=UTF-8\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n"
)


def test_status_headers_and_body() -> None:
    got = answer_in(b"HTTP/1.0 404 Not Found\nServer: a\nserver: b\n\n<p>No", LIMIT)
    assert (got.status, got.headers["server"], got.body, got.whole) == (404, "a", b"<p>No", True)
    assert (got.media_type, got.charset) == (None, None)


def test_the_last_of_several_as_curl_keeps_them() -> None:
    head = b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n"
    got = last_answer_in(head + b"HTTP/2 200\r\nContent-Type: text/plain\r\n\r\nShips", LIMIT)
    assert (got.status, got.media_type, got.body) == (200, "text/plain", b"Ships")


def test_a_page_that_tells_of_answers_is_not_taken_for_one() -> None:
    text = b"HTTP/1.1 200 OK\n is the first line."
    assert answer_in(b"HTTP/1.1 200 OK\r\n\r\n" + text, LIMIT).body == text


def test_chunks_and_packing_are_undone() -> None:
    got = answer_in(CHUNKED + b"5\r\nShips\r\n6;x=y\r\n at an\r\n0\r\n\r\n", LIMIT)
    assert (got.body, got.whole, got.media_type, got.charset) == (
        *(b"Ships at an", True),
        *("text/html", "UTF-8"),
    )
    packed = gzip.compress(b"Ships")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
    assert answer_in(head + packed, LIMIT).body == b"Ships"


def test_chunks_that_were_put_together_or_are_cut_off() -> None:
    together = answer_in(CHUNKED + b"<html><p>Ships", LIMIT)
    assert (together.body, together.whole) == (b"<html><p>Ships", True)
    assert answer_in(CHUNKED + b"0\r\n\r\n", LIMIT).whole
    cut = answer_in(CHUNKED + b"5\r\nShips\r\n9\r\n at", LIMIT)
    assert (cut.body, cut.whole) == (b"Ships at", False)


def test_lines_that_are_no_headers_do_not_end_them() -> None:
    got = answer_in(b"HTTP/1.1 200 OK\r\nnonsense\r\nX: 1\r\n folded\r\n\r\nbody", LIMIT)
    assert (got.headers["x"], got.body) == ("1 folded", b"body")


@pytest.mark.parametrize(
    ("told", "charset"),
    [
        ('text/html; charset="utf-8"', "utf-8"),
        ("text/html;charset=gbk ; x=y", "gbk"),
        ("text/html", None),
        ("", None),
        ("text/html; charset=", None),
    ],
)
def test_the_charset_told(told: str, charset: str | None) -> None:
    assert charset_in(told) == charset
