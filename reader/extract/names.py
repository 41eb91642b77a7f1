"""What is the name of a person in a line of credits, and what is not.

A name is told by its shape: two to five words with capitals, or a few of a script that has none.
The word lists hold what has this shape and is no name.
"""

import re
from collections.abc import Iterable, Sequence

from reader.extract.dates import is_month
from reader.extract.names_words import (
    AFTER,
    AGENCIES,
    BETWEEN,
    BY,
    BY_AFTER,
    LABEL_EAST,
    LABELS,
    LEADS,
    NAME_EAST,
    NEWSROOM,
    NEWSROOM_PARTS,
    NOBODY,
    PARTICLES,
    PICTURE,
    ROLES,
)
from reader.extract.text import has_any, key_of, squeezed

_CUT = re.compile(r"\s*(?:[(\[<|•·–—…]|\s-|\s@\w|\s\d|^\d).*$", re.DOTALL)
#: A letter, then anything but digits and signs: vowel signs of Arabic and Hindi are no letters.
_WORD = re.compile(r"^[^\W\d_][^\s\d!\"#$%&()*+,/:;<=>?@\[\]^_{|}~]*$")
_WORDS_OF_A_NAME = range(2, 6)
#: What no name begins with; "La" and "El" may.
_ARTICLES = frozenset(("the", "die", "der", "los", "las", "our", "this", "your"))
_GENITIVES = ("'s", "’s")
_LONGEST = 60
_MOST_LEADS = 2
_MARKS = " ,;:.|-–—•·'\"„“”"
_ACCOUNT = re.compile(r"^[^\W\d_][\w.-]*$")
_EAST = re.compile(r"^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af々 ・]{2,9}$")


def names_of(text: str) -> list[str]:
    """Return the names that a page tells in one text: "Ada Marin and Bo Lund, Harbour Ledger".

    Behind the first, only what has the shape of a name is one: places and offices follow there.
    """
    parts = [part for part in BETWEEN.split(without_by(squeezed(text))) if part.strip()]
    first = _trimmed(parts[0]) if parts else ""
    if is_account(first):  # "Ada and Bo" are on first-name terms
        return [first, *(n for part in parts[1:] if is_account(n := part.strip(_MARKS)))]
    return [first, *_further(parts[1:])] if first else []


def names_among(pieces: Sequence[str]) -> list[str]:
    """Return the names in an element that is called a byline: the first run of them."""
    found: list[str] = []
    if pieces and PICTURE.match(pieces[0]):
        return found
    if in_korean := [told["name"] for piece in pieces if (told := NAME_EAST.match(piece))]:
        return in_korean  # the rest is buttons, and words beside the date
    for piece in pieces:
        parts = BETWEEN.split(f" {without_by(piece)} ")
        names = _further(parts) if found else _run_of(parts)
        if not names and not found and ":" in piece:  # "Text and interview: Ada Marin"
            names = _run_of(BETWEEN.split(piece.rsplit(":", 1)[1]))
        if found and not names and not _joins(piece):
            break
        found += names
    # A first name and a surname may be an element each.
    return found or [n for n in names_of(" ".join(pieces)) if len(pieces) > 1 and is_person(n)]


def _run_of(parts: Sequence[str]) -> list[str]:
    """Return the names from the first part on that begins with one."""
    for place, part in enumerate(parts):
        if name := _person_in(part):
            return [name, *_further(parts[place + 1 :])]
    return []


def _person_in(part: str) -> str:
    """Return the name that the part begins with, "" if none: "Ada Marin: text" begins with one."""
    texts = (part, part.partition(":")[0])
    return next((name for text in texts if is_person(name := _trimmed(text))), "")


def names_after_by(pieces: Sequence[str]) -> list[str]:
    """Return the names in a line that begins with "By", in any language; [] if it does not."""
    bare = without_by(pieces[0])
    if len(bare) == len(pieces[0]):
        return []
    rest = [bare, *pieces[1:]] if bare else list(pieces[1:])
    # "By noon the ships lay at anchor" begins so too, and no name follows.
    return names_among(rest) if rest and _leads(rest[0]) else []


def is_person(name: str) -> bool:
    """Return whether this has the shape of a person's name and is no office."""
    words = name.split()
    if _EAST.match(name):
        return len(words) <= 2 and not has_any(name, NEWSROOM_PARTS)
    return (
        sum(word not in PARTICLES for word in words) in _WORDS_OF_A_NAME
        and any(len(word.strip(".")) > 1 for word in words)  # initials alone are a rest of one
        and len(name) <= _LONGEST
        and all(word in PARTICLES or (_WORD.match(word) and _may_be_part(word)) for word in words)
        and not any(_is_of_office(word) for word in words)
        and words[0].casefold() not in _ARTICLES
        and not is_somebodys(name)
    )


def is_somebodys(name: str) -> bool:
    """Return whether this tells of what somebody has: "The Ledger's standards"."""
    return any(word.endswith(_GENITIVES) for word in name.split())


def _is_of_office(word: str) -> bool:
    lower = word.casefold().strip(".,:")
    return lower in ROLES or lower in AFTER or lower in NEWSROOM or has_any(lower, NEWSROOM_PARTS)


def is_anybody(name: str) -> bool:
    """Return whether this can stand as a byline at all, for want of a person."""
    return (
        1 < len(name) <= _LONGEST
        and not NOBODY.search(name)
        and name.split(maxsplit=1)[0].casefold() not in AFTER  # "Read more", "All articles"
    )


def is_account(name: str) -> bool:
    """Return whether this may be what somebody calls himself on a site: one word, no label."""
    lower = name.casefold()
    return (
        len(name) > 1
        and _ACCOUNT.match(name) is not None
        and not (lower in AFTER or lower in ROLES or is_month(name))
    )


def without_by(text: str) -> str:
    """Return the text without what stands before its names: "Written by:", "Autorin:"."""
    east = LABEL_EAST.match(text)
    if east:
        return text[east.end() :]
    if named := NAME_EAST.match(text):
        return named["name"]
    words = text.split(maxsplit=_MOST_LEADS + 1)
    for place, word in enumerate(words[: _MOST_LEADS + 1]):
        bare = word.casefold().strip(_MARKS)
        rest = " ".join(words[place + 1 :])
        if bare in BY or (place and bare in BY_AFTER):
            return rest.lstrip(_MARKS)
        ends = word[-1] in ":/" or rest[:1] in (":", "/", "") or not word[0].isascii()
        if bare in LABELS and ends:
            return without_by(rest.lstrip(_MARKS + "/"))
        if bare and bare not in LEADS:
            break
    return text


def different(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names, each once, in order."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(key_of(name), name)
    kept.pop("", None)
    return tuple(kept.values())


def _leads(text: str) -> bool:
    first = _trimmed(BETWEEN.split(text)[0])
    return is_person(first)


def _further(parts: Sequence[str]) -> list[str]:
    """Return the names among the parts behind the first: of an office or a place no half is one."""
    kept = []
    for part in parts[:12]:
        name = _person_in(part)
        rest = part.strip(_MARKS)[len(name) :].split()
        told = bool(rest) and rest[0] not in LEADS  # "with Bo Lund reporting"
        described = told and rest[0].islower() and len(rest[0]) > len("from")
        if name and not described and not _role_in(rest):
            kept.append(name)
    return kept


def _trimmed(part: str) -> str:
    """Return the part up to where the name in it ends: "Ada Marin, updated" is "Ada Marin"."""
    dated = re.search(r"\d", part)
    words = _CUT.sub("", part).strip(_MARKS).split()
    end = len(words)
    for place, word in enumerate(words):
        bare = word.casefold().strip(".:")
        ends = bare in AFTER or bare in ROLES or bare in AGENCIES
        if not _may_be_part(word) or (place and ends):
            end = place
            break
    kept = words[:end] if end > 1 else words
    while len(kept) > 1 and (kept[-1] in PARTICLES or (dated and is_month(kept[-1]))):
        kept.pop()
    return " ".join(kept)


def _role_in(words: Iterable[str]) -> bool:
    return any(word.casefold().strip(".,:") in ROLES for word in words)


def _may_be_part(word: str) -> bool:
    return not word[0].islower() or word in PARTICLES or "'" in word[:3] or "’" in word[:3]


def _joins(piece: str) -> bool:
    """Return whether a piece between two names leads on: "and", a comma, initials."""
    return (
        not piece or bool(BETWEEN.fullmatch(f" {piece} ")) or (len(piece) < 4 and piece.isupper())
    )
