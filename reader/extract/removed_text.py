"""The words of a removed block, as they are read in the receipt."""

from itertools import chain

from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

from reader.extract.blocks import BLOCK_TAGS
from reader.extract.text import squeezed

_APART = BLOCK_TAGS | {"a", "button", "label", "option", "br", "input"}
_BETWEEN = " · "


def lines_of(html: str) -> list[str]:
    """Return the texts of a block: its paragraphs and what stands beside them, else all in one."""
    root = _root(html)
    texts = [root.text_content()]
    if all(child.tag == "p" for child in root):
        beside = ((child.text_content(), child.tail or "") for child in root)
        texts = [root.text or "", *chain.from_iterable(beside)]
    return [text for each in texts if (text := squeezed(each))]


def words_of(html: str) -> str:
    """Return the words of a block in one line, entries of lists and buttons set apart."""
    root = _root(html)
    runs: list[list[str]] = [[]]
    _gather(root, runs)
    texts = (squeezed("".join(run)) for run in runs)
    return _BETWEEN.join(text for text in texts if any(map(str.isalnum, text)))


def _gather(element: HtmlElement, runs: list[list[str]]) -> None:
    """Add the texts of an element, and of all in it, to the runs; the deepest have a limit."""
    for event, each in _walk(element):
        if each.tag in _APART:
            runs.append([])
        text = _text(each) if event == "start" else each.tail
        if text:
            runs[-1].append(text)


def _text(element: HtmlElement) -> str | None:
    return element.text if isinstance(element.tag, str) else None  # a comment says nothing


def _walk(element: HtmlElement) -> list[tuple[str, HtmlElement]]:
    """Give each element at its start and its end, without recursion: pages nest deeply."""
    found: list[tuple[str, HtmlElement]] = []
    stack: list[tuple[str, HtmlElement]] = [("start", element)]
    while stack:
        event, each = stack.pop()
        found.append((event, each))
        if event == "start":
            stack.append(("end", each))
            stack.extend(("start", child) for child in reversed(each))
    return found


def _root(html: str) -> HtmlElement:
    whole = html.encode("utf-8", "replace").decode()  # at half a sign libxml2 would end
    return fragment_fromstring(whole, create_parent="div", parser=HTMLParser(huge_tree=True))
