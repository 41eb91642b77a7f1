"""The pass that knows a block by its links: lists of other stories, tags, buttons.

What a story itself gives in links stays: the list of what is in it, its sources, the things it
tells of one after the other. They lead to a place in the page or to other houses; what the house
offers beside the story leads to the house.
"""

from collections import Counter
from itertools import islice

from reader.extract.blocks import HEADINGS, Block
from reader.extract.place import Place
from reader.model.url import same_site

_MOSTLY = 0.5
_MOST_OF_HEADING = 0.6
_MOST_OF_LIST = 0.75
_WHOLE = 0.8
_LONGEST = 120
_TEASER = 300  # letters: so much text a card does not have under its title
_CELL_LEVELS = 4


def drop_link_lines(blocks: list[Block], place: Place) -> None:
    """Blocks that are mostly links: a list of other stories, a tag, a button."""
    shares: dict[int, float] = {}
    said = Counter(block.text for block in blocks if block.share > _WHOLE)
    for index, block in enumerate(blocks):
        share = block.share
        if share <= _MOSTLY or not block.keep or _in_table(block, place):
            continue
        if block.tag in HEADINGS:
            block.keep = share <= _MOST_OF_HEADING or _heads_text(blocks, index, place)
        elif block.tag == "li":
            few = _list_share(block, place, shares) < _MOST_OF_LIST
            block.keep = few or _leads_away(block, place)
        elif share > _WHOLE:
            # What is said more than once is a button.
            may_stay = said[block.text] == 1 and index < place.core_end
            block.keep = may_stay and _leads_away(block, place)
        elif len(block.text) < _LONGEST:
            # Whose words a quote gives often leads to them.
            is_text = block.tag == "blockquote" or (block.tag == "p" and block.is_sentence)
            block.keep = share <= _MOST_OF_LIST and is_text


def _in_table(block: Block, place: Place) -> bool:
    tags = place.outline.tags
    return any(tags[at] in ("td", "th") for at in place.around(block, _CELL_LEVELS))


def _leads_away(block: Block, place: Place) -> bool:
    """Return whether all links of a block lead to other houses, or to places in the page."""
    targets = place.blocks.targets(block)
    return all(target.startswith("#") or _is_away(target, place.base) for target in targets)


def _is_away(target: str, base: str | None) -> bool:
    if base is None or not target.startswith(("http://", "https://")):
        return False
    return not same_site(target, base)


def _list_share(block: Block, place: Place, shares: dict[int, float]) -> float:
    """Return the share of links in the whole list that an item belongs to."""
    tags = place.outline.tags
    around = [at for at in place.outline.ancestors(block.owner) if tags[at] in ("ul", "ol")]
    whole = around[-1] if around else block.owner
    if whole not in shares:
        shares[whole] = place.blocks.linked(whole) / max(1, place.blocks.size(whole))
    return shares[whole]


def _heads_text(blocks: list[Block], index: int, place: Place) -> bool:
    """Return whether a heading stands over a text of the story, and not over a card's teaser."""
    size = 0
    for block in islice(blocks, index + 1, None):
        if block.tag in HEADINGS:
            if size:
                break
        elif not size and not block.is_prose:
            return False
        elif block.is_prose:
            size += block.size
        if size > _TEASER:
            return True
    return size > 0 and _leads_away(blocks[index], place)
