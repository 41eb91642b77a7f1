"""Our own export, both ways: a line of JSON for each article with all that hangs on it.

The first line is the head, {"kiosque": 1, …}. A line of an article has its number, its fields as
`kiosque show --json` names them ("story"), and the rest by the names of the library's columns. The
other lines hold a row of a table each. Bytes are {"text": …} where they are UTF-8, else {"base64":
…}. A line stands for itself: a damaged one loses one article.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, get_args, get_type_hints

from msgspec.structs import fields

from reader.model.article import Article
from reader.model.article_json import from_json, to_json
from reader.model.errors import FormatError
from reader.model.whole import Entry, LooseRow, Row, Value, Whole

#: Raised when a reader of before would misread what is written now.
VERSION = 1
_MARK = "kiosque"
#: Halves of characters, which UTF-8 does not know; JSON may hold them escaped.
_HALVES = re.compile("[\ud800-\udfff]")
_TABLE = re.compile(r"[a-z_]{1,60}")
_LARGEST = 1 << 63


def head(now: datetime, program: str) -> str:
    """Return the first line. program: the version that writes it."""
    return _line({_MARK: VERSION, "written_at": now.isoformat(), "program": program})


def is_head(line: bytes) -> bool:
    """Return whether a file that begins with this line is an export of ours."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and isinstance(value.get(_MARK), int)


def check_head(line: bytes, name: str) -> None:
    """Raise FormatError unless the file is an export that this version can read."""
    if not is_head(line):
        raise FormatError(name, "it is no export of Kiosque")
    if json.loads(line)[_MARK] > VERSION:
        raise FormatError(name, "it was written by a later version of Kiosque")


def written(entry: Entry) -> str:
    """Return the entry's line."""
    if isinstance(entry, LooseRow):
        return _line({"table": entry.table, "row": _row(entry.row)})
    value: dict[str, object] = {
        "article": entry.number,
        "story": to_json(entry.article),
        "kept": _row(entry.kept),
        "merged_into": entry.merged_into,
        "tags": list(entry.tags),
        "pages": [_row(row) for row in entry.pages],
        "pictures": [_row(row) for row in entry.pictures],
        "versions": [_row(row) for row in entry.versions],
        "rows": {table: [_row(row) for row in rows] for table, rows in entry.rows.items()},
    }
    return _line(value)


def read(line: bytes, name: str, number: int) -> Entry:
    """Return what a line after the head holds. number: of the line, from 1.

    Raises FormatError, also for fields of another type than they ought to be.
    """
    try:
        value = json.loads(line)
        if "table" in value:
            return LooseRow(_table(value["table"]), _read_row(value["row"]))
        return _whole(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FormatError(f"line {number} of {name}", "it is damaged") from error


def _whole(value: Mapping[str, Any]) -> Whole:
    article = from_json({**_ABSENT, **value["story"]})
    _check_types(article)
    merged_into = value["merged_into"]
    return Whole(
        _number(value["article"]),
        article,
        _read_row(value["kept"]),
        None if merged_into is None else _number(merged_into),
        tuple(_text(tag) for tag in value["tags"]),
        _read_rows(value["pages"]),
        _read_rows(value["pictures"]),
        _read_rows(value["versions"]),
        {_table(table): _read_rows(rows) for table, rows in value["rows"].items()},
    )


#: What an earlier version may not have written.
_ABSENT = to_json(Article("", "", ""))
_HINTS = get_type_hints(Article)
_PLAIN = {
    each.name: get_args(_HINTS[each.name]) or (_HINTS[each.name],)
    for each in fields(Article)
    if each.name not in ("byline", "links", "related", "removed", "incomplete", "dir")
}


def _check_types(article: Article) -> None:
    for name, types in _PLAIN.items():
        value = getattr(article, name)
        plain = int if name in ("words", "reading_minutes") else str
        if not (isinstance(value, plain) or (value is None and type(None) in types)):
            raise TypeError(name)
    texts: list[object] = [*article.byline, *article.links]
    for story in article.related:
        texts += [story.title, story.url, story.teaser, story.published, story.image]
    texts += [part for block in article.removed for part in (block.html, block.where)]
    if not all(text is None or isinstance(text, str) for text in texts):
        raise TypeError("a text")
    if article.dir not in ("ltr", "rtl") or None in (*article.byline, *article.links):
        raise ValueError("dir")


def _row(row: Row) -> dict[str, object]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Value) -> object:
    if not isinstance(value, bytes):
        return value
    try:
        return {"text": value.decode()}
    except UnicodeDecodeError:
        return {"base64": b64encode(value).decode()}


def _read_rows(rows: Sequence[Mapping[str, Any]]) -> tuple[Row, ...]:
    return tuple(_read_row(row) for row in rows)


def _read_row(row: Mapping[str, Any]) -> Row:
    return {name: _read_value(value) for name, value in row.items()}


def _read_value(value: Any) -> Value:
    if isinstance(value, dict):
        if "text" in value:
            return _text(value["text"]).encode()
        return b64decode(_text(value["base64"]), validate=True)
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, bool)):
        return value
    raise TypeError(type(value))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value))
    return value


def _table(name: Any) -> str:
    if not _TABLE.fullmatch(_text(name)):
        raise ValueError(name)
    return str(name)


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value < _LARGEST:
        raise ValueError(value)
    return value


def _line(value: Mapping[str, object]) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _HALVES.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
