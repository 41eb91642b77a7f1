"""What tells that two articles are one story."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


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
