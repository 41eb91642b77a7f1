"""Where the reader is in each article: put and find."""

import sqlite3

from reader.model.article import ArticleId
from reader.model.reading_place import ReadingPlace


def put(db: sqlite3.Connection, article_id: ArticleId, place: ReadingPlace) -> None:
    """Keep where the reader is; of an article that is not there, nothing."""
    db.execute("UPDATE article SET progress = ? WHERE id = ?", [place.progress, article_id])
    db.execute(
        "INSERT OR REPLACE INTO reading_place (article_id, quote, start, part)"
        " SELECT id, ?, ?, ? FROM article WHERE id = ?",
        [place.quote, place.start, place.part, article_id],
    )


def find(db: sqlite3.Connection, article_id: ArticleId) -> ReadingPlace | None:
    """Return where the reader was, None if the article was never read."""
    row = db.execute(
        "SELECT quote, start, part, progress FROM reading_place"
        " JOIN article ON article.id = article_id WHERE article_id = ?",
        [article_id],
    ).fetchone()
    if row is None:
        return None
    return ReadingPlace(row["quote"], row["start"], row["progress"], part=row["part"])
