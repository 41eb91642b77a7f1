"""The story's html, written anew from its blocks: what a reader needs, and no more.

Boxes go; headings, lists, tables, quotes, code, figures with their captions and the inline
elements that mean something stay, with languages, directions and absolute addresses.
"""

import re
from html import escape

from reader.extract.blocks import HEADINGS, Block, Blocks, Piece
from reader.extract.images import absolute
from reader.extract.outline import Outline

_LISTS = frozenset(("ul", "ol", "dl"))
_TABLE_PARTS = frozenset(("table", "caption", "thead", "tbody", "tr", "td", "th"))
_STRUCTURE = _LISTS | _TABLE_PARTS | {"li", "dt", "dd", "blockquote", "pre"}
#: What holds text by itself; in the others a block becomes a paragraph.
_HOLDS_TEXT = frozenset(("li", "dt", "dd", "td", "th", "caption", "pre"))
_ATTRIBUTES = frozenset(("alt", "colspan", "datetime", "dir", "height", "lang", "rowspan", "start", "title", "width"))
_ADDRESSES = frozenset(("href", "src", "cite"))
_PICTURE_ADDRESS = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
#: Letters in a cell of a table, on average: with more it is no table but a way to lay out a page.
_LONGEST_CELL = 150
_LONGEST_ITEM = 500


def markup_of(blocks: Blocks, story: list[Block], heading: int | None, base: str | None) -> str:
    """Return the html of the blocks of the story that are kept.

    heading: number of the title's element; pictures behind it belong to the story. base: what
    relative addresses begin from.
    """
    writer = _Writer(blocks.outline, base)
    for group in _in_order(blocks, story, heading):
        if group[0].text:
            writer.write_text(group[0])
        else:
            writer.write_figure(group)
    return writer.finished()


def _in_order(blocks: Blocks, story: list[Block], heading: int | None) -> list[list[Block]]:
    """Return the story's kept blocks, and its pictures, each picture with its captions."""
    kept = [block for block in story if block.keep]
    if not kept:
        return []
    groups = [(block.place, 1, [block]) for block in kept]
    for picture in _pictures(blocks, kept, heading):
        captions = _captions(blocks, picture)
        groups = [g for g in groups if g[2][0] not in captions]
        groups.append((picture.place, 0, [picture, *captions]))
    groups.sort(key=lambda group: group[:2])
    return [group for _, _, group in groups]


def _pictures(
    blocks: Blocks, kept: list[Block], heading: int | None
) -> list[Block]:
    """Return the pictures between the title and the story's end, but for those of cards."""
    outline = blocks.outline
    start, end = kept[0].place, kept[-1].place
    root = kept[0].owner
    while not outline.holds(root, kept[-1].owner):
        root = outline.parents[root]
    if heading is not None and blocks.last[heading] <= start:
        start = blocks.last[heading]
    kept_places = {block.place for block in kept}
    found = []
    for picture in blocks.pictures:
        at = picture.place
        inside = start <= at <= end or (at == end + 1 and outline.holds(root, picture.owner))
        if inside and not _is_card(blocks, picture, kept_places):
            found.append(picture)
    return found


def _is_card(blocks: Blocks, picture: Block, kept: set[int]) -> bool:
    """Return whether the picture leads to another page, and the words behind it were dropped."""
    at = picture.place
    if not picture.links or at in kept or at >= len(blocks.all) or blocks.all[at].caption:
        return False
    link = next(p for p in picture.pieces if isinstance(p, int) and blocks.outline.tags[p] == "a")
    return not _PICTURE_ADDRESS.search(blocks.outline.elements[link].get("href") or "")


def _captions(blocks: Blocks, picture: Block) -> list[Block]:
    """Return the captions of a picture: in its figure, else right behind it."""
    outline = blocks.outline
    around = (picture.owner, *outline.ancestors(picture.owner))
    figure = next((n for n in around if outline.tags[n] == "figure"), None)
    if figure is not None:
        return blocks.under(figure)
    behind = blocks.all[picture.place : picture.place + 2]
    return [block for block in behind if block.caption]


class _Writer:
    """The html so far, and the structure that is open at its end."""

    def __init__(self, outline: Outline, base: str | None) -> None:
        self._outline = outline
        self._base = base
        self._parts: list[str] = []
        self._open: list[int] = []
        self._layout: dict[int, bool] = {}
        self._spoken = set(outline.with_attribute("lang", "dir"))

    def finished(self) -> str:
        """Return the html."""
        self._open_to([])
        return "".join(self._parts)

    def write_text(self, block: Block) -> None:
        """Write a block of text."""
        path = self._structure(block.owner)
        self._open_to(path)
        tag = self._outline.tags[block.owner]
        as_written = any(self._outline.tags[at] == "pre" for at in path)
        text = self._inline(block.pieces, as_written=as_written)
        if path and path[-1] == block.owner and tag in _HOLDS_TEXT:
            self._parts.append(text)
            return
        own = tag if tag in HEADINGS else "p"
        own = "h2" if own == "h1" else own
        self._parts.append(f"<{own}{self._speech(block.owner)}>{text}</{own}>")

    def write_figure(self, group: list[Block]) -> None:
        """Write a picture with its captions."""
        picture, *captions = group
        self._open_to(self._structure(picture.owner))
        inner = self._inline(picture.pieces, as_written=False)
        if "<img" not in inner:
            return
        told = "<br>".join(self._inline(each.pieces, as_written=False) for each in captions)
        told = f"<figcaption>{told}</figcaption>" if told else ""
        self._parts.append(f"<figure>{inner}{told}</figure>")

    def _structure(self, owner: int) -> list[int]:
        """Return the lists, tables and quotes round a block, outermost first."""
        outline = self._outline
        found: list[int] = []
        skipped: set[str] = set()
        for at in (owner, *outline.ancestors(owner)):
            tag = outline.tags[at]
            if tag not in _STRUCTURE:
                continue
            if tag == "table" and self._is_layout(at):
                found = [n for n in found if outline.tags[n] not in _TABLE_PARTS or n in skipped]
            elif tag in _LISTS and self._is_layout(at):
                found = [n for n in found if outline.parents[n] != at]
            else:
                found.append(at)
        return found[::-1]

    def _is_layout(self, at: int) -> bool:
        if at not in self._layout:
            tags = self._outline.tags[at + 1 : self._outline.ends[at]]
            size = self._outline.text[at]
            if self._outline.tags[at] == "table":
                rows, cells = tags.count("tr"), tags.count("td") + tags.count("th")
                table = rows > 1 and cells > rows and size < _LONGEST_CELL * cells
                self._layout[at] = "table" in tags or not table
            else:
                items = tags.count("li") + tags.count("dt") + tags.count("dd")
                self._layout[at] = size > _LONGEST_ITEM * items
        return self._layout[at]

    def _open_to(self, path: list[int]) -> None:
        """Close and open structure until that of `path` is open."""
        same = 0
        while same < min(len(path), len(self._open)) and path[same] == self._open[same]:
            same += 1
        for at in reversed(self._open[same:]):
            self._parts.append(f"</{self._outline.tags[at]}>")
        for at in path[same:]:
            self._parts.append(f"<{self._outline.tags[at]}{self._attributes(at)}>")
        self._open = path

    def _inline(self, pieces: list[Piece], *, as_written: bool) -> str:
        out: list[str] = []
        open_tags: list[str] = []
        for piece in pieces:
            if isinstance(piece, str):
                out.append(escape(piece if as_written else _squeezed(piece), quote=False))
            elif piece < 0:
                tag = open_tags.pop()
                if tag and out[-1].startswith(f"<{tag}"):
                    out.pop()
                elif tag:
                    out.append(f"</{tag}>")
            else:
                self._begin(piece, out, open_tags)
        text = "".join(out)
        return text.strip("\n") if as_written else _without_edge_breaks(text)

    def _begin(self, at: int, out: list[str], open_tags: list[str]) -> None:
        tag = self._outline.tags[at]
        attributes = self._attributes(at)
        if tag == "img":
            if " src=" in attributes:
                out.append(f"<img{attributes}>")
        elif tag == "br":
            out.append("<br>")
        elif tag == "a" and " href=" not in attributes:
            open_tags.append("")
        else:
            open_tags.append(tag)
            out.append(f"<{tag}{attributes}>")

    def _attributes(self, at: int) -> str:
        found = []
        for name, value in self._outline.elements[at].items():
            if name in _ADDRESSES:
                target = value if value.startswith(("#", "mailto:")) else absolute(value, self._base)
                if target is not None:
                    found.append(f' {name}="{escape(target)}"')
            elif name in _ATTRIBUTES:
                found.append(f' {name}="{escape(value)}"')
        return "".join(found)

    def _speech(self, owner: int) -> str:
        """Return the language and direction that a block's boxes give it, as attributes."""
        if not self._spoken:
            return ""
        for at in (owner, *self._outline.ancestors(owner)):
            if at in self._spoken and at not in self._open:
                element = self._outline.elements[at]
                names = [name for name in ("lang", "dir") if element.get(name)]
                return "".join(f' {name}="{escape(element.get(name) or "")}"' for name in names)
        return ""


def _squeezed(run: str) -> str:
    """Return a run of text with single blanks; at its edges one, where there was one."""
    words = " ".join(run.split())
    if not words:
        return " "
    return f"{' ' * run[0].isspace()}{words}{' ' * run[-1].isspace()}"


def _without_edge_breaks(text: str) -> str:
    text = text.strip()
    while text.startswith("<br>") or text.endswith("<br>"):
        text = text.removeprefix("<br>").removesuffix("<br>").strip()
    return text
