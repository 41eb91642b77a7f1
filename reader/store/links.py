"""Which article's page offers which story."""

import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId, RelatedStory
from reader.model.story_key import StoryKey, story_key
from reader.model.url import Url
from reader.store import merges
from reader.store.folding import title_key


def put(db: sqlite3.Connection, article_id: ArticleId, stories: Sequence[RelatedStory]) -> None:
    """Keep the stories that the article's page offers, in its order, instead of those before."""
    db.execute("DELETE FROM link WHERE article_id = ?", [article_id])
    db.executemany(
        "INSERT INTO link (article_id, position, title, title_key, url, key,"
        " teaser, published, image) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, position, s.title, title_key(s.title), s.url, _key(s), *_shown(s))
            for position, s in enumerate(stories)
        ],
    )


def offered(db: sqlite3.Connection, article_id: ArticleId) -> list[RelatedStory]:
    """Return the stories that the article's page offers, in its order.

    After them come those that only the pages of articles merged into it offer.
    """
    first, *others = merges.family(db, article_id)
    rows = _rows(db, first)
    known = {_name(row) for row in rows}
    for row in (row for each in others for row in _rows(db, each)):
        if _name(row) not in known:
            known.add(_name(row))
            rows.append(row)
    return [_story(row) for row in rows]


def own(db: sqlite3.Connection, article_id: ArticleId) -> list[RelatedStory]:
    """Return the stories that this article's page offers, without those of merged ones."""
    return [_story(row) for row in _rows(db, article_id)]


def linking_to(db: sqlite3.Connection, urls: Sequence[Url], *, title: str) -> list[ArticleId]:
    """Return the articles that offer a story of these addresses, or link to it in their text.

    Those saved last first. title: articles that offer a story by this title and no address count
    too. Trashed ones do not; for one that was merged into another, that other counts.
    """
    keys = [story_key(url) for url in urls]
    marks = ", ".join("?" * len(keys))
    found = db.execute(
        "SELECT id FROM article WHERE state <> 'trashed' AND id IN ("  # noqa: S608
        "SELECT coalesce(merged_into, id) FROM link JOIN article ON article.id = link.article_id"
        f" WHERE link.key IN ({marks}) OR (link.url IS NULL AND link.title_key = ?)"
        " UNION SELECT coalesce(merged_into, id) FROM text_link"
        f" JOIN article ON article.id = text_link.article_id WHERE text_link.key IN ({marks}))"
        " ORDER BY saved_at DESC, id DESC",
        [*keys, title_key(title), *keys],
    )
    return [ArticleId(row[0]) for row in found]


def _key(story: RelatedStory) -> StoryKey | None:
    return None if story.url is None else story_key(story.url)


def _rows(db: sqlite3.Connection, article_id: ArticleId) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT * FROM link WHERE article_id = ? ORDER BY position", [article_id]
    ).fetchall()


def _name(row: sqlite3.Row) -> str:
    name: str = row["key"] or row["title_key"]
    return name


def _story(row: sqlite3.Row) -> RelatedStory:
    return RelatedStory(
        row["title"],
        None if row["url"] is None else Url(row["url"]),
        row["teaser"],
        row["published"],
        row["image"],
    )


def _shown(story: RelatedStory) -> tuple[str | None, str | None, str | None]:
    return story.teaser, story.published, story.image
