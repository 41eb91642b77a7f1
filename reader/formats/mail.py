"""Mails: newsletters as mail programs save them, .eml (RFC 5322)."""

import codecs
import re
from collections.abc import Iterator
from datetime import datetime
from email.message import Message
from email.utils import parseaddr

from reader.formats import mime
from reader.formats.archived import page_address
from reader.formats.heads import date_in, no_later, with_fields
from reader.formats.mhtml import Parts
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url

_MOST_DEPTH = 50
_FIRST_LINES = 6
#: The words of such a line, and the address behind them, in it or alone on the next.
_ONLINE = re.compile(
    r".{0,200}?\b(?:view|read|see|browser|online|web ?version|ansehen|lesen|en ligne|navigateur"
    r"|navegador|en línea|nel browser|leggi)\b[^\n]{0,100}?\n?\s*<?(https?://[^\s<>]+)",
    re.IGNORECASE | re.DOTALL,
)


def read(
    name: str, body: bytes, got_at: datetime, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield the letter in a mail: its html, else its text, under its subject."""
    message = mime.parse(name, body)
    letter = _letter(message, 0)
    if letter is None:
        yield FormatError(name, "there is no text in it")
        return
    when = no_later(mime.header(message, "Date"), got_at)
    url = url or _address(message)
    subject = mime.header(message, "Subject")
    if letter.get_content_type() == "text/html":
        page = Page(mime.content(letter), when, url, mime.charset_of(letter), "text/html", name)
        parts = Parts(message)
        page = parts.completed(with_fields(page, _fields(message, subject)), parts.location(letter))
    else:
        text = f"{subject}\n\n{_text(letter)}" if subject else _text(letter)
        page = Page(text.encode(), when, url, "utf-8", "text/plain", name)
    yield page
    if Parts(message).broken(body):
        yield FormatError(name, "a part of it is damaged or missing")


def _letter(part: Message, depth: int) -> Message | None:
    """Return the part that a mail program would show first, None if there is no text."""
    if not part.is_multipart():
        return part if _is_letter(part) else None
    if depth > _MOST_DEPTH:
        return None
    payload = part.get_payload()
    inner = [each for each in payload if isinstance(each, Message)] if payload else []
    if part.get_content_type() == "multipart/related":
        inner.sort(key=lambda each: not _is_start(part, each))
    found = [letter for each in inner if (letter := _letter(each, depth + 1)) is not None]
    if part.get_content_type() == "multipart/alternative":
        html = [letter for letter in found if letter.get_content_type() == "text/html"]
        found = html[-1:] or found
    return found[0] if found else None


def _address(message: Message) -> Url | None:
    """Return where the letter stands for all to read, None if it does not say.

    A mailing list says so in a header (RFC 5064); a newsletter in its text's first lines: "To view
    this in full colour, visit:" and an address.
    """
    archived = page_address(mime.address_header(message, "Archived-At"))
    if archived is not None:
        return archived
    texts = (part for part in mime.leaves(message) if part.get_content_type() == "text/plain")
    text = next(map(_text, texts), "")
    found = _ONLINE.match("\n".join(text.strip().splitlines()[:_FIRST_LINES]))
    return page_address(found.group(1)) if found else None


def _is_letter(part: Message) -> bool:
    attached = part.get_content_disposition() == "attachment"
    is_text = part.get_content_type() in ("text/html", "text/plain")
    return is_text and not attached and bool(mime.content(part).strip())


def _is_start(related: Message, part: Message) -> bool:
    start = related.get_param("start")
    named = start.strip("<> ") if isinstance(start, str) else ""
    return bool(named) and mime.address_header(part, "Content-ID") == named


def _fields(message: Message, subject: str) -> dict[str, str | None]:
    sender, _ = parseaddr(mime.header(message, "From"))
    when = date_in(mime.header(message, "Date"))
    return {
        "og:title": subject,
        "og:site_name": sender,
        "article:published_time": when.isoformat() if when else None,
    }


def _text(part: Message) -> str:
    body = mime.content(part)
    for charset in (mime.charset_of(part), "utf-8"):
        try:
            if charset:
                return body.decode(_codec(charset))
        except (LookupError, ValueError):
            continue
    return body.decode("cp1252", "replace")


def _codec(charset: str) -> str:
    """Return the codec by which mail programs read a charset: a wider one than its name says."""
    wider = {"iso-8859-1": "cp1252", "gb2312": "gb18030", "shift_jis": "cp932"}
    return codecs.lookup(wider.get(charset, charset)).name
