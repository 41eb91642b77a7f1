"""Passes that know a block by what it says, wherever in the story it stands."""

from collections import Counter, defaultdict

from reader.extract.blocks import HEADINGS, Block
from reader.extract.place import Place
from reader.extract.trimming_words import BYLINE, NEWSLETTER, READ_ALSO, SITE_LINE, SLIDE

_LONGEST_SITE_LINE = 300
_LONGEST_LABEL = 40
_LONGEST_BYLINE = 90
_LONGEST_LINK = 120
_LONGEST_DOUBLE = 80  # characters: shorter lines may be said twice
_FEWEST_DOUBLES = 4  # different paragraphs
_FEWEST_SLIDES = 3
_STORY_CHARS = 250


def drop_captions(blocks: list[Block], _: Place) -> None:
    """Captions belong to their pictures."""
    prose = sum(block.size for block in blocks if block.is_prose)
    captions = [block for block in blocks if block.caption]
    if sum(block.size for block in captions) > 0.4 * prose:
        return  # a picture story: its captions are its text
    for block in captions:
        block.keep = False


def drop_site_lines(blocks: list[Block], _: Place) -> None:
    """Labels, controls and notes of the site."""
    for block in blocks:
        if len(block.text) < _LONGEST_SITE_LINE and _is_site_line(block):
            block.keep = False


def _is_site_line(block: Block) -> bool:
    if SITE_LINE.match(block.text):
        return True
    may_point = len(block.text) < _LONGEST_LABEL and block.tag not in HEADINGS
    return may_point and READ_ALSO.match(block.text) is not None


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
    """A gallery set into the story, with a tale to each picture: 1/50, 2/50 and so on."""
    slides: defaultdict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if found := SLIDE.match(block.text):
            slides[found.group(1)].append(block)
    for count, those in slides.items():
        if len(those) < max(_FEWEST_SLIDES, int(count) // 2):
            continue
        outline, box = place.outline, those[0].owner
        while not outline.holds(box, those[-1].owner):
            box = outline.parents[box]
        inside = [block for block in blocks if outline.holds(box, block.owner)]
        prose = sum(block.size for block in blocks if block.keep and block.is_prose)
        if prose - sum(block.size for block in inside if block.is_prose) > _STORY_CHARS:
            for block in inside:
                block.keep = False


def drop_bylines(blocks: list[Block], _: Place) -> None:
    """A byline that is a block of its own."""
    for block in blocks:
        if block.keep and len(block.text) < _LONGEST_BYLINE and BYLINE.match(block.text):
            block.keep = False


def drop_link_lines(blocks: list[Block], place: Place) -> None:
    """Blocks that are mostly links: a list of other stories, a tag, a button."""
    shares: dict[int, float] = {}
    for index, block in enumerate(blocks):
        share = block.share
        if share <= 0.5 or block.tag in ("td", "th"):
            continue
        if block.tag in HEADINGS:
            dropped = share > 0.6 and not _heads_text(blocks, index, place)
        elif block.tag == "li":
            dropped = _list_share(block, place, shares) >= 0.75
        elif share > 0.8:
            dropped = True
        elif len(block.text) < _LONGEST_LINK:
            is_text = block.tag in ("p", "blockquote") and block.is_sentence
            dropped = share > 0.75 or not is_text
        else:
            dropped = False
        block.keep = block.keep and not dropped


def _list_share(block: Block, place: Place, shares: dict[int, float]) -> float:
    """Return the share of links in the whole list that an item belongs to."""
    tags = place.outline.tags
    around = [at for at in place.outline.ancestors(block.owner) if tags[at] in ("ul", "ol")]
    whole = around[-1] if around else block.owner
    if whole not in shares:
        shares[whole] = place.blocks.linked(whole) / max(1, place.blocks.size(whole))
    return shares[whole]


def _heads_text(blocks: list[Block], index: int, place: Place) -> bool:
    """Return whether a heading stands among the story's paragraphs, with one right behind it.

    Over the teaser of another story it stands in a box with that.
    """
    behind = next((block for block in blocks[index + 1 :] if block.tag not in HEADINGS), None)
    if behind is None or not behind.is_prose:
        return False
    parents = place.outline.parents
    prose = [block for block in blocks if block.is_prose]
    beside = [b for b in prose if parents[b.owner] == parents[blocks[index].owner]]
    return sum(b.size for b in beside) > 0.3 * sum(b.size for b in prose)
