"""What can still be read of a damaged file, row by row, into a new library."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from reader.model.article import ArticleId
from reader.model.errors import StoreError
from reader.store import articles, recounting, search
from reader.store.sanity import UNREADABLE, any_text, readable_values
from reader.store.store import Store, connect, translated

#: Worked out anew of the rows.
_MADE_ANEW = frozenset(
    "counter site language fingerprint rule seal unsealed unindexed".split()  # noqa: SIM905
)
_MOST_FAILURES = 20_000  # of one table, while the ranges that cannot be read are narrowed
_FARTHEST = 1 << 20  # rows that are looked for where a table does not tell its last one


def salvage(old: Path, new: Path, now: datetime) -> None:
    """Make the library `new` of what can be read in `old`, which is only read.

    now: stands for the date of an article whose own can no longer be read. Articles may be lost
    whose pages are there: orphans(). settle() it afterwards. Raises StoreError if nothing can be
    read at all.
    """
    Store(new).close()
    with translated(old), closing(connect(old)) as source, closing(connect(new)) as target:
        try:
            target.execute("BEGIN IMMEDIATE")
            # Else one table whose description is damaged would keep all others from being read.
            source.execute("PRAGMA writable_schema = ON")
            with any_text(source):
                for table in _tables(target):
                    _copy(source, target, table, now)
            target.execute("COMMIT")
        except UNREADABLE as error:
            raise StoreError(str(old), "nothing can be read of it", is_damaged=True) from error


def orphans(db: sqlite3.Connection) -> list[ArticleId]:
    """Return the articles that are lost but for their pages."""
    found = db.execute(
        "SELECT DISTINCT article_id FROM article_page"
        " WHERE article_id NOT IN (SELECT id FROM article) ORDER BY 1"
    )
    return [ArticleId(row[0]) for row in found]


def without_text(db: sqlite3.Connection) -> list[ArticleId]:
    """Return the articles whose texts are lost."""
    found = db.execute(
        "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM body) ORDER BY id"
    )
    return [ArticleId(row[0]) for row in found]


def give_empty_texts(db: sqlite3.Connection) -> None:
    """Let articles whose texts cannot be had again be opened, for their titles and addresses."""
    for article_id in without_text(db):
        articles.put_empty_text(db, article_id)


def settle(db: sqlite3.Connection) -> None:
    """Remove what belongs to nothing, and make anew what is worked out of the rows."""
    # A merged article whose keeper is lost comes back.
    db.execute(
        "UPDATE article SET merged_into = NULL, state = 'unread'"
        " WHERE merged_into NOT IN (SELECT id FROM article)"
    )
    for _ in range(2):  # what went may have had something of its own
        for bond in _bonds(db):
            way = f"DELETE FROM {bond.table}"  # noqa: S608 its own names
            if bond.frees:
                way = f"UPDATE {bond.table} SET {bond.column} = NULL"  # noqa: S608
            known = f"SELECT {bond.key} FROM {bond.parent}"  # noqa: S608
            db.execute(f"{way} WHERE {bond.column} NOT IN ({known})")
    recounting.recount(db)
    search.rebuild_all(db)


class _Bond(Struct, frozen=True):
    """A foreign key. frees: the row may stay without what it names."""

    table: str
    column: str
    parent: str
    key: str
    frees: bool


def _bonds(db: sqlite3.Connection) -> Iterator[_Bond]:
    for table in _tables(db):
        fixed = {row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[3] or row[5]}
        for row in db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            yield _Bond(table, row[3], row[2], row[4], row[3] not in fixed)


def _tables(db: sqlite3.Connection) -> list[str]:
    """Return the tables that are copied: what others belong to comes first."""
    found = [
        row[0]
        for row in db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name NOT LIKE '@_%' ESCAPE '@'"
        )
        if row[0] not in _MADE_ANEW and not row[0].endswith("_counter")
    ]
    first = ("article", "page", "picture", "tag", "outbox")
    return sorted(found, key=lambda name: (name not in first, name))


def _copy(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, now: datetime
) -> None:
    here, there = _columns(source, table), _columns(target, table)
    columns = [name for name in there if name in here]
    if not columns:
        return
    places = ", ".join("?" * len(columns))
    put = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
    for row in _rows(source, target, table, columns):
        values = dict(zip(columns, row, strict=True))
        target.execute(put, list(readable_values(table, values, now).values()))


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def _rows(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, columns: Sequence[str]
) -> Iterator[Sequence[object]]:
    """Yield what rows of a table can be read, some of them twice."""
    names = ", ".join(columns)
    listed = source.execute("SELECT wr FROM pragma_table_list WHERE name = ?", [table]).fetchone()
    if not listed[0]:
        yield from _by_number(source, table, names)
        return
    key = [row[1] for row in source.execute(f"PRAGMA table_info({table})") if row[5]]
    for order in (", ".join(key), ", ".join(f"{name} DESC" for name in key)):
        question = f"SELECT {names} FROM {table} ORDER BY {order}"  # noqa: S608
        if (yield from _while_it_goes(source, question, [])):
            return
    for column, where, known in (
        ("article_id", target, "SELECT id FROM article"),
        ("hash", source, "SELECT DISTINCT hash FROM article_page"),
    ):
        for value in _known(where, known) if column in columns else ():
            question = f"SELECT {names} FROM {table} WHERE {column} = ?"  # noqa: S608
            yield from _while_it_goes(source, question, [value])


def _known(db: sqlite3.Connection, question: str) -> Iterable[object]:
    try:
        return [row[0] for row in db.execute(question)]
    except UNREADABLE:
        return ()


def _while_it_goes(
    db: sqlite3.Connection, question: str, values: Sequence[object]
) -> Generator[Sequence[object], None, bool]:
    """Yield the rows up to the first that cannot be read; return whether these were all."""
    try:
        yield from db.execute(question, values)
    except UNREADABLE:
        return False
    return True


def _by_number(db: sqlite3.Connection, table: str, names: str) -> Iterator[Sequence[object]]:
    """Yield the rows of a table that has row numbers, around those that cannot be read."""
    question = f"SELECT {names} FROM {table} WHERE rowid BETWEEN ? AND ?"  # noqa: S608
    ranges, failures = [_bounds(db, table)], 0
    while ranges and failures < _MOST_FAILURES:
        first, last = ranges.pop()
        try:
            found = db.execute(question, [first, last]).fetchall()
        except UNREADABLE:
            failures += 1
            if first < last:
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]
            continue
        yield from found


def _bounds(db: sqlite3.Connection, table: str) -> tuple[int, int]:
    """Return the first and the last row number, as far as they can be told."""
    found = []
    for which, otherwise in (("min", 1), ("max", _FARTHEST)):
        try:
            number = db.execute(f"SELECT {which}(rowid) FROM {table}").fetchone()[0]  # noqa: S608
        except UNREADABLE:
            number = otherwise
        found.append(0 if number is None else int(number))
    return min(found), max(found)
