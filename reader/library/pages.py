"""Pages from outside the network: files, and text that was pasted or piped."""

import re
from datetime import datetime
from pathlib import Path

from reader.formats import saved_page
from reader.model.errors import FormatError, UrlError
from reader.model.page import Page
from reader.model.url import Url, canonical

_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|h1)\b[^>]*>", re.IGNORECASE)
_HEAD = 20_000


def read_file(now: datetime, path: Path, *, url: Url | None = None) -> Page:
    """Return the page in a file. url: where it came from, if known. Raises FormatError."""
    try:
        body = path.read_bytes()
    except FileNotFoundError as error:
        raise FormatError(str(path), "there is no such file") from error
    except IsADirectoryError as error:
        raise FormatError(str(path), "it is a folder, not a file") from error
    except OSError as error:
        raise FormatError(str(path), error.strerror or "the system does not let us") from error
    return saved_page.read(path.name, body, now, url)


def from_text(now: datetime, text: str, *, url: Url | None = None) -> Page:
    """Return the page in a text that was pasted: html if it has tags, else plain text."""
    media_type = "text/html" if _TAG.search(text[:_HEAD]) else "text/plain"
    return Page(text.encode(), now, url, "utf-8", media_type)


def from_bytes(now: datetime, body: bytes, *, url: Url | None = None) -> Page:
    """Return the page that was piped in: html if it has tags, else plain text.

    Raises FormatError if it is neither.
    """
    tagged = _TAG.search(body[:_HEAD].replace(b"\0", b"").decode("latin-1"))
    return saved_page.read("piped.html" if tagged else "piped.txt", body, now, url)


def links_in(text: str) -> list[Url]:
    """Return the addresses in a text that is nothing but addresses; [] for any other text.

    One a line, or apart by blanks; each once, in order.
    """
    found: list[Url] = []
    for word in text.split():
        try:
            url = canonical(word)
        except UrlError:
            return []
        if url not in found:
            found.append(url)
    return found
