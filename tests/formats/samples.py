"""Saved pages made to their specifications, with pictures of random bytes that look like some."""

import gzip
import io
import json
import plistlib
import random
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from reader.formats.saved_page import read
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, story_html

URL = "https://ledger.example/ships"
SHIP, WIND = (
    b"\xff\xd8\xff\xe0" + random.Random(seed).randbytes(4_000)  # noqa: S311 no secret
    for seed in (1, 2)
)
PNG = b"\x89PNG\r\n\x1a\n" + random.Random(3).randbytes(3_000)  # noqa: S311 no secret
TITLE = "Ships at anchor"
WHEN = datetime(2025, 4, 2, 10, tzinfo=UTC)
BOUNDARY = "----=_Part_7"


def story(*pictures: str, head: str = "") -> bytes:
    """Return a story with <img> of these addresses between its paragraphs."""
    images = "".join(f'<p><img src="{address}" alt="A ship"></p>' for address in pictures)
    html = story_html(TITLE).replace("</p><p>", f"</p>{images}<p>", 1)
    return html.replace("<head>", f"<head>{head}", 1).encode()


def all_in(name: str, body: bytes, **more: Any) -> list[Page | FormatError]:
    return list(read(name, body, NOON, **more))


def page_in(name: str, body: bytes, **more: Any) -> Page:
    """Return the one page in a file that is read whole."""
    [page] = all_in(name, body, **more)
    assert isinstance(page, Page), page
    return page


def pages_in(outcomes: Iterable[Page | FormatError]) -> list[Page]:
    return [each for each in outcomes if isinstance(each, Page)]


def reasons_in(outcomes: Iterable[Page | FormatError]) -> list[str]:
    return [each.reason for each in outcomes if isinstance(each, FormatError)]


def bodies(page: Page) -> dict[Url, bytes]:
    """Return the page's pictures by address, each of which its body names."""
    for resource in page.resources:
        assert resource.url.replace("&", "&amp;").encode() in page.body
    return {resource.url: resource.body for resource in page.resources}


# ---- MHTML ---------------------------------------------------------------------------------------


def part(body: bytes, *headers: str) -> bytes:
    return "\r\n".join((*headers, "", "")).encode() + body + b"\r\n"


def mhtml(
    *parts: bytes, headers: tuple[str, ...] = ("From: <Saved by Blink>",), more: str = ""
) -> bytes:
    """Return a multipart/related of these parts. more: parameters of its Content-Type."""
    told = f'Content-Type: multipart/related; type="text/html"; boundary="{BOUNDARY}"{more}'
    head = "\r\n".join((*headers, "MIME-Version: 1.0", told, "", "")).encode()
    line = f"--{BOUNDARY}\r\n".encode()
    return head + b"".join(line + each for each in parts) + f"--{BOUNDARY}--\r\n".encode()


# ---- web archives --------------------------------------------------------------------------------


def resource(url: str, body: bytes, media_type: str = "image/jpeg") -> dict[str, Any]:
    return {"WebResourceURL": url, "WebResourceMIMEType": media_type, "WebResourceData": body}


def webarchive(
    html: bytes,
    *resources: Mapping[str, Any],
    url: str = URL,
    frames: tuple[bytes, ...] = (),
    form: plistlib.PlistFormat = plistlib.FMT_BINARY,
) -> bytes:
    """Return a Safari archive. frames: whole archives of frames."""
    main = {**resource(url, html, "text/html"), "WebResourceTextEncodingName": "UTF-8"}
    archive: dict[str, Any] = {"WebMainResource": main}
    if resources:
        archive["WebSubresources"] = [dict(each) for each in resources]
    if frames:
        archive["WebSubframeArchives"] = [plistlib.loads(each) for each in frames]
    return plistlib.dumps(archive, fmt=form)


# ---- WARC, ARC, WACZ -----------------------------------------------------------------------------


def answer(body: bytes, told: str = "text/html; charset=utf-8", *headers: str) -> bytes:
    status = "" if any(each.startswith("HTTP/") for each in headers) else "HTTP/1.1 200 OK\r\n"
    lines = "".join(f"{each}\r\n" for each in headers)
    return f"{status}{lines}Content-Type: {told}\r\n\r\n".encode() + body


def record(
    url: str, block: bytes, kind: str = "response", *headers: str, length: int | None = None
) -> bytes:
    """Return a WARC record (ISO 28500 §4). length: told instead of the true one."""
    lines = (
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Date: 2025-04-02T10:00:00Z",
        *headers,
        f"Content-Length: {len(block) if length is None else length}",
    )
    return "\r\n".join((*lines, "", "")).encode() + block + b"\r\n\r\n"


def crawl() -> list[bytes]:
    """Return the records of a crawl: one story, its picture, and what is no page."""
    script = answer(b"var a = '<html>'", "application/javascript")
    return [
        record("urn:info", b"software: ours\r\n", "warcinfo"),
        record("https://ledger.example/", answer(b"", "text/html", "HTTP/1.1 301 Moved")),
        record(f"{URL}.js", script),
        record(URL, answer(story("/ship.jpg"))),
        record("https://ledger.example/ship.jpg", answer(SHIP, "image/jpeg")),
        record("https://ledger.example/robots.txt", answer(b"User-agent: *", "text/plain")),
        record("https://ledger.example/no", answer(story(), "text/html", "HTTP/1.1 404 No")),
    ]


def packed(records: Iterable[bytes]) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) for each in records)


def arc_record(url: str, block: bytes) -> bytes:
    """Return an ARC record (version 1)."""
    return f"{url} 192.0.2.1 20030405060708 text/html {len(block)}\n".encode() + block + b"\n"


def arc() -> Iterator[bytes]:
    """Yield the records of an ARC file: its head, a story, its picture."""
    head = b"1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n"
    yield f"filedesc://a.arc 0.0.0.0 20030405060708 text/plain {len(head)}\n".encode() + head
    yield b"\n" + arc_record(URL, answer(story("ship.jpg")))
    yield arc_record("https://ledger.example/ship.jpg", answer(SHIP, "image/jpeg"))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return made.getvalue()


def wacz(records: Iterable[bytes], pages: Iterable[str]) -> bytes:
    """Return a WACZ that lists these pages."""
    lines = [{"format": "json-pages-1.0", "id": "pages"}, *({"url": url} for url in pages)]
    return zipped(
        {
            "datapackage.json": b'{"profile": "data-package", "wacz_version": "1.1.1"}',
            "archive/data.warc.gz": packed(records),
            "pages/pages.jsonl": "\n".join(map(json.dumps, lines)).encode(),
        }
    )


# ---- HAR -----------------------------------------------------------------------------------------


def entry(url: str, content: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    answered = {"status": 200, "content": dict(content)}
    return {
        "startedDateTime": "2025-04-02T10:00:00.000Z",
        "request": {"method": "GET", "url": url},
        "response": answered,
        **more,
    }


def har(*entries: Mapping[str, Any]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": entries}}).encode()


# ---- MAFF ----------------------------------------------------------------------------------------


def rdf(url: str, title: str, index: str = "index.html") -> bytes:
    """Return the description of a page in a .maff (MAFF 1.0)."""
    return (
        '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"'
        ' xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="{url}"/>'
        f'<MAF:title RDF:resource="{title}"/>'
        '<MAF:archivetime RDF:resource="Wed, 02 Apr 2025 10:00:00 GMT"/>'
        f'<MAF:indexfilename RDF:resource="{index}"/></RDF:Description></RDF:RDF>'
    ).encode()
