"""JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1)."""

import json
from collections.abc import Mapping
from typing import Any

from reader.formats import feed_values as values
from reader.formats.feed_values import MOST_ENTRIES
from reader.model.feed import FeedDocument, FeedEntry, Note
from reader.model.url import Url

_VERSION = "jsonfeed.org/version/"


def read(text: str, url: Url | None) -> FeedDocument | None:
    """Return what the feed says, None if the text is none. url: where it came from."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not _is_feed(value):
        return None
    items = value["items"]
    lang = value.get("language")
    said = [each for each in items[:MOST_ENTRIES] if isinstance(each, dict)]
    entries = values.each_once(_entry(each, url, value, lang) for each in said)
    notes = [Note.TOO_MANY] if len(items) > MOST_ENTRIES else []
    if not entries:
        notes.append(Note.NO_ENTRIES)
    return FeedDocument(
        values.words_of(value.get("title")),
        values.address_of(value.get("home_page_url"), url),
        entries,
        f"JSON Feed {str(value.get('version')).rstrip('/').rpartition('/')[2][:8]}",
        notes=tuple(notes),
    )


def _is_feed(value: Mapping[str, Any]) -> bool:
    return _VERSION in str(value.get("version")) and isinstance(value.get("items"), list)


def _entry(
    said: Mapping[str, Any], base: Url | None, feed: Mapping[str, Any], lang: object
) -> FeedEntry:
    url = values.address_of(said.get("url") or said.get("external_url"), base)
    title = values.words_of(said.get("title"))
    published = values.date_of(said.get("date_published"))
    updated = values.date_of(said.get("date_modified"))
    html, is_whole = _text(said, url or base)
    tags = said.get("tags")
    own = said.get("language", lang)
    own_id = said.get("id")
    own_id = str(own_id) if isinstance(own_id, int | float) else own_id
    return FeedEntry(
        values.guid_of(own_id, url, title, html),
        url,
        title,
        values.names_of(_authors(said) or _authors(feed)),
        values.names_of(tags if isinstance(tags, list) else ()),
        published or updated,
        updated,
        html,
        is_whole,
        own if isinstance(own, str) else None,
        values.address_of(said.get("image") or said.get("banner_image"), base),
    )


def _text(said: Mapping[str, Any], base: str | None) -> tuple[str, bool]:
    html, text, summary = (said.get(name) for name in ("content_html", "content_text", "summary"))
    if isinstance(html, str) and html.strip():
        return values.html_of(html, base), True
    if isinstance(text, str) and text.strip():
        return values.paragraphs_of(text), True
    return (values.paragraphs_of(summary), False) if isinstance(summary, str) else ("", False)


def _authors(value: Mapping[str, Any]) -> list[object]:
    """Return the names: a list since 1.1, one before."""
    listed = value.get("authors")
    found = listed if isinstance(listed, list) else [value.get("author")]
    return [each["name"] for each in found if isinstance(each, dict) and each.get("name")]
