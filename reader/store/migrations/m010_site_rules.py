"""What the reader has decided about blocks of a site."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m010_site_rules(db: "Database") -> None:
    """Keep the rules of sites: which block is kept or removed on all their pages."""
    db.execute(_SITE_RULE_TABLE)


_SITE_RULE_TABLE = """\
CREATE TABLE site_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  site TEXT NOT NULL,                -- the house that the host belongs to
  effect TEXT NOT NULL CHECK (effect IN ('keep', 'remove')),
  path TEXT NOT NULL,                -- tag and names of the element, '' if the words tell it
  words TEXT NOT NULL,
  kind TEXT NOT NULL,
  sample TEXT NOT NULL,
  enabled INTEGER NOT NULL DEFAULT 1,
  UNIQUE (site, effect, path, words)
)"""
