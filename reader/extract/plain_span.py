"""Where the story stands among the lines of a page: the run of lines with most prose in it."""

from collections.abc import Sequence

from reader.extract.plain_lines import Line
from reader.extract.related_labels import label_of
from reader.extract.text import key_of
from reader.extract.trimming_words import DATE_LINE, names_site

_MOST_WORTH = 300  # of one paragraph: a notice may be long, a story has many
_SENTENCE_WORTH = 20
_SHORT_COST = 35  # menus are made of short lines
_LABEL_COST = 60
_ALONE = 0.3
_LONGEST_LABEL = 60


def is_label(line: Line) -> bool:
    """Return whether a line heads something else than the story."""
    return len(line.text) <= _LONGEST_LABEL and label_of(line.text) is not None


def story_span(lines: Sequence[Line]) -> tuple[int, int]:
    """Return (first, end) of the run of lines with most prose; (0, 0) if there is no prose."""
    best, span = 0.0, (0, 0)
    held, first = 0.0, 0
    seen = set[str]()
    for at, line in enumerate(lines):
        if line.is_prose:
            key = key_of(line.text)
            worth = min(_worth(lines, at), 1.0) if key in seen else _worth(lines, at)
            seen.add(key)
        else:
            worth = _cost(line)
        if held <= 0:
            held, first = 0, at
        held += worth
        if held > best:
            best, span = held, (first, at + 1)
    return span


def _worth(lines: Sequence[Line], at: int) -> float:
    """Return what a paragraph counts: alone among short lines it may be a teaser."""
    line = lines[at]
    if "cookie" in line.text.lower():
        return -_SHORT_COST
    size = min(line.size, _MOST_WORTH)
    beside = (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2])
    if line.apart or any(each.is_prose for each in beside):
        return size
    return size * _ALONE


def _cost(line: Line) -> float:
    """Return what a short line takes away, or adds."""
    if is_label(line) or DATE_LINE.match(line.text) or names_site(line.text):
        return -_LABEL_COST
    if line.is_sentence:
        return _SENTENCE_WORTH
    return -_SHORT_COST
