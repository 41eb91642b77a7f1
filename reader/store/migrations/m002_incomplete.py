"""Why a text is not the whole story."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m002_incomplete(db: "Database") -> None:
    """Keep why an article, or a page, is not the whole story; NULL if it is."""
    db.execute("ALTER TABLE article ADD COLUMN incomplete TEXT")
    db.execute("ALTER TABLE article_page ADD COLUMN incomplete TEXT")
