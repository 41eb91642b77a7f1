"""What the search for related stories needs to know of a page: its prose, its labels, its links.

One pass over the outline; an address is looked at only when a block may hold it.
"""

import re
from itertools import islice

from lxml.html import HtmlElement
from msgspec import Struct, field

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.outline import Outline
from reader.extract.related_labels import Label, begins_label, label_of
from reader.extract.related_links import Link, house_of, read_link
from reader.extract.related_names import is_named_menu, name_of
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of

_PROSE_CHARS = 60  # a run of text as long as this is a sentence or more
_LABEL_CHARS = 70
_LABEL_SPACE = 280  # with the blanks that stand round it in the page's source
_INLINE = frozenset(("span", "b", "strong", "em", "i", "font", "u", "small"))
_NO_LABELS = frozenset(("a", "option", "time", "label", "figcaption"))
_PARAGRAPHS = frozenset(("p", "blockquote", "li"))
#: An address behind which a program waits for a query: "/view.php", "/".
_PROGRAM = re.compile(r"\.(?:php\d?|aspx?|cgi|jsp|cfm|do|pl)$|://[^/]+/?$", re.IGNORECASE)
#: What no page made for readers has; more cost time only.
_MOST_LABELS = 500
_MOST_ANCHORS = 1_000
_HIGHEST_PIECE = 5  # boxes round a piece of a story
_PIECES = 2.0
_STORY_PROSE = 600
_STORY_SHARE = 0.4


class PageView(Struct):
    """A page as the search sees it.

    house: the name of its house; origin: scheme and host; own: its addresses. prose: characters of
    running text under each element that has some; text inside a link is none. lines: the blocks in
    which running text stands directly. labels: the elements whose words are a label. core: the
    element in which the story's paragraphs stand; trunk: it and all above it. foreign: links of the
    site's own lists. pointed: links in running text that a label points to.
    """

    outline: Outline
    body: HtmlElement
    base: str | None
    house: str
    origin: str | None
    own: frozenset[Url]
    prose: dict[HtmlElement, int]
    lines: set[HtmlElement]
    labels: list[tuple[HtmlElement, Label]]
    core: HtmlElement
    trunk: frozenset[HtmlElement]
    foreign: set[HtmlElement] = field(default_factory=set)
    pointed: set[HtmlElement] = field(default_factory=set)
    _links: dict[HtmlElement, Link | None] = field(default_factory=dict)

    def is_own(self, url: Url) -> bool:
        """Return whether an address is the page's own: with a query, too, if it needs none.

        The page itself, shared or printed; but a program by its query shows any story.
        """
        if url in self.own:
            return True
        plain = url.partition("?")[0]
        return plain in self.own and _PROGRAM.search(plain) is None

    def holds_story(self, element: HtmlElement) -> bool:
        """Return whether so much of the prose is in the element that it cannot be a block."""
        held = self.prose.get(element, 0)
        much = held > _STORY_PROSE and held > _STORY_SHARE * self.prose[self.body]
        return much or element in self.trunk

    def in_menu(self, element: HtmlElement) -> bool:
        """Return whether the element stands in a way through the site, outside of the story.

        A <nav> that begins with the element's words is headed by it: a way on to other stories.
        """
        for above in element.iterancestors():
            if above in self.trunk:
                break
            if is_named_menu(name_of(above)):
                return True
            if above.tag == "nav" and _first_words(above) != _first_words(element):
                return True
        return False

    def link(self, anchor: HtmlElement) -> Link | None:
        """Return what the <a> leads to, None if it cannot be another story of this house."""
        if anchor not in self._links:
            link = read_link(anchor, self.base, self.house, self.origin)
            self._links[anchor] = None if link is None or self.is_own(link.url) else link
        return self._links[anchor]

    def links_in(self, element: HtmlElement) -> list[Link]:
        """Return the links to stories in the element, in order; none that is part of a sentence."""
        anchors = list(islice(element.iter("a"), _MOST_ANCHORS))
        if len(anchors) == _MOST_ANCHORS:
            return []  # no block of a page that was made for readers has so many
        ours = (a for a in anchors if a not in self.foreign)
        found = (link for a in ours if (link := self.link(a)) is not None)
        return [
            link
            for link in found
            if (link.names_story or link.is_titled)
            and (link.element in self.pointed or not self._in_sentence(link.element))
        ]

    def _in_sentence(self, anchor: HtmlElement) -> bool:
        """Return whether the link is part of running text, and not the first words of an entry."""
        element, leads = anchor, True
        for line in anchor.iterancestors():
            leads = leads and element.getprevious() is None and not (line.text or "").strip()
            if line.tag in BLOCK_TAGS:
                return line in self.lines and (line.tag == "p" or not leads)
            element = line
        return False


def _first_words(element: HtmlElement) -> str:
    return next((words for text in element.itertext() if (words := text.strip())), "")


def look_at(outline: Outline, base: str | None, told: Url | None = None) -> PageView:
    """Return the page as the search sees it.

    base: what its relative addresses begin from. told: the address that it gives itself, which may
    be another than the one it was fetched by.
    """
    elements, parents = outline.elements, outline.parents
    runs: dict[int, int] = {}
    labels: list[tuple[HtmlElement, Label]] = []
    for at, (tag, text, tail) in enumerate(
        zip(outline.tags, outline.heads, outline.tails, strict=True)
    ):
        label = None
        if text and text != " ":
            if len(text) > _PROSE_CHARS:
                _note(runs, at, text)
            if len(text) < _LABEL_SPACE and tag not in _NO_LABELS:
                label = _label(outline, at, text)
        elif tag in HEADINGS and len(elements[at]):
            label = _label_within(elements[at])
        if label is not None and len(labels) < _MOST_LABELS:
            labels.append((elements[at], label))
        if len(tail) > _PROSE_CHARS:
            _note(runs, parents[at], tail)
    prose = _summed(outline, runs)
    lines, core = _lines_and_core(outline, runs, prose)
    return PageView(
        outline,
        elements[0],
        base,
        house=house_of(host_of(base or "")),
        origin="/".join(base.split("/", 3)[:3]) if base else None,
        own=frozenset(url for url in (_own(base), told) if url),
        prose={elements[at]: size for at, size in prose.items()},
        lines={elements[at] for at in lines},
        labels=labels,
        core=elements[core],
        trunk=frozenset([elements[core], *(elements[up] for up in outline.ancestors(core))]),
    )


def _note(runs: dict[int, int], at: int, text: str) -> None:
    size = len(text.strip())
    if size > _PROSE_CHARS:
        runs[at] = runs.get(at, 0) + size


def _summed(outline: Outline, runs: dict[int, int]) -> dict[int, int]:
    """Return the running text under each element; what is in a link is none."""
    prose = {0: 0}
    by_parent: dict[int, int] = {}
    for at, size in runs.items():
        if outline.tags[at] == "a":
            continue
        prose[at] = prose.get(at, 0) + size
        if at:
            parent = outline.parents[at]
            by_parent[parent] = by_parent.get(parent, 0) + size
    for parent, size in by_parent.items():
        for above in (parent, *outline.ancestors(parent)):
            if outline.tags[above] == "a":
                break
            prose[above] = prose.get(above, 0) + size
    return prose


def _lines_and_core(
    outline: Outline, runs: dict[int, int], prose: dict[int, int]
) -> tuple[set[int], int]:
    """Return the blocks in which running text stands, and the one that holds the story.

    As readability does: a container is as good as its paragraphs, its parent half as good. A box
    round one element is no container: components have boxes in boxes.
    """
    tags, ends = outline.tags, outline.ends
    lines: set[int] = set()
    points: dict[int, float] = {}
    for element, size in runs.items():
        line = element
        while tags[line] in _INLINE:
            line = outline.parents[line]
        if line not in prose:
            continue  # a link
        lines.add(line)
        share = float(size)
        in_line = tags[line] in _PARAGRAPHS
        around = outline.ancestors(line)
        first = next(around, 0) if in_line else line
        boxes = (c for c in around if c in runs or ends[c + 1] != ends[c])
        for container in (first, *islice(boxes, 3 - in_line)):
            points[container] = points.get(container, 0.0) + share
            share /= 2
    return lines, _round_pieces(outline, prose, max(points, key=points.__getitem__, default=0))


def _round_pieces(outline: Outline, prose: dict[int, int], core: int) -> int:
    """Return what holds the story that the element is a piece of: pieces look alike."""
    found = at = core
    for above in islice(outline.ancestors(core), _HIGHEST_PIECE):
        pieces = sum(
            prose.get(child, 0) for child in outline.children(above) if outline.are_alike(child, at)
        )
        if pieces > _PIECES * prose.get(at, 0):
            found = above
        at = above
    return found


def _own(base: str | None) -> Url | None:
    try:
        return canonical(base) if base else None
    except UrlError:
        return None


def _label(outline: Outline, at: int, text: str) -> Label | None:
    """Return what kind of label an element is by its words.

    A link is a button or a title, and so is what stands in it alone.
    """
    words = text.strip()
    if not 1 < len(words) <= _LABEL_CHARS:
        return None
    parent = outline.parents[at]
    if (
        outline.tags[parent] == "a"
        and parent == at - 1
        and outline.ends[at] == outline.ends[parent]
        and not outline.tails[at].strip()
    ):
        return None
    found = label_of(words)
    if found is None and len(outline.elements[at]) and begins_label(words):
        return _label_in(outline.elements[at].text_content())
    return found


def _label_within(heading: HtmlElement) -> Label | None:
    """Return what kind of label a heading is whose words stand in elements of their own."""
    only = len(heading) == 1 and not len(heading[0])
    return _label_in((heading[0].text or "") if only else heading.text_content())


def _label_in(text: str) -> Label | None:
    words = text.strip()
    return label_of(words) if 1 < len(words) <= _LABEL_CHARS else None
