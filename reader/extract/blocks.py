"""A body as a reader sees it: blocks of text, and pictures, one after the other."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from reader.extract.outline import Outline

BLOCK_TAGS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tr"  # noqa: SIM905
    " td th tbody thead caption figure figcaption form fieldset aside footer nav address center hr"
    " details summary body".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LIST_TAGS = frozenset(("li", "td", "th", "dt", "dd", "pre", "blockquote"))
#: Inline elements that mean something to a reader.
INLINE_TAGS = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time tt u"  # noqa: SIM905
    " var".split()
)
_ROLES = (
    dict.fromkeys(BLOCK_TAGS, "block")
    | dict.fromkeys(INLINE_TAGS, "inline")
    | {"br": "break", "img": "picture"}
)
#: Boxes: text that stands in one of them is a paragraph by itself.
_BOXES = frozenset(("div", "section", "article", "main", "body", "center"))
ENDS_SENTENCE = frozenset(".!?…:;。！？؟।۔”\"'’»)」』）")
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:(?:wp|image|img|photo|media|fig|picture)[-_]?)?(?:caption|credits?|legende?)"
    r"(?:$|[\s_-]|text)|bild(?:unterschrift|untertitel|text)|(?:image|img|photo|picture)[-_]?(?:desc|text)"
    r"|leyenda|didascalia|(?:^|[\s_-])pie[-_]?(?:de[-_]?)?foto|onderschrift|podpis",
    re.IGNORECASE,
)
#: How themes call a picture with what belongs to it.
_PICTURE = re.compile(
    r"(?:^|[\s_-])(?:image|img|photo|picture|foto|bild|visual|thumb)(?:s?$|s?[\s_-]|[A-Z])"
)
_LONGEST_CAPTION = 350
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
#: Signs that running text of these languages is hardly ever without.
_OFTEN_CJK = "。、，的のにを는을이다"
#: A sign of Chinese or Japanese says as much as two or three letters.
_LETTERS_A_SIGN = 2
#: Where a word may break, and what has no width: no part of the words.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_TAKEN_OUT = dict.fromkeys(map(ord, _INVISIBLE))

#: A piece of a block: text, or the number of an inline element that begins (n) or ends (~n) here.
Piece = str | int


@dataclass(slots=True, eq=False)
class Block:
    """A run of text between two block borders.

    owner: number of the block element that it stands in; its own text, or after one of its
    children. tag: the owner's, "p" if that is a mere box. size: its length in letters. linked: how
    many of its characters are links; links: in how many. caption: it belongs to a picture. place:
    its index among all blocks. keep: whether it is part of the story; the passes of trimming.py clear it. A picture that stands alone
    is a block without text.
    """

    text: str
    owner: int
    tag: str
    size: int
    linked: int
    links: int
    caption: bool
    is_prose: bool
    pieces: list[Piece]
    place: int
    keep: bool = True

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences do."""
        return self.text[-1:] in ENDS_SENTENCE


class Blocks:
    """All blocks of a body.

    all: in order, without the pictures. pictures: those, each before the block of its place.
    first, last: by an element's number, the part of `all` that stands under it.
    """

    def __init__(self, outline: Outline) -> None:
        """Gather them. What is marked as gone is left out."""
        size = len(outline.tags)
        self.outline = outline
        self.all: list[Block] = []
        self.pictures: list[Block] = []
        self.first, self.last = [0] * size, [0] * size
        _Gathering(self).run()
        _mark_captions(self)
        self._prose = [0, *accumulate([b.size if b.is_prose else 0 for b in self.all])]
        self._good = [0, *accumulate([_good(block) for block in self.all])]
        self._junk = [0, *accumulate([_junk(block) for block in self.all])]
        self._sizes = [0, *accumulate([len(block.text) for block in self.all])]
        self._links = [0, *accumulate([block.linked for block in self.all])]

    def under(self, at: int) -> list[Block]:
        """Return the blocks under an element."""
        return self.all[self.first[at] : self.last[at]]

    def holds_blocks(self, at: int) -> bool:
        """Return whether an element holds other block elements."""
        return any(self.outline.tags[child] in BLOCK_TAGS for child in self.outline.children(at))

    def prose(self, at: int) -> int:
        """Return the size of the prose under an element."""
        return self._prose[self.last[at]] - self._prose[self.first[at]]

    def size(self, at: int) -> int:
        """Return how many characters are under an element."""
        return self._sizes[self.last[at]] - self._sizes[self.first[at]]

    def linked(self, at: int) -> int:
        """Return how many of them are links."""
        return self._links[self.last[at]] - self._links[self.first[at]]

    def weigh(self, first: int, last: int) -> tuple[int, int]:
        """Return the sizes of (prose and the like, the rest) in a part of `all`."""
        return self._good[last] - self._good[first], self._junk[last] - self._junk[first]


def _mark_captions(blocks: Blocks) -> None:
    """Take for captions, too, the line or two that share a box with a picture, if it says so."""
    outline = blocks.outline
    for picture in blocks.pictures:
        box = picture.owner
        while box and blocks.first[box] == blocks.last[box]:
            box = outline.parents[box]
        beside = blocks.under(box)
        if len(beside) > 2 or any(b.size > _LONGEST_CAPTION or b.tag in HEADINGS for b in beside):
            continue
        for block in beside:
            block.caption = block.caption or _is_in_picture_box(outline, block.owner, box)


def _is_in_picture_box(outline: Outline, at: int, box: int) -> bool:
    """Return whether a <figure>, or what is called a picture, is round an element, up to a box."""
    while at >= box:
        if outline.tags[at] == "figure" or _names_picture(outline.name(at)):
            return True
        at = outline.parents[at]
        if not at: return False
    return False


class _Gathering:
    """The run of text that is being gathered, and where in the tree we are."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._outline = blocks.outline
        self._owners: list[int] = [0]
        self._inline: list[int] = []  # inline elements that we are inside of
        self._links_open = 0
        self._caption = range(0)
        self._pieces: list[Piece] = []
        self._linked = 0
        self._links = 0
        self._breaks = 0
        self._is_blank = True

    def run(self) -> None:
        """Walk through the whole outline."""
        outline, first, last = self._outline, self._blocks.first, self._blocks.last
        heads, tails, ends, gone = outline.heads, outline.tails, outline.ends, outline.gone
        roles = [_ROLES.get(tag) for tag in outline.tags]
        found, add, size = self._blocks.all, self._add, len(roles)
        inside: list[int] = []
        at = 0
        while True:
            while inside and ends[inside[-1]] <= at:
                left = inside.pop()
                if roles[left]:
                    self._leave(left, roles[left])
                last[left] = len(found)
                if (tail := tails[left]) and (tail != " " or self._pieces):
                    add(tail)
            if at >= size:
                return
            if gone[at]:
                first[at : ends[at]] = last[at : ends[at]] = [len(found)] * (ends[at] - at)
                add(f" {tails[at]}")
                at = ends[at]
                continue
            if roles[at]:
                self._enter(at, roles[at])
            first[at] = len(found)
            if (head := heads[at]) and (head != " " or self._pieces):
                add(head)
            inside.append(at)
            at += 1

    def _enter(self, at: int, role: str | None) -> None:
        if role == "block":
            if self._pieces:
                self._flush()
            self._owners.append(at)
            if at >= self._caption.stop and self._is_caption(at):
                self._caption = range(at, self._outline.ends[at])
        elif role == "inline":
            self._pieces.append(at)
            self._inline.append(at)
            if self._outline.tags[at] == "a":
                self._links_open += 1
                self._links += 1
        elif role == "picture":
            self._pieces.append(at)
            self._is_blank = False
        else:
            self._break(at)

    def _leave(self, at: int, role: str | None) -> None:
        if role == "block":
            if self._pieces:
                self._flush()
            self._owners.pop()
        elif role == "inline":
            self._pieces.append(~at)
            self._inline.pop()
            if self._outline.tags[at] == "a":
                self._links_open -= 1

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        if text != " ":
            self._breaks = 0
            self._is_blank = False
            if self._links_open:
                self._linked += len(text.strip())

    def _break(self, at: int) -> None:
        """Take a line break; two of them end a paragraph."""
        self._breaks += 1
        if self._breaks > 1 and self._outline.tags[self._owners[-1]] != "pre":
            self._flush()
        else:
            self._pieces += (at, " ")

    def _is_caption(self, at: int) -> bool:
        if self._outline.tags[at] == "figcaption":
            return True
        if "class" not in self._outline.attributes(at):
            return False
        return _names_caption(self._outline.elements[at].get("class") or "")

    def _flush(self) -> None:
        """End the run at a block border."""
        if not self._is_blank:
            text = " ".join("".join([p for p in self._pieces if p.__class__ is str]).split())  # type: ignore[misc]
            if not text.isascii() and any(sign in text for sign in _INVISIBLE):
                text = text.translate(_TAKEN_OUT)
            self._end_block(text)
            self._is_blank = True
        self._pieces = self._inline.copy()
        self._linked, self._links, self._breaks = 0, self._links_open, 0

    def _end_block(self, text: str) -> None:
        owner = self._owners[-1]
        tag = self._outline.tags[owner]
        size, linked = _size(text), min(self._linked, len(text))
        found = self._blocks.all
        block = Block(
            text,
            owner,
            "p" if tag in _BOXES else tag,
            size,
            linked,
            self._links,
            owner in self._caption,
            _is_prose(text, size, linked / (len(text) or 1)),
            self._pieces + [~at for at in reversed(self._inline)] if self._inline else self._pieces,
            len(found),
        )
        if text:
            found.append(block)
        elif any(p.__class__ is int and p >= 0 and self._outline.tags[p] == "img" for p in self._pieces):
            self._blocks.pictures.append(block)


def _size(text: str) -> int:
    if text.isascii() or not any(sign in text for sign in _OFTEN_CJK):
        return len(text)
    return len(text) + (_LETTERS_A_SIGN - 1) * len(_CJK.findall(text))


def _is_prose(text: str, size: int, linked: float) -> bool:
    """Return whether it reads like running text: long, or a whole sentence, not mostly links."""
    if size > 80 and linked < 0.35:
        return True
    return size > 40 and linked < 0.2 and text[-1] in ENDS_SENTENCE


def _good(block: Block) -> int:
    """Return the size of what may be the story in a block: all of prose, a third of its like."""
    if block.linked > 0.5 * len(block.text):
        return 0
    if block.is_prose:
        return block.size
    return block.size // 3 if block.tag in HEADINGS or block.tag in LIST_TAGS else 0


def _junk(block: Block) -> int:
    return 0 if _good(block) else block.size


@lru_cache(maxsize=5_000)
def _names_picture(name: str) -> bool:
    return _PICTURE.search(name) is not None


@lru_cache(maxsize=5_000)
def _names_caption(name: str) -> bool:
    return _CAPTION.search(name) is not None
