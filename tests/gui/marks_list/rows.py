"""Highlights for the tests of their lists."""

from reader.model.annotation import Annotation, AnnotationId, Colour, FoundMark, Listed, TextQuote
from reader.model.article import ArticleId
from tests.gui.reading_pane.opened import row
from tests.world import NOON


def listed(
    number: int = 1,
    exact: str = "It stays lit.",
    *,
    article: int = 7,
    note: str = "",
    lost: bool = False,
    colour: Colour = Colour.GREEN,
    title: str = "The lighthouse",
    lang: str = "en",
) -> Listed:
    """Return a highlight; without words it is the note on the whole article."""
    return Listed(
        Annotation(
            AnnotationId(number),
            ArticleId(article),
            TextQuote(exact) if exact else None,
            colour if exact else None,
            note,
            NOON,
            NOON,
            lost=lost,
        ),
        row(article, title, lang=lang),
    )


def found(*rows: Listed) -> list[FoundMark]:
    """Return them as they are found."""
    return [FoundMark(each.annotation.id, each.article.id) for each in rows]
