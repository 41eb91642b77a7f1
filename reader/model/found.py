"""Found: where in an article the words of a search stand."""

from msgspec import Struct

#: From the one to before the other, in characters of the text as it is written.
Span = tuple[int, int]


class Found(Struct, frozen=True):
    """What a list shows of a found article.

    title: the hits in its title. snippet: the part of its text with most of the words, else its
    beginning; hits: those in it.
    """

    title: tuple[Span, ...] = ()
    snippet: str = ""
    hits: tuple[Span, ...] = ()
