"""What the formats of feeds have in common: words, dates and addresses, made safe to keep."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from html import escape, unescape
from urllib.parse import urljoin

from msgspec.structs import replace

from reader.model.errors import UrlError
from reader.model.feed import FeedEntry
from reader.model.url import Url, canonical

#: More entries are nobody's morning; the first are the newest in nearly every feed.
MOST_ENTRIES = 5_000
_LONGEST_WORDS = 500
_LONGEST_GUID = 1_000
_LONGEST_HTML = 1_000_000
_MOST_NAMES = 20
_TAG = re.compile(
    r"<(script|style)\b.*?(?:</\s*\1\s*>|$)|<!--.*?(?:-->|$)|<[/!]?[A-Za-z][^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_BREAK = re.compile(r"\n\s*\n")
#: Addresses in html that say not where they lead from.
_RELATIVE = re.compile(
    r"""(?:href|src|srcset|poster)\s*=\s*["']?\s*(?!https?:|data:|mailto:|\#|["'\s>])""",
    re.IGNORECASE,
)


def words_of(text: object) -> str:
    """Return words in one line, without markup; "" if there are none."""
    if not isinstance(text, str) or not text:
        return ""
    text = text[: 8 * _LONGEST_WORDS]
    plain = unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text
    return " ".join(plain.split())[:_LONGEST_WORDS].rstrip()


def names_of(texts: Iterable[object]) -> tuple[str, ...]:
    """Return names or subjects, each once, twenty at most."""
    found = dict.fromkeys(words for text in texts if (words := words_of(text)))
    return tuple(found)[:_MOST_NAMES]


def address_of(text: object, base: str | None) -> Url | None:
    """Return a web address, made whole by `base`; None if it is none."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        return canonical(urljoin(base or "", text.strip()))
    except (UrlError, ValueError):
        return None


def joined(base: str | None, address: str) -> str:
    """Return where an address leads from `base`; `base` if it is none."""
    try:
        return urljoin(base or "", address)
    except ValueError:
        return base or ""


def date_of(text: object) -> str | None:
    """Return a date as ISO 8601 in UTC, None if it is none. text: ISO 8601 of any kind."""
    if not isinstance(text, str):
        return None
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


def html_of(markup: str, base: str | None) -> str:
    """Return html whose addresses are whole, the first million letters of it."""
    markup = markup.strip()[:_LONGEST_HTML]
    if not base or not _RELATIVE.search(markup):
        return markup
    from lxml import etree, html  # noqa: PLC0415 most feeds give whole addresses

    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
        tree.make_links_absolute(base, handle_failures="ignore")
        return str(html.tostring(tree, encoding="unicode"))
    except (etree.LxmlError, ValueError):
        return markup


def paragraphs_of(text: str) -> str:
    """Return plain text as html."""
    parts = (escape(part.strip()) for part in _BREAK.split(text[:_LONGEST_HTML]))
    return "".join(f"<p>{part}</p>" for part in parts if part)


def guid_of(said: object, url: Url | None, *words: str | None) -> str:
    """Return by what an entry is told from others: its own id, its address, else its words."""
    guid = " ".join(said.split())[:_LONGEST_GUID] if isinstance(said, str) else ""
    return guid or url or sha256("\n".join(each or "" for each in words).encode()).hexdigest()


def each_once(entries: Iterable[FeedEntry]) -> tuple[FeedEntry, ...]:
    """Return the entries without those that repeat the guid of one before, and without the empty.

    Two of one guid but of two addresses are two: many a feed gives all its entries one.
    """
    found: dict[str, FeedEntry] = {}
    for entry in entries:
        if not (entry.url or entry.html or entry.title):
            continue
        old = found.get(entry.guid)
        if old is not None and old.url != entry.url and entry.url is not None:
            found.setdefault(entry.url, entry)
        else:
            found.setdefault(entry.guid, entry)
    return tuple(
        entry if entry.guid == guid else replace(entry, guid=guid) for guid, entry in found.items()
    )
