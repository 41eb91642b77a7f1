"""Entries made of what a file says, one by one: an item that is no good is reported."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any, TypeVar

from msgspec.structs import replace

from reader.formats.moving.values import once
from reader.model.errors import UrlError
from reader.model.moving import Entry, Holding, Source, Unread
from reader.model.url import Url, canonical

Raw = TypeVar("Raw")

_SHOWN = 200
NO_ADDRESS = "it has no web address"
#: What wallabag and others write where they could not read a page.
_NO_CONTENT = ("no content", "wallabag can't retrieve contents")


class NoEntryError(Exception):
    """An item that nothing can be made of; str() is the reason, a clause. title: its, if known."""

    def __init__(self, reason: str, title: str = "") -> None:
        super().__init__(reason)
        self.title = title


def address(text: str) -> Url:
    """Return the web address. Raises NoEntryError."""
    if not text:
        raise NoEntryError(NO_ADDRESS)
    try:
        return canonical(text)
    except UrlError:
        raise NoEntryError("this is no web address") from None


def paragraphs(text: str) -> str:
    """Return a plain text as html, a paragraph for each block of lines."""
    blocks = text.replace("\r\n", "\n").split("\n\n")
    lines = (escape(" ".join(block.split()), quote=False) for block in blocks)
    return "".join(f"<p>{line}</p>" for line in lines if line)


def content(html: str) -> str:
    """Return the readable html, "" if it only says that there is none."""
    start = html.strip()[:200].lower()
    bare = start.replace("<p>", "").lstrip()
    return "" if bare.startswith(_NO_CONTENT) and len(html) < 2_000 else html.strip()


def title_of(title: str, url: str) -> str:
    """Return the title in one line; "" where the address stands in its place."""
    title = " ".join(title.split())
    return "" if title == url.strip() else title


def gathered(
    source: Source,
    items: Iterable[tuple[int, Raw]],
    make: Callable[[int, Raw], Entry],
    unknown: Iterable[str] = (),
) -> Holding:
    """Return what the items hold. items: with their places. make: raises NoEntryError."""
    entries: list[Entry] = []
    unread: list[Unread] = []
    for place, item in items:
        try:
            entry = make(place, item)
        except NoEntryError as error:
            unread.append(Unread(place, str(error), error.title or _shown(item)))
        else:
            entries.append(replace(entry, tags=once(entry.tags)))
    return Holding(source, tuple(entries), tuple(unread), tuple(dict.fromkeys(unknown)))


def _shown(item: Any) -> str:
    """Return by what the item can be known to a person."""
    if isinstance(item, tuple):  # with its folders
        item = next((part for part in item if isinstance(part, dict)), "")
    if isinstance(item, dict):
        names = {str(name).lower(): value for name, value in item.items()}
        told = (names.get(key) for key in ("title", "name", "url", "href", "uri", "content"))
        item = "  ".join(str(each) for each in told if isinstance(each, str) and each.strip())
    text = " ".join(str(item).split()) if isinstance(item, str | int | float) else ""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
