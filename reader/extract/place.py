"""What the passes of trimming know of the page that the blocks stand on."""

from collections.abc import Callable

from msgspec import Struct

from reader.extract.blocks import Block, Blocks
from reader.extract.outline import Outline


class Place(Struct, frozen=True):
    """The page round a story's blocks.

    heading: number of the title's element, None if the page shows none. title_keys: the spellings
    of its title, dek_key: of the line under it, "" if it has none, name_keys: of those who wrote
    it; all as key_of() gives them.
    core_end: how many blocks come up to the end of the element that won; behind it are those that
    joined it. base: what the page's relative addresses begin from, None if that is not known.
    persons: names of those who wrote the story, without those of houses. day: on which the page
    says that it was published, as YYYY-MM-DD; "" if it does not say.
    """

    blocks: Blocks
    heading: int | None
    title_keys: frozenset[str]
    dek_key: str
    core_end: int
    base: str | None
    name_keys: frozenset[str] = frozenset()
    persons: tuple[str, ...] = ()
    day: str = ""

    @property
    def outline(self) -> Outline:
        """The page's elements."""
        return self.blocks.outline

    def around(self, block: Block, levels: int) -> list[int]:
        """Return the element that a block stands in and those round it, so many in all."""
        return [block.owner, *self.outline.ancestors(block.owner)][:levels]

    def are_of_one_text(self, one: Block, other: Block | None) -> bool:
        """Return whether two blocks are paragraphs side by side."""
        outline = self.blocks.outline
        if other is None or not outline.tags[one.owner] == outline.tags[other.owner] == "p":
            return False
        return outline.parents[one.owner] == outline.parents[other.owner]

    def beside_links(self, block: Block) -> str:
        """Return the text of a block that is in none of its links."""
        tags = self.blocks.outline.tags
        said: list[str] = []
        links = 0
        for piece in block.pieces:
            if isinstance(piece, int):
                links += (tags[max(piece, ~piece)] == "a") * (1 if piece >= 0 else -1)
            elif not links:
                said.append(piece)
        return " ".join("".join(said).split())


#: Clears `keep` of the blocks that it knows for something else than the story.
Pass = Callable[[list[Block], Place], None]
