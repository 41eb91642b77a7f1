"""A tree as a reader sees it: blocks of text, one after the other."""

import re
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

BLOCK_TAGS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tr"  # noqa: SIM905
    " td th tbody thead caption figure figcaption form fieldset aside footer nav address center hr"
    " details summary body".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LIST_TAGS = frozenset(("li", "td", "th", "dt", "dd", "pre", "blockquote"))
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:(?:wp|image|img|photo|media|fig|picture)[-_]?)?(?:caption|credits?|legend)"
    r"(?:$|[\s_-]|text)",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…:;。！？؟।”\"'’»)]\s*$")


@dataclass(slots=True, eq=False)
class Block:
    """A run of text between two block borders.

    element: the block element that it stands in; its own text, or after one of its children.
    linked: how many of its characters are links. caption: it belongs to a picture.
    keep: whether it is part of the story; the passes of trimming.py clear it.
    """

    text: str
    element: HtmlElement
    linked: int
    links: int
    caption: bool
    keep: bool = True

    @property
    def tag(self) -> str:
        """The tag of its element."""
        return str(self.element.tag)

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: long, or a whole sentence, and not mostly links."""
        length = len(self.text)
        if length > 80 and self.linked < 0.35 * length:
            return True
        return (
            length > 40
            and self.linked < 0.2 * length
            and SENTENCE_END.search(self.text) is not None
        )


class _Gathering:
    """The blocks found so far, and the run of text that is being gathered."""

    def __init__(self, root: HtmlElement) -> None:
        self.found: list[Block] = []
        self.open = [root]  # the block elements that we are inside of
        self.links_open = 0
        self.captions: list[HtmlElement] = []
        self._parts: list[str] = []
        self._linked = 0
        self._links = 0

    def add(self, text: str | None) -> None:
        """Add a piece of text to the run."""
        if text:
            self._parts.append(text)
            if self.links_open:
                self._linked += len(text.strip())

    def enter_link(self) -> None:
        """Note that a link begins."""
        self.links_open += 1
        self._links += 1

    def flush(self) -> None:
        """End the run at a block border."""
        if not self._parts:
            return
        text = " ".join("".join(self._parts).split())
        if text:
            linked = min(self._linked, len(text))
            self.found.append(
                Block(text, self.open[-1], linked, self._links, caption=bool(self.captions))
            )
        self._parts.clear()
        self._linked = self._links = 0


def blocks_of(root: HtmlElement) -> list[Block]:
    """Return the blocks under `root`, in order; blank ones are left out."""
    state = _Gathering(root)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            _start(state, element)
        else:
            _end(state, element, is_root=element is root)
    return state.found


def _start(state: _Gathering, element: HtmlElement) -> None:
    tag = element.tag
    if tag in BLOCK_TAGS:
        state.flush()
        state.open.append(element)
        if tag == "figcaption" or _is_caption(element):
            state.captions.append(element)
    elif tag == "br":
        state.add(" ")
    elif tag == "a":
        state.enter_link()
    state.add(element.text)


def _end(state: _Gathering, element: HtmlElement, *, is_root: bool) -> None:
    if element.tag in BLOCK_TAGS:
        state.flush()
        state.open.pop()
        if state.captions and state.captions[-1] is element:
            state.captions.pop()
    elif element.tag == "a":
        state.links_open -= 1
    if not is_root:
        state.add(element.tail)


def _is_caption(element: HtmlElement) -> bool:
    name = element.get("class")
    return bool(name) and _CAPTION.search(name or "") is not None
