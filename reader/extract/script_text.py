"""Text that a page keeps in its scripts, for a program of its own to show.

Two places: the articleBody of its JSON-LD, and JSON with the state of the program. In the latter
the story is where most of the prose is: of all that a program knows, one branch reads like
running text.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.extract.text import count_cjk

_LARGEST_SCRIPT = 3_000_000
_DEEPEST = 40
_MOST_TRIES = 200
_PROSE_CHARS = 60
_PROSE_BLANKS = 8
#: Share of a branch's prose that one of its parts must have to be looked for the story in.
_MOST = 0.6
#: Possessive: twelve times as quick as ".*?".
_SCRIPT = re.compile(r"<script\b[^>]*>([^<]*+(?:<(?!/script)[^<]*+)*+)</script", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:/p|/h\d|/li|/div|/blockquote|br\s*/?)>", re.IGNORECASE)
_BEGINS = re.compile(r"[{\[]")
_CODE = re.compile(r"[{};=<>]|https?://|\\u|function\b")
_ENDS = re.compile(r"[.!?…:。！？؟»”\"')]$")


def plain_lines(text: str) -> list[str]:
    """Return the paragraphs of a text that may hold tags, and entities escaped once or twice."""
    for _ in range(2):
        if "&" in text:
            text = html.unescape(text)
    bare = _TAG.sub("", _BREAK.sub("\n", text)) if "<" in text else text
    return [line for each in bare.split("\n") if (line := " ".join(each.split()))]


def story_in(source: str, size: int = 0) -> list[str]:
    """Return the paragraphs of the longest story in a page's scripts, [] if they keep none.

    source: the page's text. size: characters; a story of fewer need not be found.
    """
    scripts = (match[1] for match in _SCRIPT.finditer(source) if len(match[1]) >= size)
    found = [_story_of(value) for script in scripts for value in _values(script)]
    return max(found, key=_length, default=[])


def _values(text: str) -> Iterator[Any]:
    """Give the JSON in a script: the whole of it, or what it assigns to its variables."""
    if not _PROSE_CHARS < len(text) < _LARGEST_SCRIPT:
        return
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(_MOST_TRIES):
        begin = _BEGINS.search(text, at)
        if begin is None:
            return
        try:
            value, at = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            at = begin.end()
        else:
            yield value


def _story_of(value: Any) -> list[str]:
    """Return the text of the branch that holds most of the prose, in order, each line once."""
    sizes: dict[int, int] = {}
    whole = _weigh(value, sizes, 0)
    for _ in range(_DEEPEST):
        best = max(_parts(value), key=lambda part: sizes.get(id(part), 0), default=None)
        size = sizes.get(id(best), 0)
        if size < _MOST * whole:
            break
        value, whole = best, size
    lines = _lines(value, 0) if whole else ()
    return list(dict.fromkeys(lines))


def _weigh(value: Any, sizes: dict[int, int], depth: int) -> int:
    """Return how much prose the value holds; note it of every part."""
    if isinstance(value, str):
        return sum(len(line) for line in plain_lines(value) if _is_prose(line))
    if depth > _DEEPEST:
        return 0
    size = sum(_weigh(part, sizes, depth + 1) for part in _parts(value))
    if size:
        sizes[id(value)] = size
    return size


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _lines(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        lines = plain_lines(value)
        # A string of several paragraphs is the story whole; alone, a short one may be a label.
        yield from lines if len(lines) > 2 else filter(_is_sentence, lines)
    elif depth <= _DEEPEST:
        for part in _parts(value):
            yield from _lines(part, depth + 1)


def _is_prose(line: str) -> bool:
    if len(line) < _PROSE_CHARS or len(_CODE.findall(line)) > len(line) / 100:
        return False
    return line.count(" ") >= _PROSE_BLANKS or count_cjk(line) > len(line) / 2


def _is_sentence(line: str) -> bool:
    return _is_prose(line) or (line.count(" ") > 2 and _ENDS.search(line) is not None)


def _length(lines: list[str]) -> int:
    return sum(map(len, lines))
