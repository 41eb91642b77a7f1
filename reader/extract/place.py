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
    """

    blocks: Blocks
    heading: int | None
    title_keys: frozenset[str]
    dek_key: str
    core_end: int
    base: str | None
    name_keys: frozenset[str] = frozenset()

    @property
    def outline(self) -> Outline:
        """The page's elements."""
        return self.blocks.outline

    def around(self, block: Block, levels: int) -> list[int]:
        """Return the element that a block stands in and those round it, so many in all."""
        return [block.owner, *self.outline.ancestors(block.owner)][:levels]


#: Clears `keep` of the blocks that it knows for something else than the story.
Pass = Callable[[list[Block], Place], None]
