"""Which blocks of the place where the story stands are the story: passes over the blocks.

Each pass clears `keep` of the blocks it knows for something else; PASSES is their order.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from reader.extract.blocks import HEADINGS, LIST_TAGS, Block, Blocks
from reader.extract.outline import Outline
from reader.extract.related_labels import Label, label_of
from reader.extract.text import key_of
from reader.extract.trimming_words import (
    AFTER_STORY,
    AUTHOR_NOTE,
    BYLINE,
    CONTACT,
    DATE_LINE,
    DEK_NAME,
    LEAD_NAME,
    NEWSLETTER,
    SITE_LINE,
    SLIDE,
    TOLD_DEK_NAME,
)

_LONGEST_SITE_LINE = 300
_LARGEST_DEK = 0.3
_LONGEST_LABEL = 40
_LONGEST_DOUBLE = 80  # characters: shorter lines may be said twice
_FEWEST_DOUBLES = 4  # different paragraphs
_LABEL_TAGS = HEADINGS | {"p", "div", "span", "section", "li"}


@dataclass(frozen=True, slots=True)
class Place:
    """What the passes know of the page.

    heading: number of the title's element, None if it shows none. title_keys: the spellings of its title, dek_key: of the line under it, as key_of() gives them;
    "" if it has none. core_end: how many blocks come
    up to the end of the element that won the scoring; behind it are those that joined.
    """

    blocks: Blocks
    heading: int | None
    title_keys: frozenset[str]
    dek_key: str
    core_end: int

    @property
    def outline(self) -> Outline:
        """The page's elements."""
        return self.blocks.outline


Pass = Callable[[list[Block], Place], None]


def trim(blocks: list[Block], place: Place) -> None:
    """Clear `keep` of every block that is not the story."""
    for one in PASSES:
        one(blocks, place)


def drop_captions(blocks: list[Block], _: Place) -> None:
    """Captions belong to their pictures."""
    prose = sum(len(block.text) for block in blocks if block.is_prose)
    captions = [block for block in blocks if block.caption]
    if sum(len(block.text) for block in captions) > 0.4 * prose:
        return  # a picture story: its captions are its text
    for block in captions:
        block.keep = False


def drop_site_lines(blocks: list[Block], _: Place) -> None:
    """Labels, controls and notes of the site."""
    for block in blocks:
        text = block.text
        if len(text) < _LONGEST_SITE_LINE and SITE_LINE.match(text):
            block.keep = False
        elif len(text) < _LONGEST_LABEL and block.tag not in HEADINGS and label_of(text) is Label.RELATED:
            block.keep = False


def drop_calls(blocks: list[Block], place: Place) -> None:
    """Calls to order a newsletter, which name it and lead to it."""
    if any("newsletter" in key for key in place.title_keys):
        return
    for block in blocks:
        if block.links and len(block.text) < _LONGEST_SITE_LINE and NEWSLETTER.search(block.text):
            block.keep = False


def drop_doubles(blocks: list[Block], _: Place) -> None:
    """The story once more, as pages hold it that are laid out for two kinds of screen."""
    long = [block for block in blocks if block.keep and block.size > _LONGEST_DOUBLE]
    times = Counter(block.text for block in long)
    if sum(count > 1 for count in times.values()) < _FEWEST_DOUBLES:
        return
    seen: set[str] = set()
    for block in long:
        block.keep = block.text not in seen
        seen.add(block.text)


def drop_slides(blocks: list[Block], place: Place) -> None:
    """A gallery of pictures with a tale to each, set into the story: "1/50", "2/50", …"""
    counts: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        if found := SLIDE.match(block.text):
            counts.setdefault(found.group(1), []).append(index)
    for total, indices in counts.items():
        if len(indices) < max(3, int(total) // 2):
            continue
        box, outline = blocks[indices[0]].owner, place.outline
        while not outline.holds(box, blocks[indices[-1]].owner):
            box = outline.parents[box]
        others = [block for block in blocks if block.keep and not outline.holds(box, block.owner)]
        if sum(block.size for block in others if block.is_prose) > 250:
            for block in blocks:
                block.keep = block.keep and not outline.holds(box, block.owner)


def drop_link_lines(blocks: list[Block], place: Place) -> None:
    """Blocks that are mostly links: a list of other stories, a tag, a button."""
    prose = _prose_by_parent(blocks, place.outline)
    shares: dict[int, float] = {}
    for index, block in enumerate(blocks):
        length = len(block.text)
        share = block.linked / length
        if share <= 0.5 or block.tag in ("td", "th"):
            continue
        if block.tag in HEADINGS:
            if share > 0.6 and not _heads_text(blocks, index, place.outline, prose):
                block.keep = False
        elif block.tag == "li":
            block.keep = block.keep and _list_share(block, place, shares) < 0.75
        elif share > 0.8:
            block.keep = False
        elif length < 120:
            sentence = block.tag in ("p", "blockquote") and block.is_sentence
            block.keep = block.keep and sentence and share < 0.75


def _list_share(block: Block, place: Place, shares: dict[int, float]) -> float:
    """Return the share of links in the whole list that an item belongs to."""
    around = [at for at in place.outline.ancestors(block.owner) if place.outline.tags[at] in ("ul", "ol")]
    whole = around[-1] if around else block.owner
    if whole not in shares:
        items = place.blocks.under(whole)
        shares[whole] = sum(b.linked for b in items) / max(1, sum(len(b.text) for b in items))
    return shares[whole]


def _prose_by_parent(blocks, outline):
    found = {}
    for block in blocks:
        if block.is_prose:
            parent = outline.parents[block.owner]
            found[parent] = found.get(parent, 0) + block.size
    return found


def _heads_text(blocks, index, outline, prose) -> bool:
    """Return whether a linked heading stands among the story's paragraphs, with one behind it."""
    behind = next((b for b in blocks[index+1:] if b.tag not in HEADINGS), None)
    parent = outline.parents[blocks[index].owner]
    return behind is not None and behind.is_prose and prose.get(parent,0) > 0.3 * sum(prose.values())


def drop_titles(blocks: list[Block], place: Place) -> None:
    """The title once more, at the head of the text."""
    seen = 0
    for block in blocks:
        if block.keep:
            key = key_of(block.text)
            if len(key) > 8 and key in place.title_keys:
                block.keep = False
            seen += len(block.text)
        if seen > 1_500:
            return


def drop_dek(blocks: list[Block], place: Place) -> None:
    """The line under the title, where the page sets it apart: it is a field of its own.

    Many pages describe themselves by their first paragraph: that one stays, and what a theme calls
    a lead. Of a story of a line or two it stays, too.
    """
    kept = [block for block in blocks if block.keep]
    whole = sum(block.size for block in kept)
    for block in kept[:3]:
        if _is_dek(block, place) and block.size < _LARGEST_DEK * whole:
            block.keep = False


def cut_after_story(blocks: list[Block], place: Place) -> None:
    """All that follows a label such as "Related" or "3 comments", if little of the story does.

    Where the label heads a box of its own and much follows the box, the box alone.
    """
    prose = [block.size if block.keep and block.is_prose else 0 for block in blocks]
    total = sum(prose) or 1
    after, cut = 0, len(blocks)
    for index in range(len(blocks) - 1, -1, -1):
        limit = (0.6 if index >= place.core_end else 0.1) * total
        if after < limit and _is_end_label(blocks[index]):
            end = _end_of_box(blocks, index, place)
            if sum(prose[end:cut]) > 0.1 * total:
                for block in blocks[index:end]:
                    block.keep = False
                after-=sum(prose[index+1:end])
            else:
                cut = index
        after += prose[index]
    if sum(prose[:cut]) > 250:
        for block in blocks[cut:]:
            block.keep = False


def _end_of_box(blocks: list[Block], index: int, place: Place) -> int:
    """Return where the largest box ends that a block is the first of; the blocks' end, if none."""
    first, outline = place.blocks.first, place.outline
    box, at = None, blocks[index].owner
    while at and first[at] == blocks[index].place:
        box, at = at, outline.parents[at]
    if box is None or box == blocks[index].owner:
        return len(blocks)
    last = place.blocks.last[box]
    return next((n for n in range(index, len(blocks)) if blocks[n].place >= last), len(blocks))


def drop_above_title(blocks: list[Block], place: Place) -> None:
    """What stands above the title, and the title."""
    at = next((index for index, block in enumerate(blocks) if block.owner == place.heading), None)
    if at is None:
        return
    blocks[at].keep = False
    above = sum(block.size for block in blocks[:at] if block.keep and block.is_prose)
    total = sum(block.size for block in blocks if block.keep and block.is_prose)
    if above < 0.25 * total:
        for block in blocks[:at]:
            block.keep = False


def trim_head(blocks: list[Block], place: Place) -> None:
    """Date, byline and kicker before the first paragraph."""
    kept = [block for block in blocks if block.keep]
    first = next((block for block in kept if block.is_prose), None)
    for block in kept[:6]:
        if block is first or block.tag in LIST_TAGS:
            return
        if len(block.text) < 60 and DATE_LINE.match(block.text):
            block.keep = False
        elif len(block.text) < 60 and block.tag not in HEADINGS:
            among = first is not None and _are_siblings(block, first, place.outline)
            block.keep = block.is_sentence or among


def _are_siblings(one: Block, other: Block, outline: Outline) -> bool:
    """Return whether two blocks are paragraphs of one text."""
    tags, parents = outline.tags, outline.parents
    return tags[one.owner] == tags[other.owner] == "p" and parents[one.owner] == parents[other.owner]


def drop_bylines(blocks: list[Block], _: Place) -> None:
    """A byline that is a block of its own."""
    for block in blocks:
        if block.keep and len(block.text) < 90 and BYLINE.match(block.text):
            block.keep = False


def trim_tail(blocks: list[Block], place: Place) -> None:
    """Headings with nothing behind them, notes on the author, a date at the end."""
    kept = [block for block in blocks if block.keep]
    last = next((block for block in reversed(kept) if block.is_prose), None)
    for block in reversed(kept):
        if not _is_tail(block, last, place) or (len(kept) < 5 and block.is_prose):
            return
        block.keep = False


def _is_tail(block: Block, last: Block | None, place: Place) -> bool:
    text = block.text
    if block.tag in HEADINGS or (len(text) < 80 and DATE_LINE.match(text)):
        return True
    if len(text) < 500 and AUTHOR_NOTE.match(text):
        return True
    if block.links and len(text) < _LONGEST_SITE_LINE and CONTACT.search(text):
        return True
    if block.tag in LIST_TAGS or len(text) > 60 or block.is_sentence or last is None:
        return False
    return not _are_siblings(block, last, place.outline)


def _is_dek(block: Block, place: Place) -> bool:
    outline = place.outline
    around = [block.owner, *outline.ancestors(block.owner)][:3]
    names = " ".join(outline.name(at) for at in around)
    if LEAD_NAME.search(names):
        return False
    if DEK_NAME.search(names):
        return True
    if not place.dek_key or key_of(block.text) != place.dek_key:
        return False
    in_header = any(outline.tags[at] == "header" for at in around)
    return in_header or TOLD_DEK_NAME.search(names) is not None


def _is_end_label(block: Block) -> bool:
    text = block.text
    if len(text) >= 70 or block.tag not in _LABEL_TAGS:
        return False
    is_sentence = block.is_sentence and not text.endswith(":")
    return AFTER_STORY.match(text) is not None and not (block.tag == "p" and is_sentence)


PASSES: tuple[Pass, ...] = (
    drop_captions,
    drop_site_lines,
    drop_calls,
    drop_doubles,
    drop_slides,
    drop_bylines,
    drop_link_lines,
    drop_titles,
    drop_dek,
    cut_after_story,
    drop_above_title,
    trim_head,
    trim_tail,
)
