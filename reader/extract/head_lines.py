"""Lines that tell who wrote a story and when it was published, at its head and behind it."""

import re
from collections.abc import Iterable

from reader.extract.blocks import HEADINGS, Block
from reader.extract.dates import iso_of
from reader.extract.house_lines import NOTE_VERB
from reader.extract.names import names_after_by
from reader.extract.place import Place
from reader.extract.text import key_of

#: "19.10.19": a day of this century, as lines of date have it.
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{2})(?![\d.])")
_LONGEST = 120
_LONGEST_NOTE = 500
_NAME_WITHIN = 60  # characters: a note on the author begins with the name
_LETTERS_OF_DATE = 45  # that stand in a line with the date: "Published … edited …"
_SHORTEST_KNOWN = 5  # letters: fewer are a word of any text
_LETTERS_BESIDE = 14


def tells_of_story(block: Block, place: Place) -> bool:
    """Return whether a line tells who wrote the story or when it was published, and little else."""
    text = block.text
    if len(text) > _LONGEST or text[-1] in ".!?…:" or block.tag in HEADINGS:
        return False
    key = key_of(text)
    left = _without(key, place.name_keys)
    if is_all(key, place.name_keys) or names_after_by([text]):
        return True
    return sum(map(str.isalpha, left)) <= _LETTERS_OF_DATE and _names_day(text, place.day)


def is_all(key: str, known: Iterable[str]) -> bool:
    """Return whether a text is nothing but what is known; all as key_of() gives it."""
    left = _without(key, known)
    return left != key and sum(map(str.isalpha, left)) <= _LETTERS_BESIDE


def _without(key: str, known: Iterable[str]) -> str:
    for said in known:
        if len(said) > _SHORTEST_KNOWN:
            key = key.replace(said, "")
    return key


def _names_day(text: str, day: str) -> bool:
    """Return whether the first date in a text is this day."""
    if not day or not any(map(str.isdigit, text)):
        return False
    found = iso_of(_SHORT_YEAR.sub(r"\1.\2.20\3", text))
    return found is not None and found[:10] == day


def is_of_author(block: Block, place: Place) -> bool:
    """Return whether it tells of the one who wrote the story: what he is, or his office.

    Nobody speaks of himself by his full name but in the note on him; his office stands right
    under his name.
    """
    if len(block.text) > _LONGEST_NOTE or block.tag == "blockquote":
        return False
    for name in place.persons:
        at = block.text.find(name, 0, _NAME_WITHIN)
        if at >= 0 and NOTE_VERB.match(block.text, at + len(name)):
            return True
    if block.is_sentence or not block.place:
        return False
    before = place.blocks.all[block.place - 1]
    return key_of(before.text) in place.name_keys
