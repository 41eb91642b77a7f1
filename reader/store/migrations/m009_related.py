"""What stories alike, and stories that link to each other, are found by."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m009_related(db: "Database") -> None:
    """Keep the links in the text; count the articles of each language; look into the index.

    Links in the texts of articles that are here already are known when their pages are read anew.
    """
    for statement in _RELATED.split(";\n\n"):
        db.execute(statement)


_NAME = "substr({0}.lang || '-', 1, instr({0}.lang || '-', '-') - 1)"
_NEW, _OLD = (f"coalesce({_NAME.format(row)}, '')" for row in ("new", "old"))
_RELATED = f"""\
CREATE TABLE text_link (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE INDEX text_link_by_key ON text_link (key);

CREATE TABLE language (
  name TEXT PRIMARY KEY,             -- without its country; '' if unknown
  articles INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO language SELECT coalesce({_NAME.format("article")}, ''), count(*)
  FROM article GROUP BY 1;

CREATE TRIGGER language_counted AFTER INSERT ON article BEGIN
  INSERT INTO language VALUES ({_NEW}, 1)
    ON CONFLICT (name) DO UPDATE SET articles = articles + 1;
END;

CREATE TRIGGER language_uncounted AFTER DELETE ON article BEGIN
  UPDATE language SET articles = articles - 1 WHERE name = {_OLD};
END;

CREATE TRIGGER language_recounted AFTER UPDATE OF lang ON article
WHEN new.lang IS NOT old.lang BEGIN
  UPDATE language SET articles = articles - 1 WHERE name = {_OLD};
  INSERT INTO language VALUES ({_NEW}, 1)
    ON CONFLICT (name) DO UPDATE SET articles = articles + 1;
END;

CREATE VIRTUAL TABLE occurrence USING fts5vocab (search, instance)"""  # noqa: S608 nothing in it is foreign
