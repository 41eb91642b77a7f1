"""Which lines belong to a picture: by element, by name, by the box that they share with it."""

import re
from functools import lru_cache

from reader.extract.blocks import HEADINGS, Blocks
from reader.extract.outline import Outline
from reader.extract.text import has_any

#: How themes call a caption or a credit, in the languages of the news; in small letters.
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:(?:wp|image|img|photo|media|fig|picture)[-_]?)?(?:caption|credits?|legende?)"
    r"(?:$|[\s_-]|text)|bild(?:unterschrift|untertitel|text)"
    r"|(?:image|img|photo|picture)[-_]?(?:desc|text)|leyenda|didascalia"
    r"|(?:^|[\s_-])pie[-_]?(?:de[-_]?)?foto|onderschrift|podpis"
)
#: What is in all of them: most names are dismissed by it.
_STEMS = (
    *("caption", "credit", "legend", "bild", "desc", "text"),
    *("leyenda", "didascalia", "foto", "onderschrift", "podpis"),
)
#: How they call a picture with what belongs to it.
_PICTURE = re.compile(
    r"(?:^|[\s_-])(?:image|img|photo|picture|foto|bild|visual|thumb)(?:s?$|s?[\s_-]|[A-Z])"
)
_LONGEST = 350
_PARAGRAPH = 120


def forget() -> None:
    """Forget the names of the last page: within one they come again and again."""
    for remembering in (names_caption, _names_picture):
        remembering.cache_clear()


@lru_cache(maxsize=5_000)
def names_caption(name: str) -> bool:
    """Return whether a class names a caption."""
    lower = name.lower()
    return has_any(lower, _STEMS) and _CAPTION.search(lower) is not None


def mark_captions(blocks: Blocks) -> None:
    """Take for captions, too, the line or two that share a box with a picture, if it says so."""
    outline = blocks.outline
    for picture in blocks.pictures:
        box = figure_of(outline, picture.owner) or picture.owner
        while box and blocks.first[box] == blocks.last[box]:
            box = outline.parents[box]
        beside = blocks.under(box)
        if len(beside) > 2 or any(b.size > _LONGEST or b.tag in HEADINGS for b in beside):
            continue
        if sum(b.is_prose and b.size > _PARAGRAPH for b in beside) > 1:
            continue  # a caption is one paragraph, and perhaps a credit
        for block in beside:
            block.caption = block.caption or _is_in_picture(outline, block.owner, box)


def figure_of(outline: Outline, at: int) -> int | None:
    """Return the <figure> that an element is, or stands in; None if it stands in none."""
    return at if outline.tags[at] == "figure" else outline.nearest("figure", at)


def _is_in_picture(outline: Outline, at: int, box: int) -> bool:
    """Return whether a <figure> is round an element, or, up to a box, what is called a picture.

    What is quoted is no caption: the picture beside it is of who said so.
    """
    around = [at, *outline.ancestors(at)]
    inside = [up for up in around if up >= max(box, 1)]
    if any(outline.tags[up] == "blockquote" for up in inside):
        return False
    return any(outline.tags[up] == "figure" for up in around) or any(
        _names_picture(outline.name(up)) for up in inside
    )


@lru_cache(maxsize=5_000)
def _names_picture(name: str) -> bool:
    return _PICTURE.search(name) is not None
