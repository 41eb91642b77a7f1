"""Pages in zips: MAFF, HTZ, SingleFile's, folders of pages."""

import json
from datetime import UTC, datetime

import pytest

from reader.extract.article import extract
from tests.formats.samples import (
    SHIP,
    TITLE,
    URL,
    WIND,
    all_in,
    bodies,
    crawl,
    mhtml,
    page_in,
    pages_in,
    part,
    rdf,
    reasons_in,
    story,
    zipped,
)

SENT_ON = b'<meta http-equiv="refresh" content="0; url=Ships%20%C3%A0%20quai.html">'
MANIFEST = json.dumps({"originalUrl": URL, "archiveTime": "2025-04-02T10:00:00.000Z"}).encode()
WHEN = datetime(2025, 4, 2, 10, tzinfo=UTC)
SINGLE = {"index.html": story("images/0.jpg"), "manifest.json": MANIFEST, "images/0.jpg": SHIP}


def test_a_maff_of_two_pages() -> None:
    body = zipped(
        {
            "1/index.rdf": rdf(URL, "Told"),
            "1/index.html": story("index_files/a.jpg"),
            "1/index_files/a.jpg": SHIP,
            "2/index.rdf": rdf("https://e.org/b", "The second page of it", "b.html"),
            "2/b.html": b"<p>Text <img src=a.jpg>",
            "2/a.jpg": WIND,
        }
    )
    first, second = pages_in(all_in("a.maff", body))
    assert (first.url, first.got_at) == (URL, WHEN)
    assert bodies(first) == {"https://ledger.example/index_files/a.jpg": SHIP}
    assert (second.url, list(bodies(second).values())) == ("https://e.org/b", [WIND])
    assert extract(second).title == "The second page of it"


def test_a_maff_whose_description_is_broken_or_names_nothing() -> None:
    body = zipped({"1/index.rdf": b"<RDF", "1/page.html": story()})
    assert page_in("a", body).url is None
    body = zipped({"1/index.rdf": rdf(URL, "x"), "1/a.jpg": SHIP})
    assert reasons_in(all_in("a", body)) == ["there is no page in it"]


def test_entities_in_a_description_are_not_followed() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rdf(URL, "&x;")
    assert page_in("a", zipped({"1/index.rdf": bomb, "1/index.html": story()})).body == story()


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


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"<!DOCTYPE html><html data-sfz><meta charset=windows-1252>",
        b"\x89PNG\r\n\x1a\n" + b"x" * 99,
    ],
    ids=["zip", "extracts itself", "picture"],
)
def test_single_file_packed(before: bytes) -> None:
    page = page_in("a.html", before + zipped(SINGLE))
    assert (page.url, page.got_at) == (URL, WHEN)
    assert bodies(page) == {"https://ledger.example/images/0.jpg": SHIP}


def test_single_file_packed_and_cut_off() -> None:
    body = b"<!DOCTYPE html><html data-sfz>" + zipped(SINGLE)
    outcomes = all_in("a.html", body[: body.index(b"PK\x01\x02")])
    [page] = pages_in(outcomes)
    assert (page.url, list(bodies(page).values())) == (URL, [SHIP])
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]


def test_a_folder_of_pages_of_every_kind() -> None:
    files = {
        "b/two.html": story("../pics/a.jpg"),
        "one.html": story().replace(b"</h1>", b"</h1><iframe src=frame.html></iframe>"),
        "frame.html": story(),
        "pics/a.jpg": SHIP,
        "notes.txt": b"Some notes, and no page.",
        "c/page.mht": mhtml(part(story(), f"Content-Type: text/html\r\nContent-Location: {URL}")),
        "crawl.warc": b"".join(crawl()),
    }
    pages = pages_in(all_in("a.zip", zipped(files)))
    assert [page.name for page in pages] == ["b/two.html", "one.html", "page.mht", "crawl.warc"]
    assert list(bodies(pages[0]).values()) == [SHIP]


def test_texts_are_pages_where_there_are_no_others() -> None:
    pages = pages_in(all_in("a.zip", zipped({"b.txt": b"Ships\n\nThey lie.", "x.css": b"a{}"})))
    assert [(page.name, page.media_type) for page in pages] == [("b.txt", "text/plain")]


def test_zips_within_zips_end() -> None:
    body = zipped({"a.html": story()})
    assert len(pages_in(all_in("a.zip", zipped({"b.zip": body})))) == 1
    for _ in range(9):
        body = zipped({"b.zip": body})
    assert reasons_in(all_in("a.zip", body)) == ["it is too tangled"]


def test_no_path_leads_out_of_the_archive() -> None:
    body = zipped({"a/b.html": story("../../../etc/passwd", "/c.jpg", "../c.jpg"), "c.jpg": SHIP})
    assert len(page_in("a.zip", body).resources) <= 1


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
