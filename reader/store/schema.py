"""The migrations in order. One that was released is never edited."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model.errors import StoreError
from reader.store import rules

if TYPE_CHECKING:
    from sqlite_utils import Database

_APPLICATION_ID = 0x4B494F53  # "KIOS", so that `file` can name a library

Migration = Callable[["Database"], None]


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


def m002_incomplete(db: "Database") -> None:
    """Keep why an article, or a page, is not the whole story; NULL if it is."""
    db.execute("ALTER TABLE article ADD COLUMN incomplete TEXT")
    db.execute("ALTER TABLE article_page ADD COLUMN incomplete TEXT")


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


def m004_same_story(db: "Database") -> None:
    """Know the same story again: keys of its addresses, fingerprints, versions, merges.

    The keys of what is here already are made by rules.bring_up_to_date(), as after every change of
    the rules; fingerprints by and by.
    """
    for statement in _SAME_STORY.split(";\n\n"):
        db.execute(statement)


_SAME_STORY = """\
CREATE TABLE rule (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;

ALTER TABLE article ADD COLUMN url_key TEXT;

ALTER TABLE article ADD COLUMN canonical_key TEXT;

ALTER TABLE article ADD COLUMN text_at TEXT  /* when its text came; NULL: when it was saved */;

ALTER TABLE article ADD COLUMN merged_into INTEGER REFERENCES article (id) ON DELETE CASCADE;

DROP INDEX article_by_url;

DROP INDEX article_by_canonical;

CREATE INDEX article_by_url_key ON article (url_key) WHERE url_key IS NOT NULL;

CREATE INDEX article_by_canonical_key ON article (canonical_key) WHERE canonical_key IS NOT NULL;

CREATE INDEX article_by_merged ON article (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE link ADD COLUMN key TEXT;

DROP INDEX link_by_url;

CREATE INDEX link_by_key ON link (key) WHERE key IS NOT NULL;

ALTER TABLE outbox ADD COLUMN key TEXT;

CREATE INDEX outbox_by_key ON outbox (key);

ALTER TABLE article_page ADD COLUMN taken INTEGER NOT NULL DEFAULT 1  /* the text is its */;

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  text_at TEXT NOT NULL, title TEXT NOT NULL, words INTEGER NOT NULL,
  text BLOB NOT NULL, html BLOB NOT NULL,
  checksum BLOB NOT NULL             -- of the two, compressed as they stand
);

CREATE INDEX version_by_article ON version (article_id);

CREATE TABLE fingerprint (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  house TEXT NOT NULL,               -- "": no twin is looked for
  simhash INTEGER NOT NULL           -- 64 bits, signed
);

CREATE TABLE merged (                -- one step, undone by its row
  other_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  keep_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  step INTEGER NOT NULL UNIQUE,      -- later ones are greater
  other_state TEXT NOT NULL,
  before TEXT NOT NULL               -- JSON: what stood in the kept article's fields
);

CREATE INDEX merged_by_keep ON merged (keep_id);

CREATE TABLE apart (                 -- two stories, as the user says
  one_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id)
) WITHOUT ROWID;

CREATE INDEX apart_by_other ON apart (other_id)""" + "".join(
    f";\n\nCREATE INDEX fingerprint_by_band_{band} ON fingerprint"
    f" (house, (simhash >> {band * 8}) & 255)"
    for band in range(8)
)


def m005_outbox(db: "Database") -> None:
    """Know who named a link, who fetches it, its place in the row; keep files that are no pages.

    outbox.origin: the page that named the link, NULL if the user did; private: that page was.
    whole: with its related stories. held_by: who fetches it, until held_until; NULL if nobody.
    """
    for statement in _OUTBOX_CHANGES.split(";\n\n"):
        db.execute(statement)


_OUTBOX_CHANGES = """\
ALTER TABLE outbox ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

ALTER TABLE outbox ADD COLUMN origin TEXT;

ALTER TABLE outbox ADD COLUMN private INTEGER NOT NULL DEFAULT 0;

ALTER TABLE outbox ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;

ALTER TABLE outbox ADD COLUMN held_by TEXT;

ALTER TABLE outbox ADD COLUMN held_until TEXT;

CREATE INDEX outbox_by_place ON outbox (place, added_at, url);

CREATE INDEX outbox_by_holder ON outbox (held_by) WHERE held_by IS NOT NULL;

CREATE TABLE kept_file (
  url TEXT PRIMARY KEY REFERENCES outbox (url) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL, media_type TEXT NOT NULL, got_at TEXT NOT NULL,
  body BLOB NOT NULL
);

ALTER TABLE article_page ADD COLUMN etag TEXT;

ALTER TABLE article_page ADD COLUMN last_modified TEXT;

ALTER TABLE article_page ADD COLUMN private INTEGER NOT NULL DEFAULT 0"""


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


MIGRATIONS: tuple[Migration, ...] = (
    m001_articles,
    m002_incomplete,
    m003_pictures,
    m004_same_story,
    m005_outbox,
    m006_taken_files,
)


def bring_up_to_date(db: sqlite3.Connection, path: str) -> None:
    """Apply the migrations that this file has not seen yet, all or none; then today's rules.

    sqlite-utils, which keeps the record of them, is imported only if there are any: it costs a
    fifth of a second. Raises StoreError if the file was written by a later version.
    """
    if _version(db, path) < len(MIGRATIONS):
        _migrate(db, path)
    rules.bring_up_to_date(db)


def _migrate(db: sqlite3.Connection, path: str) -> None:
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 see above

    steps = Migrations("kiosque")
    for migration in MIGRATIONS:
        steps()(migration)
    db.execute("BEGIN IMMEDIATE")
    try:
        if _version(db, path) < len(MIGRATIONS):  # else another process was quicker
            steps.apply(Database(db))
            db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _version(db: sqlite3.Connection, path: str) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StoreError(path, "it was written by a later version of Kiosque")
    return version
