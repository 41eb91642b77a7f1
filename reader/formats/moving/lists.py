"""JSON of programs that keep links: GoodLinks, Pinboard, Karakeep, Linkwarden, tab sessions."""

from collections.abc import Callable, Iterator
from typing import Any

from reader.formats.moving.entries import NoEntryError, address, gathered, paragraphs, title_of
from reader.formats.moving.values import (
    is_yes,
    listed_tags,
    once,
    split_tags,
    text_of,
    time_of,
)
from reader.model.article import State
from reader.model.moving import Entry, Holding, Source

Item = dict[str, Any]


def read(value: Any) -> Holding | None:
    """Return what a parsed file holds, None if it is of none of these programs."""
    for kind in (_goodlinks, _pinboard, _sessions, _karakeep, _linkwarden):
        holding = kind(value)
        if holding is not None:
            return holding
    return None


def _goodlinks(value: Any) -> Holding | None:
    known = ["title", "url", "originalURL", "summary", "tags", "starred", "addedAt"]

    def make(place: int, item: Item) -> Entry:
        url = text_of(item.get("url")) or text_of(item.get("originalURL"))
        return Entry(
            place,
            address(url),
            title_of(text_of(item.get("title")), url),
            saved_at=time_of(item.get("addedAt")),
            favourite=is_yes(item.get("starred")),
            tags=listed_tags(item.get("tags") or []),
            excerpt=text_of(item.get("summary")) or None,
        )

    return _list_of(value, Source.GOODLINKS, {"addedAt", "originalURL"}, known, make)


def _pinboard(value: Any) -> Holding | None:
    known = ["href", "description", "extended", "time", "toread", "tags"]

    def make(place: int, item: Item) -> Entry:
        url = text_of(item.get("href"))
        waits = "toread" not in item or is_yes(item["toread"])
        return Entry(
            place,
            address(url),
            title_of(text_of(item.get("description")), url),
            saved_at=time_of(item.get("time")),
            state=State.UNREAD if waits else State.ARCHIVED,
            tags=split_tags(item.get("tags"), None),
            note=text_of(item.get("extended")),
        )

    return _list_of(value, Source.PINBOARD, {"href"}, known, make)


def _sessions(value: Any) -> Holding | None:
    if not _is_list_with(value, {"windows"}):
        return None
    dated = [each for each in value if isinstance(each, dict)]
    newest = max(dated, key=lambda each: text_of(each.get("date")))
    windows = newest.get("windows")
    tabs = [
        tab
        for window in (windows.values() if isinstance(windows, dict) else [])
        for tab in (window.values() if isinstance(window, dict) else [])
        if isinstance(tab, dict)
    ]
    when = time_of(newest.get("date"))

    def make(place: int, item: Item) -> Entry:
        url = text_of(item.get("url"))
        title = title_of(text_of(item.get("title")), url)
        return Entry(place, address(url), title, saved_at=time_of(item.get("lastAccessed")) or when)

    return gathered(Source.TAB_SESSIONS, enumerate(tabs, 1), make)


def _karakeep(value: Any) -> Holding | None:
    if not isinstance(value, dict) or not isinstance(value.get("bookmarks"), list):
        return None
    lists = {text_of(each.get("id")): each for each in _dicts(value.get("lists"))}
    known = {"createdAt", "title", "tags", "lists", "content", "note", "archived"}
    items = value["bookmarks"]

    def make(place: int, item: Item) -> Entry:
        content = item.get("content")
        content = content if isinstance(content, dict) else {}
        url, text = text_of(content.get("url")), text_of(content.get("text"))
        if not url and not text:
            raise NoEntryError("it has neither a web address nor a text")
        of = item.get("lists")
        paths = [_path(lists, each) for each in (of if isinstance(of, list) else [])]
        return Entry(
            place,
            address(url) if url else None,
            title_of(text_of(item.get("title")), url),
            html=paragraphs(text),
            saved_at=time_of(item.get("createdAt")),
            state=State.ARCHIVED if is_yes(item.get("archived")) else State.UNREAD,
            tags=(
                *once(name for path in paths for name in path),
                *listed_tags(item.get("tags") or []),
            ),
            note=text_of(item.get("note")),
        )

    return gathered(Source.KARAKEEP, enumerate(items, 1), _of_dicts(make), _unknown(items, known))


def _linkwarden(value: Any) -> Holding | None:
    if not isinstance(value, dict) or not isinstance(value.get("collections"), list):
        return None
    collections = {text_of(each.get("id")): each for each in _dicts(value["collections"])}
    links = [
        (collection, link)
        for collection, each in collections.items()
        for link in _dicts(each.get("links"))
    ]
    known = {"name", "url", "tags", "createdAt"}

    def make(place: int, item: tuple[str, Item]) -> Entry:
        collection, link = item
        url = text_of(link.get("url"))
        return Entry(
            place,
            address(url),
            title_of(text_of(link.get("name")), url),
            saved_at=time_of(link.get("createdAt")),
            tags=(*_path(collections, collection), *listed_tags(link.get("tags") or [])),
            excerpt=text_of(link.get("description")) or None,
        )

    unknown = _unknown([link for _, link in links], known)
    return gathered(Source.LINKWARDEN, enumerate(links, 1), make, unknown)


def _path(folders: dict[str, Item], folder: Any) -> tuple[str, ...]:
    """Return the names of the folders from the outermost to this one; they may run in a ring."""
    names: list[str] = []
    at, seen = text_of(folder), set[str]()
    while at in folders and at not in seen:
        seen.add(at)
        names.append(text_of(folders[at].get("name")))
        at = text_of(folders[at].get("parentId"))
    return tuple(name for name in reversed(names) if name != "Unorganized")


def _list_of(
    value: Any,
    source: Source,
    telling: set[str],
    known: list[str],
    make: Callable[[int, Item], Entry],
) -> Holding | None:
    if not _is_list_with(value, telling):
        return None
    return gathered(source, enumerate(value, 1), _of_dicts(make), _unknown(value, set(known)))


def _of_dicts(make: Callable[[int, Item], Entry]) -> Callable[[int, Any], Entry]:
    """Return the same for any value: what is no object has no address."""
    return lambda place, item: make(place, item if isinstance(item, dict) else {})


def _is_list_with(value: Any, telling: set[str]) -> bool:
    return isinstance(value, list) and any(telling & each.keys() for each in _dicts(value))


def _dicts(value: Any) -> Iterator[Item]:
    yield from (
        each for each in (value if isinstance(value, list) else []) if isinstance(each, dict)
    )


def _unknown(items: list[Any], known: set[str]) -> list[str]:
    return sorted({key for item in _dicts(items) for key in item.keys() - known})
