"""What the search for related stories needs to know of a page: its prose, its labels, its links.

One pass over the elements; an address is looked at only when a block may hold it.
"""

from dataclasses import dataclass, field
from itertools import islice

from lxml.html import HtmlElement

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.related_labels import Label, begins_label, label_of
from reader.extract.related_links import Link, house_of, read_link
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of

_PROSE_CHARS = 60  # a run of text as long as this is a sentence or more
_LABEL_CHARS = 70
_LABEL_SPACE = 280  # with the blanks that stand round it in the page's source
_INLINE = frozenset(("span", "b", "strong", "em", "i", "font", "u", "small", "br"))
_NO_LABELS = frozenset(("a", "option", "time", "label", "figcaption"))
_PARAGRAPHS = frozenset(("p", "blockquote", "li"))
#: What no page made for readers has; more cost time only.
_MOST_LABELS = 500
_MOST_ANCHORS = 1_000
_STORY_PROSE = 600
_STORY_SHARE = 0.4


@dataclass(slots=True)
class PageView:
    """A page as the search sees it.

    house: the part of its host that its owner has registered; origin: scheme and host; own: its
    address. prose: characters of running text under each element that has some; text inside a link
    is none. lines: the blocks in which running text stands directly. labels: the elements whose
    words are a label. core: the element in which the story's paragraphs stand; trunk: it and all
    above it. elements: all, in order; kept so that lxml need not make them anew. foreign: links of
    the site's own lists. pointed: links in running text that a label points to.
    """

    body: HtmlElement
    base: str | None
    house: str
    origin: str | None
    own: Url | None
    prose: dict[HtmlElement, int]
    lines: set[HtmlElement]
    labels: list[tuple[HtmlElement, Label]]
    core: HtmlElement
    trunk: frozenset[HtmlElement]
    elements: list[HtmlElement]
    foreign: set[HtmlElement] = field(default_factory=set)
    pointed: set[HtmlElement] = field(default_factory=set)
    _links: dict[HtmlElement, Link | None] = field(default_factory=dict)

    def holds_story(self, element: HtmlElement) -> bool:
        """Return whether so much of the prose is in the element that it cannot be a block."""
        held = self.prose.get(element, 0)
        much = held > _STORY_PROSE and held > _STORY_SHARE * self.prose[self.body]
        return much or element in self.trunk

    def link(self, anchor: HtmlElement) -> Link | None:
        """Return what the <a> leads to, None if it cannot be another story of this house."""
        if anchor not in self._links:
            link = read_link(anchor, self.base, self.house, self.origin)
            self._links[anchor] = None if link is None or link.url == self.own else link
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


def look_at(body: HtmlElement, base: str | None) -> PageView:
    """Return the page as the search sees it. base: what its relative addresses begin from."""
    elements = list(body.iter("*"))
    runs: dict[HtmlElement, int] = {}
    labels: list[tuple[HtmlElement, Label]] = []
    for element in elements:
        text, tail, label = element.text, element.tail, None
        if text and not text.isspace():
            if len(text) > _PROSE_CHARS:
                _note(runs, element, text)
            label = _label(element, text) if len(text) < _LABEL_SPACE else None
        elif element.tag in HEADINGS and len(element):
            label = _label_within(element)
        if label is not None and len(labels) < _MOST_LABELS:
            labels.append((element, label))
        if tail and len(tail) > _PROSE_CHARS and not tail.isspace():
            _note(runs, element.getparent(), tail)
    prose = _summed(body, runs)
    lines, core = _lines_and_core(body, runs, prose)
    trunk = frozenset([core, *core.iterancestors()])
    house = house_of(host_of(base)) if base else ""
    origin = "/".join(base.split("/", 3)[:3]) if base else None
    own = _own(base)
    return PageView(body, base, house, origin, own, prose, lines, labels, core, trunk, elements)


def _note(runs: dict[HtmlElement, int], element: HtmlElement | None, text: str) -> None:
    size = len(text.strip())
    if element is not None and size > _PROSE_CHARS:
        runs[element] = runs.get(element, 0) + size


def _summed(body: HtmlElement, runs: dict[HtmlElement, int]) -> dict[HtmlElement, int]:
    """Return the running text under each element; what is in a link is none."""
    prose = {body: 0}
    by_parent: dict[HtmlElement, int] = {}
    for element, size in runs.items():
        if element.tag == "a":
            continue
        prose[element] = prose.get(element, 0) + size
        parent = element.getparent()
        if element is not body and parent is not None:
            by_parent[parent] = by_parent.get(parent, 0) + size
    for parent, size in by_parent.items():
        for above in (parent, *parent.iterancestors()):
            if above.tag in ("a", "html"):
                break
            prose[above] = prose.get(above, 0) + size
    return prose


def _lines_and_core(
    body: HtmlElement, runs: dict[HtmlElement, int], prose: dict[HtmlElement, int]
) -> tuple[set[HtmlElement], HtmlElement]:
    """Return the blocks in which running text stands, and the one that holds the story.

    As readability does: a container is as good as its paragraphs, its parent half as good.
    """
    lines: set[HtmlElement] = set()
    points: dict[HtmlElement, float] = {}
    for element, size in runs.items():
        above = (element, *element.iterancestors())
        at = next((at for at, e in enumerate(above) if e.tag not in _INLINE), 0)
        if above[at] not in prose:
            continue  # a link
        lines.add(above[at])
        share = float(size)
        for container in islice(above, at + (above[at].tag in _PARAGRAPHS), at + 4):
            if container.tag != "html":
                points[container] = points.get(container, 0.0) + share
                share /= 2
    return lines, max(points, key=points.__getitem__, default=body)


def _own(base: str | None) -> Url | None:
    try:
        return canonical(base) if base else None
    except UrlError:
        return None


def _label(element: HtmlElement, text: str) -> Label | None:
    """Return what kind of label the element is by its words.

    A link is a button or a title, and so is what stands in it alone.
    """
    words = text.strip()
    if element.tag in _NO_LABELS or not 1 < len(words) <= _LABEL_CHARS:
        return None
    parent = element.getparent()
    if parent is not None and parent.tag == "a" and len(parent) == 1:
        return None
    found = label_of(words)
    if found is None and len(element) and begins_label(words):
        return _label_in(element.text_content())
    return found


def _label_within(heading: HtmlElement) -> Label | None:
    """Return what kind of label a heading is whose words stand in elements of their own."""
    only = len(heading) == 1 and not len(heading[0])
    return _label_in((heading[0].text or "") if only else heading.text_content())


def _label_in(text: str) -> Label | None:
    words = text.strip()
    return label_of(words) if 1 < len(words) <= _LABEL_CHARS else None
