"""Whether two texts are the same story."""

import re
from collections.abc import Sequence

from reader.model.patterns import later

_WORD = re.compile(r"\w+")
_CJK = later(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MOST = 500_000  # characters
_SHORT = 40  # words: a text as short as this tells nothing
_WHOLLY_DIFFERENT = 0.05
_NEARLY_EQUAL = 0.6


def same_story(one: str, other: str) -> bool:
    """Return whether two texts at one address are one story, perhaps rewritten in between.

    False only if they differ wholly: an address that is used again for another text, or a
    canonical that many pages share.
    """
    return _shared(one, other) > _WHOLLY_DIFFERENT


def nearly_equal(one: str, other: str) -> bool:
    """Return whether two texts, which no address ties, are one story all the same."""
    return _shared(one, other) > _NEARLY_EQUAL


def is_telling(text: str) -> bool:
    """Return whether a text is long enough to be known again."""
    return tell_enough(words_of(text))


def tell_enough(words: Sequence[str]) -> bool:
    """Return whether a text of these words is long enough to be known again."""
    return len(words) >= _SHORT


def _shared(one: str, other: str) -> float:
    """Return the share of the shorter text's runs of three words that the other has too."""
    shorter, longer = sorted((words_of(one), words_of(other)), key=len)
    if len(shorter) < _SHORT:
        return 1.0
    runs = _runs(shorter)
    return len(runs & _runs(longer)) / len(runs)


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters; of one without blanks, its characters.

    Of a vast text those at its beginning: they tell enough, and all would take ten times its size.
    """
    text = text[:_MOST]
    if len(_CJK.findall(text)) > len(text) / 3:  # written without blanks: characters are its words
        return _CJK.findall(text)
    return _WORD.findall(text.lower())


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}
