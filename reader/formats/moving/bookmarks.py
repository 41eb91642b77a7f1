"""Bookmarks as html: Netscape's file, which all browsers write, and Pocket's old export."""

import re
from html import unescape

from reader.formats.moving.entries import address, gathered, title_of
from reader.formats.moving.text import text_in
from reader.formats.moving.values import is_yes, split_tags, time_of
from reader.model.article import State
from reader.model.moving import Entry, Holding, Source

_NETSCAPE = re.compile(r"\s*<!DOCTYPE\s+NETSCAPE-Bookmark-file-1", re.IGNORECASE)
_POCKET = re.compile(r"<title>\s*Pocket Export\s*</title>", re.IGNORECASE)
_HEAD = 2_000
#: The format closes neither <DT> nor <p>, so its tags are read in their order, as browsers do:
#: a folder's name, its beginning, its end, a bookmark, the text that describes it.
_TAG = re.compile(
    r"<(?:(?P<folder>h3)\b(?P<folder_is>[^>]*)>(?P<name>.{0,1000}?)</h3"
    r"|(?P<begin>dl)\b|(?P<end>/dl)\b"
    r"|a\b(?P<link>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(?P<title>.{0,5000}?)</a"
    r"|dd\b[^>]*>(?P<note>[^<]*)"
    r"|h1\b[^>]*>(?P<heading>[^<]*)</h1)",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")
_INNER_TAG = re.compile(r"<[^<>]*>")
#: A folder that the browser has made itself, of any language, says so.
_OWN_FOLDER = frozenset(("personal_toolbar_folder", "unfiled_bookmarks_folder"))
Attributes = dict[str, str]


def source_of(body: bytes) -> Source | None:
    """Return whose file it is, None if it is neither."""
    head = text_in(body[:_HEAD])
    if _NETSCAPE.match(head):
        return Source.BOOKMARKS
    return Source.POCKET if _POCKET.search(head) else None


def read(body: bytes, source: Source) -> Holding:
    """Return what the file holds. source: as source_of() says."""
    items = list(enumerate(_Reading(source).all_in(text_in(body)), 1))
    return gathered(source, items, _entry)


class _Reading:
    """One reading of a file, from its top to its end."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._folders: list[str] = []
        self._next = ""
        self._read = False
        self._found: list[Attributes] = []

    def all_in(self, text: str) -> list[Attributes]:
        """Return the attributes of each link, lower case, with its text, folders and note."""
        for match in _TAG.finditer(text):
            if match["folder"]:
                own = _OWN_FOLDER & _attributes(match["folder_is"]).keys()
                self._next = "" if own else _plain(match["name"])
            elif match["begin"]:
                self._folders.append(self._next)
                self._next = ""
            elif match["end"]:
                del self._folders[-1:]
            elif match["heading"] is not None:
                self._read = "archive" in match["heading"].lower()
            elif match["note"] is not None:
                self._add_note(_plain(match["note"]))
            else:
                self._add(_attributes(match["link"]), _plain(match["title"]))
        return self._found

    def _add(self, link: Attributes, title: str) -> None:
        archived = self._source is Source.POCKET and self._read
        path = "\n".join(name for name in self._folders if name)
        self._found.append(link | {"title": title, "folders": path, "archived": str(archived)})

    def _add_note(self, note: str) -> None:
        if self._found:
            self._found[-1]["note"] = note


def _entry(place: int, link: Attributes) -> Entry:
    url = link.get("href", "")
    return Entry(
        place,
        address(url),
        title_of(link["title"], url),
        saved_at=time_of(link.get("add_date") or link.get("time_added") or None),
        state=State.ARCHIVED if is_yes(link["archived"]) else State.UNREAD,
        tags=(*link["folders"].split("\n"), *split_tags(link.get("tags"), ",")),
        note=link.get("note", ""),
    )


def _attributes(text: str) -> Attributes:
    return {
        match[1].lower(): unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(text or "")
    }


def _plain(text: str) -> str:
    return unescape(_INNER_TAG.sub("", text)).strip()
