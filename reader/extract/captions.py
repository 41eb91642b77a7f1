"""Which lines belong to a picture: by element, by name, by the box that they share with it."""

import re
from functools import lru_cache

from reader.extract.blocks import HEADINGS, Blocks
from reader.extract.outline import Outline

#: How themes call a caption or a credit, in the languages of the news.
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:(?:wp|image|img|photo|media|fig|picture)[-_]?)?(?:caption|credits?|legende?)"
    r"(?:$|[\s_-]|text)|bild(?:unterschrift|untertitel|text)"
    r"|(?:image|img|photo|picture)[-_]?(?:desc|text)|leyenda|didascalia"
    r"|(?:^|[\s_-])pie[-_]?(?:de[-_]?)?foto|onderschrift|podpis",
    re.IGNORECASE,
)
#: How they call a picture with what belongs to it.
_PICTURE = re.compile(
    r"(?:^|[\s_-])(?:image|img|photo|picture|foto|bild|visual|thumb)(?:s?$|s?[\s_-]|[A-Z])"
)
_LONGEST = 350


@lru_cache(maxsize=5_000)
def names_caption(name: str) -> bool:
    """Return whether a class names a caption."""
    return _CAPTION.search(name) is not None


def mark_captions(blocks: Blocks) -> None:
    """Take for captions, too, the line or two that share a box with a picture, if it says so."""
    outline = blocks.outline
    for picture in blocks.pictures:
        box = picture.owner
        while box and blocks.first[box] == blocks.last[box]:
            box = outline.parents[box]
        beside = blocks.under(box)
        if len(beside) > 2 or any(b.size > _LONGEST or b.tag in HEADINGS for b in beside):
            continue
        for block in beside:
            block.caption = block.caption or _is_in_picture(outline, block.owner, box)


def _is_in_picture(outline: Outline, at: int, box: int) -> bool:
    """Return whether a <figure>, or what is called a picture, is round an element, up to a box."""
    around = (up for up in (at, *outline.ancestors(at)) if up >= max(box, 1))
    return any(outline.tags[up] == "figure" or _names_picture(outline.name(up)) for up in around)


@lru_cache(maxsize=5_000)
def _names_picture(name: str) -> bool:
    return _PICTURE.search(name) is not None
