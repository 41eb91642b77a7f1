"""Saving is not held up by what is worked out of an article: that follows at once."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m019_indexing(db: "Database") -> None:
    """Note which articles are on the disk, but not yet in the search index."""
    db.execute(
        "CREATE TABLE unindexed ("
        " article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE)"
    )
