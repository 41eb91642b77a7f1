"""Bookmark files of browsers: Firefox's backup and Chrome's own file, both JSON trees."""

from collections.abc import Iterator
from typing import Any

from reader.formats.moving.entries import address, gathered, title_of
from reader.formats.moving.values import chrome_time, listed_tags, text_of, time_of
from reader.model.moving import Entry, Holding, Source

Item = dict[str, Any]
Found = tuple[Item, tuple[str, ...]]

#: Firefox's own folders (toolkit/components/places/Bookmarks.sys.mjs).
_FIREFOX_ROOTS = frozenset(
    ("root________", "menu________", "toolbar_____", "unfiled_____", "mobile______", "tags________")
)


def read(value: Any) -> Holding | None:
    """Return what a parsed file holds, None if it is no browser's."""
    if not isinstance(value, dict):
        return None
    roots = value.get("roots")
    if isinstance(roots, dict):
        chosen = (each for each in roots.values() if isinstance(each, dict))
        items = [found for root in chosen for found in _within(root, (), "url")]
        return gathered(Source.CHROME, enumerate(items, 1), _chrome)
    if isinstance(value.get("children"), list) and {"guid", "root", "typeCode"} & value.keys():
        items = list(_within(value, (), "uri"))
        return gathered(Source.FIREFOX, enumerate(items, 1), _firefox)
    return None


def _within(folder: Item, above: tuple[str, ...], address_key: str) -> Iterator[Found]:
    """Yield the bookmarks in a folder and below, each with the names of its folders.

    By hand and not by recursion: a file may nest its folders as deep as it likes.
    """
    waiting: list[tuple[Any, tuple[str, ...]]] = [(folder, above)]
    is_top = True
    while waiting:
        item, names = waiting.pop()
        if not isinstance(item, dict):
            continue
        children = item.get("children")
        if isinstance(children, list):
            own = text_of(item.get("title")) or text_of(item.get("name"))
            root = is_top or text_of(item.get("guid")) in _FIREFOX_ROOTS
            inner = names if root or not own else (*names, own)
            waiting.extend((child, inner) for child in reversed(children))
        elif address_key in item:
            yield item, names
        is_top = False


def _chrome(place: int, found: Found) -> Entry:
    item, folders = found
    url = text_of(item.get("url"))
    title, when = text_of(item.get("name")), chrome_time(item.get("date_added"))
    return Entry(place, address(url), title_of(title, url), saved_at=when, tags=folders)


def _firefox(place: int, found: Found) -> Entry:
    item, folders = found
    url = text_of(item.get("uri"))
    return Entry(
        place,
        address(url),
        title_of(text_of(item.get("title")), url),
        saved_at=time_of(item.get("dateAdded")),
        tags=(*folders, *listed_tags(item.get("tags") or "")),
    )
