"""What a file says of its page, said in the page's own head and by its own first comments."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import escape

from msgspec.structs import replace

from reader.model.page import Page

_HEAD = re.compile(rb"<head\b[^>]{0,1000}>", re.IGNORECASE)
_TITLE = re.compile(rb"<title\b[^>]{0,200}>\s*[^<\s]", re.IGNORECASE)
_HTML = re.compile(rb"<html\b[^>]{0,2000}>", re.IGNORECASE)
_DOCTYPE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<!doctype[^>]{0,500}>", re.IGNORECASE)
_HEAD_BYTES = 65_536
#: "Sun Nov 22 2026 14:26:29 GMT+0000 (Coordinated Universal Time)", as scripts write a date.
_SCRIPT_DATE = re.compile(
    r"\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d)(?: (?:GMT|UTC)([+-]\d{4}))?"
)


def has_title(body: bytes) -> bool:
    """Return whether the page has a <title> with words in it."""
    return _TITLE.search(body[:_HEAD_BYTES]) is not None


def with_fields(page: Page, fields: dict[str, str | None]) -> Page:
    """Return the html page with <meta> for these properties and values; None and "" are left out.

    They stand before those that the page has, in signs of ASCII alone: the page's charset stays.
    """
    metas = [
        f'<meta property="{name}" content="{escape(" ".join(value.split()))}">'
        for name, value in fields.items()
        if value and value.strip()
    ]
    if not metas:
        return page
    told = "".join(metas).encode("ascii", "xmlcharrefreplace")
    head = page.body[:_HEAD_BYTES]
    found = _HEAD.search(head) or _HTML.search(head) or _DOCTYPE.match(head)
    at = found.end() if found else 3 if head.startswith(b"\xef\xbb\xbf") else 0
    return replace(page, body=page.body[:at] + told + page.body[at:])


def date_in(text: str | None) -> datetime | None:
    """Return the time that a file gives, as mails, scripts or ISO 8601 write it; None if none."""
    if not text or not text.strip():
        return None
    if found := _SCRIPT_DATE.match(text.strip()):
        month, day, year, clock, zone = found.groups()
        text = f"{day} {month} {year} {clock} {zone or '+0000'}"
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        try:
            when = parsedate_to_datetime(text.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def no_later(text: str | None, got_at: datetime) -> datetime:
    """Return the time that a file gives for its page, but nothing after `got_at`."""
    when = date_in(text)
    return when if when is not None and when < got_at else got_at
