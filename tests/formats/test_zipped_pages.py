"""Zips of every kind, told apart by what is in them."""

import pytest

from tests.formats.samples import (
    SHIP,
    TITLE,
    URL,
    all_in,
    bodies,
    page_in,
    pages_in,
    rdf,
    reasons_in,
    story,
    zipped,
)

SENT_ON = b'<meta http-equiv="refresh" content="0; url=Ships%20%C3%A0%20quai.html">'


@pytest.mark.parametrize("kind", ["htz", "maff"])
def test_a_page_that_only_sends_on_to_the_page(kind: str) -> None:
    files = {
        "index.html": SENT_ON,
        "Ships à quai.html": story("Ships à quai_files/a.jpg"),
        "Ships à quai_files/a.jpg": SHIP,
        "Ships à quai_files/frame.html": b"<p>An advertisement",
    }
    if kind == "maff":
        files = {f"1/{name}": body for name, body in files.items()} | {"1/index.rdf": rdf(URL, "x")}
    page = page_in("a", zipped(files))
    assert TITLE.encode() in page.body
    assert list(bodies(page).values()) == [SHIP]


def test_zips_within_zips_end() -> None:
    body = zipped({"a.html": story()})
    assert len(pages_in(all_in("a.zip", zipped({"b.zip": body})))) == 1
    for _ in range(9):
        body = zipped({"b.zip": body})
    assert reasons_in(all_in("a.zip", body)) == ["it is too tangled"]


@pytest.mark.parametrize(
    "name", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "META-INF/container.xml"]
)
def test_books_and_office_documents_are_no_pages(name: str) -> None:
    body = zipped({name: b"", "OEBPS/a.xhtml": story()})
    assert reasons_in(all_in("a", body)) == [
        "it is a book, an office document or a program, not a page"
    ]


def test_a_zip_of_pictures() -> None:
    assert reasons_in(all_in("a.zip", zipped({"a.jpg": SHIP}))) == ["there is no page in it"]
