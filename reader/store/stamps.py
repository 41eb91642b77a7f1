"""What tells that an article has changed since it was last written out."""

import hashlib
import sqlite3

from reader.model.article import ArticleId

_FIELDS = (
    "title, url, byline, published, section, lang, dir, site_name, excerpt, words, state,"
    " favourite, coalesce(text_at, saved_at),"
    " (SELECT group_concat(name) FROM article_tag JOIN tag ON tag.id = tag_id"
    "  WHERE article_id = article.id),"
    " (SELECT count(picture_id) FROM article_picture WHERE article_id = article.id),"
    " highlights, notes, (SELECT max(updated_at) FROM annotation WHERE article_id = article.id"
    "  OR article_id IN (SELECT id FROM article AS other WHERE other.merged_into = article.id))"
)


def every(db: sqlite3.Connection) -> dict[ArticleId, str]:
    """Return a stamp for each article that is not in the trash, oldest first.

    It is another one when anything has changed that leaves with the article. Its text is not read
    for it: what has a new text has a new date of it.
    """
    found = db.execute(
        f"SELECT id, {_FIELDS} FROM article WHERE state <> 'trashed' ORDER BY id"  # noqa: S608
    )
    return {
        ArticleId(row[0]): hashlib.blake2b(repr(tuple(row)).encode(), digest_size=12).hexdigest()
        for row in found
    }
