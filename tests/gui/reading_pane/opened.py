"""Open articles for the tests of the pane, as the library would hand them over."""

from msgspec.structs import replace
from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.model.article import (
    ArticleId,
    ArticleRow,
    OpenArticle,
    RelatedLink,
    RelatedStory,
    SafeHtml,
    SavedArticle,
    State,
)
from reader.model.url import Url
from tests.store.stories import TEXT, story
from tests.world import NOON

LIGHTHOUSE, FERRY, MARKET, QUARRY = (
    Url(f"https://e.org/{name}") for name in ("lighthouse", "ferry", "market", "quarry")
)
PARAGRAPH = f"<p>{TEXT}</p>"


def saved(number: int = 1, *, sample: bool = False, **fields: object) -> SavedArticle:
    """Return a saved article; fields: those of Article that differ."""
    return SavedArticle(ArticleId(number), story(**fields), NOON, State.READ, False, sample)  # type: ignore[arg-type]


def row(number: int = 7, title: str = "The lighthouse", **fields: object) -> ArticleRow:
    """Return an article's line; fields: those of ArticleRow that differ."""
    base = ArticleRow(
        id=ArticleId(number),
        title=title,
        url=LIGHTHOUSE,
        site_name="The Harbour Ledger",
        published="2026-09-12",
        saved_at=NOON,
        reading_minutes=4,
        excerpt="It stays lit.",
        lang="en",
        dir="ltr",
        state=State.UNREAD,
        favourite=False,
        sample=False,
    )
    return replace(base, **fields)


def opened(
    html: str = PARAGRAPH * 6,
    *,
    offered: tuple[RelatedLink, ...] = (),
    linked_from: tuple[ArticleRow, ...] = (),
    number: int = 1,
    **fields: object,
) -> OpenArticle:
    """Return an open article; fields: those of Article that differ."""
    whole = replace(saved(number), article=story(**fields))  # type: ignore[arg-type]
    return OpenArticle(whole, SafeHtml(html), offered, linked_from)


def found(pane: QTextEdit, words: str) -> QTextCursor:
    """Return the words in the document, selected, wherever they may be parted by hyphens."""
    pattern = "\u00ad?".join(QRegularExpression.escape(each) for each in words)
    cursor = pane.document().find(QRegularExpression(pattern))
    assert cursor.hasSelection(), f"{words} is not in the text"
    return cursor


#: A story in each state, in the order of the names.
SAVED = RelatedLink(RelatedStory("The lighthouse", LIGHTHOUSE, "A town votes."), row())
UNSAVED = RelatedLink(RelatedStory("The ferry", FERRY, "It came back.", "2026-09-10"))
WAITING = RelatedLink(RelatedStory("The market", MARKET, "On the quay."), waiting=True)
NAMELESS = RelatedLink(RelatedStory("The heron", None, "It has a name."))
FAILED = RelatedLink(RelatedStory("The quarry", QUARRY, "It closed."), waiting=True, failed=True)
ALL = (SAVED, UNSAVED, WAITING, FAILED, NAMELESS)
