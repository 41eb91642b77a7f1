"""Tags, shelves and their counters; indexes by which each list is walked in its order."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m007_shelves(db: "Database") -> None:
    """Keep tags, when an article went to the trash and from where, and count all shelves.

    article.trashed_at, trashed_from: NULL unless the user threw it away; a merged article stands
    in the trash without them. article_tag.lent: the tag is a merged article's, and goes with it.
    """
    for statement in (*_TABLES.split(";\n\n"), *_count_triggers(), *_FIRST_COUNTS.split(";\n\n")):
        db.execute(statement)


_TABLES = """\
ALTER TABLE article ADD COLUMN trashed_at TEXT;

ALTER TABLE article ADD COLUMN trashed_from TEXT;

DROP INDEX article_by_title;

CREATE INDEX article_by_title ON article (title_key, id, state, favourite);

CREATE INDEX article_by_favourite ON article (saved_at DESC, id DESC)
  WHERE favourite AND state <> 'trashed';

CREATE INDEX article_by_published ON article (coalesce(published, saved_at), id, state, favourite);

CREATE INDEX article_by_minutes ON article (reading_minutes, id, state, favourite);

CREATE INDEX article_by_site_name
  ON article (coalesce(site_name, host) COLLATE NOCASE, id, state, favourite);

CREATE INDEX article_by_host ON article (host, saved_at DESC, id DESC) WHERE state <> 'trashed';

CREATE INDEX article_by_trashed ON article (trashed_at) WHERE state = 'trashed';

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,          -- what two spellings of it have in common
  articles INTEGER NOT NULL DEFAULT 0  -- not in the trash
);

CREATE TABLE article_tag (
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  lent INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tag_id, article_id)
) WITHOUT ROWID;

CREATE INDEX article_tag_by_article ON article_tag (article_id, lent);

CREATE TABLE site (
  host TEXT PRIMARY KEY,
  name TEXT,                         -- as its latest page gave it
  articles INTEGER NOT NULL          -- not in the trash
) WITHOUT ROWID;

DROP TRIGGER article_counted;

DROP TRIGGER article_uncounted;

DROP TRIGGER article_recounted;

CREATE TRIGGER article_brought_back AFTER UPDATE OF state ON article
WHEN new.state <> 'trashed' AND old.trashed_at IS NOT NULL BEGIN
  UPDATE article SET trashed_at = NULL, trashed_from = NULL WHERE id = new.id;
END;

CREATE TRIGGER tag_given AFTER INSERT ON article_tag BEGIN
  UPDATE tag SET articles = articles + 1 WHERE id = new.tag_id
    AND EXISTS (SELECT 1 FROM article WHERE id = new.article_id AND state <> 'trashed');
END;

CREATE TRIGGER tag_taken AFTER DELETE ON article_tag BEGIN
  UPDATE tag SET articles = articles - 1 WHERE id = old.tag_id
    AND EXISTS (SELECT 1 FROM article WHERE id = old.article_id AND state <> 'trashed');
  DELETE FROM tag WHERE id = old.tag_id
    AND NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = old.tag_id);
END;

CREATE TRIGGER article_untagged BEFORE DELETE ON article BEGIN
  DELETE FROM article_tag WHERE article_id = old.id;
END;

CREATE TRIGGER tags_recounted AFTER UPDATE OF state ON article
WHEN (old.state = 'trashed') <> (new.state = 'trashed') BEGIN
  UPDATE tag SET articles = articles + iif(new.state = 'trashed', -1, 1)
    WHERE id IN (SELECT tag_id FROM article_tag WHERE article_id = new.id);
END;

CREATE TRIGGER tags_lent AFTER UPDATE OF merged_into ON article
WHEN old.merged_into IS NOT new.merged_into BEGIN
  INSERT OR IGNORE INTO article_tag (tag_id, article_id, lent)
    SELECT tag_id, new.merged_into, 1 FROM article_tag
    WHERE article_id = new.id AND NOT lent AND new.merged_into IS NOT NULL;
  DELETE FROM article_tag WHERE article_id = old.merged_into AND lent AND tag_id NOT IN (
    SELECT tag_id FROM article_tag JOIN article ON id = article_id
    WHERE merged_into = old.merged_into AND NOT lent);
  DELETE FROM article_tag WHERE article_id = new.id AND lent AND new.merged_into IS NOT NULL;
END"""


def _count_triggers() -> tuple[str, ...]:
    """Return the triggers by which counters and sites follow the articles."""
    counted = """\
CASE name
    WHEN 'all' THEN {0}.state <> 'trashed'
    WHEN 'unread' THEN {0}.state = 'unread'
    WHEN 'samples' THEN {0}.sample AND {0}.state <> 'trashed'
    WHEN 'favourites' THEN {0}.favourite AND {0}.state <> 'trashed'
    WHEN 'archived' THEN {0}.state = 'archived'
    WHEN 'trashed' THEN {0}.state = 'trashed' AND {0}.merged_into IS NULL
    ELSE 0 END"""
    old, new = counted.format("old"), counted.format("new")
    fields = ("state", "sample", "favourite", "merged_into")
    altered = " OR ".join(f"old.{field} IS NOT new.{field}" for field in fields)
    leave = """\
  UPDATE site SET articles = articles - 1 WHERE host = old.host AND old.state <> 'trashed';
  DELETE FROM site WHERE host = old.host AND articles = 0;"""
    join = """\
  INSERT INTO site SELECT new.host, new.site_name, 1
    WHERE new.host <> '' AND new.state <> 'trashed'
    ON CONFLICT (host) DO UPDATE
    SET articles = articles + 1, name = coalesce(excluded.name, name);"""
    altered_fields = ", ".join(fields)
    return (
        f"""\
CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
  UPDATE counter SET value = value + {new};
{join}
END""",  # noqa: S608 the parts are above
        f"""\
CREATE TRIGGER article_uncounted AFTER DELETE ON article BEGIN
  UPDATE counter SET value = value - {old};
{leave}
END""",  # noqa: S608
        f"""\
CREATE TRIGGER article_recounted AFTER UPDATE OF {altered_fields} ON article WHEN {altered} BEGIN
  UPDATE counter SET value = value - {old} + {new} WHERE {old} <> {new};
END""",  # noqa: S608
        f"""\
CREATE TRIGGER site_recounted AFTER UPDATE OF state, host, site_name ON article
WHEN (old.state = 'trashed') <> (new.state = 'trashed') OR old.host <> new.host
  OR old.site_name IS NOT new.site_name BEGIN
{join}
{leave}
END""",
    )


_FIRST_COUNTS = """\
INSERT INTO counter
  SELECT 'favourites', coalesce(sum(favourite AND state <> 'trashed'), 0) FROM article;

INSERT INTO counter SELECT 'archived', count(*) FROM article WHERE state = 'archived';

INSERT INTO counter
  SELECT 'trashed', count(*) FROM article WHERE state = 'trashed' AND merged_into IS NULL;

INSERT INTO site SELECT host, max(site_name), count(*) FROM article
  WHERE host <> '' AND state <> 'trashed' GROUP BY host"""
