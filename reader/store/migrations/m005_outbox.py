"""More of each link that waits."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


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
