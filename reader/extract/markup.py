"""The story's html: its elements without what was trimmed, with absolute addresses."""

from html import escape

from lxml.html import HtmlElement, tostring

from reader.extract.blocks import BLOCK_TAGS, Block
from reader.extract.images import absolute

#: What a reader needs of an element; all else is the site's.
_ATTRIBUTES = frozenset(
    "href src alt title lang dir colspan rowspan start datetime cite width height".split()  # noqa: SIM905
)
_ADDRESSES = ("href", "src", "cite")
_EMPTY = frozenset(("img", "br", "hr"))


def markup_of(
    elements: list[HtmlElement], lead: list[Block], blocks: list[Block], base: str | None
) -> str:
    """Return the html of the story's elements; changes them.

    lead: blocks from elsewhere that come before them. blocks: of the elements, trimmed.
    """
    kept: set[HtmlElement] = set()
    for block in blocks:
        if block.keep:
            kept.add(block.element)
            kept.update(block.element.iterancestors())
    shown = [f"<p>{escape(block.text, quote=False)}</p>" for block in lead if block.keep]
    for element in elements:
        if element not in kept and not _is_picture(element):
            continue
        _prune(element, kept)
        _tidy(element, base)
        element.tail = None
        if element.tag in ("body", "main", "article", "section", "td", "tr"):
            element.tag = "div"
        shown.append(tostring(element, encoding="unicode"))
    return "".join(shown)


def _prune(root: HtmlElement, kept: set[HtmlElement]) -> None:
    """Take out blocks that nothing was kept of, but for pictures with their captions."""
    stack = [root]
    while stack:
        element = stack.pop()
        for child in list(element):
            if child.tag in BLOCK_TAGS and child not in kept:
                if child.tag == "hr" or _is_picture(child):
                    continue
                child.drop_tree()
            elif len(child):
                stack.append(child)


def _is_picture(element: HtmlElement) -> bool:
    """Return whether the block is a figure, or a picture with a line or two of text."""
    if element.tag == "figcaption":
        return True
    if next(iter(element.iter("img")), None) is None:
        return False
    if element.tag == "figure":
        return True
    links = sum(1 for _ in element.iter("a"))
    return links < 2 and len(element.text_content().strip()) < 400


def _tidy(root: HtmlElement, base: str | None) -> None:
    """Leave readers' attributes only, addresses absolute; drop what is empty."""
    for element in list(root.iter("*")):
        for name in element.attrib:
            if name not in _ATTRIBUTES:
                del element.attrib[name]
        _make_absolute(element, base)
    for element in reversed(list(root.iter("*"))):
        empty = not len(element) and not (element.text or "").strip()
        gone = element.get("src") is None if element.tag == "img" else element.tag not in _EMPTY
        if empty and gone and element is not root:
            element.drop_tree()


def _make_absolute(element: HtmlElement, base: str | None) -> None:
    for name in _ADDRESSES:
        value = element.get(name)
        if value is None or value.startswith(("#", "mailto:")):
            continue
        target = absolute(value, base)
        if target is None:
            del element.attrib[name]
        else:
            element.set(name, target)
