"""Which blocks of the place where the story stands are the story: passes over the blocks.

Each pass clears `keep` of the blocks it knows for something else; PASSES is their order.
"""

from reader.extract.blocks import Block
from reader.extract.place import Pass, Place
from reader.extract.trimming_ends import (
    cut_after_story,
    drop_above_title,
    drop_dek,
    trim_head,
    trim_tail,
)
from reader.extract.trimming_lines import (
    drop_calls,
    drop_captions,
    drop_doubles,
    drop_said_later,
    drop_site_lines,
    drop_slides,
)
from reader.extract.trimming_links import drop_link_lines

PASSES: tuple[Pass, ...] = (
    drop_captions,
    drop_site_lines,
    drop_calls,
    drop_doubles,
    drop_slides,
    drop_link_lines,
    drop_dek,
    drop_said_later,
    cut_after_story,
    drop_above_title,
    trim_head,
    trim_tail,
)


def trim(blocks: list[Block], place: Place) -> None:
    """Clear `keep` of every block that is not the story."""
    for one in PASSES:
        one(blocks, place)
