"""WARC and ARC, packed or not, whole or damaged."""

import gzip
from datetime import UTC, datetime

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    SHIP,
    TITLE,
    URL,
    all_in,
    answer,
    arc,
    bodies,
    crawl,
    packed,
    page_in,
    pages_in,
    reasons_in,
    record,
    story,
)

DAMAGED = ["a part of it is damaged or missing"]
ALL = b"".join(crawl())
OTHER = "https://ledger.example/wind"


@pytest.mark.parametrize(
    "body",
    [
        ALL,
        packed(crawl()),
        gzip.compress(ALL),
        ALL.replace(b"WARC/1.1", b"WARC/0.18"),
        b"".join(arc()),
        packed(arc()),
    ],
    ids=["plain", "by record", "as a whole", "old", "ARC", "ARC by record"],
)
def test_the_one_page_of_a_crawl(body: bytes) -> None:
    page = page_in("a", body)
    assert (page.url, page.charset, page.media_type) == (URL, "utf-8", "text/html")
    assert bodies(page) == {"https://ledger.example/ship.jpg": SHIP}
    assert extract(page).title == TITLE


def test_the_time_of_the_record() -> None:
    assert page_in("a", ALL).got_at == datetime(2025, 4, 2, 10, tzinfo=UTC)
    assert page_in("a", b"".join(arc())).got_at == datetime(2003, 4, 5, 6, 7, 8, tzinfo=UTC)


def test_brackets_round_the_address_as_wget_wrote_them() -> None:
    assert page_in("a", record(f"<{URL}>", answer(story()))).url == URL


def test_resources_have_no_answer_of_a_server() -> None:
    body = record(URL, story(), "resource", "Content-Type: text/html; charset=utf-8")
    body += record(
        "metadata://gnu.org/wget.log", b"<html>log", "resource", "Content-Type: text/html"
    )
    page = page_in("a", body)
    assert (page.url, page.charset) == (URL, "utf-8")


def test_how_the_browser_asked_tells_frames_from_pages() -> None:
    def asked(url: str, how: str) -> bytes:
        return record(url, f"GET / HTTP/1.1\r\nSec-Fetch-Dest: {how}\r\n\r\n".encode(), "request")

    body = asked(OTHER, "iframe") + record(OTHER, answer(story()))
    body += asked(URL, "document") + record(URL, answer(story()))
    assert page_in("a", body).url == URL


def test_a_revisit_lends_the_picture_that_came_before() -> None:
    body = record("https://cdn.example/1.jpg", answer(SHIP, "image/jpeg"))
    told = "WARC-Refers-To-Target-URI: https://cdn.example/1.jpg"
    body += record("https://cdn.example/2.jpg", b"HTTP/1.1 200 OK\r\n\r\n", "revisit", told)
    page = page_in("a", body + record(URL, answer(story("https://cdn.example/2.jpg"))))
    assert bodies(page) == {"https://cdn.example/1.jpg": SHIP}


def test_several_pages_in_their_order() -> None:
    body = record(OTHER, answer(story())) + ALL
    assert [page.url for page in pages_in(all_in("a", body))] == [OTHER, URL]


# ---- damage --------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [10, 9_999_999, -1, 300])
def test_a_wrong_length_spoils_no_other_record(length: int) -> None:
    wrong = record(OTHER, answer(story()), length=length)
    outcomes = all_in("a", ALL + wrong + record(f"{URL}-2", answer(story())))
    assert [page.url for page in pages_in(outcomes)][::2] == [URL, f"{URL}-2"]
    assert reasons_in(outcomes) == DAMAGED


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
def test_what_is_no_record_is_passed_over(pack: object) -> None:
    assert callable(pack)
    for noise in (b"\0\0\r\n", b"noise\r\n\r\n", b"WARC/1.0\r\nbroken"):
        outcomes = all_in("a", packed(crawl()) + pack(noise) if pack is not bytes else ALL + noise)
        assert [page.url for page in pages_in(outcomes)] == [URL]
        assert reasons_in(outcomes) == DAMAGED


@pytest.mark.parametrize("body", [ALL, packed(crawl())], ids=["plain", "packed"])
def test_cut_off_it_gives_what_came_before(body: bytes) -> None:
    outcomes = all_in(
        "a", body[: body.rindex(b"WARC/1.1" if body is ALL else b"\x1f\x8b\x08") + 200]
    )
    assert [extract(page).title for page in pages_in(outcomes)] == [TITLE]
    assert reasons_in(outcomes) == DAMAGED


def test_cut_within_the_page_its_beginning_is_kept() -> None:
    body = record(URL, answer(story()))
    outcomes = all_in("a", body[:-400])
    assert [extract(page).title for page in pages_in(outcomes)] == [TITLE]
    assert reasons_in(outcomes) == DAMAGED


def test_nothing_of_use() -> None:
    assert reasons_in(all_in("a", record(URL, answer(b"{}", "application/json")))) == [
        "there is no page in it"
    ]
    assert reasons_in(all_in("a", b"WARC/1.0\r\nbroken")) == DAMAGED
