"""The first tables."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m001_articles(db: "Database") -> None:
    """Make the first tables: articles and their bodies, pages, links, outbox, search."""
    for statement in _FIRST_TABLES.split(";\n\n"):
        db.execute(statement)


_FIRST_TABLES = """\
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT, canonical TEXT, host TEXT NOT NULL,
  title TEXT NOT NULL, title_key TEXT NOT NULL,
  byline TEXT NOT NULL,              -- JSON list
  published TEXT, section TEXT, lang TEXT, dir TEXT NOT NULL, site_name TEXT, image TEXT,
  excerpt TEXT, words INTEGER NOT NULL, reading_minutes INTEGER NOT NULL,
  saved_at TEXT NOT NULL,            -- ISO 8601, UTC
  state TEXT NOT NULL CHECK (state IN ('unread', 'read', 'archived', 'trashed')),
  favourite INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX article_by_state ON article (state, saved_at DESC, id DESC);

CREATE INDEX article_by_age ON article (saved_at DESC, id DESC) WHERE state <> 'trashed';

CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;

CREATE INDEX article_by_canonical ON article (canonical) WHERE canonical IS NOT NULL;

CREATE INDEX article_by_title ON article (title_key);

CREATE TABLE body (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text BLOB NOT NULL, html BLOB NOT NULL,
  removed BLOB NOT NULL,             -- JSON list of {kind, html, where}
  checksum BLOB NOT NULL             -- of the three, compressed as they stand
);

CREATE TABLE page (
  hash BLOB PRIMARY KEY,             -- sha256 of the bytes as they came
  body BLOB NOT NULL                 -- compressed
) WITHOUT ROWID;

CREATE TABLE article_page (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  hash BLOB NOT NULL REFERENCES page (hash),
  url TEXT, media_type TEXT, charset TEXT, name TEXT NOT NULL, got_at TEXT NOT NULL,
  UNIQUE (article_id, hash)
);

CREATE INDEX article_page_by_hash ON article_page (hash);

CREATE TABLE link (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL, title_key TEXT NOT NULL,
  url TEXT, teaser TEXT, published TEXT, image TEXT,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE INDEX link_by_url ON link (url) WHERE url IS NOT NULL;

CREATE INDEX link_by_title ON link (title_key) WHERE url IS NULL;

CREATE TABLE outbox (
  url TEXT PRIMARY KEY,
  title TEXT,
  added_at TEXT NOT NULL,
  due_at TEXT,                       -- NULL: it waits for the user
  tries INTEGER NOT NULL DEFAULT 0,
  last_error TEXT
) WITHOUT ROWID;

CREATE INDEX outbox_by_due ON outbox (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

INSERT INTO counter VALUES ('all', 0), ('unread', 0), ('samples', 0);

CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
  UPDATE counter SET value = value + CASE name
    WHEN 'all' THEN new.state <> 'trashed'
    WHEN 'unread' THEN new.state = 'unread'
    ELSE new.sample AND new.state <> 'trashed' END;
END;

CREATE TRIGGER article_uncounted AFTER DELETE ON article BEGIN
  UPDATE counter SET value = value - CASE name
    WHEN 'all' THEN old.state <> 'trashed'
    WHEN 'unread' THEN old.state = 'unread'
    ELSE old.sample AND old.state <> 'trashed' END;
END;

CREATE TRIGGER article_recounted AFTER UPDATE OF state, sample ON article BEGIN
  UPDATE counter SET value = value + CASE name
    WHEN 'all' THEN (new.state <> 'trashed') - (old.state <> 'trashed')
    WHEN 'unread' THEN (new.state = 'unread') - (old.state = 'unread')
    ELSE (new.sample AND new.state <> 'trashed') - (old.sample AND old.state <> 'trashed') END;
END;

CREATE VIEW searchable AS
  SELECT article.id AS id, fold(title) AS title, fold(byline) AS byline,
    fold(coalesce(site_name, '') || ' ' || host) AS site, fold(unpacked(body.text)) AS text
  FROM article JOIN body ON body.article_id = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, byline, site, text,
  content = 'searchable', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
)"""
