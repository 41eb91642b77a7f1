"""Damage: what a check of the library has found, and what became of it."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from reader.model.article import ArticleId


class DamageKind(StrEnum):
    """What is damaged."""

    STRUCTURE = "structure"  # of the file: parts of it cannot be read, or contradict each other
    INDEX = "index"  # that of the search
    COUNTERS = "counters"
    WORDS = "words"  # title, names, address, or related stories of an article
    TEXT = "text"  # of an article
    VERSION = "version"  # an earlier text of an article
    PAGE = "page"  # the raw page of an article
    PICTURE = "picture"
    ROW = "row"  # a link that waits, a tag, a highlight


class Damage(Struct, frozen=True):
    """One thing that the disk has changed.

    detail: what was found, in English. article_id: whose it is, None if nobody's; title and url:
    what the article is called, and where it came from, as far as that can still be read.
    """

    kind: DamageKind
    detail: str
    article_id: ArticleId | None = None
    title: str = ""
    url: str | None = None


class CheckReport(Struct, frozen=True):
    """What a check has found.

    mended: is as it was. gone: cannot be had again. kept_aside: the damaged file, where a new one
    was made of what could be read; None if there was no need. looked_at: so many articles.
    """

    looked_at: int
    full: bool
    mended: tuple[Damage, ...] = ()
    gone: tuple[Damage, ...] = ()
    left: tuple[Damage, ...] = ()
    kept_aside: Path | None = None

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.mended or self.gone or self.left)
