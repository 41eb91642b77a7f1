"""Feeds that are followed, their entries, rules, and which articles are of them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m017_feeds(db: "Database") -> None:
    """Keep feeds, what each has brought, what was seen of it, and count both.

    outbox.feed: the link waits for a feed's sake, and lets those pass that the user has saved.
    """
    for statement in _FEED_TABLES.split(";\n\n"):
        db.execute(statement)


_FEED_TABLES = """\
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',    -- as it calls itself
  name TEXT NOT NULL DEFAULT '',     -- as the user calls it
  site TEXT,
  folder TEXT NOT NULL DEFAULT '',
  keeping TEXT NOT NULL DEFAULT 'all',
  keep_days INTEGER, keep_articles INTEGER,
  followed_at TEXT NOT NULL,
  outline TEXT NOT NULL DEFAULT '{}',  -- attributes of its line in OPML, JSON
  asked_at TEXT, answered_at TEXT, next_at TEXT, gone_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  notes TEXT NOT NULL DEFAULT '',
  moved_from TEXT,
  etag TEXT, last_modified TEXT,
  digest BLOB,                       -- sha256 of what came last
  pace TEXT NOT NULL DEFAULT '',     -- how often it wants to be asked, JSON
  private INTEGER NOT NULL DEFAULT 0,  -- it came from a private address
  held_by TEXT, held_until TEXT,
  articles INTEGER NOT NULL DEFAULT 0,   -- not in the trash
  unread INTEGER NOT NULL DEFAULT 0,
  headlines INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE feed_outline (          -- of an OPML file: what is no feed, and what folders say
  id INTEGER PRIMARY KEY,
  folder TEXT NOT NULL,
  attributes TEXT NOT NULL,          -- JSON
  is_folder INTEGER NOT NULL,
  UNIQUE (folder, attributes, is_folder)
);

CREATE TABLE feed_rule (
  id INTEGER PRIMARY KEY,
  feed_id INTEGER REFERENCES feed (id) ON DELETE CASCADE,  -- NULL: of all feeds
  effect TEXT NOT NULL,
  part TEXT NOT NULL,
  words TEXT NOT NULL,
  tag TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL
);

CREATE INDEX feed_rule_by_feed ON feed_rule (feed_id, place);

CREATE TABLE feed_entry (
  id INTEGER PRIMARY KEY,
  feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  guid TEXT NOT NULL,
  url TEXT,
  key TEXT,                          -- the story's
  state TEXT NOT NULL,               -- headline, queued, kept, skipped, dismissed
  title TEXT NOT NULL,
  authors TEXT NOT NULL DEFAULT '[]',  -- JSON
  published TEXT, lang TEXT, image TEXT,
  excerpt TEXT NOT NULL DEFAULT '',
  html BLOB,                         -- what the feed brings of its text, while that may be needed
  is_whole INTEGER NOT NULL DEFAULT 0,
  tags TEXT NOT NULL DEFAULT '[]',   -- that it is given when it comes, JSON
  digest BLOB NOT NULL,              -- of what the feed said of it
  came_at TEXT NOT NULL, seen_at TEXT NOT NULL,
  UNIQUE (feed_id, guid)
);

CREATE INDEX feed_entry_by_state ON feed_entry (feed_id, state, came_at);

CREATE INDEX feed_entry_by_key ON feed_entry (key, state);

CREATE INDEX feed_entry_by_article ON feed_entry (article_id) WHERE article_id IS NOT NULL;

CREATE TABLE feed_article (
  feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  brought INTEGER NOT NULL DEFAULT 0,  -- by the feed: else it was here before
  lent INTEGER NOT NULL DEFAULT 0,     -- it is a merged article's
  PRIMARY KEY (feed_id, article_id)
) WITHOUT ROWID;

CREATE INDEX feed_article_by_article ON feed_article (article_id, lent);

ALTER TABLE outbox ADD COLUMN feed INTEGER NOT NULL DEFAULT 0;

CREATE INDEX outbox_in_order ON outbox (feed, place, added_at, url);

CREATE TRIGGER feed_joined AFTER INSERT ON feed_article BEGIN
  UPDATE feed SET
    articles = articles + (SELECT state <> 'trashed' FROM article WHERE id = new.article_id),
    unread = unread + (SELECT state = 'unread' FROM article WHERE id = new.article_id)
    WHERE id = new.feed_id;
END;

CREATE TRIGGER feed_left AFTER DELETE ON feed_article BEGIN
  UPDATE feed SET
    articles = articles - (SELECT state <> 'trashed' FROM article WHERE id = old.article_id),
    unread = unread - (SELECT state = 'unread' FROM article WHERE id = old.article_id)
    WHERE id = old.feed_id;
END;

CREATE TRIGGER article_unfed BEFORE DELETE ON article BEGIN
  DELETE FROM feed_article WHERE article_id = old.id;
END;

CREATE TRIGGER feeds_recounted AFTER UPDATE OF state ON article WHEN old.state <> new.state BEGIN
  UPDATE feed SET
    articles = articles + (new.state <> 'trashed') - (old.state <> 'trashed'),
    unread = unread + (new.state = 'unread') - (old.state = 'unread')
    WHERE id IN (SELECT feed_id FROM feed_article WHERE article_id = new.id);
END;

CREATE TRIGGER feeds_lent AFTER UPDATE OF merged_into ON article
WHEN old.merged_into IS NOT new.merged_into BEGIN
  INSERT OR IGNORE INTO feed_article (feed_id, article_id, lent)
    SELECT feed_id, new.merged_into, 1 FROM feed_article
    WHERE article_id = new.id AND NOT lent AND new.merged_into IS NOT NULL;
  DELETE FROM feed_article WHERE article_id = old.merged_into AND lent AND feed_id NOT IN (
    SELECT feed_id FROM feed_article JOIN article ON id = article_id
    WHERE merged_into = old.merged_into AND NOT lent);
  DELETE FROM feed_article WHERE article_id = new.id AND lent AND new.merged_into IS NOT NULL;
END;

CREATE TRIGGER headline_came AFTER INSERT ON feed_entry WHEN new.state = 'headline' BEGIN
  UPDATE feed SET headlines = headlines + 1 WHERE id = new.feed_id;
END;

CREATE TRIGGER headline_went AFTER DELETE ON feed_entry WHEN old.state = 'headline' BEGIN
  UPDATE feed SET headlines = headlines - 1 WHERE id = old.feed_id;
END;

CREATE TRIGGER headline_altered AFTER UPDATE OF state ON feed_entry
WHEN (old.state = 'headline') <> (new.state = 'headline') BEGIN
  UPDATE feed SET headlines = headlines + iif(new.state = 'headline', 1, -1)
    WHERE id = new.feed_id;
END"""
