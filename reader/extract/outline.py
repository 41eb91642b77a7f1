"""A page's body read once, as flat lists: the passes behind it count on numbers, not on the tree.

Each element has a number, in the page's order; what lies under it are the numbers up to its end.
Nothing is taken out of the tree: what is not the story is marked as gone.
"""

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Self

from lxml.html import HtmlElement

#: A run of text as long as this is a sentence or more; menus and labels are shorter.
_PROSE_CHARS = 50
_TAG, _HEAD, _TAIL = attrgetter("tag"), attrgetter("text"), attrgetter("tail")
#: Longer than the classes of any theme; what is longer still would only cost time.
_LONGEST_NAME = 2_000


class Outline:
    """The elements of a body.

    elements, tags, parents, ends: by number; the body is number 0 and its own parent. attributes:
    their names. heads: the text right inside an element, tails: the text behind it; a blank run is
    one space. text, links, prose: characters under each element, of all kinds, inside <a>, and in
    long runs that are no link. They stay as they were when elements are marked as gone. gone: 1 for
    each element that is no part of the story; what lies under it is not looked at.
    """

    __slots__ = (
        "_names",
        "attributes",
        "elements",
        "ends",
        "gone",
        "heads",
        "links",
        "parents",
        "prose",
        "tags",
        "tails",
        "text",
    )

    def __init__(self, elements: list[HtmlElement]) -> None:
        """Read the elements, which are all of a body in the page's order, itself the first."""
        size = len(elements)
        self.elements = elements
        self.tags: list[str] = list(map(_TAG, elements))
        self.attributes: list[list[str]] = list(map(HtmlElement.keys, elements))
        self._names: list[str | None] = [None] * size
        self.heads, inside = _runs(map(_HEAD, elements))
        self.tails, behind = _runs(map(_TAIL, elements))
        self.tails[0] = ""
        number: dict[HtmlElement | None, int] = dict(zip(elements, range(size), strict=True))
        self.parents = [number.get(element.getparent(), 0) for element in elements]
        self.ends = list(range(1, size + 1))
        self.gone = bytearray(size)
        self.text = [0] * size
        self.links = [0] * size
        self.prose = [0] * size
        self._count(inside, behind)

    @classmethod
    def of(cls, body: HtmlElement) -> Self:
        """Read a body."""
        return cls(list(body.iter("*")))

    def _count(self, inside: list[int], behind: list[int]) -> None:
        """Add up, from the last element to the first, what lies under each.

        inside: characters right inside each, behind: right behind it.
        """
        text, links, prose = self.text, self.links, self.prose
        tags, parents, ends = self.tags, self.parents, self.ends
        for at in range(len(tags) - 1, 0, -1):
            size, parent, after = inside[at], parents[at], behind[at]
            text[at] += size
            if tags[at] == "a":
                links[at], prose[at] = text[at], 0
            elif size > _PROSE_CHARS:
                prose[at] += size
            text[parent] += text[at] + after
            links[parent] += links[at]
            prose[parent] += prose[at] + (after if after > _PROSE_CHARS else 0)
            if ends[parent] < ends[at]:
                ends[parent] = ends[at]
        text[0] += inside[0]
        prose[0] += inside[0] if inside[0] > _PROSE_CHARS else 0

    def number_of(self, element: HtmlElement) -> int | None:
        """Return the element's number, None if it is not in the body."""
        try:
            return self.elements.index(element)
        except ValueError:
            return None

    def children(self, at: int) -> Iterator[int]:
        """Give the children of an element that are not gone."""
        child, end = at + 1, self.ends[at]
        while child < end:
            if not self.gone[child]:
                yield child
            child = self.ends[child]

    def ancestors(self, at: int) -> Iterator[int]:
        """Give the elements round an element, the nearest first, the body last."""
        while at:
            at = self.parents[at]
            yield at

    def holds(self, outer: int, inner: int) -> bool:
        """Return whether an element is inside of another, or is it."""
        return outer <= inner < self.ends[outer]

    def with_attribute(self, *names: str) -> list[int]:
        """Return the elements that have one of these attributes and are not gone."""
        wanted, read, size = set(names), self.attributes, len(self.tags)
        found: list[int] = []
        at = 0
        while at < size:
            stop = self.gone.find(1, at)
            stop = size if stop < 0 else stop
            found += [here for here in range(at, stop) if not wanted.isdisjoint(read[here])]
            at = self.ends[stop] if stop < size else size
        return found

    def name(self, at: int) -> str:
        """Return an element's class and id, apart by a blank; of longer ones the beginning."""
        name = self._names[at]
        if name is None:
            name = self._names[at] = self._read_name(at)[:_LONGEST_NAME]
        return name

    def _read_name(self, at: int) -> str:
        has, get = self.attributes[at], self.elements[at].get
        if "class" not in has:
            return (get("id") or "") if "id" in has else ""
        return f"{get('class')} {get('id')}" if "id" in has else str(get("class"))


def _runs(texts: Iterable[str | None]) -> tuple[list[str], list[int]]:
    """Return the runs of text, a blank one as one space, and their characters without the edges."""
    runs = ["" if not text else " " if text.isspace() else text for text in texts]
    return runs, [len(run.strip()) if run else 0 for run in runs]
