"""The sentences of a text as it is shown, for reading it aloud one by one."""

import re

from msgspec import Struct

from reader.model.patterns import later

#: Ends of paragraphs, lines, cells, as Qt has them in its text.
_PARAGRAPH = later(r"[\n\u2028\u2029\ufdd0\ufdd1]+")
_END = later(r"(?:[.!?…؟]+(?:[\"'”’)\]]|\s?»)*(?=\s)|[。！？]+[」』”’）]*)")
#: What ends in a stop without ending a sentence: initials, titles, ordinals of lists.
_SHORT = later(
    r"(?:^|[\s(«“\"'’])(?:\w|\d{1,2}|Mr|Mrs|Ms|Dr|Prof|St|Mt|vs|etc|cf|No|Nos|Fig|p|pp|art|"
    r"Mme|Mlle|MM|Me|Sr|Sra|Hr|Fr|bzw|z\.B|e\.g|i\.e|Jan|Feb|Sept?|Oct|Nov|Dec)\.$",
    re.IGNORECASE,
)
_SETTING = later("[\u00ad\ufffc\u200e\u200f\u2060\ufeff]")
_SAID = later(r"[^\W_]")


class Sentence(Struct, frozen=True):
    """A sentence: its words without what only sets them, and its place in the text shown.

    start, end: in UTF-16 units, as the window counts them.
    """

    words: str
    start: int
    end: int


def sentences(shown: str) -> list[Sentence]:
    """Return the sentences of the text in order; a heading or a cell of a table is one too."""
    units = _Units(shown)
    found: list[Sentence] = []
    begin = 0
    for mark in (*_PARAGRAPH.finditer(shown), None):
        end = mark.start() if mark else len(shown)
        for start, stop in _within(shown[begin:end]):
            words = " ".join(_SETTING.sub("", shown[begin + start : begin + stop]).split())
            if _SAID.search(words):
                found.append(Sentence(words, units.at(begin + start), units.at(begin + stop)))
        begin = mark.end() if mark else end
    return found


class _Units:
    """Places of a text in UTF-16 units; asked for in rising order."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._units = text, 0, 0

    def at(self, place: int) -> int:
        self._units += len(self._text[self._at : place].encode("utf-16-le")) // 2
        self._at = place
        return self._units


def _within(paragraph: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    begin = 0
    for mark in _END.finditer(paragraph):
        if not _SHORT.search(_SETTING.sub("", paragraph[begin : mark.end()]).rstrip()):
            spans.append(_trimmed(paragraph, begin, mark.end()))
            begin = mark.end()
    spans.append(_trimmed(paragraph, begin, len(paragraph)))
    return [span for span in spans if span[0] < span[1]]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))
