"""Rows that the disk has changed, brought back from a backup."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.model.damage import Damage, DamageKind
from reader.store.checking import fits, is_page, is_picture
from reader.store.sanity import UNREADABLE
from reader.store.store import connect

#: Table, its key, and how many of its first columns its checksum is of.
_TEXTS = {DamageKind.TEXT: ("body", "article_id", 3), DamageKind.VERSION: ("version", "id", 2)}
_PARTS = {"body": "text, html, removed, checksum", "version": "text, html, checksum"}


def bring_back(db: sqlite3.Connection, backup: Path, damage: Damage) -> bool:
    """Put what the backup has of a damaged text, page or picture in its place, if that is whole.

    Its text may be older than the one that was lost. The search index is the caller's to rebuild.
    """
    with closing(connect(backup)) as spare:
        try:
            rows = list(_whole_rows(spare, damage))
        except UNREADABLE:
            return False
    for table, values in rows:
        places = ", ".join("?" * len(values))
        names = ", ".join(values)
        db.execute(
            f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({places})",  # noqa: S608 its own names
            list(values.values()),
        )
    return bool(rows)


def _whole_rows(
    spare: sqlite3.Connection, damage: Damage
) -> Iterator[tuple[str, dict[str, object]]]:
    if damage.kind in _TEXTS:
        table, key, parts = _TEXTS[damage.kind]
        number = damage.article_id if damage.kind is DamageKind.TEXT else int(damage.detail)
        found = _find(spare, table, key, number)
        if found and fits([found[name] for name in _PARTS[table].split(", ")], parts):
            yield table, found
    elif damage.kind is DamageKind.PICTURE:
        found = _find(spare, "picture", "id", int(damage.detail))
        if found and is_picture([found["body"], found["hash"]]):
            yield "picture", found
    elif damage.kind is DamageKind.PAGE:
        for row in spare.execute(
            "SELECT page.* FROM page JOIN article_page USING (hash) WHERE article_id = ?",
            [damage.article_id],
        ):
            if is_page([row["body"]], row["hash"]):
                yield "page", dict(row)


def _find(db: sqlite3.Connection, table: str, key: str, value: object) -> dict[str, object]:
    row = db.execute(f"SELECT * FROM {table} WHERE {key} = ?", [value]).fetchone()  # noqa: S608
    return {} if row is None else dict(row)
