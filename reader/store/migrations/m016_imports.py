"""What was brought in from other readers, so that it can be told and undone."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m016_imports(db: "Database") -> None:
    """Keep imports, what each did step by step, and what links that wait bring with them."""
    for statement in _IMPORT_TABLES.split(";\n\n"):
        db.execute(statement)


_IMPORT_TABLES = """\
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL, name TEXT NOT NULL,
  hash BLOB NOT NULL,                -- sha256 of the file
  begun_at TEXT NOT NULL, undone_at TEXT,
  entries INTEGER NOT NULL,          -- in the file
  done INTEGER NOT NULL DEFAULT 0,   -- of them, from its beginning
  articles INTEGER NOT NULL DEFAULT 0,
  links INTEGER NOT NULL DEFAULT 0,
  altered INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX import_by_hash ON import (hash) WHERE undone_at IS NULL;

CREATE TABLE import_unread (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  place INTEGER NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL
);

CREATE INDEX import_unread_by_import ON import_unread (import_id, place);

CREATE TABLE import_step (           -- undone from the last to the first
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  article_id INTEGER,                -- may be gone since; NULL for a link
  detail TEXT NOT NULL
);

CREATE INDEX import_step_by_import ON import_step (import_id, id);

CREATE TABLE promise (               -- for a story whose page has not come yet
  key TEXT NOT NULL,                 -- the story's
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  entry TEXT NOT NULL,               -- JSON
  PRIMARY KEY (key, import_id)
) WITHOUT ROWID;

CREATE INDEX promise_by_import ON promise (import_id)"""
