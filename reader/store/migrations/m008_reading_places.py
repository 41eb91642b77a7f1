"""Where the reader is in each article."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m008_reading_places(db: "Database") -> None:
    """Keep where in an article its reader is, and how far that is."""
    for statement in _READING_PLACES.split(";\n\n"):
        db.execute(statement)


_READING_PLACES = """\
ALTER TABLE article ADD COLUMN progress INTEGER NOT NULL DEFAULT 0  /* percent */;

CREATE TABLE reading_place (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  quote TEXT NOT NULL,               -- the words at the top of the view
  start INTEGER NOT NULL,            -- characters before them
  part INTEGER NOT NULL              -- of a text that is shown in parts
)"""
