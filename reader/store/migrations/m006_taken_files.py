"""Which files were taken in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m006_taken_files(db: "Database") -> None:
    """Keep which files were taken in, by the hash of their bytes."""
    for statement in _TAKEN_FILE_TABLES.split(";\n\n"):
        db.execute(statement)


_TAKEN_FILE_TABLES = """\
CREATE TABLE taken_file (
  hash BLOB PRIMARY KEY,             -- sha256 of the file
  tries INTEGER NOT NULL,            -- how often its reading was begun
  done INTEGER NOT NULL DEFAULT 0,   -- it came to an end, well or not
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL  -- of its first page
) WITHOUT ROWID;

CREATE INDEX taken_file_by_article ON taken_file (article_id) WHERE article_id IS NOT NULL"""
