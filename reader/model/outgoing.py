"""Outgoing: an article as it leaves the library, for people and for other programs."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from reader.model.article import Article, ArticleId, SafeHtml, State
from reader.model.url import Url


class Form(StrEnum):
    """In what form articles leave."""

    HTML = "html"
    MARKDOWN = "md"
    EPUB = "epub"
    TEXT = "txt"
    JSONL = "jsonl"
    BOOKMARKS = "bookmarks"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """How the names of such files end."""
        return ".html" if self is Form.BOOKMARKS else f".{self.value}"

    @property
    def may_be_folder(self) -> bool:
        """Whether it can be written as a folder, with a file for each article."""
        return self in (Form.HTML, Form.MARKDOWN, Form.TEXT)


class OutPicture(Struct, frozen=True):
    """A picture of an article. url: as the html names it. digest: sha256 of its bytes, in hex."""

    url: Url
    digest: str
    media_type: str
    body: bytes

    @property
    def name(self) -> str:
        """What a file of it is called: the same bytes have the same name."""
        return f"{self.digest[:24]}{_SUFFIXES.get(self.media_type, '.bin')}"


_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
}


class Passage(Struct, frozen=True):
    """What the reader has marked in an article. text: "" for a note on the whole of it."""

    text: str
    note: str = ""


class Outgoing(Struct, frozen=True):
    """An article with all that a person wants along. html: its text, cleaned; pictures: as here."""

    id: ArticleId
    article: Article
    html: SafeHtml
    saved_at: datetime
    state: State
    favourite: bool = False
    tags: tuple[str, ...] = ()
    pictures: tuple[OutPicture, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def title(self) -> str:
        """What to call it; never empty."""
        return " ".join(self.article.title.split()) or self.article.url or f"Article {self.id}"

    @property
    def credit(self) -> str:
        """Site, names and day in one line; what is not known is left out."""
        parts = self.article.site_name, ", ".join(self.article.byline), self.day
        return " · ".join(" ".join(part.split()) for part in parts if part)

    @property
    def day(self) -> str:
        """The day on which it was published, as exactly as is known; else ""."""
        return (self.article.published or "")[:10]


class Step(Struct, frozen=True):
    """So many articles have left, of so many."""

    done: int
    of: int


class Exported(Struct, frozen=True):
    """An export that came to its end. path: the file or folder; articles: how many are in it."""

    path: Path
    articles: int
