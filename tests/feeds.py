"""Feeds for tests, written by the specifications of their formats."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

from msgspec import Struct

_WHEN = datetime(2026, 9, 14, 10, tzinfo=UTC)
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'


class Item(Struct, frozen=True):
    """An entry of a feed. url: None for none. html: of its content, "" for none."""

    title: str
    url: str | None = None
    guid: str = ""
    html: str = ""
    summary: str = ""
    category: str = ""
    author: str = ""
    when: datetime | None = _WHEN


def rss(*items: Item, title: str = "The Harbour Ledger", head: str = "") -> str:
    """Return an RSS 2.0 feed with these entries. head: elements of its channel."""
    return (
        f'{_HEAD}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{escape(title)}</title><link>https://e.org/</link><description/>{head}"
        + "".join(map(_rss_item, items))
        + "</channel></rss>"
    )


def _rss_item(item: Item) -> str:
    return _element(
        "item",
        {
            "title": item.title,
            "link": item.url or "",
            "guid": item.guid,
            "description": item.summary,
            "category": item.category,
            "dc:creator": item.author,
            "pubDate": format_datetime(item.when, usegmt=True) if item.when else "",
            "content:encoded": item.html,
        },
    )


def rss_091(*items: Item, title: str = "The Harbour Ledger") -> str:
    """Return an RSS 0.91 feed, which knows titles, links and descriptions only."""
    said = "".join(
        _element("item", {"title": i.title, "link": i.url or "", "description": i.summary})
        for i in items
    )
    return (
        f'{_HEAD}<rss version="0.91"><channel><title>{escape(title)}</title>'
        f"<link>https://e.org/</link><description>Of ships</description>{said}</channel></rss>"
    )


def rdf(*items: Item, title: str = "The Harbour Ledger") -> str:
    """Return an RSS 1.0 feed, whose entries stand beside their channel."""
    parts = []
    for item in items:
        fields = {
            "title": item.title,
            "link": item.url or "",
            "description": item.summary,
            "dc:creator": item.author,
            "dc:subject": item.category,
            "dc:date": item.when.isoformat() if item.when else "",
            "content:encoded": item.html,
        }
        about = f' rdf:about="{escape(item.guid or item.url or "")}"'
        parts.append(_element("item", fields, about))
    return (
        f'{_HEAD}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f'<channel rdf:about="https://e.org/"><title>{escape(title)}</title>'
        "<link>https://e.org/</link><description>Of ships</description></channel>"
        + "".join(parts)
        + "</rdf:RDF>"
    )


def atom(*items: Item, title: str = "The Harbour Ledger") -> str:
    """Return an Atom 1.0 feed (RFC 4287)."""
    parts = []
    for item in items:
        when = item.when.isoformat() if item.when else ""
        author = f"<author><name>{escape(item.author)}</name></author>" if item.author else ""
        link = f'<link rel="alternate" href="{escape(item.url)}"/>' if item.url else ""
        category = f'<category term="{escape(item.category)}"/>' if item.category else ""
        content = f'<content type="html">{escape(item.html)}</content>' if item.html else ""
        summary = f"<summary>{escape(item.summary)}</summary>" if item.summary else ""
        parts.append(
            f"<entry><title>{escape(item.title)}</title>{link}{author}{category}"
            f"<id>{escape(item.guid or item.url or '')}</id>"
            f"<published>{when}</published><updated>{when}</updated>{summary}{content}</entry>"
        )
    return (
        f'{_HEAD}<feed xmlns="http://www.w3.org/2005/Atom"><title>{escape(title)}</title>'
        '<link href="https://e.org/"/><id>urn:ledger</id><updated>2026-09-14T10:00:00Z</updated>'
        + "".join(parts)
        + "</feed>"
    )


def json_feed(*items: Item, title: str = "The Harbour Ledger") -> str:
    """Return a JSON Feed 1.1."""
    said = [
        {
            "id": item.guid or item.url,
            "url": item.url,
            "title": item.title,
            "content_html": item.html,
            "summary": item.summary,
            "date_published": item.when.isoformat() if item.when else None,
            "authors": [{"name": item.author}] if item.author else [],
            "tags": [item.category] if item.category else [],
        }
        for item in items
    ]
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": "https://e.org/",
        "items": said,
    }
    return json.dumps(value, ensure_ascii=False)


#: A writer of each format, by its name.
FORMATS: dict[str, Callable[..., str]] = {
    "RSS 2.0": rss,
    "RSS 0.91": rss_091,
    "RSS 1.0": rdf,
    "Atom 1.0": atom,
    "JSON Feed 1.1": json_feed,
}


def _element(name: str, fields: dict[str, str], attributes: str = "") -> str:
    said = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in fields.items() if text)
    return f"<{name}{attributes}>{said}</{name}>"
