"""Web archives of crawlers and tools: WARC (ISO 28500) and ARC, packed by record or not.

Damage is skipped: reading goes on with the next record that can be told from its first line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

from reader.formats.answer import Answer, charset_in, with_body
from reader.formats.archived import Document, Holding
from reader.formats.heads import date_in
from reader.formats.unpacking import gunzipped
from reader.model.errors import FormatError
from reader.model.page import Page

_MOST_BYTES = 300_000_000
_MOST_RECORD_BYTES = 50_000_000
_START = re.compile(
    rb"^(?:WARC/\d\.\d+\s*$"
    rb"|(?:https?|ftp|dns|filedesc|file):\S+ [\d.:a-fA-F]+ \d{8,14} \S+ \d+\s*$)",
    re.MULTILINE,
)
_IS_ARC = re.compile(rb"filedesc://\S+ [\d.]+ \d{8,14} ")
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


@dataclass(frozen=True, slots=True)
class _Record:
    """A record and the bytes behind its headers."""

    parsed: ArcWarcRecord
    body: bytes
    whole: bool


def is_warc(body: bytes) -> bool:
    """Return whether the bytes, unpacked, begin as a WARC or an ARC does."""
    return body.startswith(b"WARC/") or _IS_ARC.match(body) is not None


def read(name: str, body: bytes, got_at: datetime) -> Iterator[Page | FormatError]:
    """Yield the pages of a WARC or ARC in its order, and what could not be read of it."""
    holding = Holding(name)
    whole = gather(body, holding, got_at)
    yield from holding.pages()
    if not whole:
        yield FormatError(name, "a part of it is damaged or missing")


def gather(body: bytes, holding: Holding, got_at: datetime) -> bool:
    """Put what the archive holds of pages into the holding; return whether it is whole.

    got_at: for records that do not say when they were made.
    """
    whole = True
    if body.startswith(b"\x1f\x8b"):
        done = gunzipped(body, _MOST_BYTES)
        body, whole = done.body, done.whole
    shown: dict[str, str] = {}
    for record in _records(body):
        read_whole = record is not None and _take(record, holding, got_at, shown)
        whole = whole and read_whole
    return whole


def _records(data: bytes) -> Iterator[_Record | None]:
    """Return the records, None for each stretch of bytes that is none."""
    loader, stream = ArcWarcRecordLoader(verify_http=False, arc2warc=False), BytesIO(data)
    position = 0
    while found := _START.search(data, position):
        if data[position : found.start()].strip():
            yield None
        stream.seek(found.start())
        try:
            parsed = loader.parse_record_stream(stream, known_format=None)
        except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError):
            yield None
            position = found.end()
            continue
        begin = stream.tell()
        left = getattr(parsed.raw_stream, "limit", 0)
        end, whole = _end_of(data, begin, left if isinstance(left, int) else 0)
        yield _Record(parsed, data[begin:end], whole)
        position = max(end, found.end())
    if data[position:].strip():
        yield None


def _end_of(data: bytes, begin: int, length: int) -> tuple[int, bool]:
    """Return where a record ends, and whether it is where its length says.

    A length that leads into the middle of something is wrong: the next record's first line ends
    this one.
    """
    end = begin + length
    if end == len(data):
        return end, True
    behind = re.compile(rb"\s*").match(data, end)
    follows = behind.end() if behind else end
    if end < len(data) and (follows == len(data) or _START.match(data, follows)):
        return end, True
    found = _START.search(data, begin)
    return (found.start() if found else len(data)), False


def _take(record: _Record, holding: Holding, got_at: datetime, shown: dict[str, str]) -> bool:
    """Put one record into the holding; return whether it was whole.

    shown: how browsers asked for an address ("document", "iframe", "image" …), as far as requests
    came before.
    """
    parsed = record.parsed
    kind = parsed.rec_type
    fields = parsed.rec_headers
    url = _header(fields, "WARC-Target-URI") or _header(fields, "uri")
    if kind == "request" and parsed.http_headers:
        shown[url] = _header(parsed.http_headers, "Sec-Fetch-Dest").lower()
    if kind == "revisit":
        holding.take_moved(url, _header(fields, "WARC-Refers-To-Target-URI"))
    if kind == "resource" and url.startswith(("http://", "https://", "file:")):
        told = parsed.content_type or ""
        answer = Answer(200, {"content-type": told}, record.body[:_MOST_RECORD_BYTES])
    elif kind == "response" and parsed.http_headers:
        answer = with_body(parsed.http_headers, record.body, _MOST_RECORD_BYTES)
    else:
        return record.whole
    if answer.status in _REDIRECTS:
        holding.take_moved(url, answer.headers.get("location", ""))
    elif answer.status == 200:
        when = _date(_header(fields, "WARC-Date") or _header(fields, "archive-date")) or got_at
        is_main = {"document": True, "": None}.get(shown.get(url, ""), False)
        charset = charset_in(answer.headers.get("content-type", ""))
        holding.take(Document(url, answer.body, when, answer.media_type, charset, is_main))
    return record.whole and answer.whole


def _header(headers: object, name: str) -> str:
    get = getattr(headers, "get_header", None)
    value = get(name) if get is not None else None
    return value.strip() if isinstance(value, str) else ""


def _date(text: str) -> datetime | None:
    """Return a record's date: WARC has ISO 8601, ARC digits."""
    digits = text.ljust(14, "0") if text.isdigit() else ""
    if digits:
        text = f"{digits[:8]}T{digits[8:14]}Z"
    return date_in(text)
