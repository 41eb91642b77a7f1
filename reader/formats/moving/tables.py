"""The tables that programs export: each known by the names of its columns, in whatever order."""

from collections.abc import Callable
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from reader.formats.moving.entries import (
    NoEntryError,
    address,
    content,
    gathered,
    paragraphs,
    title_of,
)
from reader.formats.moving.table import Row, Table
from reader.formats.moving.values import (
    is_yes,
    listed_tags,
    once,
    percent,
    split_tags,
    text_of,
    time_of,
)
from reader.formats.moving.zotero import COLUMNS as ZOTERO_COLUMNS
from reader.formats.moving.zotero import from_row as zotero
from reader.model.article import State
from reader.model.moving import Entry, Holding, Passage, Source

_TRIED = 20  # rows in which a column of addresses is looked for


class _Kind(Struct, frozen=True):
    """telling: columns that no other program has, any of these sets. known: all that are read."""

    source: Source
    telling: tuple[frozenset[str], ...]
    known: frozenset[str]
    make: Callable[[int, Row], Entry]


def source_of(table: Table) -> Source | None:
    """Return whose table it is; TABLE for any with a column of addresses, None for others."""
    kind = _kind_of(table)
    return kind.source if kind else None


def read(table: Table) -> Holding | None:
    """Return what the table holds, None if it has no column of addresses."""
    kind = _kind_of(table)
    if kind is None:
        return None

    def make(place: int, row: Row | str) -> Entry:
        if isinstance(row, str):
            raise NoEntryError(row, table.line(place))
        return kind.make(place, row)

    unknown = (name for name in table.names if name and name not in kind.known)
    return gathered(kind.source, table.rows(), make, unknown)


def _kind_of(table: Table) -> _Kind | None:
    names = frozenset(table.names)
    known = [kind for kind in _KINDS if any(told <= names for told in kind.telling)]
    if known and {"url", "title"} & names:
        return max(known, key=lambda kind: len(kind.known & names))
    column = _column_of_addresses(table)
    return _any_table(column, names) if column else None


# ---- each program's rows -------------------------------------------------------------------------


def _pocket(place: int, row: Row) -> Entry:
    url = row.get("url", "")
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("time_added")),
        state=_archived(row.get("status", "").strip().lower() == "archive"),
        tags=split_tags(row.get("tags"), "|"),
    )


def _instapaper(place: int, row: Row) -> Entry:
    url, folder = row.get("url", ""), row.get("folder", "").strip()
    own = folder.lower() in ("", "unread", "archive", "starred")
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("timestamp")),
        state=_archived(folder.lower() == "archive"),
        favourite=folder.lower() == "starred",
        tags=(*(() if own else (folder,)), *listed_tags(row.get("tags", ""))),
        note=row.get("selection", "").strip(),
    )


def _wallabag(place: int, row: Row) -> Entry:
    url = row.get("url", "")
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        html=content(row.get("content", "")),
        saved_at=time_of(row.get("creation date")),
        tags=split_tags(row.get("tags"), ","),
        lang=_language(row.get("language", "")),
    )


def _readwise(place: int, row: Row) -> Entry:
    url, location = row.get("url", ""), row.get("location", "").strip().lower()
    if url.strip().lower().startswith("mailto:"):
        raise NoEntryError("it came by mail and has no web address")
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("saved date")),
        state=_archived(location == "archive"),
        progress=percent(row.get("reading progress")),
        tags=listed_tags(row.get("document tags", "")),
    )


def _matter(place: int, row: Row) -> Entry:
    url = row.get("url", "")
    left = "in queue" in row and not is_yes(row["in queue"])
    read = State.READ if is_yes(row.get("read")) else State.UNREAD
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("last interaction date")),
        state=State.ARCHIVED if left else read,
        favourite=is_yes(row.get("favorited")),
        tags=split_tags(row.get("tags"), ";"),
        byline=once([row.get("author", "")]),
        site_name=text_of(row.get("publisher")) or None,
    )


def _raindrop(place: int, row: Row) -> Entry:
    url = row.get("url", "")
    folders = (name for name in row.get("folder", "").split("/") if name.strip() != "Unsorted")
    return Entry(
        place,
        address(url),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("created")),
        favourite=is_yes(row.get("favorite")),
        tags=(*folders, *split_tags(row.get("tags"), ",")),
        passages=_raindrop_passages(row.get("highlights", "")),
        note=row.get("note", "").strip(),
        image=text_of(row.get("cover")) or None,
        excerpt=text_of(row.get("excerpt")) or None,
    )


def _raindrop_passages(text: str) -> tuple[Passage, ...]:
    """Return its highlights: a line each, "Note:" before the line of one's note."""
    found: list[Passage] = []
    for line in text.splitlines():
        words = line.strip().removeprefix("Highlight:").strip()
        if words.startswith("Note:") and found:
            found[-1] = replace(found[-1], note=words.removeprefix("Note:").strip())
        elif words:
            found.append(Passage(words))
    return tuple(found)


def _mymind(place: int, row: Row) -> Entry:
    url, text = row.get("url", "").strip(), row.get("content", "")
    if not url and not text.strip():
        raise NoEntryError("it has neither a web address nor a text")
    return Entry(
        place,
        address(url) if url else None,
        title_of(row.get("title", ""), url),
        html=paragraphs(text),
        saved_at=time_of(row.get("created")),
        tags=split_tags(row.get("tags"), ","),
        note=row.get("note", "").strip(),
    )


def _archived(archived: bool) -> State:
    return State.ARCHIVED if archived else State.UNREAD


def _language(text: str) -> str | None:
    return text.strip().replace("_", "-").lower() or None


def _columns(text: str) -> frozenset[str]:
    return frozenset(text.split(","))


_KINDS = (
    _Kind(
        Source.POCKET,
        (_columns("time_added"), _columns("status")),
        _columns("title,url,time_added,tags,status"),
        _pocket,
    ),
    _Kind(
        Source.INSTAPAPER,
        (_columns("selection"), _columns("folder,timestamp")),
        _columns("url,title,selection,folder,timestamp,tags"),
        _instapaper,
    ),
    _Kind(
        Source.WALLABAG,
        (_columns("mime type"), _columns("creation date")),
        _columns("title,url,content,tags,mime type,language,creation date"),
        _wallabag,
    ),
    _Kind(
        Source.READWISE,
        (_columns("document tags"), _columns("saved date"), _columns("location,seen")),
        _columns("title,url,document tags,saved date,reading progress,location"),
        _readwise,
    ),
    _Kind(
        Source.MATTER,
        (_columns("in queue"), _columns("favorited"), _columns("highlight_count")),
        _columns("title,author,publisher,url,tags,in queue,favorited,read,last interaction date"),
        _matter,
    ),
    _Kind(
        Source.RAINDROP,
        (_columns("excerpt"), _columns("cover"), _columns("favorite,highlights")),
        _columns("title,note,excerpt,url,folder,tags,created,cover,highlights,favorite"),
        _raindrop,
    ),
    _Kind(
        Source.MYMIND,
        (_columns("type,content"),),
        _columns("title,url,content,note,tags,created"),
        _mymind,
    ),
    _Kind(Source.ZOTERO, (_columns("item type"), _columns("date added")), ZOTERO_COLUMNS, zotero),
)

# ---- any table -----------------------------------------------------------------------------------

_WHEN = ("created", "timestamp", "date", "time_added", "saved_at", "added")
_WHERE = ("state", "status", "folder")
_TAGS = ("tags", "labels")
_NAMES = ("title", "name")
_DONE = ("archive", "archived")


def _any_table(column: str, names: frozenset[str]) -> _Kind:
    def named(wanted: tuple[str, ...], row: Row) -> str:
        return next((row[name] for name in wanted if row.get(name, "").strip()), "").strip()

    def make(place: int, row: Row) -> Entry:
        where = named(_WHERE, row)
        folder = "" if "folder" not in names or where.lower() in ("unread", *_DONE) else where
        tags = named(_TAGS, row)
        given = listed_tags(tags) if tags.startswith("[") or "|" not in tags else tags.split("|")
        return Entry(
            place,
            address(row.get(column, "")),
            title_of(named(_NAMES, row), row.get(column, "")),
            saved_at=time_of(named(_WHEN, row)),
            state=_archived(where.lower() in _DONE),
            tags=(folder, *given),
        )

    known = frozenset((column, *_WHEN, *_WHERE, *_TAGS, *_NAMES))
    return _Kind(Source.TABLE, (), known, make)


def _column_of_addresses(table: Table) -> str | None:
    """Return the column named url, else one that has an address in each of the first rows."""
    for name in ("url", "link", "href", "address"):
        if name in table.names:
            return name
    rows = [
        row
        for (_, row), _ in zip(table.rows(), range(_TRIED), strict=False)
        if not isinstance(row, str)
    ]
    for name in table.names:
        if rows and all(_is_address(row[name]) for row in rows):
            return name
    return None


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
