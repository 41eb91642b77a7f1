"""RSS 0.9 to 2.0, RDF, Atom and CDF, read by feedparser.

Its own cleaning of html is left out: it takes twenty times as long as all the rest, and what is
shown is cleaned at opening like any article.
"""

import io
import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.formats import feed_values as values
from reader.formats.feed_values import MOST_ENTRIES
from reader.model.feed import FeedDocument, FeedEntry, Note, Pace
from reader.model.url import Url

_ROOT = re.compile(r"<\?xml\b|<(?:[\w-]+:)?(?:rss|feed|rdf|channel)\b", re.IGNORECASE)
_ROOT_WITHIN = 4_000
_PAGE = re.compile(r"\s*(?:<!doctype\s+html|<html)\b", re.IGNORECASE)
_END = re.compile(r"</(?:[\w-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_TAIL_CHARS = 1_000
#: RSS 2.0, "skipHours" and "skipDays"; feedparser leaves them out.
_SKIPPED = re.compile(
    r"<skip(?:Hours|Days)>.{0,2000}?</skip(?:Hours|Days)>", re.IGNORECASE | re.DOTALL
)
_HOUR = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAY = re.compile(r"<day>\s*(\w{3})\w*\s*</day>", re.IGNORECASE)
_HEAD_CHARS = 20_000
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8760}
_HTML = ("text/html", "application/xhtml+xml")
_KINDS = {"rss": "RSS", "atom": "Atom", "cdf": "CDF"}


def read(text: str, url: Url | None) -> FeedDocument | None:
    """Return what the feed says, None if the text is none. url: where it came from."""
    import feedparser  # noqa: PLC0415 it takes 70 ms to import

    if _PAGE.match(text):
        return None
    root = _ROOT.search(text, 0, _ROOT_WITHIN)
    if root is None:
        return None
    text, is_cut = _cut(text[root.start() :])
    found = feedparser.parse(
        io.BytesIO(text.encode()),  # never a name: it would be opened or asked for
        # It is told no address: it would make ids whole by it, which then change with it.
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    if not found.version and not found.entries:
        return None
    head: Mapping[str, Any] = found.feed
    entries = values.each_once(_entry(each, url) for each in found.entries[:MOST_ENTRIES])
    hours, days = _skipped(text[:_HEAD_CHARS])
    return FeedDocument(
        values.words_of(head.get("title")),
        values.address_of(head.get("link"), url),
        entries,
        _kind(found.version or ""),
        Pace(_every(head), hours, days),
        tuple(_notes(damaged=bool(found.bozo), is_cut=is_cut, has_entries=bool(entries))),
    )


def _cut(text: str) -> tuple[str, bool]:
    """Return the text with no more entries than are read, and whether there were more.

    Reading takes a second for 2,500 of them.
    """
    ends = [match.end() for match in _END.finditer(text)]
    if len(ends) <= MOST_ENTRIES:
        return text, False
    return text[: ends[MOST_ENTRIES - 1]] + text[ends[-1] :][:_TAIL_CHARS], True


def _notes(*, damaged: bool, is_cut: bool, has_entries: bool) -> Iterator[Note]:
    if damaged:
        yield Note.DAMAGED
    if is_cut:
        yield Note.TOO_MANY
    if not has_entries:
        yield Note.NO_ENTRIES


def _entry(said: dict[str, Any], base: Url | None) -> FeedEntry:
    url = values.address_of(said.get("feedburner_origlink") or _link(said), base)
    title = values.words_of(said.get("title"))
    published, updated = _date(said, "published"), _date(said, "updated")
    html, is_whole = _text(said, url or base)
    authors = [each.get("name") for each in said.get("authors", ())]
    categories = [each.get("label") or each.get("term") for each in said.get("tags", ())]
    return FeedEntry(
        values.guid_of(said.get("id"), url, title, published, html),
        url,
        title,
        values.names_of(authors or [said.get("author")]),
        values.names_of(categories),
        published or updated,
        updated,
        html,
        is_whole,
        _language(said),
        _image(said, base),
    )


def _link(said: Mapping[str, Any]) -> str | None:
    """Return the entry's link; an id that is no address is none, whatever RSS 2.0 says."""
    if said.get("guidislink") and "://" not in str(said.get("id")):
        return None
    link: str | None = said.get("link")
    return link


def _text(said: Mapping[str, Any], base: str | None) -> tuple[str, bool]:
    """Return the longest text that the entry brings as html, and whether it is its content."""
    whole = [_markup(each, base) for each in said.get("content", ())]
    content = max(whole, key=len, default="")
    summary = _markup(said.get("summary_detail") or {}, base)
    return (summary, False) if len(summary) > len(content) else (content, bool(content))


def _markup(detail: Mapping[str, Any], base: str | None) -> str:
    value, kind = detail.get("value") or "", detail.get("type") or "text/html"
    if kind not in (*_HTML, "text/plain"):
        return ""  # a picture in base64
    if kind == "text/plain":
        return values.paragraphs_of(value)
    return values.html_of(value, values.joined(base, detail.get("base") or ""))


def _date(said: dict[str, Any], name: str) -> str | None:
    when = dict.get(said, f"{name}_parsed")  # in UTC; its own get() takes one date for another
    try:
        return datetime.fromtimestamp(timegm(when), UTC).isoformat() if when else None
    except (ValueError, OverflowError, OSError):
        return None


def _language(said: Mapping[str, Any]) -> str | None:
    details = (said.get("title_detail") or {}, *said.get("content", ()))
    return next((str(each["language"]) for each in details if each.get("language")), None)


def _image(said: Mapping[str, Any], base: str | None) -> str | None:
    found = [each.get("url") for each in said.get("media_thumbnail", ())]
    for each in (*said.get("media_content", ()), *said.get("enclosures", ())):
        kind = f"{each.get('type') or ''} {each.get('medium') or ''}"
        if "image" in kind:
            found.append(each.get("url") or each.get("href"))
    return next((url for each in found if (url := values.address_of(each, base))), None)


def _every(head: Mapping[str, Any]) -> timedelta | None:
    """Return how often it wants to be asked: by <ttl>, else by RSS 1.0's module "syndication"."""
    ttl = str(head.get("ttl") or "").strip()
    if ttl.isascii() and ttl.isdigit() and int(ttl[:6]) > 0:
        return timedelta(minutes=int(ttl[:6]))
    hours = _PERIODS.get(str(head.get("sy_updateperiod") or "").strip().lower())
    if hours is None:
        return None
    times = str(head.get("sy_updatefrequency") or "1").strip()
    return timedelta(hours=hours) / max(1, int(times[:4]) if times.isdecimal() else 1)


def _skipped(head: str) -> tuple[frozenset[int], frozenset[int]]:
    parts = "".join(_SKIPPED.findall(head))
    hours = frozenset(int(hour) % 24 for hour in _HOUR.findall(parts) if int(hour) <= 24)
    named = (day.lower() for day in _DAY.findall(parts))
    days = frozenset(_DAYS.index(day) for day in named if day in _DAYS)
    # What is never to be asked could as well not be followed.
    return hours if len(hours) < 24 else frozenset(), days if len(days) < 7 else frozenset()


def _kind(version: str) -> str:
    """Return the format's name as people write it: "rss091u" is "RSS 0.91"."""
    found = re.match(r"([a-z]+)(\d)?(\d+)?", version)
    if found is None or found[1] not in _KINDS:
        return ""
    return _KINDS[found[1]] + (f" {found[2]}.{found[3]}" if found[3] else "")
