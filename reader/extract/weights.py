"""How much text, link text and prose lies under each element: counted once, bottom up."""

from dataclasses import dataclass
from typing import Self

from lxml.html import HtmlElement

#: A run of text as long as this is a sentence or more; menus and labels are shorter.
_PROSE_CHARS = 50


@dataclass(slots=True)
class Weights:
    """Characters under each element of a tree.

    text: all. links: inside <a>. prose: in long runs that are no link. Valid until the tree
    changes; of a block that was taken out its parents still count it.
    """

    text: dict[HtmlElement, int]
    links: dict[HtmlElement, int]
    prose: dict[HtmlElement, int]

    @classmethod
    def of(cls, root: HtmlElement) -> Self:
        """Count the tree under `root`."""
        text: dict[HtmlElement, int] = {}
        links: dict[HtmlElement, int] = {}
        prose: dict[HtmlElement, int] = {}
        for element in reversed(list(root.iter("*"))):
            own = _length(element.text)
            linked = 0
            long_run = own if own > _PROSE_CHARS else 0
            for child in element:
                after = _length(child.tail)
                own += text[child] + after if child in text else after
                linked += links.get(child, 0)
                long_run += prose.get(child, 0) + (after if after > _PROSE_CHARS else 0)
            is_link = element.tag == "a"
            text[element] = own
            links[element] = own if is_link else linked
            prose[element] = 0 if is_link else long_run
        return cls(text, links, prose)


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0
