"""Omnivore's export: a zip of metadata, the readable pages, and the highlights of each."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from reader.formats.moving.entries import address, content, gathered, title_of
from reader.formats.moving.values import (
    iso_of,
    listed_tags,
    once,
    percent,
    text_of,
    time_of,
)
from reader.formats.zipped import Archive
from reader.model.article import State
from reader.model.moving import Entry, Holding, Passage, Source

_METADATA = re.compile(r"(?:.*/)?metadata_\d+_to_\d+\.json")
_KNOWN = frozenset(
    (
        *("slug", "title", "description", "author", "url", "state", "readingProgress"),
        *("thumbnail", "labels", "savedAt", "publishedAt"),
    )
)
_LABELS = re.compile(r"(?:#\S+\s*)+")


def is_it(archive: Archive) -> bool:
    """Return whether the zip is an export of Omnivore."""
    return any(_METADATA.fullmatch(name) for name in archive.names)


def read(archive: Archive) -> Holding:
    """Return what the export holds."""
    items = list(_items(archive))
    files = {"/".join(name.split("/")[-2:]): name for name in archive.names}

    def text(name: str) -> str:
        return (archive.get(files.get(name, name)) or b"").decode("utf-8", "replace")

    unknown = {key for item in items if isinstance(item, dict) for key in item.keys() - _KNOWN}
    return gathered(
        Source.OMNIVORE,
        enumerate(items, 1),
        lambda place, item: _entry(place, item if isinstance(item, dict) else {}, text),
        sorted(unknown),
    )


def _items(archive: Archive) -> Iterator[Any]:
    for name in archive.names:
        if not _METADATA.fullmatch(name):
            continue
        try:
            value = json.loads(archive.get(name) or b"")
        except (ValueError, RecursionError):
            value = [None]  # reported, as an item that has no address
        yield from value if isinstance(value, list) else [value]


def _entry(place: int, item: dict[str, Any], text: Callable[[str], str]) -> Entry:
    url, slug = text_of(item.get("url")), text_of(item.get("slug"))
    note, passages = passages_in(text(f"highlights/{slug}.md"))
    state = State.ARCHIVED if text_of(item.get("state")) == "Archived" else State.UNREAD
    return Entry(
        place,
        address(url),
        title_of(text_of(item.get("title")), url),
        html=content(text(f"content/{slug}.html")),
        saved_at=time_of(item.get("savedAt")),
        state=state,
        progress=_hundredths(item.get("readingProgress")),
        tags=listed_tags(item.get("labels") or []),
        passages=passages,
        note=note,
        byline=once([text_of(item.get("author"))]),
        published=iso_of(item.get("publishedAt")),
        image=text_of(item.get("thumbnail")) or None,
        excerpt=text_of(item.get("description")) or None,
    )


def _hundredths(value: Any) -> int:
    """Return the progress: Omnivore counts in percent, so 1 is one of a hundred."""
    return percent(f"{value}%") if isinstance(value, int | float) else percent(value)


def passages_in(markdown: str) -> tuple[str, tuple[Passage, ...]]:
    """Return the note on the whole and the highlights in one of its files.

    A highlight is a Markdown quote; what stands below, up to the next, is its labels and its note.
    """
    note: list[str] = []
    found: list[tuple[list[str], list[str]]] = []
    quoting = False
    for line in markdown.splitlines():
        if line.startswith(">"):
            if not quoting:
                found.append(([], []))
            found[-1][0].append(line[1:].strip())
        elif line.strip() and not _LABELS.fullmatch(line.strip()):
            (found[-1][1] if found else note).append(line.strip())
        quoting = line.startswith(">")
    passages = (
        Passage(" ".join(word for line in words for word in line.split()), "\n".join(notes))
        for words, notes in found
    )
    return "\n".join(note), tuple(each for each in passages if each.words)
