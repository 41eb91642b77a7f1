"""Every kind is told by how its bytes begin, and taken for no other."""

from collections.abc import Callable

import pytest

from reader.formats import kinds
from tests.formats.samples import (
    URL,
    answer,
    arc,
    crawl,
    entry,
    har,
    mhtml,
    packed,
    part,
    story,
    webarchive,
    zipped,
)

ZIP = zipped({"index.html": story()})
FILES = {
    "html": story(),
    "html with a mark": b"\xef\xbb\xbf\n<!-- saved -->" + story(),
    "xhtml": b"<?xml version='1.0'?><html>",
    "answer": answer(story()),
    "answer of today": b"HTTP/2 200\r\nserver: a\r\n\r\n",
    "gzip": packed(crawl()),
    "zip": ZIP,
    "zip that is a page": b"<!DOCTYPE html><html data-sfz>" + ZIP[:-30],
    "zip that is an older page": b"<!DOCTYPE html><html>" + ZIP + b"-->",
    "zip that is a picture": b"\x89PNG\r\n\x1a\n" + ZIP,
    "warc": b"".join(crawl()),
    "arc": b"".join(arc()),
    "har": b"\xef\xbb\xbf{\n " + har(entry(URL, {}))[1:],
    "binary property list": webarchive(story()),
    "property list": b"<?xml version='1.0'?><plist><dict><key>WebMainResource</key>",
    "mhtml": mhtml(part(story(), "Content-Type: text/html")),
    "part": b"Content-Type: text/html\n\n<p>",
    "mail": b"Received: by a\nDate: x\n\nHello",
    "mail in a box": b"From a@e.org Mon Aug 12\nReturn-Path: <a>\nSubject: x\n\n",
    "text": b"Ships: a story\n\nThey lay.\nSubject: a\nDate: b",
    "text on formats": b"WARC/1.0 and HTTP/1.1 and PK\x03\x04 are told by their beginning.",
    "property list of another": b"<?xml version='1.0'?><plist><dict><key>Label</key>",
    "json": b'{"a": {"log": {"entries": []}}}',
}
HTML = {"html", "html with a mark", "xhtml", "property list", "property list of another"}
PAGES = {"zip that is a page", "zip that is an older page"}


@pytest.mark.parametrize(
    ("is_kind", "files"),
    [
        (kinds.is_html, HTML | PAGES),
        (kinds.is_answer, {"answer", "answer of today"}),
        (kinds.is_zip, PAGES | {"zip", "zip that is a picture"}),
        (kinds.is_warc, {"warc", "arc"}),
        (kinds.is_har, {"har"}),
        (kinds.is_webarchive, {"binary property list", "property list"}),
        (kinds.is_mime, {"mhtml", "part", "mail", "mail in a box"}),
        (kinds.is_mail, {"mail", "mail in a box"}),
    ],
)
def test_each_kind_and_no_other(is_kind: Callable[[bytes], bool], files: set[str]) -> None:
    assert {name for name, body in FILES.items() if is_kind(body)} == files
