"""Search by more than words, and searches that are kept."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m012_searching(db: "Database") -> None:
    """Index sections, the heads of articles on their own, and their qualities; keep searches.

    The indexes are filled by rules.bring_up_to_date(), as after every change of the folding.
    """
    for statement in _SEARCH_TABLES.split(";\n\n"):
        db.execute(statement)


_SEARCH_TABLES = """\
DROP TABLE search;

DROP VIEW searchable;

CREATE VIEW searchable AS
  SELECT article.id AS id, fold(title) AS title, fold(byline) AS byline,
    fold(coalesce(site_name, '') || ' ' || host) AS site, fold(section) AS section,
    fold(unpacked(body.text)) AS text
  FROM article JOIN body ON body.article_id = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, byline, site, section, text,
  content = 'searchable', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

CREATE VIEW searchable_head AS
  SELECT id, fold(title) AS title, fold(byline) AS byline,
    fold(coalesce(site_name, '') || ' ' || host) AS site, fold(section) AS section
  FROM article;

CREATE VIRTUAL TABLE search_head USING fts5 (
  title, byline, site, section,
  content = 'searchable_head', content_rowid = 'id', prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

CREATE INDEX article_by_quality ON article
  (saved_at DESC, id DESC, state, favourite, incomplete, reading_minutes, lang, published);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  text TEXT NOT NULL                 -- as it was typed
)"""
