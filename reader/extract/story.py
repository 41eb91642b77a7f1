"""The story of a page: the element that holds it, what joins it, what lies above it."""

from collections.abc import Callable

from msgspec import Struct

from reader.extract.blocks import Block, Blocks
from reader.extract.candidates import find_core
from reader.extract.neighbours import join_like_named, join_neighbours, join_spilled

_MOST_LEAD_BLOCKS = 8
_LONGEST_LEAD = 1_500

#: From the first block of a part up to, and without, the last.
Part = tuple[int, int]
Join = Callable[[Blocks, int | None, int, list[Part]], list[Part]]


class Story(Struct):
    """The blocks that hold the story, in order.

    core_end: how many of them come up to the end of the element that won; behind it are those that
    joined it.
    """

    blocks: list[Block]
    core_end: int


def find_story(blocks: Blocks, heading: int | None) -> Story:
    """Return where the story stands in a cleaned body: all of it, if no place is better.

    heading: number of the element of the story's title, None if the page shows none.
    """
    core = find_core(blocks, heading)
    if core is None:
        return Story(blocks.all, len(blocks.all))
    parts = [(blocks.first[core], blocks.last[core])]
    for join in JOINS:
        parts = join(blocks, heading, core, parts)
    chosen = [block for first, last in parts for block in blocks.all[first:last]]
    return Story(chosen, sum(block.place < blocks.last[core] for block in chosen))


def join_lead(blocks: Blocks, heading: int | None, _core: int, parts: list[Part]) -> list[Part]:
    """Add the prose between the title and the story: a few blocks, or none."""
    if heading is None:
        return parts
    between = blocks.all[blocks.last[heading] : parts[0][0]]
    found = [block for block in between if _is_lead(block)]
    if len(found) >= _MOST_LEAD_BLOCKS or sum(block.size for block in found) >= _LONGEST_LEAD:
        return parts
    return [(block.place, block.place + 1) for block in found] + parts


def _is_lead(block: Block) -> bool:
    if block.caption or block.size <= 50 or block.linked >= 0.2 * len(block.text):
        return False
    return block.is_prose


JOINS: tuple[Join, ...] = (join_like_named, join_neighbours, join_spilled, join_lead)
