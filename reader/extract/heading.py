"""The heading under which the story begins."""

from itertools import compress, count

from reader.extract.outline import Outline
from reader.extract.text import key_of

_HEADINGS = frozenset(("h1", "h2", "h3"))


def main_heading(outline: Outline, title: str) -> int | None:
    """Return the number of the heading that shows the story's title, None if there is none.

    A heading that is it to the letter, else an h1 that is like it, else the first h1. All that are
    gone with their blocks come after the others.
    """
    key = key_of(title)
    found: list[tuple[bool, int, int]] = []
    for at in compress(count(), map(_HEADINGS.__contains__, outline.tags)):
        if outline.text[at]:
            rank = _rank(outline, at, key)
            if rank is not None:
                found.append((_is_gone(outline, at), rank, at))
    return min(found)[2] if found else None


def _rank(outline: Outline, at: int, key: str) -> int | None:
    """Return how well a heading shows the title, 0 the best; None if it does not."""
    if outline.tags[at] != "h1":
        if not key or not 0.8 < outline.text[at] / len(key) < 1.6:
            return None  # saves reading all the headings of the page
        return 1 if key_of(outline.elements[at].text_content()) == key else None
    shown = key_of(outline.elements[at].text_content())
    if shown == key:
        return 0
    return 2 if shown and (shown in key or key in shown) else 3


def _is_gone(outline: Outline, at: int) -> bool:
    return any(outline.gone[up] for up in (at, *outline.ancestors(at)))
