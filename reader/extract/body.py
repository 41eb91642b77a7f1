"""The story's body on one parse: related stories and chrome set aside, the place found, trimmed."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

from lxml import etree
from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract import captions, chrome, chrome_words, images, markup, ruling
from reader.extract.blocks import HEADINGS, Block
from reader.extract.chrome_judges import Judge
from reader.extract.gathering import gather_blocks
from reader.extract.heading import Ranked, headings_of, main_heading
from reader.extract.leftovers import left_over
from reader.extract.metadata import Metadata
from reader.extract.names import is_person
from reader.extract.outline import Outline
from reader.extract.place import Place
from reader.extract.receipts import Taken
from reader.extract.related import Offered, find_related
from reader.extract.story import find_story
from reader.extract.text import key_of
from reader.extract.trimming import trim
from reader.extract.wall_lines import is_wall_line
from reader.model.article import ChromeKind, FoundBy, RelatedStory, Removed
from reader.model.site_rule import SiteRule
from reader.model.url import Url

_LITTLE = 300  # characters: fewer are worth a second look
_LITTLE_SHARE = 0.12
_MORE = 1.5
_LONG_NOSCRIPT = 1_500


class Body(Struct, frozen=True):
    """The story of a page: its text and html, what it offers beside, what was taken out of it.

    walls: lines at its end that asked for a subscription, and are in `removed`, too.
    """

    text: str
    html: str
    related: tuple[RelatedStory, ...]
    removed: tuple[Removed, ...]
    walls: tuple[str, ...] = ()


class Look(Struct, frozen=True):
    """The story as it was found. story: its blocks in order, the dropped ones among them.

    taken: what was set aside before. ruled: id()s of the blocks that a rule dropped.
    """

    place: Place
    story: list[Block]
    taken: list[Taken]
    ruled: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The text of the blocks that are kept."""
        return "\n".join(block.text for block in self.story if block.keep)


class _Page(Struct, frozen=True):
    """What is known of a page before its story is looked for. receipt: what went before."""

    outline: Outline
    metadata: Metadata
    headings: list[Ranked]
    heading: int | None
    base: str | None
    receipt: list[Taken]
    rules: Sequence[SiteRule]


def read_body(
    root: HtmlElement, metadata: Metadata, url: Url | None, rules: Sequence[SiteRule] = ()
) -> Body:
    """Return the story of a page; its text is "" if there is none. Changes the tree.

    rules: the reader's, of this site.
    """
    look, related = look_at_body(root, metadata, url, rules)
    place = look.place
    text = look.text
    names = metadata.byline
    html = markup.markup_of(place.blocks, look.story, place.heading, place.base, names)
    removed = _receipt(look) if text else [taken.receipt(None) for taken in look.taken]
    return Body(text, html, related, tuple(removed), tuple(_walls(look)))


def look_at_body(
    root: HtmlElement, metadata: Metadata, url: Url | None, rules: Sequence[SiteRule]
) -> tuple[Look, tuple[RelatedStory, ...]]:
    """Return where the story of a page stands, and the stories it offers. Changes the tree."""
    chrome_words.forget()
    captions.forget()
    body = next(root.iterchildren("body"), root)
    told = metadata.seen.base
    base = url if told is None else images.absolute(told, url) or url
    _open_long(images.make_real(body))
    etree.strip_elements(body, *chrome.SILENT_TAGS, with_tail=False)
    outline = Outline.of(body)
    headings = headings_of(outline, metadata.title)
    heading = main_heading(outline, headings)
    offered = find_related(outline, base, metadata.title, metadata.canonical)
    receipt = _take_out_related(outline, offered, heading)
    if rules:
        receipt += ruling.take_out(outline, rules, heading, base)
    page = _Page(outline, metadata, headings, heading, base, receipt, rules)
    return _best_look(page), offered.stories


def _best_look(page: _Page) -> Look:
    outline = page.outline
    without_related = bytes(outline.gone)
    found = _story(page, chrome.JUDGES)
    size = len(found.text)
    if size < _LITTLE or size < _LITTLE_SHARE * outline.prose[0]:
        # Names mislead on this page: look again, at its structure only.
        first = bytes(outline.gone)
        outline.gone[:] = without_related
        second = _story(page, chrome.JUDGES_BY_STRUCTURE)
        if len(second.text) > _MORE * size:
            found = second
        else:
            outline.gone[:] = first
    return found if found.text else _everything(page)


def _story(page: _Page, judges: tuple[Judge, ...]) -> Look:
    outline, metadata = page.outline, page.metadata
    taken = page.receipt + chrome.strip_chrome(outline, page.heading, judges)
    blocks = gather_blocks(outline)
    heading = main_heading(outline, page.headings)
    story = find_story(blocks, heading)
    dek = key_of(metadata.dek or "")
    place = Place(
        blocks,
        heading,
        metadata.title_keys,
        dek,
        story.core_end,
        page.base,
        name_keys=frozenset(map(key_of, metadata.byline)),
        persons=tuple(filter(is_person, metadata.byline)),
        day=(metadata.published or "")[:10],
    )
    trim(story.blocks, place)
    if not page.rules:
        return Look(place, story.blocks, taken)
    place, chosen, taken = ruling.put_back(place, story.blocks, taken, page.rules)
    return Look(place, chosen, taken, ruling.leave_out(chosen, outline, page.rules))


def _everything(page: _Page) -> Look:
    """Return all blocks of a page of a line or two: its labels are all there is to read."""
    blocks = gather_blocks(page.outline)
    place = Place(blocks, None, frozenset(), "", len(blocks.all), page.base)
    return Look(place, blocks.all, page.receipt)


def _walls(look: Look) -> Iterator[str]:
    """Give the paragraphs behind the story's last that hold back the rest of it."""
    behind = takewhile(lambda block: not block.keep, reversed(look.story))
    return (b.text for b in behind if b.tag not in HEADINGS and is_wall_line(b.text))


def _receipt(look: Look) -> list[Removed]:
    """Return what was taken out, each with its place among the blocks of the text."""
    blocks = look.place.blocks
    kept = {id(block) for block in look.story if block.keep}
    before = [*accumulate((id(block) in kept for block in blocks.all), initial=0)]
    receipt = [taken.receipt(before[blocks.first[taken.at]]) for taken in look.taken]
    return receipt + left_over(look.story, look.place, look.place.base, look.ruled)


def _take_out_related(outline: Outline, offered: Offered, heading: int | None) -> list[Taken]:
    receipt = []
    for element in offered.elements:
        at = outline.number_of(element)
        if at and not chrome.holds_story(outline, at, heading, 0.5):
            receipt += chrome.removed(outline, at, ChromeKind.RELATED, FoundBy.STORIES)
            outline.gone[at] = 1
    return receipt


def _open_long(noscripts: list[HtmlElement]) -> None:
    """A page may keep its whole story for readers without script."""
    for noscript in noscripts:
        if len(noscript.text_content()) > _LONG_NOSCRIPT:
            noscript.tag = "div"
