"""Highlights and notes, how many there are of each, and an index of their words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m011_annotations(db: "Database") -> None:
    """Keep highlights and notes.

    annotation.shown: its article, or the one that stands for it, is not in the trash.
    article.highlights, .notes: how many hang on it, or on those that were merged into it.
    """
    for statement in _TABLES.split(";\n\n"):
        db.execute(statement)


_TABLES = """\
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  exact TEXT NOT NULL,               -- '': a note on the whole article
  prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER NOT NULL,
  colour TEXT CHECK (colour IN ('yellow', 'green', 'blue', 'pink')),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL,  -- ISO 8601, UTC
  lost INTEGER NOT NULL DEFAULT 0,
  shown INTEGER NOT NULL DEFAULT 1,
  CHECK ((exact = '') = (colour IS NULL))
);

CREATE INDEX annotation_by_article ON annotation (article_id, start);

CREATE UNIQUE INDEX annotation_on_all ON annotation (article_id) WHERE exact = '';

CREATE INDEX annotation_by_age ON annotation (created_at DESC, article_id, start, id) WHERE shown;

CREATE INDEX annotation_by_colour ON annotation (colour, created_at DESC, article_id, start, id)
  WHERE shown;

CREATE INDEX annotation_with_note ON annotation (created_at DESC, article_id, start, id)
  WHERE shown AND note <> '';

CREATE VIRTUAL TABLE annotation_search USING fts5 (
  exact, note, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE annotation_counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

INSERT INTO annotation_counter
  VALUES ('yellow', 0), ('green', 0), ('blue', 0), ('pink', 0), ('noted', 0);

ALTER TABLE article ADD COLUMN highlights INTEGER NOT NULL DEFAULT 0;

ALTER TABLE article ADD COLUMN notes INTEGER NOT NULL DEFAULT 0;

CREATE INDEX article_by_highlights ON article (saved_at DESC, id DESC) WHERE highlights > 0;

CREATE INDEX article_by_notes ON article (saved_at DESC, id DESC) WHERE notes > 0;

CREATE TRIGGER annotation_put AFTER INSERT ON annotation BEGIN
  INSERT INTO annotation_search (rowid, exact, note)
    VALUES (new.id, fold(new.exact), fold(new.note));
  UPDATE annotation SET shown = (
    SELECT coalesce(root.state, own.state) <> 'trashed' FROM article AS own
      LEFT JOIN article AS root ON root.id = own.merged_into WHERE own.id = new.article_id
  ) WHERE id = new.id;
  UPDATE annotation_counter SET value = value + 1
    WHERE new.shown  /* as it was put: what the update before made of it is counted there */
      AND (name = new.colour OR (name = 'noted' AND new.note <> ''));
  UPDATE article SET highlights = highlights + (new.colour IS NOT NULL),
      notes = notes + (new.note <> '')
    WHERE id = (SELECT coalesce(merged_into, id) FROM article WHERE id = new.article_id);
END;

CREATE TRIGGER annotation_gone AFTER DELETE ON annotation BEGIN
  DELETE FROM annotation_search WHERE rowid = old.id;
  UPDATE annotation_counter SET value = value - 1
    WHERE old.shown AND (name = old.colour OR (name = 'noted' AND old.note <> ''));
  UPDATE article SET highlights = highlights - (old.colour IS NOT NULL),
      notes = notes - (old.note <> '')
    WHERE id = (SELECT coalesce(merged_into, id) FROM article WHERE id = old.article_id);
END;

CREATE TRIGGER annotation_altered AFTER UPDATE OF colour, note ON annotation BEGIN
  UPDATE annotation_search SET note = fold(new.note) WHERE rowid = new.id;
  UPDATE annotation_counter SET value = value
      + (name = coalesce(new.colour, '')) - (name = coalesce(old.colour, ''))
      + (name = 'noted') * ((new.note <> '') - (old.note <> ''))
    WHERE new.shown;
  UPDATE article SET notes = notes + (new.note <> '') - (old.note <> '')
    WHERE id = (SELECT coalesce(merged_into, id) FROM article WHERE id = new.article_id)
      AND (new.note <> '') <> (old.note <> '');
END;

CREATE TRIGGER annotation_shown AFTER UPDATE OF shown ON annotation
WHEN new.shown <> old.shown BEGIN
  UPDATE annotation_counter SET value = value + new.shown - old.shown
    WHERE name = new.colour OR (name = 'noted' AND new.note <> '');
END;

CREATE TRIGGER article_annotations_moved AFTER UPDATE OF merged_into ON article
WHEN new.merged_into IS NOT old.merged_into BEGIN
  UPDATE article SET
    highlights = (SELECT count(colour) FROM annotation JOIN article AS own
      ON own.id = article_id WHERE coalesce(own.merged_into, own.id) = article.id
      AND (own.id = article.id OR own.merged_into = article.id)),
    notes = (SELECT count(nullif(note, '')) FROM annotation JOIN article AS own
      ON own.id = article_id WHERE coalesce(own.merged_into, own.id) = article.id
      AND (own.id = article.id OR own.merged_into = article.id))
    WHERE id IN (new.id, new.merged_into, old.merged_into);
END;

CREATE TRIGGER article_annotations_shown AFTER UPDATE OF state, merged_into ON article
WHEN (new.state = 'trashed') <> (old.state = 'trashed')
  OR new.merged_into IS NOT old.merged_into BEGIN
  UPDATE annotation SET shown = (
    SELECT coalesce(root.state, own.state) <> 'trashed' FROM article AS own
      LEFT JOIN article AS root ON root.id = own.merged_into WHERE own.id = annotation.article_id
  ) WHERE article_id = new.id
    OR article_id IN (SELECT id FROM article WHERE merged_into = new.id);
END"""
