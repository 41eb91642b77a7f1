"""The same for plain text: a page that was copied, or saved as .txt.

What markup says on a page, lines say here. The story is the run of lines with most prose; the line
above it that speaks of the same is its title; what is left is what the page puts round it.
"""

import re

from lxml.html import builder

from reader.extract.gathering import gather_blocks
from reader.extract.language import direction_of, language_of
from reader.extract.outline import Outline
from reader.extract.place import Place
from reader.extract.plain_furniture import furniture_kind
from reader.extract.plain_head import credits_in, title_of
from reader.extract.plain_lines import Line, lines_of
from reader.extract.plain_offers import end_of_offer, offers, pointed_at, stories_under
from reader.extract.plain_span import is_label, story_span
from reader.extract.printed import title_in_print
from reader.extract.text import (
    count_words,
    excerpt_of,
    key_of,
    paragraphs_of,
    reading_minutes,
)
from reader.extract.trimming import trim
from reader.extract.trimming_words import names_site
from reader.model.article import Article, ChromeKind, RelatedStory, Removed
from reader.model.errors import ExtractError
from reader.model.page import Page

_CRUMB = re.compile(r"\s+[»›>]\s+")
_LONGEST_TITLE = 150
_STOPS = (".", "…", "。", "۔")
_FIRST_WORDS = 80  # that stand for a title where there is none
_HEAD_LINES = 8
_CRUMBS_REACH = 6
_LONGEST_CRUMBS = 400
_SHORTEST_CRUMB = 20
_SHORTEST_SUBJECT = 20
_MARKS = "*#_ "  # of Markdown's headings, and of html2text's
_HEADING = 2  # the number of <h1> in <body><article><h1>
_FEWEST_SIGNS = 2  # that it is a page: labels, controls, notes of a site


def extract_plain(text: str, page: Page) -> Article:
    """Return the story in a plain text. Raises ExtractError if the text is blank."""
    lines = lines_of(text)
    if not lines:
        raise ExtractError(page.where, "there is no text in it")
    first, end, is_page = _span(lines)
    section, said, start = _head(lines, first, end, is_page=is_page)
    title = said.strip(_MARKS)
    end = max(end, start)
    published, byline = credits_in(lines[max(0, start - _CRUMBS_REACH) : start + _CRUMBS_REACH])
    among, pointers, related = _without_pointers(lines[start:end], key_of(title))
    kept, dropped = _trimmed(among, title, byline) if is_page else (among, [])
    behind = lines[end:]
    related += _offered(behind, key_of(title))
    # Of nothing but a title, the title.
    plain = "\n".join(line.text for line in kept or lines[:1])
    words = count_words(plain)
    return Article(
        title=title,
        text=plain,
        html=paragraphs_of(plain.split("\n")),
        url=page.url,
        byline=byline,
        published=published,
        section=section,
        lang=language_of(plain, None),
        dir=direction_of(plain) or "ltr",
        excerpt=excerpt_of(plain),
        words=words,
        reading_minutes=reading_minutes(words),
        related=_different(related),
        removed=tuple(_receipt(lines[:start], pointers + dropped, behind)),
    )


def _span(lines: list[Line]) -> tuple[int, int, bool]:
    """Return (first, end) of the story, and whether the lines are a page's: not a letter, code."""
    first, end = story_span(lines)
    outside = lines[:first] + lines[end:]
    around = sum(map(_is_furniture, outside)) + any(offers(line.text) for line in outside)
    if not end or (around < _FEWEST_SIGNS and first < _HEAD_LINES):
        return 0, len(lines), False
    return (0, end, False) if _is_subject(lines) else (first, end, True)


def _head(lines: list[Line], first: int, end: int, *, is_page: bool) -> tuple[str | None, str, int]:
    """Return (section, title, where the text begins)."""
    if led := _by_crumbs(lines[: first + _CRUMBS_REACH], first):
        return led
    if printed := title_in_print([line.text for line in lines]):
        title, behind = printed
        return None, title, behind
    found = first if _heads(lines[first]) else None
    if is_page:
        found = title_of(lines, first, end)
    if found is None:  # it may be no story, but a list: nothing above it is dropped
        return None, _first_words(lines[first]), 0
    return None, lines[found].text, found + 1


def _is_subject(lines: list[Line]) -> bool:
    """Return whether the first line stands alone and says something, as that of a letter does."""
    first, second = lines[:2]
    says_something = first.size > _SHORTEST_SUBJECT and not names_site(first.text)
    return second.apart and says_something and _heads(first)


def _by_crumbs(lines: list[Line], first: int) -> tuple[str | None, str, int] | None:
    """Return what a line of crumbs up to the story's first says, if it names the title."""
    for at, line in enumerate(lines[: first + 1]):
        crumbs = [part.strip() for part in _CRUMB.split(line.text)]
        if len(crumbs) < 2 or len(line.text) > _LONGEST_CRUMBS:
            continue
        section = crumbs[-2] if len(crumbs) > 2 else None
        last = key_of(crumbs[-1])
        for below, other in enumerate(lines[at + 1 : at + _CRUMBS_REACH], at + 1):
            if key_of(other.text) == last:
                return section, other.text, below + 1
        if len(crumbs) > 2 and len(crumbs[-1]) > _SHORTEST_CRUMB:
            return section, crumbs[-1], at + 1
    return None


def _heads(line: Line) -> bool:
    """Return whether a line at the start of a text is short enough to be its title."""
    return line.size <= (_FIRST_WORDS if line.text.endswith(_STOPS) else _LONGEST_TITLE)


def _first_words(line: Line) -> str:
    """Return how the line begins, as what stands for a title."""
    most = _FIRST_WORDS * len(line.text) // line.size
    cut = line.text.rfind(" ", most // 2, most + 1)
    return line.text[: cut if cut > 0 else most].rstrip(" ,;:–—-.،。，") + "…"


def _is_furniture(line: Line) -> bool:
    return is_label(line) or names_site(line.text)


def _without_pointers(
    lines: list[Line], own: str
) -> tuple[list[Line], list[Line], list[RelatedStory]]:
    """Return (what is left, the lines that point to other stories, those stories)."""
    left, pointers = list[Line](), list[Line]()
    related: list[RelatedStory] = []
    at = 0
    while at < len(lines):
        until = at + 1
        if pointed := pointed_at(lines[at].text):
            related.append(RelatedStory(pointed, None))
        elif offers(lines[at].text) and (until := end_of_offer(lines, at)) < len(lines):
            related += stories_under(lines[at + 1 : until], own)
        else:
            left.append(lines[at])
            at += 1
            continue
        pointers += lines[at:until]
        at = until
    return left, pointers, related


def _trimmed(
    lines: list[Line], title: str, byline: tuple[str, ...]
) -> tuple[list[Line], list[Line]]:
    """Return (the lines of the story, the others), by what trims the blocks of a page."""
    story = builder.ARTICLE(builder.H1(title), *(builder.DIV(line.text) for line in lines))
    blocks = gather_blocks(Outline.of(builder.BODY(story)))
    names = frozenset(map(key_of, byline))
    place = Place(blocks, _HEADING, frozenset((key_of(title),)), "", len(blocks.all), None, names)
    trim(blocks.all, place)
    keeps = [block.keep for block in blocks.all[1:]]
    kept = [line for line, keep in zip(lines, keeps, strict=True) if keep]
    return kept, [line for line, keep in zip(lines, keeps, strict=True) if not keep]


def _offered(lines: list[Line], own: str) -> list[RelatedStory]:
    """Return the stories behind each of the labels."""
    labels = [at for at, line in enumerate(lines) if offers(line.text)]
    return [story for at in labels for story in stories_under(lines[at + 1 :], own)]


def _different(stories: list[RelatedStory]) -> tuple[RelatedStory, ...]:
    found: dict[str, RelatedStory] = {}
    for story in stories:
        found.setdefault(key_of(story.title), story)
    return tuple(found.values())


def _receipt(above: list[Line], among: list[Line], behind: list[Line]) -> list[Removed]:
    """Return what is no part of the story by kind, as it stood."""
    gathered: dict[ChromeKind, list[str]] = {}
    starts = (ChromeKind.NAVIGATION, ChromeKind.OTHER, ChromeKind.OTHER)
    for part, kind in zip((above, among, behind), starts, strict=True):
        for line in part:
            kind = _kind_from(line.text) or kind  # noqa: PLW2901 it holds until the next label
            gathered.setdefault(kind, []).append(line.text)
    return [Removed(kind, paragraphs_of(block)) for kind, block in gathered.items()]


def _kind_from(text: str) -> ChromeKind | None:
    return ChromeKind.RELATED if offers(text) else furniture_kind(text)
