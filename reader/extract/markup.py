"""The story's html, written anew from its blocks: what a reader needs, and no more.

Boxes go; headings, lists, tables, quotes, code, figures with their captions and the inline
elements that mean something stay, with languages, directions, absolute addresses and the places
that footnotes lead to.
"""

import re
from collections.abc import Iterable
from html import escape

from reader.extract.blocks import HEADINGS, Block, Blocks, Piece
from reader.extract.figures import Group, in_order
from reader.extract.gathering import INLINE_TAGS
from reader.extract.images import absolute
from reader.extract.outline import Outline
from reader.extract.structure import Structure

#: What holds text by itself; in the others a block becomes a paragraph.
_HOLDS_TEXT = frozenset(("li", "dt", "dd", "td", "th", "caption"))
_ATTRIBUTES = frozenset(
    "alt colspan datetime dir height lang rowspan start title width".split()  # noqa: SIM905
)
#: What a block neither begins nor ends with.
_EDGES = re.compile(r"\A(?:\s|<br>)+|(?:\s|<br>)+\Z")
#: Characters: a shorter caption may stand in a longer one by chance.
_SHORTEST_AGAIN = 12
_ADDRESSES = frozenset(("href", "src", "cite"))


def markup_of(
    blocks: Blocks,
    story: list[Block],
    heading: int | None,
    base: str | None,
    authors: Iterable[str] = (),
) -> str:
    """Return the html of the blocks of the story that are kept.

    heading: number of the title's element, None if the page shows none. base: what relative
    addresses begin from. authors: their names; pictures that show but them are not the story's.
    """
    groups = in_order(blocks, story, heading, authors)
    writer = _Writer(blocks.outline, base, _places(blocks, groups), _levels(groups))
    writer.mark(blocks, groups)
    for group in groups:
        if group[0].text:
            writer.write_text(group[0])
        else:
            writer.write_figure(group)
    return writer.finished()


def _places(blocks: Blocks, groups: list[Group]) -> set[str]:
    """Return the names of the places that links in the text lead to."""
    linked = (block for group in groups for block in group if block.links)
    targets = (target for block in linked for target in blocks.targets(block))
    return {target[1:] for target in targets if target.startswith("#")}


def _levels(groups: list[Group]) -> dict[str, str]:
    """Return the headings of the story, and what they are in it: from h2 on, none left out."""
    used = {group[0].tag for group in groups if group[0].text and group[0].tag in HEADINGS}
    used -= {"h1"} if "h2" in used else set()
    levels = {tag: f"h{level}" for level, tag in enumerate(sorted(used), 2)}
    return {"h1": "h2"} | levels


class _Writer:
    """The html so far, and the structure that is open at its end."""

    def __init__(
        self, outline: Outline, base: str | None, places: set[str], levels: dict[str, str]
    ) -> None:
        self._outline = outline
        self._base = base
        self._places = places
        self._levels = levels
        self._structure = Structure(outline)
        self._parts: list[str] = []
        self._open: list[int] = []
        self._has_code = "pre" in outline.tags
        self._spoken = set(outline.with_attribute("lang", "dir"))
        self._marks: list[tuple[int, str]] = []

    def finished(self) -> str:
        """Return the html."""
        self._open_to([])
        return "".join(self._parts)

    def mark(self, blocks: Blocks, groups: list[Group]) -> None:
        """Take the places that links lead to whose elements are not written: boxes and spans.

        Each is written into the next block of text.
        """
        if not self._places:
            return
        shown = [block for group in groups for block in group]
        written = {block.owner for block in shown if block.text}
        written.update(*(self._structure.round(block.owner) for block in shown))
        outline = self._outline
        for at in reversed(outline.with_attribute("id", "name")):
            name = outline.elements[at].get("id") or outline.elements[at].get("name")
            if name in self._places and at not in written and outline.tags[at] not in INLINE_TAGS:
                self._marks.append((blocks.first[at], name))

    def write_text(self, block: Block) -> None:
        """Write a block of text."""
        path = self._structure.round(block.owner)
        self._open_to(path)
        tag = self._outline.tags[block.owner]
        marks = self._marks_before(block)
        if self._has_code and any(self._outline.tags[at] == "pre" for at in path):
            line_end = "" if tag == "pre" else "\n"
            self._parts.append(marks + self._inline(block.pieces, as_written=True) + line_end)
        elif path and path[-1] == block.owner and tag in _HOLDS_TEXT:
            self._parts.append(marks + self._inline(block.pieces))
        else:
            own = self._levels.get(tag, "p")
            text = marks + self._inline(block.pieces)
            self._parts.append(f"<{own}{self._own(block.owner)}>{text}</{own}>")

    def _marks_before(self, block: Block) -> str:
        found = ""
        while self._marks and self._marks[-1][0] <= block.place:
            found += f'<a id="{escape(self._marks.pop()[1])}"></a>'
        return found

    def write_figure(self, group: Group) -> None:
        """Write pictures with their captions."""
        captions = [block for block in group if block.text]
        shown = [self._inline(block.pieces) for block in group if not block.text]
        inner = "".join(picture for picture in shown if "<img" in picture)
        if not inner:
            return
        self._open_to(self._structure.round(group[0].owner))
        told = "<br>".join(self._inline(each.pieces) for each in _different(captions))
        if told:
            speech = self._speech_of(captions[0].owner, self._open, "")
            told = f"<figcaption{speech}>{told}</figcaption>"
        self._parts.append(f"<figure>{inner}{told}</figure>")

    def _open_to(self, path: list[int]) -> None:
        """Close and open structure until that of `path` is open."""
        same = 0
        while same < min(len(path), len(self._open)) and path[same] == self._open[same]:
            same += 1
        for at in reversed(self._open[same:]):
            self._parts.append(f"</{self._outline.tags[at]}>")
        for level, at in enumerate(path[same:], same):
            attributes = self._attributes(at)
            attributes += self._speech_of(at, path[:level], attributes)
            self._parts.append(f"<{self._outline.tags[at]}{attributes}>")
        self._open = path

    def _inline(self, pieces: list[Piece], *, as_written: bool = False) -> str:
        out: list[str] = []
        opened: list[tuple[str, int]] = []
        for piece in pieces:
            if isinstance(piece, str):
                out.append(escape(piece if as_written else _squeezed(piece), quote=False))
            elif piece >= 0:
                self._begin(piece, out, opened)
            else:
                tag, size = opened.pop()
                if tag and len(out) == size and " id=" not in out[-1]:
                    out.pop()  # nothing was in it
                elif tag:
                    out.append(f"</{tag}>")
        text = "".join(out)
        return text.strip("\n") if as_written else _with_inner_breaks(text)

    def _begin(self, at: int, out: list[str], opened: list[tuple[str, int]]) -> None:
        """Write an element's beginning; note its tag, "" if none, and how much is written then."""
        tag = self._outline.tags[at]
        if tag == "br":
            out.append("<br>")
            return
        attributes = self._attributes(at)
        if tag == "img":
            if " src=" in attributes:
                out.append(f"<img{attributes}>")
        elif tag == "a" and " href=" not in attributes and " id=" not in attributes:
            opened.append(("", 0))
        else:
            out.append(f"<{tag}{attributes}>")
            opened.append((tag, len(out)))

    def _attributes(self, at: int) -> str:
        if not self._outline.attributes[at]:
            return ""
        found = []
        for name, value in self._outline.elements[at].items():
            if name in _ADDRESSES:
                is_own = value.startswith(("#", "mailto:"))
                target = value if is_own else absolute(value, self._base)
                if target is not None:
                    found.append(f' {name}="{escape(target)}"')
            elif name in _ATTRIBUTES:
                found.append(f' {name}="{escape(value)}"')
            elif name in ("id", "name") and value in self._places:
                found.append(f' id="{escape(value)}"')
        return "".join(found)

    def _own(self, owner: int) -> str:
        """Return what a paragraph has of its boxes: language and direction; and its own place."""
        found = ""
        if self._places and (place := self._outline.elements[owner].get("id")) in self._places:
            found = f' id="{escape(place or "")}"'
        return found + self._speech_of(owner, self._open, found)

    def _speech_of(self, at: int, known: list[int], said: str) -> str:
        """Return language and direction of an element: each by the nearest box that tells it.

        known: the boxes that are open round it, which tell their own. said: attributes that it
        has already.
        """
        if not self._spoken:
            return ""
        told: dict[str, str] = {}
        while at not in known:
            if at in self._spoken:
                get = self._outline.elements[at].get
                told = {name: value for name in ("lang", "dir") if (value := get(name))} | told
            if at == 0:
                break
            at = self._outline.parents[at]
        return "".join(
            f' {name}="{escape(told[name])}"'
            for name in ("lang", "dir")
            if name in told and f" {name}=" not in said
        )


def _different(captions: list[Block]) -> list[Block]:
    """Return the captions without those whose words another one says too: of another screen."""
    longest_first = sorted(captions, key=lambda block: -len(block.text))
    different: list[Block] = []
    for block in longest_first:
        if len(block.text) < _SHORTEST_AGAIN or all(block.text not in o.text for o in different):
            different.append(block)
    return [block for block in captions if block in different]


def _squeezed(run: str) -> str:
    """Return a run of text with single blanks; at its edges one, where there was one."""
    words = " ".join(run.split())
    if words == run:
        return run or " "
    if not words:
        return " "
    return f"{' ' * run[0].isspace()}{words}{' ' * run[-1].isspace()}"


def _with_inner_breaks(text: str) -> str:
    """Return a block's html without blanks and line breaks at its edges."""
    if "<br>" not in text:
        return text.strip()
    return _EDGES.sub("", text.replace(" <br>", "<br>").replace("<br> ", "<br>"))
