"""A plain text as lines: which of them are prose, and which a page puts round its story."""

import re
from collections.abc import Sequence

from msgspec import Struct

from reader.extract.blocks import ENDS_SENTENCE
from reader.extract.text import count_cjk, key_of, squeezed

_SHORTEST_PROSE = 80
_LONG_PROSE = 160  # characters: so long a line is prose, whatever it ends with
_WRAPPED_CHARS = 45
_SCREEN_CHARS = 100
_SHORTEST_BREAK = 60
_RAGGED = 25  # characters between the longest and the shortest of wrapped lines
_BLANK_LINE = re.compile(r"\n[ \t\u00a0\u200b]*\n")
_CUT_OFF = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")


class Line(Struct, frozen=True):
    """A line, squeezed and not empty; wrapped ones are joined.

    apart: a blank line stands above it.
    """

    text: str
    apart: bool

    @property
    def size(self) -> int:
        """Its length; a sign of the East counts twice, as it says more."""
        return len(self.text) + count_cjk(self.text)

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences do, and not as a teaser that was cut off."""
        return self.text[-1] in ENDS_SENTENCE and not self.is_cut_off

    @property
    def is_cut_off(self) -> bool:
        """Whether it ends in dots, as teasers do."""
        return _CUT_OFF.search(self.text) is not None

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph."""
        size = self.size
        return size >= _LONG_PROSE or (size >= _SHORTEST_PROSE and self.is_sentence)


def lines_of(text: str) -> list[Line]:
    """Return the lines that say something, in order."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "")
    found: list[Line] = []
    for group in _BLANK_LINE.split(plain):
        lines = [squeezed(line) for line in group.split("\n") if key_of(line)]
        lines = [" ".join(lines)] if _is_wrapped(lines) else _rejoined(lines)
        found += [Line(line, at == 0) for at, line in enumerate(lines)]
    return found


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Return the lines with those joined that break off in the midst of a sentence."""
    found: list[str] = []
    breaks = False
    for line in lines:
        if breaks and line[0].islower():
            found[-1] += f" {line}"
        else:
            found.append(line)
        long = _SHORTEST_BREAK <= len(line) <= _SCREEN_CHARS
        breaks = long and line[-1] not in ENDS_SENTENCE
    return found


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether the lines are one paragraph: all about as long as a screen but the last."""
    if len(lines) < 2 or (len(lines) == 2 and lines[1][0].isupper()):
        return False  # two lines may be a title, and another under it
    lengths = [len(line) for line in lines[:-1]]
    longest, shortest = max(lengths), min(lengths)
    if shortest < _WRAPPED_CHARS or longest > _SCREEN_CHARS or len(lines[-1]) > longest + 2:
        return False
    return longest - shortest < _RAGGED
