"""Passages of a text by their words, found again after the text was set or cleaned anew.

The text is what the pane shows, with all that only sets it: soft hyphens, marks of pictures and
tables, kinds of blanks. A passage is kept without these, so that it is the same in every setting.
"""

import re
from bisect import bisect_left, bisect_right

from reader.library import likeness
from reader.model.annotation import TextQuote

_CONTEXT = 32
#: What the text is set by: soft hyphens, pictures, marks of direction, byte order.
_SETTING = "\u00ad\ufffc\u200e\u200f\ufeff"
#: Blanks; line ends of all kinds; Qt's marks of tables and frames.
_RUN = re.compile(rf"[\s{_SETTING}\ufdd0\ufdd1]+")
_BLANK = re.compile(r"[\s\ufdd0\ufdd1]")


class Text:
    """A text as it is shown, and its plain spelling, in which passages are kept and sought."""

    def __init__(self, shown: str) -> None:
        self._shown = shown
        self._is_wide = not shown.isascii() and max(shown) > "\uffff"
        parts: list[str] = []
        #: Where each part begins, in the plain spelling and as shown.
        self._plain_starts: list[int] = []
        self._shown_starts: list[int] = []
        length = at = 0
        for run in _RUN.finditer(shown):
            length += self._add(parts, shown[at : run.start()], length, at)
            if parts and _BLANK.search(run.group()):
                length += self._add(parts, " ", length, run.start())
            at = run.end()
        self._add(parts, shown[at:], length, at)
        self.plain = "".join(parts)

    def _add(self, parts: list[str], part: str, length: int, at: int) -> int:
        if part:
            parts.append(part)
            self._plain_starts.append(length)
            self._shown_starts.append(at)
        return len(part)

    def quote(self, start: int, end: int) -> TextQuote | None:
        """Return the passage between two places of the shown text, without blanks at its ends.

        start, end: in UTF-16 units. None if there is nothing but blanks.
        """
        first, last = self._plain_at(self._narrow(start)), self._plain_at(self._narrow(end))
        exact = self.plain[first:last]
        first += len(exact) - len(exact.lstrip())
        exact = exact.strip()
        if not exact:
            return None
        last = first + len(exact)
        prefix, suffix = self.plain[max(0, first - _CONTEXT) : first], self.plain[last:]
        return TextQuote(exact, prefix, suffix[:_CONTEXT], first)

    def find(self, quote: TextQuote) -> tuple[int, int] | None:
        """Return where the passage stands now, in UTF-16 units of the shown text.

        Word for word first, by what stands around it where it occurs more than once; else
        what its surroundings hold; else what is most like it. None if nothing is like it.
        """
        found = (
            likeness.word_for_word(self.plain, quote)
            or likeness.between(self.plain, quote)
            or likeness.most_like(self.plain, quote)
        )
        if found is None:
            return None
        first, last = found
        return self._wide(self._shown_at(first)), self._wide(self._shown_at(last - 1) + 1)

    def _plain_at(self, shown: int) -> int:
        """Return the place in the plain spelling of a place as shown."""
        part = bisect_right(self._shown_starts, shown) - 1
        if part < 0:
            return 0
        ends = self._plain_starts[part + 1] if part + 1 < len(self._plain_starts) else None
        there = self._plain_starts[part] + shown - self._shown_starts[part]
        return min(there, len(self.plain) if ends is None else ends)

    def _shown_at(self, plain: int) -> int:
        """Return the place as shown of a character of the plain spelling."""
        part = bisect_right(self._plain_starts, plain) - 1
        return self._shown_starts[part] + plain - self._plain_starts[part]

    def _wide(self, place: int) -> int:
        return len(self._shown[:place].encode("utf-16-le")) // 2 if self._is_wide else place

    def _narrow(self, place: int) -> int:
        if not self._is_wide:
            return place
        return bisect_left(range(len(self._shown)), place, key=self._wide)
