"""Which blocks of the place where the story stands are the story: passes over the blocks.

Each pass clears `keep` of the blocks it knows for something else; PASSES is their order.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.extract.blocks import HEADINGS, LIST_TAGS, SENTENCE_END, Block
from reader.extract.text import key_of
from reader.extract.trimming_words import (
    AFTER_STORY,
    AUTHOR_NOTE,
    BYLINE,
    DATE_LINE,
    DEK_NAME,
    SITE_LINE,
)

_LONGEST_SITE_LINE = 300
_LABEL_TAGS = HEADINGS | {"p", "div", "span", "section", "li"}


@dataclass(frozen=True, slots=True)
class Place:
    """What the passes know of the page.

    title_keys: the spellings of its title, dek_key: of the line under it, as key_of() gives them;
    "" if it has none. core_end: how many blocks come
    up to the end of the element that won the scoring; behind it are those that joined.
    """

    title_keys: frozenset[str]
    dek_key: str
    core_end: int


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
        if len(block.text) < _LONGEST_SITE_LINE and SITE_LINE.match(block.text):
            block.keep = False


def drop_link_lines(blocks: list[Block], _: Place) -> None:
    """Blocks that are mostly links: a list of other stories, a tag, a button."""
    for block in blocks:
        length = len(block.text)
        share = block.linked / length
        if block.tag == "h1" or (block.tag in HEADINGS and share > 0.6):
            block.keep = False
        elif block.tag in HEADINGS or block.tag in ("td", "th"):
            continue
        elif share > 0.8:
            block.keep = False
        elif share > 0.5 and length < 120:
            sentence = block.tag in ("p", "blockquote") and SENTENCE_END.search(block.text)
            block.keep = block.keep and bool(sentence) and share < 0.75


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

    Many pages describe themselves by their first paragraph: that one stays.
    """
    for block in [block for block in blocks if block.keep][:3]:
        if place.dek_key and key_of(block.text) == place.dek_key and _is_set_apart(block):
            block.keep = False


def cut_after_story(blocks: list[Block], place: Place) -> None:
    """All that follows a label such as "Related" or "3 comments", if little of the story does."""
    prose = [len(block.text) if block.keep and block.is_prose else 0 for block in blocks]
    total = sum(prose) or 1
    after, cut = 0, len(blocks)
    for index in range(len(blocks) - 1, -1, -1):
        joined = index >= place.core_end
        if _is_end_label(blocks[index]) and after < (0.6 if joined else 0.1) * total:
            cut = index
        after += prose[index]
    if sum(prose[:cut]) > 250:
        for block in blocks[cut:]:
            block.keep = False


def drop_above_title(blocks: list[Block], _: Place) -> None:
    """What stands above the title."""
    at = next((index for index, block in enumerate(blocks) if block.tag == "h1"), 0)
    above = sum(len(block.text) for block in blocks[:at] if block.keep and block.is_prose)
    total = sum(len(block.text) for block in blocks if block.keep and block.is_prose)
    if above < 0.25 * total:
        for block in blocks[:at]:
            block.keep = False


def trim_head(blocks: list[Block], _: Place) -> None:
    """Date, byline and kicker before the first paragraph."""
    kept = [block for block in blocks if block.keep]
    for index, block in enumerate(kept):
        if index >= 6 or block.is_prose or block.tag in LIST_TAGS:
            return
        if len(block.text) < 60 and DATE_LINE.match(block.text):
            block.keep = False
        elif len(block.text) < 60 and block.tag not in HEADINGS:
            block.keep = SENTENCE_END.search(block.text) is not None


def drop_bylines(blocks: list[Block], _: Place) -> None:
    """A byline that is a block of its own."""
    for block in blocks:
        if block.keep and len(block.text) < 90 and BYLINE.match(block.text):
            block.keep = False


def trim_tail(blocks: list[Block], _: Place) -> None:
    """Headings with nothing behind them, notes on the author, a date at the end."""
    kept = [block for block in blocks if block.keep]
    for block in reversed(kept):
        text = block.text
        note = len(kept) > 4 and len(text) < 500 and AUTHOR_NOTE.match(text)
        if block.tag in HEADINGS or note or (len(text) < 80 and DATE_LINE.match(text)):
            block.keep = False
        else:
            return


def _is_set_apart(block: Block) -> bool:
    around = [block.element, *block.element.iterancestors()][:3]
    return any(e.tag == "header" or DEK_NAME.search(e.get("class") or "") for e in around)


def _is_end_label(block: Block) -> bool:
    text = block.text
    if len(text) >= 70 or block.tag not in _LABEL_TAGS:
        return False
    is_sentence = SENTENCE_END.search(text) is not None and not text.rstrip().endswith(":")
    return AFTER_STORY.match(text) is not None and not (block.tag == "p" and is_sentence)


PASSES: tuple[Pass, ...] = (
    drop_captions,
    drop_site_lines,
    drop_bylines,
    drop_link_lines,
    drop_titles,
    drop_dek,
    cut_after_story,
    drop_above_title,
    trim_head,
    trim_tail,
)
