"""Which article's page offers which story."""

import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId, RelatedStory
from reader.model.url import Url
from reader.store.folding import title_key


def put(db: sqlite3.Connection, article_id: ArticleId, stories: Sequence[RelatedStory]) -> None:
    """Keep the stories that the article's page offers, in its order, instead of those before."""
    db.execute("DELETE FROM link WHERE article_id = ?", [article_id])
    db.executemany(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, position, s.title, title_key(s.title), s.url, *_shown(s))
            for position, s in enumerate(stories)
        ],
    )


def offered(db: sqlite3.Connection, article_id: ArticleId) -> list[RelatedStory]:
    """Return the stories that the article's page offers, in its order."""
    found = db.execute("SELECT * FROM link WHERE article_id = ? ORDER BY position", [article_id])
    return [
        RelatedStory(
            row["title"],
            None if row["url"] is None else Url(row["url"]),
            row["teaser"],
            row["published"],
            row["image"],
        )
        for row in found
    ]


def linking_to(db: sqlite3.Connection, urls: Sequence[Url], *, title: str) -> list[ArticleId]:
    """Return the articles that offer a story of these addresses, those saved last first.

    title: articles that offer a story by this title and no address count too. Trashed ones do
    not.
    """
    marks = ", ".join("?" * len(urls))
    found = db.execute(
        "SELECT DISTINCT id FROM link JOIN article ON article.id = link.article_id"  # noqa: S608
        f" WHERE (link.url IN ({marks}) OR (link.url IS NULL AND link.title_key = ?))"
        " AND state <> 'trashed' ORDER BY saved_at DESC, id DESC",
        [*urls, title_key(title)],
    )
    return [ArticleId(row[0]) for row in found]


def _shown(story: RelatedStory) -> tuple[str | None, str | None, str | None]:
    return story.teaser, story.published, story.image
