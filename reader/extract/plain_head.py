"""What stands over the story in a plain text: its title, section, date and names."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.extract.dates import iso_of
from reader.extract.names import different, is_person, names_after_by
from reader.extract.plain_lines import Line
from reader.extract.plain_span import is_label
from reader.extract.text import CJK_SIGNS, key_of
from reader.extract.trimming_words import DATE_LINE, names_site

_CRUMB = re.compile(r"\s+[»›>]\s+|\s+/\s+")
_WORD = re.compile(rf"[^\W{CJK_SIGNS}]{{4,}}")
_PAIR = re.compile(rf"(?=([{CJK_SIGNS}]{{2}}))")  # what a word is where no blanks part them
_MOST_ABOVE = 60
_MOST_CRUMBS = 12
_SHORTEST, _LONGEST = 8, 250
_DIGITS = 0.2
_MANY_WORDS = 4
_GOOD_SIZE, _LONG_SIZE = 80, 90
_LONGEST_CREDIT = 120
_CREDITS_NEAR = 3
#: Short lines: what has fewer above it is no page, but a text with subheads.
_FURNITURE = 6
_MOST_WORTH = 300
_MOST_LOST = 0.5
#: Beside what a line shares with the story, as they were measured on copied pages.
_FOLLOWED = 0.65  # date or names stand under it
_SIZE = 0.65
_LONG = -0.85  # deks and captions are longer
_STOP = -0.5  # and end as sentences do
_BETWEEN_BLANKS = -0.4  # so do subheads stand
_FAR = -0.6  # from the story's first line
_LOST = -0.4  # the prose above it
_INSIDE = -0.65
_FIRST_TO_SAY = 0.25  # subheads say it later
_UNDER_ANOTHER = -0.2  # as a dek stands under its title
_LEAST = 0.6


def title_of(lines: Sequence[Line], first: int, end: int) -> int | None:
    """Return the number of the line that is the title of the story in lines[first:end].

    Some notice of the site may stand before the title, and be taken for the story's first lines.
    None if no line can well be the title.
    """
    told = Counter(word for line in lines[first:end] for word in _words(line))
    shares: dict[int, float] = {}
    best, found = _LEAST, None
    for at, lost in _places(lines, first, end):
        share = _share(lines[at], told, own=at >= first)
        merit = share + _standing(lines, at) + _LOST * lost + _INSIDE * (at > first)
        merit += _FAR * min(max(first - at, 0), _MOST_ABOVE) / _MOST_ABOVE
        merit += _FIRST_TO_SAY * all(other < share - 0.15 for other in shares.values())
        merit += _UNDER_ANOTHER * (shares.get(at - 1, 0) > 0.35)
        if lines[at].size > 20:
            shares[at] = share
        if merit > best:
            best, found = merit, at
    return found if found is None else _without_crumbs(lines, found)


def _places(lines: Sequence[Line], first: int, end: int) -> Iterator[tuple[int, float]]:
    """Yield the numbers of the lines that may be the title, and the share of prose above each."""
    worth = [min(line.size, _MOST_WORTH) * line.is_prose for line in lines[first:end]]
    whole, lost = sum(worth) or 1, 0
    short = sum(not line.is_prose for line in lines[:first])
    for at in range(max(0, first - _MOST_ABOVE), end):
        if lost > _MOST_LOST * whole:
            return
        if (at <= first or short >= _FURNITURE) and _may_be_title(lines[at]):
            yield at, lost / whole
        if at >= first:
            lost += worth[at - first]
            short += not lines[at].is_prose


def _share(line: Line, told: Counter[str], *, own: bool) -> float:
    """Return how much of what the line says the story says, too; of a word or two, little."""
    words = _words(line)
    if not words:
        return 0
    said = sum(told[word] > own for word in words) / len(words)
    return said * min(1, len(words) / _MANY_WORDS)


def _standing(lines: Sequence[Line], at: int) -> float:
    """Return how well a line does for a title by its shape, and by what stands round it."""
    line = lines[at]
    followed = any(is_credit(each.text) for each in lines[at + 1 : at + 1 + _CREDITS_NEAR])
    between_blanks = line.apart and at + 1 < len(lines) and lines[at + 1].apart
    return (
        _FOLLOWED * followed
        + _SIZE * min(line.size, _GOOD_SIZE) / _GOOD_SIZE
        + _LONG * min(max(line.size - _LONG_SIZE, 0), 100) / 100
        + _STOP * line.text.endswith(".")
        + _BETWEEN_BLANKS * between_blanks
    )


def _without_crumbs(lines: Sequence[Line], found: int) -> int:
    """Return the line that stands alone below, if this one ends in it: "Home Sports Late goal"."""
    key = key_of(lines[found].text)
    for at in range(found + 1, min(found + _MOST_CRUMBS, len(lines))):
        own = key_of(lines[at].text)
        if len(own) > _SHORTEST and own != key and key.endswith(own):
            return at
    return found


def _words(line: Line) -> list[str]:
    return [word.lower() for word in _WORD.findall(line.text) + _PAIR.findall(line.text)]


def is_credit(text: str) -> bool:
    """Return whether a line says when, or by whom."""
    if len(text) > _LONGEST_CREDIT:
        return False
    return iso_of(text) is not None or bool(names_after_by([text]))


def _may_be_title(line: Line) -> bool:
    text = line.text
    return (
        line.size >= _SHORTEST
        and len(text) < _LONGEST
        and sum(map(str.isdigit, text)) < _DIGITS * len(text)
        and not text.endswith((":", ","))
        and len(_CRUMB.split(text)) < 3
        and not names_site(text)
        and not is_label(line)
        and not names_after_by([text])
        and not is_person(text)
        and DATE_LINE.match(text) is None
    )


def credits_in(lines: Sequence[Line]) -> tuple[str | None, tuple[str, ...]]:
    """Return (date, names) from the lines round the start of a story."""
    short = [line.text for line in lines if len(line.text) < _LONGEST_CREDIT]
    published = next((when for text in short if (when := iso_of(text))), None)
    names = next((found for text in short if (found := names_after_by([text]))), [])
    return published, different(names)
