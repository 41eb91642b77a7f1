"""wallabag's JSON: its export, and what its API answers."""

from typing import Any

from reader.formats.moving.entries import address, content, gathered, title_of
from reader.formats.moving.values import (
    is_yes,
    iso_of,
    listed_tags,
    once,
    text_of,
    time_of,
)
from reader.model.article import State
from reader.model.moving import Entry, Holding, Passage, Source

_TELLING = frozenset(("is_archived", "is_starred", "given_url", "domain_name", "is_not_parsed"))
_KNOWN = frozenset(
    (
        *("title", "url", "given_url", "is_archived", "is_starred", "content", "created_at"),
        *("published_at", "published_by", "tags", "annotations", "language"),
        "preview_picture",
    )
)


def items_in(value: Any) -> list[Any] | None:
    """Return the articles in a parsed file, None if it is none of wallabag's."""
    if isinstance(value, dict):
        inner = value.get("_embedded")
        value = inner.get("items") if isinstance(inner, dict) else None
    if not isinstance(value, list):
        return None
    first = next((each for each in value if isinstance(each, dict)), None)
    return value if first is not None and _TELLING & first.keys() else None


def read(items: list[Any]) -> Holding:
    """Return what the articles of a file hold."""
    unknown = (key for item in items if isinstance(item, dict) for key in item.keys() - _KNOWN)
    return gathered(Source.WALLABAG, enumerate(items, 1), _entry, sorted(set(unknown)))


def _entry(place: int, item: Any) -> Entry:
    item = item if isinstance(item, dict) else {}
    url = text_of(item.get("url")) or text_of(item.get("given_url"))
    by = item.get("published_by")
    archived = is_yes(item.get("is_archived"))
    return Entry(
        place,
        address(url),
        title_of(text_of(item.get("title")), url),
        html=content(text_of(item.get("content"))),
        saved_at=time_of(item.get("created_at")),
        state=State.ARCHIVED if archived else State.UNREAD,
        favourite=is_yes(item.get("is_starred")),
        tags=listed_tags(item.get("tags") or []),
        passages=tuple(_passages(item.get("annotations"))),
        byline=once(by if isinstance(by, list) else [text_of(by)]),
        published=iso_of(item.get("published_at")),
        lang=text_of(item.get("language")).replace("_", "-").lower() or None,
        image=text_of(item.get("preview_picture")) or None,
    )


def _passages(annotations: Any) -> list[Passage]:
    found = annotations if isinstance(annotations, list) else []
    return [
        Passage(
            text_of(each.get("quote")), text_of(each.get("text")), time_of(each.get("created_at"))
        )
        for each in found
        if isinstance(each, dict) and text_of(each.get("quote"))
    ]
