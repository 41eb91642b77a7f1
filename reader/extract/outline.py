"""A page's body read once, as flat lists: the passes behind it count on numbers, not on the tree.

Each element has a number, in the page's order; what lies under it are the numbers up to its end.
Nothing is taken out of the tree: what is not the story is marked as gone.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, repeat
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
        "_numbers",
        "_used",
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
        # Read while the names are at hand: later it takes twice as long.
        self._used = frozenset(chain.from_iterable(self.attributes))
        self._names: list[str | None] = [None] * size
        self.heads, inside = _runs(map(_HEAD, elements))
        self.tails, behind = _runs(map(_TAIL, elements))
        self.tails[0] = ""
        self._numbers: dict[HtmlElement | None, int] = dict(zip(elements, range(size), strict=True))
        above = map(HtmlElement.getparent, elements)
        self.parents: list[int] = list(map(self._numbers.get, above, repeat(0)))
        self.ends = list(range(1, size + 1))
        self.gone = bytearray(size)
        self.text = inside
        self.links = [0] * size
        self.prose = [chars if chars > _PROSE_CHARS else 0 for chars in inside]
        self._count(behind)

    @classmethod
    def of(cls, body: HtmlElement) -> Self:
        """Read a body."""
        return cls(list(body.iter("*")))

    def _count(self, behind: list[int]) -> None:
        """Add up, from the last element to the first, what lies under each.

        Of each is known what stands right inside it. behind: characters right behind each.
        """
        text, links, prose, ends = self.text, self.links, self.prose, self.ends
        each = zip(reversed(self.tags), reversed(self.parents), reversed(behind), strict=True)
        for at, (tag, parent, after) in zip(range(len(text) - 1, 0, -1), each, strict=False):
            size = text[at]
            if tag == "a":
                links[at], prose[at] = size, 0
            if size:
                text[parent] += size
                links[parent] += links[at]
                prose[parent] += prose[at]
            if after:
                text[parent] += after
                prose[parent] += after if after > _PROSE_CHARS else 0
            if ends[parent] < ends[at]:
                ends[parent] = ends[at]

    def number_of(self, element: HtmlElement) -> int | None:
        """Return the element's number, None if it is not in the body."""
        return self._numbers.get(element)

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

    def nearest(self, tag: str, at: int) -> int | None:
        """Return the nearest element of this tag round an element, None if there is none."""
        return next((up for up in self.ancestors(at) if self.tags[up] == tag), None)

    def are_alike(self, one: int, other: int) -> bool:
        """Return whether two elements have the same tag, and a class in common, or none."""
        if self.tags[one] != self.tags[other]:
            return False
        return have_like_classes(self.elements[one], self.elements[other])

    def holds(self, outer: int, inner: int) -> bool:
        """Return whether an element is inside of another, or is it."""
        return outer <= inner < self.ends[outer]

    def around(self, one: int, other: int) -> int:
        """Return the smallest element that holds both, the first itself if it does."""
        while not self.holds(one, other):
            one = self.parents[one]
        return one

    def with_attribute(self, *names: str) -> list[int]:
        """Return the elements that have one of these attributes and are not gone."""
        wanted, read, size = set(names), self.attributes, len(self.tags)
        found: list[int] = []
        if wanted.isdisjoint(self._used):
            return found
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
            has, get = self.attributes[at], self.elements[at].get
            name = get("class") or "" if "class" in has else ""
            if "id" in has:
                name = f"{name} {get('id')}" if "class" in has else get("id") or ""
            name = self._names[at] = name[:_LONGEST_NAME]
        return name


def have_like_classes(one: HtmlElement, other: HtmlElement) -> bool:
    """Return whether two elements have a class in common, or none at all."""
    mine, theirs = (set((each.get("class") or "").split()) for each in (one, other))
    return mine == theirs or not mine.isdisjoint(theirs)


def _runs(texts: Iterable[str | None]) -> tuple[list[str], list[int]]:
    """Return the runs of text, a blank one as one space, and their characters without the edges."""
    runs: list[str] = []
    sizes: list[int] = []
    for text in texts:
        if text:
            size = len(text.strip())
            runs.append(text if size else " ")
            sizes.append(size)
        else:
            runs.append("")
            sizes.append(0)
    return runs, sizes
