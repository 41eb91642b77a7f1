"""Rows as they stand, of whatever table: how a backup carries what no verb of its own knows.

Names of tables and columns come from the library's own schema, never from a file.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache

from reader.model.whole import Row, Value

#: Carried by store/wholes.py, which knows them.
_KNOWN = frozenset(
    "article body page article_page link text_link tag article_tag picture article_picture"  # noqa: SIM905
    " version".split()
)
#: Worked out of the others, by triggers and rules.
_DERIVED = frozenset(
    "counter annotation_counter site language rule fingerprint seal unsealed unindexed care".split()  # noqa: SIM905
)
#: They hold numbers of articles that no foreign key tells of: right only where none has changed.
WITH_NUMBERS = frozenset("import import_unread import_step promise".split())  # noqa: SIM905
#: Columns that triggers work out.
_DERIVED_COLUMNS = {
    "annotation": frozenset(("shown",)),
    "feed": frozenset(("articles", "unread", "headlines")),
}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "REAL": (int, float),
    "BLOB": (bytes,),
}
_LARGEST = 1 << 63

#: New ids by table and old id.
Ids = dict[tuple[str, Value], Value]


class UnfitRow(Exception):  # noqa: N818 no failure of the world: the caller says what it means
    """A row that does not fit into this library."""


def tables(db: sqlite3.Connection) -> list[str]:
    """Return the tables whose rows are carried as they stand, each after those it refers to."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    virtual = tuple(f"{name}_" for name, sql in found if sql.startswith("CREATE VIRTUAL"))
    names = [
        name
        for name, sql in found
        if not sql.startswith("CREATE VIRTUAL")
        and not name.startswith(("sqlite_", "_sqlite", *virtual))
        and name not in _KNOWN | _DERIVED
    ]
    return _after_their_targets(db, names)


def article_columns(db: sqlite3.Connection, table: str) -> list[str]:
    """Return which columns of the table name an article."""
    return [column for column, target in _references(db, table).items() if target == "article"]


def columns(db: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the table's columns and their types."""
    found = db.execute("SELECT name, type FROM pragma_table_info(?)", [table])
    return dict(found.fetchall())


def of_article(db: sqlite3.Connection, table: str, number: int) -> tuple[Row, ...]:
    """Return the rows of a table that names one article in each row: those of this one."""
    [column] = article_columns(db, table)
    found = db.execute(
        f"SELECT * FROM {table} WHERE {column} = ?",  # noqa: S608 from the schema
        [number],
    )
    return tuple(_carried(table, row) for row in found)


def of_none(db: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Yield the rows of a table that name no article, or more than one."""
    named = article_columns(db, table)
    where = f" WHERE {named[0]} IS NULL" if len(named) == 1 else ""
    for row in db.execute(f"SELECT * FROM {table}{where}"):  # noqa: S608 from the schema
        yield _carried(table, row)


def put(db: sqlite3.Connection, table: str, row: Row, ids: Ids) -> None:
    """Add the row unless it is here; what it refers to by the ids of this library.

    A number that is taken here is replaced by a new one, which is put into `ids`. What does not
    refer to anything here is left out. Raises UnfitRow.
    """
    if table not in tables(db):
        return
    values = fitting(db, table, row)
    if not _refer(db, table, values, ids):
        return
    number = _number_column(db, table)
    old = values.get(number) if number else None
    if number and old is not None and _is_taken(db, table, number, old):
        if _stands(db, table, values):
            ids[table, old] = old
            return
        del values[number]
    done = _insert(db, table, values)
    if number and old is not None:
        if done.rowcount:
            ids[table, old] = old if number in values else done.lastrowid
        else:
            ids[table, old] = _same(db, table, number, values)


def _refer(db: sqlite3.Connection, table: str, values: dict[str, Value], ids: Ids) -> bool:
    """Let the row refer to what is here by its id here; False if what it refers to is not."""
    for column, target in _references(db, table).items():
        old = values.get(column)
        if old is not None and (target, old) in ids:
            values[column] = ids[target, old]
        elif old is not None and (target == "article" or _number_column(db, target)):
            return False
    return True


def _same(db: sqlite3.Connection, table: str, number: str, values: Row) -> Value:
    """Return the number of the row in whose place this one would be, by what is unique in it."""
    indexes = db.execute('SELECT name FROM pragma_index_list(?) WHERE "unique"', [table]).fetchall()
    for (index,) in indexes:
        names = [row[0] for row in db.execute("SELECT name FROM pragma_index_info(?)", [index])]
        same = " AND ".join(f"{name} IS :{name}" for name in names)
        if all(name in values for name in names):
            row = db.execute(f"SELECT {number} FROM {table} WHERE {same}", dict(values)).fetchone()  # noqa: S608
            if row is not None:
                return int(row[0])
    return None


def _insert(db: sqlite3.Connection, table: str, values: Row) -> sqlite3.Cursor:
    names, places = ", ".join(values), ", ".join(f":{name}" for name in values)
    try:
        return db.execute(
            f"INSERT INTO {table} ({names}) VALUES ({places}) ON CONFLICT DO NOTHING",  # noqa: S608
            dict(values),
        )
    except sqlite3.IntegrityError as error:
        raise UnfitRow(str(error)) from error


def fitting(db: sqlite3.Connection, table: str, row: Row) -> dict[str, Value]:
    """Return those fields of a row that the table has. Raises UnfitRow if one is of another type.

    What is called "…_at" must be a time with its zone.
    """
    known = columns(db, table)
    values = {name: value for name, value in row.items() if name in known}
    for name, value in values.items():
        if value is None:
            continue
        if not isinstance(value, _TYPES.get(known[name], (str, int, bytes))):
            raise UnfitRow(f"{table}.{name} is of another type")
        if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
            raise UnfitRow(f"{table}.{name} is out of range")
        if name.endswith("_at") and not _is_time(value):
            raise UnfitRow(f"{table}.{name} is no time")
    return values


def _carried(table: str, row: sqlite3.Row) -> Row:
    derived = _DERIVED_COLUMNS.get(table, frozenset())
    return {name: value for name, value in dict(row).items() if name not in derived}


def _after_their_targets(db: sqlite3.Connection, names: list[str]) -> list[str]:
    ordered: list[str] = []
    while len(ordered) < len(names):
        ready = [
            name
            for name in names
            if name not in ordered
            and not (set(_references(db, name).values()) & set(names)) - {*ordered, name}
        ]
        ordered += ready or [name for name in names if name not in ordered]
    return ordered


def _references(db: sqlite3.Connection, table: str) -> dict[str, str]:
    found = db.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', [table])
    return dict(found.fetchall())


def _number_column(db: sqlite3.Connection, table: str) -> str | None:
    """Return the column that numbers the rows and refers to nothing, None if there is none."""
    found = db.execute("SELECT name, type FROM pragma_table_info(?) WHERE pk > 0", [table])
    keys = [name for name, kind in found if kind == "INTEGER"]
    return keys[0] if len(keys) == 1 and keys[0] not in _references(db, table) else None


def _is_taken(db: sqlite3.Connection, table: str, column: str, value: Value) -> bool:
    found = db.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", [value])  # noqa: S608
    return found.fetchone() is not None


def _stands(db: sqlite3.Connection, table: str, values: Mapping[str, Value]) -> bool:
    same = " AND ".join(f"{name} IS :{name}" for name in values)
    found = db.execute(f"SELECT 1 FROM {table} WHERE {same}", values)  # noqa: S608
    return found.fetchone() is not None


@lru_cache(maxsize=4_096)
def _is_time(value: Value) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
