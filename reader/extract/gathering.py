"""Blocks gathered from an outline: runs of text between the borders of block elements."""

from reader.extract.blocks import BLOCK_TAGS, ENDS_SENTENCE, Block, Blocks, Piece
from reader.extract.captions import mark_captions, names_caption
from reader.extract.outline import Outline
from reader.extract.text import count_cjk, has_any

#: Inline elements that mean something to a reader.
INLINE_TAGS = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time tt u"  # noqa: SIM905
    " var".split()
)
_ROLES = (
    dict.fromkeys(BLOCK_TAGS, "block")
    | dict.fromkeys(INLINE_TAGS, "inline")
    | {"a": "link", "br": "break", "img": "picture"}
)
_INLINE_ROLES = ("inline", "link")
#: Boxes: text that stands in one of them is a paragraph by itself.
_BOXES = frozenset(("div", "section", "article", "main", "body", "center"))
#: Where a word may break, and what has no width: no part of the words.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_TAKEN_OUT = dict.fromkeys(map(ord, _INVISIBLE))
#: A sign of Chinese, Japanese or Korean says as much as so many letters.
_LETTERS_A_SIGN = 2


def gather_blocks(outline: Outline) -> Blocks:
    """Return the blocks of an outline; what is marked as gone is left out."""
    gathering = _Gathering(outline)
    gathering.run()
    blocks = Blocks(outline, gathering.found, gathering.pictures, gathering.reach)
    mark_captions(blocks, gathering.mixed)
    return blocks


class _Gathering:
    """What was found so far, the run of text that is being gathered, and where we are."""

    def __init__(self, outline: Outline) -> None:
        size = len(outline.tags)
        self.found: list[Block] = []
        self.pictures: list[Block] = []
        self.mixed: list[Block] = []
        self.reach = ([0] * size, [0] * size)
        self._outline = outline
        self._owners: list[int] = [0]
        self._inline: list[Piece] = []  # numbers of the inline elements that we are inside of
        self._links_open = 0
        self._caption = range(0)
        self._pieces: list[Piece] = []
        self._linked = 0
        self._links = 0
        self._breaks = 0
        self._is_blank = True
        self._shows = False

    def run(self) -> None:
        """Walk through the whole outline."""
        outline, found, (first, last) = self._outline, self.found, self.reach
        heads, tails, ends, gone = outline.heads, outline.tails, outline.ends, outline.gone
        roles = list(map(_ROLES.get, outline.tags))
        size = len(roles)
        inside: list[int] = []
        at = 0
        while at < size:
            if gone[at]:
                first[at : ends[at]] = last[at : ends[at]] = [len(found)] * (ends[at] - at)
                self._add(f" {outline.tails[at]}")
                at = ends[at]
            else:
                if role := roles[at]:
                    self._enter(at, role)
                first[at] = len(found)
                if (head := heads[at]) and (head != " " or self._pieces):
                    self._add(head)
                inside.append(at)
                at += 1
            while inside and ends[inside[-1]] <= at:
                left = inside.pop()
                if roles[left] or tails[left]:
                    self._leave(left, roles)
                else:
                    last[left] = len(found)

    def _enter(self, at: int, role: str) -> None:
        if role == "block":
            if self._pieces:
                self._flush()
            self._owners.append(at)
            if at >= self._caption.stop and self._is_caption(at):
                self._caption = range(at, self._outline.ends[at])
        elif role in _INLINE_ROLES:
            self._pieces.append(at)
            self._inline.append(at)
            if role == "link":
                self._links_open += 1
                self._links += 1
        elif role == "picture":
            self._pieces.append(at)
            self._is_blank = False
            self._shows = True
        else:
            self._break(at)

    def _leave(self, at: int, roles: list[str | None]) -> None:
        role = roles[at]
        if role == "block":
            if self._pieces:
                self._flush()
            self._owners.pop()
        elif role in _INLINE_ROLES:
            self._pieces.append(~at)
            self._inline.pop()
            if role == "link":
                self._links_open -= 1
        self.reach[1][at] = len(self.found)
        if (tail := self._outline.tails[at]) and (tail != " " or self._pieces):
            self._add(tail)

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
        if self._outline.tags[self._owners[-1]] == "pre":
            self._pieces.append("\n")
        elif self._breaks > 1:
            self._flush()
        else:
            self._pieces += (at, " ")

    def _is_caption(self, at: int) -> bool:
        if self._outline.tags[at] == "figcaption":
            return True
        if "class" not in self._outline.attributes[at]:
            return False
        return names_caption(self._outline.elements[at].get("class") or "")

    def _flush(self) -> None:
        """End the run at a block border."""
        if not self._is_blank:
            text = " ".join("".join([p for p in self._pieces if isinstance(p, str)]).split())
            if not text.isascii() and has_any(text, _INVISIBLE):
                text = text.translate(_TAKEN_OUT)
            self._end_block(text)
            self._is_blank = True
            self._shows = False
        self._pieces = self._inline.copy()
        self._linked, self._links, self._breaks = 0, self._links_open, 0

    def _end_block(self, text: str) -> None:
        owner = self._owners[-1]
        tag = self._outline.tags[owner]
        size, linked = _size(text), min(self._linked, len(text))
        pieces = self._pieces
        if self._inline:  # they go on in the next block
            pieces = pieces + [~at for at in reversed(self._inline) if isinstance(at, int)]
        block = Block(
            text,
            owner,
            "p" if tag in _BOXES else tag,
            size,
            linked,
            self._links,
            owner in self._caption,
            _is_prose(text, size, linked / (len(text) or 1)),
            pieces,
            len(self.found),
        )
        if text:
            self.found.append(block)
            if self._shows:
                self.mixed.append(block)
        elif self._shows:
            self.pictures.append(block)


def _size(text: str) -> int:
    return len(text) + (_LETTERS_A_SIGN - 1) * count_cjk(text)


def _is_prose(text: str, size: int, linked: float) -> bool:
    """Return whether it reads like running text: long, or a whole sentence, not mostly links."""
    if size > 80 and linked < 0.35:
        return True
    return size > 40 and linked < 0.2 and text[-1] in ENDS_SENTENCE
