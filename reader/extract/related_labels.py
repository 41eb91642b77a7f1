"""What a label says of the links behind it."""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from itertools import product

from reader.extract.related_words import (
    ADS,
    NO_STORIES,
    NO_STORIES_WITHIN,
    OTHER,
    POINTING,
    RELATED,
    SOURCES,
    TELLING,
    TELLING_STARTS,
)
from reader.extract.text import has_any


class Label(Enum):
    """What a label says of the links behind it."""

    RELATED = "of the story beside it"
    TOPICS = "topics of the story beside it, or stories about them"
    OTHER = "of the site, whatever stands beside it"
    AD = "advertisements, if they stand in the same box"


#: Nothing behind one of these is a story of this house that belongs to the one beside it.
APART = frozenset((Label.OTHER, Label.AD))

_POINT = re.compile(r"[:：|>»›→–—]\s*$")
_MARKS = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670\u3099]+")
#: Letters that are one in a label: Arabic and Persian, and those that have no accent to lose.
_FOLDED = str.maketrans("يكىıøłđ’", "یکیiold'", "ـ\u00ad\u200b") | {ord("æ"): "ae"}
#: All but letters, digits and the signs of a word, as blanks; by its bytes: half of the time.
_ASCII_WORDS = bytes(
    sign if re.match(r"[a-z0-9_']", chr(sign)) else ord(" ") for sign in range(256)
)
#: All but letters, digits and the vowel signs of India and Siam.
_SIGNS = re.compile(r"[^\w'\u0900-\u0eff ]+")
_LONGEST_PHRASE = 5
_FEW_WORDS = 5
_MOST_WORDS = 9
_FEW_SIGNS = 15


def label_of(text: str) -> Label | None:
    """Return what the text says of the links behind it, None if it is no label that we know."""
    words = _words(text) if text.count(" ") < _MOST_WORDS else []
    if not words:
        return None
    known = words[0] in _FIRST
    key = " ".join(words) if known else ""
    if key in _LABELS:
        return _LABELS[key]
    if len(words) <= _FEW_WORDS and not _TELLING.isdisjoint(words):
        return Label.RELATED if _NO_STORIES.isdisjoint(words) else Label.TOPICS
    if words[0].startswith(_TELLING_STARTS) and len(text) < _FEW_SIGNS:
        return Label.TOPICS if has_any("".join(words), _NO_STORIES_WITHIN) else Label.RELATED
    if len(words) > 1:
        return _opening(words) if known else None
    points = words[0] in _POINTING and _POINT.search(text)
    return Label.RELATED if points else None


def begins_label(text: str) -> bool:
    """Return whether a label may begin with the text: the rest stands in the next element."""
    words = _words(text)
    return bool(words) and words[0] in _FIRST


def names_source(lead: str) -> bool:
    """Return whether the words before a link say that the text or a picture is from there."""
    return not _SOURCES.isdisjoint(_words(lead))


def _opening(words: list[str]) -> Label | None:
    """Return the label of the longest phrase that the words begin with."""
    for count in range(min(_LONGEST_PHRASE, len(words) - 1), 0, -1):
        start = " ".join(words[:count])
        # "Top stories in politics"; but "Top diplomats meet in Geneva today" is a title.
        if start in _OPEN and (count > 1 or len(words) < _FEW_WORDS):
            return _LABELS[start]
    return None


def _words(text: str) -> list[str]:
    """Return what two spellings of a label have in common: its words, without accents."""
    folded = text.lower()
    if folded.isascii():
        return folded.encode().translate(_ASCII_WORDS).decode().split()
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded)).translate(_FOLDED)
    return _SIGNS.sub(" ", unicodedata.normalize("NFC", folded)).split()


def _phrases(table: str) -> Iterator[tuple[str, bool]]:
    """Give the table's phrases, and whether more words may follow each."""
    for entry in table.strip().replace("\n", "|").split("|"):
        choices = [word.split("/") for word in entry.rstrip("…").split()]
        for words in product(*choices):
            yield " ".join(_words(" ".join(words))), entry.endswith("…") or len(words) > 1


def _flat(table: str) -> frozenset[str]:
    return frozenset(part for word in table.split() for part in _words(word))


_LABELS: dict[str, Label] = {}
_OPEN: set[str] = set()
for _tables, _label in (
    ([ADS], Label.AD),
    (OTHER.values(), Label.OTHER),
    (RELATED.values(), Label.RELATED),
):
    for _table in _tables:
        for _phrase, _is_open in _phrases(_table):
            _LABELS[_phrase] = _label
            if _is_open:
                _OPEN.add(_phrase)
_FIRST = frozenset(phrase.split(" ", 1)[0] for phrase in _LABELS)
_POINTING = _flat(POINTING)
_SOURCES = _flat(SOURCES)
_TELLING = _flat(TELLING)
_TELLING_STARTS = tuple(_flat(TELLING_STARTS))
_NO_STORIES = _flat(NO_STORIES)
_NO_STORIES_WITHIN = tuple(_flat(NO_STORIES_WITHIN))
