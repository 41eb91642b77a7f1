"""Web archives of crawlers and tools: WARC (ISO 28500) and ARC, packed by record or not.

Damage is skipped: reading goes on with the next record that can be told from its first line.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

from msgspec import Struct
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParserException

from reader.formats.answer import Answer, answer_in
from reader.formats.archived import Document, Holding
from reader.formats.heads import date_in
from reader.formats.kinds import GZIP, is_answer
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
_SHOWN_AS = re.compile(rb"^sec-fetch-dest:\s*([a-z-]+)", re.IGNORECASE | re.MULTILINE)
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


class _Record(Struct, frozen=True):
    """A record and the bytes behind its headers."""

    parsed: ArcWarcRecord
    body: bytes
    whole: bool


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
    if body.startswith(GZIP):
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
            parsed = loader.parse_record_stream(stream, no_record_parse=True)
        except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError):
            parsed = None
        begin = stream.tell()
        if parsed is None or not parsed.rec_type:
            yield None
            position = max(begin, found.end())
            continue
        end, whole = _end_of(data, begin, parsed.length or 0)
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
    fields, kind = record.parsed.rec_headers, record.parsed.rec_type
    url = _header(fields, "WARC-Target-URI") or _header(fields, "uri")
    if kind == "request" and (found := _SHOWN_AS.search(record.body)):
        shown[url] = found.group(1).decode("ascii").lower()
    if kind == "revisit":
        holding.take_moved(url, _header(fields, "WARC-Refers-To-Target-URI"))
    answer = _answer(record, url)
    if answer is None:
        return record.whole
    if answer.status in _REDIRECTS:
        holding.take_moved(url, answer.headers.get("location", ""))
    elif answer.status == 200:
        when = date_in(_header(fields, "WARC-Date")) or _arc_date(_header(fields, "archive-date"))
        is_main = {"document": True, "": None}.get(shown.get(url, ""), False)
        charset, told = answer.charset, answer.media_type
        holding.take(Document(url, answer.body, when or got_at, told, charset, is_main))
    return record.whole and answer.whole


def _answer(record: _Record, url: str) -> Answer | None:
    """Return what a server answered by a record, None if it keeps no answer."""
    kind, body = record.parsed.rec_type, record.body[:_MOST_RECORD_BYTES]
    if kind == "resource" and url.startswith(("http://", "https://", "file:")):
        return Answer(200, {"content-type": record.parsed.content_type or ""}, body)
    if kind == "response" and is_answer(body):
        return answer_in(body, _MOST_RECORD_BYTES)
    return None


def _header(headers: StatusAndHeaders, name: str) -> str:
    value = headers.get_header(name)
    return value.strip() if isinstance(value, str) else ""


def _arc_date(text: str) -> datetime | None:
    """Return an ARC record's date: fourteen digits, by some programs fewer."""
    digits = text.ljust(14, "0")
    return date_in(f"{digits[:8]}T{digits[8:14]}Z")
