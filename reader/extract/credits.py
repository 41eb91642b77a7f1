"""The credits of a story: the short lines round its heading, which say who, when and where.

Whatever a theme calls its elements, it sets name and date between the heading and the text, or
right above the heading; names and dates elsewhere are those of comments and of other stories.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from lxml.html import HtmlElement
from msgspec import Struct, field

from reader.extract.text import has_any, squeezed
from reader.extract.witnesses import Surroundings, mark_of, pieces_of, size_of

_MOST_BEFORE = 10
_MOST_PARTS = 12  # elements right below it: with more it is no line
_LONGEST_LINE = 200
_LONGEST_RAW = 500  # characters with the blanks round words: beyond it an element is no line
#: So much prose, and the story has begun: a standfirst may stand above the credits.
_PROSE = 700
_LONG = 120
#: What tells of pictures, or of other pages.
_OTHER = frozenset(("figure", "form", "nav", "aside", "footer", "label"))
#: By the heading, a name is looked for wherever the theme speaks of an author at all.
_MEANT = re.compile(
    r"auth?or|byline|aut(?:eur|rice)|writer|signature|journalist|reda[ck]teur|contributor"
)


#: As schema.org and HTML mark them, and RDFa in Drupal 7.
_CREATORS = frozenset(("author", "sioc:has_creator"))
#: Where sites keep what they say of those who write for them.
_PROFILES = frozenset(
    (
        *("author", "authors", "staff", "editor", "editors", "contributor", "contributors", "by"),
        *("journalist", "journalists", "writer", "writers", "reporter", "reporters", "columnist"),
        *("columnists", "byline", "bylines", "auteur", "auteurs", "autor", "autora", "autoren"),
        *("autores", "autori", "redakteur", "redakteure"),
    )
)


class Line(Struct, frozen=True):
    """A short line. pieces: its text, one for each stretch of markup."""

    element: HtmlElement
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line as one text."""
        return " ".join(self.pieces)


class Credits(Struct):
    """What stands round the heading, in the order: after it, before it.

    lines: the outermost elements that are short. names: the elements that are meant for names;
    above: how many of them stand above the first paragraph, None if there is none.
    profiles: other links to what the site says of those who write for it. times: those that are
    marked as dates.
    """

    lines: list[Line] = field(default_factory=list)
    names: list[HtmlElement] = field(default_factory=list)
    above: int | None = None
    profiles: list[HtmlElement] = field(default_factory=list)
    times: list[HtmlElement] = field(default_factory=list)


def credits_of(near: Surroundings) -> Credits:
    """Return the credits in the surroundings of the heading; none to trust if there is none."""
    found = Credits()
    # A second <h1> heads the next story of a page that goes on.
    _read(list(takewhile(lambda element: element.tag != "h1", near.after)), found)
    above = found.above
    _read(near.before[-_MOST_BEFORE:], found)
    found.above = above
    return found


def _read(elements: Sequence[HtmlElement], found: Credits) -> None:
    """Add these elements, and the lines among them, until the story has begun."""
    prose = 0
    skip_to = line_ends = 0
    for place, element in enumerate(elements):
        if place < skip_to:
            continue
        # Drupal keeps its credits in a <footer>, above the story.
        if element.tag in _OTHER and (prose or element.tag != "footer"):
            skip_to = place + size_of(element)
            continue
        _note(element, found)
        if place < line_ends:
            continue
        size = _prose_of(element)
        if size and not prose:
            found.above = len(found.names)
        prose += size
        if prose > _PROSE:
            return
        pieces = pieces_of(element, _LONGEST_RAW) if len(element) <= _MOST_PARTS else []
        if 0 < sum(map(len, pieces)) <= _LONGEST_LINE:
            line_ends = place + size_of(element)
            found.lines.append(Line(element, tuple(pieces)))


def _note(element: HtmlElement, found: Credits) -> None:
    name = (element.get("class") or "").lower()
    mark = mark_of(element)
    # <address> is for the author of the article, by the HTML standard §4.3.10.
    is_marked = not _CREATORS.isdisjoint(mark.split()) or element.tag == "address"
    if is_marked or _MEANT.search(name):
        found.names.append(element)
    elif element.tag == "a" and is_profile(element):
        found.profiles.append(element)
    elif element.tag == "time" or "datePublished" in mark or "dc:created" in mark:
        found.times.append(element)


def is_profile(link: HtmlElement) -> bool:
    """Return whether a link leads to what the site says of somebody who writes for it."""
    folder, _, name = (link.get("href") or "").rstrip("/").rpartition("/")
    if folder.rpartition("/")[2].lower() not in _PROFILES:
        return False
    # "/licenses/by/4.0" names nobody.
    return len(name) > len("ad") and not has_any(name, "?#") and any(map(str.isalpha, name))


def _prose_of(element: HtmlElement) -> int:
    text = element.text_content() if element.tag == "p" else element.text or ""
    return len(text) if len(text) > _LONG and len(squeezed(text)) > _LONG else 0
