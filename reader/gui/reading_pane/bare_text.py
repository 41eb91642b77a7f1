"""The text of the document as it is read: without what it was set with, and the way back to it.

The document counts in units of UTF-16, has soft hyphens in its words, and rooms for widgets between
its paragraphs. What is looked for or remembered has none of these. Positions here are those of the
text: as in the document, but for the rooms (see embedding.py).
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

#: Soft hyphens, and what takes two units in a document.
_ODD = re.compile("[\u00ad\U00010000-\U0010ffff]")
_UTF_16 = "utf-16-le"
#: A passage may have as many hyphens and rooms as letters, or letters of two units.
MOST_UNITS = 4
_LETTERS = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ı": "i",
    "þ": "th",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ک": "ك",
    "ـ": "",
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
}


class Shifts:
    """How indexes in one text stand to those in another that is longer or shorter in places."""

    def __init__(self) -> None:
        self._at: list[int] = [0]
        self._by: list[int] = [0]

    def add(self, at: int, by: int) -> None:
        """Let indexes from `at` on stand `by` further on than before; `at` never decreases."""
        self._at.append(at)
        self._by.append(self._by[-1] + by)

    def there(self, index: int) -> int:
        """Return the index in the other text."""
        return index + self._by[bisect_right(self._at, index) - 1]

    def here(self, there: int) -> int:
        """Return the first index that stands at `there` or behind it."""
        starts = [at + by for at, by in zip(self._at, self._by, strict=True)]
        step = bisect_right(starts, there) - 1
        index = there - self._by[step]
        return min(index, self._at[step + 1]) if step + 1 < len(self._at) else index


class BareText:
    """raw: the document's own text. rooms: where it has rooms, in order."""

    def __init__(self, raw: str, rooms: Iterable[int] = ()) -> None:
        odd = [(found.start(), found.group()) for found in _ODD.finditer(raw)]
        wide = [at for at, sign in odd if sign != "\u00ad"]
        ends = [at + number + 1 for number, at in enumerate(wide)]  # as the document counts
        odd += [(room - bisect_left(ends, room), "") for room in rooms]
        self._shifts = Shifts()
        pieces, start, dropped = [], 0, 0
        for at, sign in sorted(odd):
            if sign in ("", "\u00ad"):
                pieces.append(raw[start:at])
                if sign:
                    self._shifts.add(at - dropped, 1)
                start, dropped = at + 1, dropped + 1
            else:
                self._shifts.add(at - dropped + 1, 1)
        pieces.append(raw[start:])
        self.text = "".join(pieces)
        self._folded: _Folded | None = None

    def position(self, index: int) -> int:
        """Return the position of this character."""
        return self._shifts.there(index)

    def index(self, position: int) -> int:
        """Return which character stands at this position, or next behind it."""
        return self._shifts.here(position)

    def _end(self, index: int) -> int:
        """Return the position behind the character before this one."""
        return self.position(index - 1) + 1 + (self.text[index - 1] > "\uffff")

    def find_all(self, words: str) -> list[tuple[int, int]]:
        """Return the positions at which these words begin and end.

        Case, accents, vowel signs and kinds of quotes do not matter.
        """
        sought = _Folded(words.strip()).text
        if not sought:
            return []
        folded = self._folded = self._folded or _Folded(self.text)
        found, at = [], folded.text.find(sought)
        while at >= 0:
            end = at + len(sought)
            start, last = folded.shifts.there(at), folded.shifts.there(end - 1)
            behind = max(last + 1, folded.shifts.there(end))  # a letter's marks are the letter's
            found.append((self.position(start), self._end(behind)))
            at = folded.text.find(sought, end)
        return found


def words_behind(raw: str, rooms: Sequence[int], position: int, most: int) -> tuple[int, str]:
    """Return where BareText has what is behind this position of the document, and that.

    Faster than to make one, which a long text takes its time for. raw: may end MOST_UNITS units
    behind the position for each character. most: characters.
    """
    end = position + MOST_UNITS * most
    units = raw[:end].encode(_UTF_16, "surrogatepass")
    end = min(end, len(units) // 2)

    def bare(start: int, end: int) -> str:
        ends = [*(room for room in rooms if start <= room < end), end]
        starts = [start, *(room + 1 for room in ends[:-1])]
        parts = (units[2 * a : 2 * b] for a, b in zip(starts, ends, strict=True))
        return b"".join(parts).decode(_UTF_16, "ignore").replace("\u00ad", "")

    return len(bare(0, position)), bare(position, end)[:most]


class _Folded:
    """A text in which what a reader would not tell apart is spelled alike."""

    def __init__(self, text: str) -> None:
        table = {sign: _folded(sign) for sign in set(text)}
        self.text = text.translate({ord(sign): folded for sign, folded in table.items()})
        self.shifts = Shifts()
        odd = "".join(sign for sign, folded in table.items() if len(folded) != 1)
        grown = 0
        for found in re.finditer(f"[{re.escape(odd)}]", text) if odd else ():
            more = len(table[found.group()]) - 1
            at = found.start() + grown
            if more < 0:
                self.shifts.add(at, 1)
            for number in range(more):
                self.shifts.add(at + number + 1, -1)
            grown += more


def _folded(sign: str) -> str:
    if sign.isspace() and sign not in "\n\u2028\u2029":
        return " "
    plain = unicodedata.normalize("NFKD", sign).casefold()
    return "".join(_LETTERS.get(each, each) for each in plain if unicodedata.category(each) != "Mn")
