"""Passes that know a block by what it says, wherever in the story it stands."""

from collections import Counter, defaultdict

from reader.extract.blocks import HEADINGS, LIST_TAGS, Block
from reader.extract.house_lines import SUPPORT_PAGES, stands_in
from reader.extract.place import Place
from reader.extract.related_labels import Label, label_of
from reader.extract.trimming_words import (
    READ_ALSO,
    SLIDE,
    leads_on,
    names_newsletter,
    names_site,
)
from reader.model.url import same_site

_LONGEST_SITE_LINE = 300
_LONGEST_NOTICE = 500
_MOSTLY = 0.8  # of a block that is links: another pass knows it by them
_LONGEST_LABEL = 40
_LONGEST_DOUBLE = 80  # characters: shorter lines may be said twice
_FEWEST_DOUBLES = 4  # different paragraphs
_FEWEST_SLIDES = 3
_STORY_CHARS = 250
_LONG_STORY = 2_500
_FIRST, _LAST_SAID = 2, 12  # blocks: a line over the story; it is taken out of its beginning
_SHORTEST_SAID = 40
_SOME_BLOCKS = 4  # of fewer each may be all there is
_SENTENCE_ENDS = " .…!?\"'”’»"


def drop_captions(blocks: list[Block], _: Place) -> None:
    """Captions belong to their pictures.

    In a picture story they are the text; but a gallery may stand in a story that is long without.
    """
    prose = sum(block.size for block in blocks if block.is_prose)
    captions = [block for block in blocks if block.caption]
    told = sum(block.size for block in captions)
    if told > 0.4 * prose:
        rest = sum(block.size for block in blocks if block.is_prose and not block.caption)
        if rest < _LONG_STORY:
            return
    for block in captions:
        block.keep = False


def drop_site_lines(blocks: list[Block], place: Place) -> None:
    """Labels, controls and notes of the site."""
    for block in blocks:
        if len(block.text) >= _LONGEST_SITE_LINE:
            is_notice = len(block.text) < _LONGEST_NOTICE and stands_in(block.text.lower())
            block.keep = block.keep and not is_notice
        elif _is_site_line(block) or (block.links and _points_to_rest(block, place)):
            block.keep = False


def _points_to_rest(block: Block, place: Place) -> bool:
    """Return whether nothing but a pointer stands beside the links: "Read also Home"."""
    if block.tag in HEADINGS or not 0 < len(block.text) - block.linked < _LONGEST_LABEL:
        return False
    return READ_ALSO.match(place.beside_links(block)) is not None


def _is_site_line(block: Block) -> bool:
    if len(block.text) > _LONGEST_LABEL and block.text.endswith(":"):
        return False  # it leads up to what follows
    if names_site(block.text):
        return True
    may_point = len(block.text) < _LONGEST_LABEL and block.tag not in HEADINGS
    if not may_point:
        return False
    # Its stories are gone, and it still points to them: "Read also:". "Background:" leads up.
    points = " " in block.text and block.text.endswith((":", "："))
    points = points and label_of(block.text) is Label.RELATED
    return points or leads_on(block.text)


def drop_calls(blocks: list[Block], place: Place) -> None:
    """Calls to order a newsletter, which name it and lead to it; to give money to the house."""
    is_about = any("newsletter" in key for key in place.title_keys)
    for block in blocks:
        if not block.links or len(block.text) >= _LONGEST_SITE_LINE:
            continue
        is_call = not is_about and names_newsletter(block.text)
        if is_call or (block.share < _MOSTLY and _leads_to_support(block, place)):
            block.keep = False


def _leads_to_support(block: Block, place: Place) -> bool:
    """Return whether it links to where the house itself asks for money."""
    for target in place.blocks.targets(block):
        name = target.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1].lower()
        if name.removesuffix(".html") in SUPPORT_PAGES:
            near = target.startswith("/") and not target.startswith("//")
            if near or (place.base is not None and same_site(target, place.base)):
                return True
    return False


def drop_said_later(blocks: list[Block], place: Place) -> None:
    """A line set over the story that is a sentence of it: it stands where it was said."""
    kept = [block for block in blocks if block.keep]
    if len(kept) < _SOME_BLOCKS:
        return
    for at, block in enumerate(kept[:_FIRST]):
        said = block.text.rstrip(_SENTENCE_ENDS)
        if len(said) < _SHORTEST_SAID or block.tag in LIST_TAGS:
            continue
        for later in kept[at + 1 : _LAST_SAID]:
            longer = later.size > block.size or at == 0
            if longer and said in later.text and not place.are_of_one_text(block, later):
                block.keep = False
                break


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
        # a number, behind signs at most
        found = None if block.text[0].isalpha() else SLIDE.match(block.text)
        if found is not None:
            slides[found.group(1)].append(block)
    for count, those in slides.items():
        if len(those) < max(_FEWEST_SLIDES, int(count) // 2):
            continue
        box = place.outline.around(those[0].owner, those[-1].owner)
        inside = [block for block in blocks if place.outline.holds(box, block.owner)]
        prose = sum(block.size for block in blocks if block.keep and block.is_prose)
        if prose - sum(block.size for block in inside if block.is_prose) > _STORY_CHARS:
            for block in inside:
                block.keep = False
