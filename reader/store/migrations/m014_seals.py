"""Seals, by which it is noticed that the disk has changed a row; when what was looked after."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m014_seals(db: "Database") -> None:
    """Keep a checksum of each row with words in it, which rows lack one, and when what was done.

    What fills them is made by rules.bring_up_to_date(). A key is the row's own, of its own type.
    """
    for statement in _SEAL_TABLES.split(";\n\n"):
        db.execute(statement)


_SEAL_TABLES = """\
CREATE TABLE seal (
  kind TEXT NOT NULL, key NOT NULL,
  sum BLOB NOT NULL,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE unsealed (              -- written since its seal was made
  kind TEXT NOT NULL, key NOT NULL,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE care (                  -- what is done by itself now and then
  name TEXT PRIMARY KEY,
  done_at TEXT NOT NULL              -- ISO 8601, UTC
) WITHOUT ROWID"""
