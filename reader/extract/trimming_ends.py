"""Passes that know a block by where it stands: above the story, at its head, behind it."""

from bisect import bisect_left
from itertools import accumulate

from reader.extract.blocks import HEADINGS, LIST_TAGS, Block
from reader.extract.head_lines import is_all, is_of_author, tells_of_story
from reader.extract.house_lines import is_closing
from reader.extract.place import Place
from reader.extract.text import has_any, key_of
from reader.extract.trimming_words import (
    ADDRESS,
    AFTER_STORY,
    AUTHOR_NOTE,
    CONTACT,
    DATE_LINE,
    DEK_NAME,
    DEK_STEMS,
    LEAD_NAME,
    LEAD_STEMS,
    TOLD_DEK_NAME,
)

_LABEL_TAGS = HEADINGS | {"p", "li"}
_LONGEST_AGAIN = 300
_LARGEST_DEK = 0.3
_HEAD_BLOCKS = 6
_LONGEST_LABEL = 70
_LONGEST_LEADING = 120  # characters of a label that leads to what follows
_LONGEST_LINE = 60
_LONGEST_NOTE = 500
_WORDS_OF_LABEL = 4
_LONGEST_CONTACT = 300
_SHORT_STORY = 5  # blocks
_STORY_CHARS = 250
_FEW_CHARS = 400
_LONGEST_ABOVE = 1_000


def drop_dek(blocks: list[Block], place: Place) -> None:
    """The line under the title, where the page sets it apart: it is a field of its own.

    Many pages describe themselves by their first paragraph: that one stays, and what a theme calls
    a lead. Of a story of a line or two it stays, too.
    """
    kept = [block for block in blocks if block.keep]
    whole = sum(block.size for block in kept)
    for block in kept[:3]:
        if block.size < _LARGEST_DEK * whole and _is_dek(block, place):
            block.keep = False


def _is_dek(block: Block, place: Place) -> bool:
    around = place.around(block, 3)
    names = " ".join(place.outline.name(at) for at in around).lower()
    if has_any(names, LEAD_STEMS) and LEAD_NAME.search(names):
        return False
    if has_any(names, DEK_STEMS) and DEK_NAME.search(names):
        return True
    if not place.dek_key or key_of(block.text) != place.dek_key:
        return False
    in_header = any(place.outline.tags[at] == "header" for at in around)
    return in_header or TOLD_DEK_NAME.search(names) is not None


def cut_after_story(blocks: list[Block], place: Place) -> None:
    """All that follows a label such as "Related" or "3 comments", if little of the story does.

    Where the label heads a box of its own and much follows the box, the box alone.
    """
    prose = (block.size if block.keep and block.is_prose else 0 for block in blocks)
    up_to = [0, *accumulate(prose)]
    total = up_to[-1] or 1
    few = min(0.1 * total, _FEW_CHARS)
    boxed, cut = 0, len(blocks)
    for index in range(len(blocks) - 1, -1, -1):
        after = total - up_to[index + 1] - boxed
        limit = 0.6 * total if index >= place.core_end else few
        if after < limit and _is_end_label(blocks[index]):
            end = _end_of_box(blocks, index, place)
            if up_to[max(end, cut)] - up_to[end] <= 0.1 * total:
                cut = index
            else:
                _drop(blocks[index:end])
                boxed += up_to[end] - up_to[index + 1]
    if up_to[cut] > _STORY_CHARS:
        _drop(blocks[cut:])


def _is_end_label(block: Block) -> bool:
    text = block.text
    longest = _LONGEST_LEADING if text.endswith(":") else _LONGEST_LABEL
    if len(text) >= longest or block.tag not in _LABEL_TAGS:
        return False
    if block.tag == "p" and block.is_sentence and not text.endswith(":"):
        return False
    return AFTER_STORY.match(text) is not None


def _end_of_box(blocks: list[Block], index: int, place: Place) -> int:
    """Return where the largest box ends that a block is the first of; the blocks' end, if none."""
    outline, first, label = place.outline, place.blocks.first, blocks[index]
    box = label.owner
    while outline.parents[box] and first[outline.parents[box]] == label.place:
        box = outline.parents[box]
    if box == label.owner:
        return len(blocks)
    return bisect_left(blocks, place.blocks.last[box], index, key=lambda block: block.place)


def _drop(blocks: list[Block]) -> None:
    for block in blocks:
        block.keep = False


def drop_above_title(blocks: list[Block], place: Place) -> None:
    """What stands above the title, and the title.

    Under so much text it is no title of the story, but of a part.
    """
    at = next((n for n, block in enumerate(blocks) if block.owner == place.heading), None)
    if at is None:
        return
    blocks[at].keep = False
    above = sum(block.size for block in blocks[:at] if block.keep and block.is_prose)
    total = sum(block.size for block in blocks if block.keep and block.is_prose)
    if above < min(0.25 * total, _LONGEST_ABOVE):
        _drop(blocks[:at])


def trim_head(blocks: list[Block], place: Place) -> None:
    """Date, byline and kicker before the first paragraph, and the title once more.

    Where the first paragraph is a line under the title, date and byline stand behind it.
    """
    kept = [block for block in blocks if block.keep]
    first = next((b for b in kept if b.is_prose and not _is_head_line(b, place)), None)
    passed = False
    for block in kept[:_HEAD_BLOCKS]:
        if block is first:
            passed = True
        elif tells_of_story(block, place):
            block.keep = False
        elif passed:
            return
        elif DATE_LINE.match(block.text) or _says_again(block, place):
            block.keep = False
        elif block.tag in LIST_TAGS:
            return
        elif len(block.text) < _LONGEST_LINE and block.tag not in HEADINGS:
            block.keep = block.is_sentence or place.are_of_one_text(block, first)


def _is_head_line(block: Block, place: Place) -> bool:
    """Return whether what is as long as a paragraph is none: the title, or who and when."""
    if len(block.text) > _LONGEST_AGAIN:
        return False
    return key_of(block.text) in place.title_keys or tells_of_story(block, place)


def trim_tail(blocks: list[Block], place: Place) -> None:
    """Headings with nothing behind them, names, notes on the author, a date, a label at the end."""
    kept = [block for block in blocks if block.keep]
    last = next((block for block in reversed(kept) if block.is_prose), None)
    for block in reversed(kept):
        if block.is_prose and len(kept) < _SHORT_STORY:
            return
        if not (
            _is_tail(block)
            or _is_stray(block, last, place)
            or _says_again(block, place)
            or is_of_author(block, place)
        ):
            return
        block.keep = False


def _says_again(block: Block, place: Place) -> bool:
    """Return whether a line is nothing but the title, the names or both, with "By" or a date."""
    if len(block.text) > _LONGEST_AGAIN:
        return False
    return is_all(key_of(block.text), (*place.title_keys, *place.name_keys))


def _is_tail(block: Block) -> bool:
    text = block.text
    if block.tag in HEADINGS:
        return not _counts(block)
    if DATE_LINE.match(text):
        return True
    if len(text) < _LONGEST_NOTE and (AUTHOR_NOTE.match(text) or is_closing(text)):
        return True
    if text.endswith((":", "：")) and text.count(" ") < _WORDS_OF_LABEL:
        return True  # what it leads up to is not there
    if block.tag == "blockquote" or len(text) > _LONGEST_CONTACT:
        return False
    if not block.links:
        return len(text) < _LONGEST_LEADING and ADDRESS.search(text) is not None
    return CONTACT.search(text) is not None


def _counts(block: Block) -> bool:
    """Return whether a heading is a numbered sentence: in a list of pictures that is the text."""
    return block.is_sentence and block.size > _LONGEST_LINE and block.text[0].isdigit()


def _is_stray(block: Block, last: Block | None, place: Place) -> bool:
    """Return whether a short line at the end is neither a sentence nor one of the paragraphs."""
    if block.tag in LIST_TAGS or len(block.text) > _LONGEST_LINE or block.is_sentence:
        return False
    return last is not None and not place.are_of_one_text(block, last)
