"""A body as a reader sees it: blocks of text, and pictures, one after the other."""

from itertools import accumulate

from msgspec import Struct

from reader.extract.outline import Outline

BLOCK_TAGS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tr"  # noqa: SIM905
    " td th tbody thead caption figure figcaption form fieldset aside footer nav address center hr"
    " details summary body".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LIST_TAGS = frozenset(("li", "td", "th", "dt", "dd", "pre", "blockquote"))
ENDS_SENTENCE = frozenset(".!?…:;。！？؟।۔”\"'’»)」』）")

#: A piece of a block: text, or the number of an inline element that begins (n) or ends (~n) here.
Piece = str | int


class Block(Struct, eq=False):
    """A run of text between two block borders, or a picture that stands alone.

    owner: number of the block element that it stands in; its own text, or after one of its
    children. tag: the owner's, "p" if that is a mere box. size: its length in letters. linked: how
    many of its characters are links; links: in how many. caption: it belongs to a picture.
    is_prose: it reads like running text. pieces: its text, and the inline elements in it. place:
    its index among all blocks. keep: whether it is part of the story; the passes of trimming.py
    clear it. A picture has no text; its place is that of the block behind it.
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

    @property
    def share(self) -> float:
        """The share of it that is links."""
        return self.linked / len(self.text)


class Blocks:
    """All blocks of a body.

    all: in order, without the pictures. pictures: those. first, last: by an element's number, the
    part of `all` that stands under it.
    """

    def __init__(
        self,
        outline: Outline,
        found: list[Block],
        pictures: list[Block],
        reach: tuple[list[int], list[int]],
    ) -> None:
        """Take what was gathered from an outline. reach: (first, last)."""
        self.outline = outline
        self.all = found
        self.pictures = pictures
        self.first, self.last = reach
        self._prose = [0, *accumulate([b.size if b.is_prose else 0 for b in found])]
        good = [_good(block) for block in found]
        junk = [0 if size else block.size for size, block in zip(good, found, strict=True)]
        self._good = [0, *accumulate(good)]
        self._junk = [0, *accumulate(junk)]
        self._sizes = [0, *accumulate([len(block.text) for block in found])]
        self._linked = [0, *accumulate([block.linked for block in found])]

    def under(self, at: int) -> list[Block]:
        """Return the blocks under an element."""
        return self.all[self.first[at] : self.last[at]]

    def targets(self, block: Block) -> list[str]:
        """Return the addresses of the links in a block, as they are written; "" of one without."""
        elements, tags = self.outline.elements, self.outline.tags
        begun = (piece for piece in block.pieces if isinstance(piece, int) and piece >= 0)
        return [elements[at].get("href") or "" for at in begun if tags[at] == "a"]

    def holds_blocks(self, at: int) -> bool:
        """Return whether an element holds other block elements, however deep they lie."""
        return any(block.owner != at for block in self.under(at))

    def prose(self, at: int) -> int:
        """Return the size of the prose under an element."""
        return self._prose[self.last[at]] - self._prose[self.first[at]]

    def size(self, at: int) -> int:
        """Return how many characters are under an element."""
        return self._sizes[self.last[at]] - self._sizes[self.first[at]]

    def linked(self, at: int) -> int:
        """Return how many of them are links."""
        return self._linked[self.last[at]] - self._linked[self.first[at]]

    def weigh(self, first: int, last: int) -> tuple[int, int]:
        """Return the sizes of (prose and the like, the rest) in a part of `all`."""
        return self._good[last] - self._good[first], self._junk[last] - self._junk[first]


def _good(block: Block) -> int:
    """Return the size of what may be the story in a block: all of prose, a third of its like."""
    if block.linked > 0.5 * len(block.text):
        return 0
    if block.is_prose:
        return block.size
    return block.size // 3 if block.tag in HEADINGS or block.tag in LIST_TAGS else 0
