"""Pictures, and which are still to come."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m003_pictures(db: "Database") -> None:
    """Keep the pictures of articles, and which of them are still to come."""
    for statement in _PICTURE_TABLES.split(";\n\n"):
        db.execute(statement)


_PICTURE_TABLES = """\
CREATE TABLE picture (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,         -- sha256 of the bytes as they came
  width INTEGER NOT NULL, height INTEGER NOT NULL,
  body BLOB NOT NULL
);

CREATE TABLE article_picture (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  position INTEGER NOT NULL,
  picture_id INTEGER REFERENCES picture (id),  -- NULL: it is not here
  private INTEGER NOT NULL,          -- its page came from a private address
  due_at TEXT,                       -- NULL: it is here, or was given up
  tries INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  PRIMARY KEY (article_id, url)
) WITHOUT ROWID;

CREATE INDEX article_picture_by_picture ON article_picture (picture_id)
  WHERE picture_id IS NOT NULL;

CREATE INDEX article_picture_by_due ON article_picture (due_at) WHERE due_at IS NOT NULL;

CREATE TRIGGER picture_unused AFTER DELETE ON article_picture
WHEN old.picture_id IS NOT NULL BEGIN
  DELETE FROM picture WHERE id = old.picture_id
    AND NOT EXISTS (SELECT 1 FROM article_picture WHERE picture_id = old.picture_id);
END"""
