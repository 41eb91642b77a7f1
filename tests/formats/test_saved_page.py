"""Every kind of saved page is told by its bytes; what is none is refused in a sentence."""

import gzip

import pytest

from reader.formats import saved_page
from reader.model.page import Page
from reader.model.url import Url
from tests.formats.samples import (
    TITLE,
    URL,
    all_in,
    answer,
    arc,
    crawl,
    entry,
    har,
    mhtml,
    packed,
    page_in,
    part,
    rdf,
    reasons_in,
    story,
    wacz,
    webarchive,
    zipped,
)

HTML = part(story(), "Content-Type: text/html", f"Content-Location: {URL}")
KINDS = {
    "html": story(),
    "answer": answer(story()),
    "mhtml": mhtml(HTML),
    "mail": b"Received: by a\nSubject: Ships at anchor\nContent-Type: text/html\n\n" + story(),
    "webarchive": webarchive(story()),
    "warc": b"".join(crawl()),
    "warc.gz": packed(crawl()),
    "arc": b"".join(arc()),
    "wacz": wacz(crawl(), [URL]),
    "har": har(entry(URL, {"mimeType": "text/html", "text": story().decode()})),
    "maff": zipped({"1/index.rdf": rdf(URL, "x"), "1/index.html": story()}),
    "zip": zipped({"index.html": story()}),
}


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.bin", "a", "a.warc.gz"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_under_any_name_packed_or_not(kind: str, name: str) -> None:
    for body in (KINDS[kind], gzip.compress(KINDS[kind])):
        page = page_in(name, body)
        assert (page.media_type, TITLE.encode() in page.body) == ("text/html", True)


@pytest.mark.parametrize("kind", ["html", "answer", "mhtml", "mail", "webarchive", "zip"])
def test_the_users_word_for_the_address_of_one_page(kind: str) -> None:
    own = Url("https://e.org/own")
    assert page_in("a", KINDS[kind], url=own).url == own


def test_a_text_file_is_plain_text_unless_it_is_html() -> None:
    assert page_in("a.txt", b"Ships\n\nThey lay.").media_type == "text/plain"
    assert page_in("a.txt", b"<!DOCTYPE html><html>").media_type == "text/html"
    assert page_in("a.html", b"Ships").media_type == "text/html"


def test_sixteen_bit_text_is_text() -> None:
    assert page_in("a.txt", "Ships\n\nThey lay.".encode("utf-16")).media_type == "text/plain"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (gzip.compress(b"", mtime=0), "it is empty"),
        (b"%PDF-1.7 ...", "it is a PDF, not a page"),
        (b"\x89PNG\r\n", "it is a picture, not a page"),
        (b"\xff\xd8\xff\xe0", "it is a picture, not a page"),
        (b"\x7fELF", "it is a program, not a page"),
        (b"abc\x00\x00\x00\x01", "it is neither a page nor a text"),
        (zipped({"a.css": b""}), "there is no page in it"),
    ],
)
def test_what_is_no_page_is_refused_in_a_sentence(body: bytes, words: str) -> None:
    assert reasons_in(all_in("a.html", body)) == [words]


def test_a_file_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_page, "LARGEST_BYTES", 100)
    assert reasons_in(all_in("a", b"x" * 101)) == [saved_page.TOO_LARGE]


def test_packed_without_end() -> None:
    body = story()
    for _ in range(6):
        body = gzip.compress(body)
    assert reasons_in(all_in("a", body)) == ["it is too tangled"]


def test_of_a_packed_page_that_was_cut_off_the_beginning_is_kept() -> None:
    page, error = all_in("a.html.gz", gzip.compress(story())[:-12])
    assert isinstance(page, Page)
    assert TITLE.encode() in page.body
    assert "damaged or missing" in str(error)
