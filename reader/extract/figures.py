"""The pictures of a story, each with its captions."""

import re
from collections.abc import Iterable
from itertools import takewhile

from lxml.html import HtmlElement

from reader.extract.blocks import Block, Blocks
from reader.extract.captions import figure_of
from reader.extract.furniture import is_furniture, same_picture, width_of

#: A text block; or pictures, with their captions behind them.
Group = list[Block]

_THUMBNAIL = 200  # pixels
_PICTURE_ADDRESS = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)


def in_order(
    blocks: Blocks, story: list[Block], heading: int | None, authors: Iterable[str] = ()
) -> list[Group]:
    """Return the story's kept blocks, and its pictures, in the page's order.

    heading: number of the title's element; pictures behind it belong to the story. authors: their
    names; those that show but them do not.
    """
    kept = [block for block in story if block.keep]
    if not kept:
        return []
    figures = _figures(blocks, _pictures(blocks, kept, heading))
    told = {id(caption) for figure in figures for caption in figure}
    names = {name.casefold() for name in authors}
    figures = [figure for figure in figures if not _shows_author(blocks, figure, names)]
    groups = [*_once(blocks, figures), *([block] for block in kept if id(block) not in told)]
    return sorted(groups, key=lambda group: (group[0].place, bool(group[0].text)))


def _pictures(blocks: Blocks, kept: list[Block], heading: int | None) -> list[Block]:
    """Return the pictures between the title and the story's end, but for those of cards.

    The one right above the title belongs too, if an <article> holds it with title and story.
    """
    outline = blocks.outline
    start, end = kept[0].place, kept[-1].place
    root = outline.around(kept[0].owner, kept[-1].owner)
    if heading is not None and blocks.last[heading] <= start:
        start = blocks.last[heading]
    places = {block.place for block in kept}

    article = _article(blocks, kept, heading)

    def leads(picture: Block) -> bool:
        above = heading is not None and picture.place == blocks.first[heading]
        inside = article is not None and outline.holds(article, picture.owner)
        return above and inside and not picture.links

    def belongs(picture: Block) -> bool:
        at = picture.place
        inside = start <= at <= end or (at == end + 1 and outline.holds(root, picture.owner))
        return (inside and not _is_card(blocks, picture, places)) or leads(picture)

    return [each for each in blocks.pictures if belongs(each) and not _is_furniture(blocks, each)]


def _images(blocks: Blocks, group: Group) -> list[HtmlElement]:
    tags, elements = blocks.outline.tags, blocks.outline.elements
    return [
        elements[at]
        for block in group
        for at in block.pieces
        if isinstance(at, int) and at >= 0 and tags[at] == "img"
    ]


def _is_furniture(blocks: Blocks, picture: Block) -> bool:
    return all(map(is_furniture, _images(blocks, [picture])))


def _article(blocks: Blocks, kept: list[Block], heading: int | None) -> int | None:
    """Return the <article> that holds the title and the story, None if there is none."""
    outline = blocks.outline
    article = outline.nearest("article", heading or 0)
    if article is None or not outline.holds(article, kept[0].owner):
        return None
    return article


def _is_card(blocks: Blocks, picture: Block, kept: set[int]) -> bool:
    """Return whether the picture leads to another page, and the words behind it were dropped."""
    at = picture.place
    if at in kept or at >= len(blocks.all) or blocks.all[at].caption:
        return False
    target = next(iter(blocks.targets(picture)), "")
    return target != "" and not _PICTURE_ADDRESS.search(target)


def _figures(blocks: Blocks, pictures: list[Block]) -> list[Group]:
    """Return the pictures with their captions: in their figure, else right behind them.

    Those that share a caption are one group.
    """
    found: dict[tuple[int | None, int], Group] = {}
    for picture in pictures:
        figure = figure_of(blocks.outline, picture.owner)
        key = (figure, picture.place if figure is None else 0)
        found.setdefault(key, []).append(picture)
    groups: list[Group] = []
    for (figure, place), shown in found.items():
        behind = blocks.all[place : place + 2] if figure is None else blocks.under(figure)
        if figure is None:
            captions = list(takewhile(lambda block: block.caption, behind))
        else:
            captions = [block for block in behind if block.caption]
        groups += [[*shown, *captions]] if captions else [[picture] for picture in shown]
    return groups


def _shows_author(blocks: Blocks, group: Group, names: set[str]) -> bool:
    """Return whether a picture shows who wrote the story: it says a name, and nothing else."""
    alone = not _told(group)
    return alone and all(_says(image).casefold() in names for image in _images(blocks, group))


def _says(image: HtmlElement) -> str:
    return " ".join((image.get("alt") or "").split())


def _once(blocks: Blocks, groups: list[Group]) -> list[Group]:
    """Return the groups without those whose pictures are shown by another one, in another size.

    The first is kept, but one without a caption, or a mere thumbnail, goes before what has more.
    """
    shown: dict[tuple[str, ...], Group] = {}
    kept: list[Group] = []
    for each in groups:
        within: dict[str, Block] = {}
        for block in each:
            within.setdefault(block.text or _key(blocks, block), block)
        group = list(within.values())
        key = tuple(told for told, block in within.items() if not block.text)
        before = shown.get(key)
        if before is None or (_told(group) and _told(before) not in ("", _told(group))):
            kept.append(group)
        elif (_told(group) and not _told(before)) or _is_larger(blocks, group, before):
            kept[kept.index(before)] = group
        else:
            continue
        shown[key] = group
    return kept


def _key(blocks: Blocks, picture: Block) -> str:
    """Return what tells the pictures of a block, whatever their sizes are."""
    return " ".join(same_picture(image.get("src") or "") for image in _images(blocks, [picture]))


def _told(group: Group) -> str:
    """Return what the captions of a group say."""
    return " ".join(block.text for block in group).strip()


def _is_larger(blocks: Blocks, group: Group, before: Group) -> bool:
    """Return whether the other group has but a thumbnail of its picture."""
    now, then = (max(map(width_of, _images(blocks, each)), default=0) for each in (group, before))
    return 0 < then < _THUMBNAIL <= now
