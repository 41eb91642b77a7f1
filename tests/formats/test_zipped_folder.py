"""A zip of pages: which files in it are pages, and what they bring."""

import json

import pytest

from tests.formats.samples import (
    SHIP,
    URL,
    WHEN,
    all_in,
    bodies,
    crawl,
    mhtml,
    page_in,
    pages_in,
    part,
    reasons_in,
    story,
    zipped,
)

MANIFEST = json.dumps({"originalUrl": URL, "archiveTime": "2025-04-02T10:00:00.000Z"}).encode()
SINGLE = {"index.html": story("images/0.jpg"), "manifest.json": MANIFEST, "images/0.jpg": SHIP}


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


def test_no_path_leads_out_of_the_archive() -> None:
    body = zipped({"a/b.html": story("../../../etc/passwd", "/c.jpg", "../c.jpg"), "c.jpg": SHIP})
    assert len(page_in("a.zip", body).resources) <= 1
