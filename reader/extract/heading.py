"""The heading under which the story begins."""

from itertools import compress, count

from reader.extract.outline import Outline
from reader.extract.parsing import all_text
from reader.extract.text import key_of

#: How well a heading shows the title, 0 the best; and its number.
Ranked = tuple[int, int]

_HEADINGS = frozenset(("h1", "h2", "h3"))


def headings_of(outline: Outline, title: str) -> list[Ranked]:
    """Return the headings that may show the story's title.

    One that is it to the letter goes before an h1 that is like it, and that before any other h1.
    """
    key = key_of(title)
    headings = compress(count(), map(_HEADINGS.__contains__, outline.tags))
    ranks = ((_rank(outline, at, key), at) for at in headings if outline.text[at])
    return [(rank, at) for rank, at in ranks if rank is not None]


def main_heading(outline: Outline, headings: list[Ranked]) -> int | None:
    """Return the number of the heading that shows the story's title, None if there is none.

    All that are gone with their blocks come after the others.
    """
    found = [(_is_gone(outline, at), rank, at) for rank, at in headings]
    return min(found)[2] if found else None


def _rank(outline: Outline, at: int, key: str) -> int | None:
    """Return how well a heading shows the title, 0 the best; None if it does not."""
    if outline.tags[at] != "h1":
        if not key or not 0.8 < outline.text[at] / len(key) < 1.6:
            return None  # saves reading all the headings of the page
        return 1 if key_of(all_text(outline.elements[at])) == key else None
    shown = key_of(all_text(outline.elements[at]))
    if shown == key:
        return 0
    return 2 if shown and (shown in key or key in shown) else 3


def _is_gone(outline: Outline, at: int) -> bool:
    return any(outline.gone[up] for up in (at, *outline.ancestors(at)))
