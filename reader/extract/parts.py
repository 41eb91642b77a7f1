"""A vast text in parts, each of which the pane can show in bounded memory.

The parts are slices of the markup, cut behind a block's end. What a cut leaves open or closes twice
is set right by the parser, as in any page.
"""

import re

#: Of markup: some eighty thousand words, which the window shows in 150 MB. What is added
#: to it before it is shown stays far within extract/bounds.
MOST_CHARS = 500_000
_LEAST = MOST_CHARS // 2  # a part does not end before it, for a bad place to cut
_BLOCK_END = re.compile(r"</(?:p|div|li|ul|ol|table|blockquote|pre|section|figure|h[1-6])>\s*")
_TABLE = "<table"
_WORD_END = re.compile(r"[>\s]")


def parts_of(markup: str) -> list[str]:
    """Return the parts in order; of any text of usual length, that is itself."""
    parts, start = [], 0
    while len(markup) - start > MOST_CHARS:
        end = _end(markup, start)
        parts.append(markup[start:end])
        start = end
    parts.append(markup[start:])
    return parts


def beginning_of(markup: str, least: int) -> str:
    """Return the markup up to the end of a block, at least so many characters; else all of it.

    All of one that begins with a table, too: of half a table the columns are not as wide as they
    are in the end.
    """
    end = _BLOCK_END.search(markup, least)
    if end is None or end.end() > 2 * least or _TABLE in markup[: end.end()]:
        return markup
    return markup[: end.end()]


def _end(markup: str, start: int) -> int:
    """Return where the part ends that begins at `start`: behind a block, else a word."""
    most = start + MOST_CHARS
    for pattern in (_BLOCK_END, _WORD_END):
        ends = [found.end() for found in pattern.finditer(markup, start + _LEAST, most)]
        if ends:
            return ends[-1]
    return most
