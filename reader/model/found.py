"""Found: where in an article the words of a search stand."""

from dataclasses import dataclass

#: From the one to before the other, in characters of the text as it is written.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What a list shows of a found article.

    title: the hits in its title. snippet: the part of its text with most of the words, else its
    beginning; hits: those in it.
    """

    title: tuple[Span, ...] = ()
    snippet: str = ""
    hits: tuple[Span, ...] = ()
