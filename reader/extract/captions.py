"""Which lines belong to a picture: by element, by name, by the box that they share with it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec.structs import replace

from reader.extract.blocks import HEADINGS, Block, Blocks, Piece
from reader.extract.outline import Outline
from reader.extract.text import has_any, squeezed

#: How themes call a caption or a credit, in the languages of the news; in small letters.
_CAPTION = re.compile(
    r"caption(?:$|[\s_-]|text)"
    r"|(?:^|[\s_-])(?:image|img|photo|media|picture)?(?:credits?|legende?)"
    r"(?:$|[\s_-]|text)|bild(?:unterschrift|untertitel|text)"
    r"|(?:image|img|photo|picture)[-_]?(?:desc|text)|media[-_]{0,2}desc|leyenda|didascalia"
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
#: Who took a picture, at the end of what is told of it: "Foto: Ada Marin", "(photo by Bo Lund)".
_WORDS_OF_CREDIT = (
    r"photos?|foto(?:s|grafía|grafia)?|fotó|fot\.|bild|images?|снимка|фото|video|vidéo"
)
_CREDITED = re.compile(
    rf"""(?:
    (?<!\w)(?:{_WORDS_OF_CREDIT})(?:\s(?:by|credit|von))?\s?:\s?\w[^:!?]*
    |[(\[](?:(?-i:[A-Z]{{2,5}})\s)?(?:{_WORDS_OF_CREDIT})(?!\w)[^)\]]*[)\]]\.?
    |\s(?:©|\(c\))\s?\w[^.:!?]*
    |/\s?(?:getty(?:\simages)?|reuters|afp|ap|epa|dpa|efe|ansa|tass)\)?\.?
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
#: Who took it and for whom, and nothing else: "Ada Marin/Harbour Ledger".
_SIDE = r"(?:[^\W\d_][\w.'’-]*|[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})"
_BY_WHOM = re.compile(rf"{_SIDE}/{_SIDE}")
_LONGEST = 350
_LONGEST_CREDIT = 60
_SHORTEST_TOLD = 40  # letters: fewer are the name of a thing that the story goes on about
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


def mark_captions(blocks: Blocks, mixed: Iterable[Block]) -> None:
    """Take for captions, too, what stands beside a picture and is told of it.

    The line or two that share a box with it, if that says so; and a line behind it that says again
    what is told to those who do not see it, or ends with who took it. mixed: blocks of text with a
    picture among it; if the text is its caption, the picture stands alone.
    """
    _mark_in_boxes(blocks)
    for picture in blocks.pictures:
        for block in blocks.all[picture.place : picture.place + 1]:
            block.caption = block.caption or _is_told_of(blocks, picture, block)
    for block in mixed:
        if _is_named_so(blocks.outline, block) or _is_told_of(blocks, block, block):
            block.caption = True
            shown: list[Piece] = [*_shown(blocks, block)]
            blocks.pictures.append(replace(block, text="", pieces=shown, links=0))


def _shown(blocks: Blocks, block: Block) -> Iterator[int]:
    """Give the numbers of the pictures in a block."""
    begun = (piece for piece in block.pieces if isinstance(piece, int) and piece >= 0)
    return (at for at in begun if blocks.outline.tags[at] == "img")


def _is_told_of(blocks: Blocks, picture: Block, block: Block) -> bool:
    """Return whether a line right behind a picture is told of it, by what it says."""
    text = block.text
    if len(text) > _LONGEST or block.tag in HEADINGS or block.tag == "blockquote":
        return False
    if len(text) < _LONGEST_CREDIT and _BY_WHOM.fullmatch(text):
        return True
    if found := _CREDITED.search(text):
        return len(found.group()) < _LONGEST_CREDIT
    if len(text) < _SHORTEST_TOLD or picture.links:
        return False  # a link round a picture and its name leads to the thing
    elements = blocks.outline.elements
    return any(squeezed(elements[at].get("alt") or "") == text for at in _shown(blocks, picture))


def _is_named_so(outline: Outline, block: Block) -> bool:
    """Return whether all the text of a block stands in one inline element that is named so."""
    if len(block.text) > _LONGEST:
        return False
    inside = range(block.owner + 1, outline.ends[block.owner])
    named = (at for at in inside if names_caption(outline.elements[at].get("class") or ""))
    return any(squeezed(outline.elements[at].text_content()) == block.text for at in named)


def _mark_in_boxes(blocks: Blocks) -> None:
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
