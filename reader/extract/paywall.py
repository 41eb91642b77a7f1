"""Whether a page gives only the beginning of its story and holds back the rest for subscribers.

Three signs, of which two are wanted: the page tells so itself (schema.org isAccessibleForFree,
the content tier of OpenGraph), the text breaks off or is short, and right behind it stands a line
that asks for a subscription to read on. A page may tell that it is not free and give all the same:
many do to a reader whom they know, or who has come for the first time.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from reader.extract import jsonld
from reader.extract.completeness_words import READ_ON, SUBSCRIBE
from reader.extract.parsing import bare_text
from reader.extract.text import has_any
from reader.extract.witnesses import Witnesses
from reader.model.article import Article, ChromeKind, FoundBy, Removed

#: Words: fewer are a teaser, or news in brief.
_FEW = 250
_VERY_FEW = 60
#: Share of the words that a page tells to have, below which the rest is held back.
_PART = 0.7
#: Of markup: most pages have what stands behind a story in the first.
_BEHIND_CHARS = (6_000, 40_000)
_TAIL_CHARS = 30
_SILENT = (
    *(("<script", "</script"), ("<style", "</style")),
    *(("<svg", "</svg"), ("<template", "</template")),
)
_CLOSE_CHARS = 900
_RIGHT_BEHIND = 200
_LONGEST = 400
_LONGEST_LAST = 160
_LINES_TOGETHER = 3
_ENDS = re.compile(r"(?<!\.\.)[.!?:。！？؟।”\"'’»)\]](?<!\.\.\.)\s*$")
_MARKUP = re.compile(r"[&<>\"'’“”«»\u00a0]+")
_STORY = re.compile(r"Article$|^(?:BlogPosting|Report|Review)$")


def holds_back(article: Article, source: str, seen: Witnesses, walls: Iterable[str] = ()) -> bool:
    """Return whether the rest of the story stands behind a paywall.

    source: the page's text. walls: lines that stood at the story's end and were no part of it.
    """
    if not article.text:
        return False
    lines = article.text.split("\n")
    locked = _is_locked(seen)
    broken = _ENDS.search(lines[-1]) is None
    short = article.words < _FEW
    last = [line for line in (*lines[-2:], *walls) if len(line) < _LONGEST_LAST]
    if _asks(last):
        return True  # the line that asks stood where the story's last paragraph does
    walled = any(map(_is_called_wall, article.removed))
    if not (locked or walled or short):
        return False
    if locked and _is_part(article.words, seen):
        return True
    behind = _behind(source, lines)
    if _asks(behind) and (broken or short):
        return True
    if locked and _asks(list(_close(behind, _RIGHT_BEHIND))):
        return True
    return locked and ((short and broken) or article.words < _VERY_FEW)


def _is_called_wall(block: Removed) -> bool:
    """Return whether the page itself calls a block a paywall: it is one, whatever it says."""
    return block.kind is ChromeKind.PAYWALL and block.by is not FoundBy.REST


def is_of_story(node: jsonld.Node) -> bool:
    """Return whether an object of JSON-LD is a story: no list, no site, no video alone."""
    return any(map(_STORY.search, jsonld.kinds_of(node)))


def _is_locked(seen: Witnesses) -> bool:
    """Return whether the page tells that its story is not free."""
    told = [
        node["isAccessibleForFree"]
        for node in (seen.article, *seen.nodes)
        if "isAccessibleForFree" in node and is_of_story(node)
    ]
    if told:
        return str(told[0]).rsplit("/", 1)[-1].lower() == "false"
    return seen.first("article:content_tier") == "locked"


def _is_part(words: int, seen: Witnesses) -> bool:
    """Return whether the page tells of more words than were found."""
    told = str(seen.article.get("wordCount") or "")
    return told.isdecimal() and words < _PART * int(told)


def _behind(source: str, lines: list[str]) -> list[str]:
    """Return what stands right behind the story in the page, line by line."""
    for line in reversed(lines[-3:]):
        # Of a line that markup or signs cut up, the longest piece is found again.
        piece = max(_MARKUP.split(line), key=len)[-_TAIL_CHARS:].strip()
        at = source.rfind(piece) if len(piece) > _TAIL_CHARS // 2 else -1
        if at >= 0:
            return _shown(source, at + len(piece))
    return []


def _shown(source: str, start: int) -> list[str]:
    """Return what a reader sees from there on, as far as is close."""
    found: list[str] = []
    for size in _BEHIND_CHARS:
        behind = source[start : start + size]
        for begin, end in _SILENT:  # one that is cut off would be read as text
            at = behind.rfind(begin)
            behind = behind[:at] if at > behind.rfind(end) else behind
        lines = (" ".join(each.split()) for each in bare_text(behind).split("\n"))
        found = list(_close((line for line in lines if line), _CLOSE_CHARS))
        if sum(map(len, found)) > _CLOSE_CHARS:
            break
    return found


def _close(lines: Iterable[str], most: int) -> Iterator[str]:
    """Give lines until they have so many characters."""
    size = 0
    for line in lines:
        yield line
        size += len(line)
        if size > most:
            return


def _asks(lines: list[str]) -> bool:
    """Return whether the lines ask for a subscription to read on."""
    for at in range(len(lines)):
        together = " ".join(islice(lines, at, at + _LINES_TOGETHER))[:_LONGEST].lower()
        if has_any(together, READ_ON) and has_any(together, SUBSCRIBE):
            return True
    return False
