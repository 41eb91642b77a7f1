"""Annotation: a passage that a reader has marked, or a note on a whole article."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from reader.model.article import ArticleId, ArticleRow
from reader.model.change import Change

AnnotationId = NewType("AnnotationId", int)


class Colour(StrEnum):
    """The colours of highlights, in the order of their keys, 1 to 4."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


class TextQuote(Struct, frozen=True):
    """A passage known by its words: TextQuoteSelector as in W3C Web Annotation §4.2.4.

    exact: the passage. prefix, suffix: up to 32 characters before and after it. All of the text as
    library/passages spells it: blanks as one space, no soft hyphens. start: where it began, in
    characters of that text; a hint only.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0


class Annotation(Struct, frozen=True):
    """A highlight, or the note on a whole article: then quote and colour are None.

    note: "" if there is none. lost: the passage was not in the article's text when it was last
    shown. article_id: the article it was made in; one that is merged into another keeps its own.
    """

    id: AnnotationId
    article_id: ArticleId
    quote: TextQuote | None
    colour: Colour | None
    note: str
    created_at: datetime
    updated_at: datetime
    lost: bool = False


class Placed(Struct, frozen=True):
    """Where a highlight stands in the text that was handed in: from start up to end.

    In characters as the window counts them, UTF-16 units. None if the passage is not there.
    """

    annotation: Annotation
    start: int | None = None
    end: int | None = None


class Listed(Struct, frozen=True):
    """A highlight or note with the article that it is shown under, for a list of them."""

    annotation: Annotation
    article: ArticleRow


class FoundMark(Struct, frozen=True):
    """A highlight or note that was found, and the article that it is shown under."""

    id: AnnotationId
    article_id: ArticleId


class Sought(Struct, frozen=True):
    """What a list of highlights and notes is asked for.

    words: all must occur in passage or note; the last may be the beginning of one. colour: only
    these. noted: only what has a note.
    """

    words: str = ""
    colour: Colour | None = None
    noted: bool = False


class MarkCounts(Struct, frozen=True):
    """How many highlights there are in each colour, and how many annotations have a note."""

    colours: dict[Colour, int]
    noted: int

    @property
    def highlights(self) -> int:
        """How many highlights there are."""
        return sum(self.colours.values())


class Marked(Struct, frozen=True):
    """What a verb made of annotations: those that stood before, and those that stand now.

    highlighting.undo() takes it back. annotation: the one that the user has in hand.
    """

    before: tuple[Annotation, ...]
    after: tuple[Annotation, ...]
    change: Change

    @property
    def annotation(self) -> Annotation | None:
        """The one that stands now, None if it was removed."""
        return self.after[0] if self.after else None
