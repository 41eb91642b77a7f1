"""The story's body on one parse: related stories and chrome set aside, the place found, trimmed."""

from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from reader.extract import captions, chrome, chrome_words, images, markup
from reader.extract.chrome_judges import Judge
from reader.extract.gathering import gather_blocks
from reader.extract.heading import main_heading
from reader.extract.leftovers import left_over
from reader.extract.metadata import Metadata
from reader.extract.outline import Outline
from reader.extract.place import Place
from reader.extract.related import Offered, find_related
from reader.extract.story import find_story
from reader.extract.text import key_of
from reader.extract.trimming import trim
from reader.model.article import ChromeKind, RelatedStory, Removed
from reader.model.url import Url

_LITTLE = 300  # characters: fewer are worth a second look
_LITTLE_SHARE = 0.12
_MORE = 1.5
_LONG_NOSCRIPT = 1_500


@dataclass(frozen=True, slots=True)
class Body:
    """The story of a page: its text and html, what it offers beside, what was taken out of it."""

    text: str
    html: str
    related: tuple[RelatedStory, ...]
    removed: tuple[Removed, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known of a page before its story is looked for. receipt: related stories."""

    outline: Outline
    metadata: Metadata
    heading: int | None
    base: str | None
    receipt: list[Removed]


def read_body(root: HtmlElement, metadata: Metadata, url: Url | None) -> Body:
    """Return the story of a page; its text is "" if there is none. Changes the tree."""
    chrome_words.forget()
    captions.forget()
    body = root.find("body")
    if body is None:
        body = root
    base = _base(root, url)
    images.make_real(body)
    _open_long_noscripts(body)
    etree.strip_elements(root, *chrome.SILENT_TAGS, with_tail=False)
    outline = Outline.of(body)
    heading = main_heading(outline, metadata.title)
    offered = find_related(outline, base, metadata.title)
    receipt = _take_out_related(outline, offered, heading)
    page = _Page(outline, metadata, heading, base, receipt)
    return replace(_best_look(page), related=offered.stories)


def _best_look(page: _Page) -> Body:
    outline = page.outline
    without_related = bytes(outline.gone)
    found = _story(page, chrome.JUDGES)
    if len(found.text) < _LITTLE or len(found.text) < _LITTLE_SHARE * outline.prose[0]:
        # Names mislead on this page: look again, at its structure only.
        outline.gone[:] = without_related
        second = _story(page, chrome.JUDGES_BY_STRUCTURE)
        if len(second.text) > _MORE * len(found.text):
            found = second
    return found if found.text else _everything(page)


def _story(page: _Page, judges: tuple[Judge, ...]) -> Body:
    outline, metadata = page.outline, page.metadata
    removed = chrome.strip_chrome(outline, page.heading, judges)
    blocks = gather_blocks(outline)
    heading = main_heading(outline, metadata.title)
    story = find_story(blocks, heading)
    dek = key_of(metadata.dek or "")
    names = frozenset(map(key_of, metadata.byline))
    place = Place(blocks, heading, metadata.title_keys, dek, story.core_end, page.base, names)
    trim(story.blocks, place)
    text = "\n".join(block.text for block in story.blocks if block.keep)
    html = markup.markup_of(blocks, story.blocks, heading, page.base)
    rest = left_over(story.blocks, place, page.base) if text else []
    return Body(text, html, (), (*page.receipt, *removed, *rest))


def _everything(page: _Page) -> Body:
    """Return all blocks of a page of a line or two: its labels are all there is to read."""
    blocks = gather_blocks(page.outline)
    text = "\n".join(block.text for block in blocks.all)
    html = markup.markup_of(blocks, blocks.all, None, page.base)
    return Body(text, html, (), tuple(page.receipt))


def _take_out_related(outline: Outline, offered: Offered, heading: int | None) -> list[Removed]:
    receipt = []
    for element in offered.elements:
        at = outline.number_of(element)
        if at and not chrome.holds_story(outline, at, heading, 0.5):
            receipt += chrome.removed(outline, at, ChromeKind.RELATED)
            outline.gone[at] = 1
    return receipt


def _open_long_noscripts(body: HtmlElement) -> None:
    """A page may keep its whole story for readers without script."""
    for noscript in list(body.iter("noscript")):
        if len(noscript.text_content()) > _LONG_NOSCRIPT:
            noscript.tag = "div"


def _base(root: HtmlElement, url: Url | None) -> str | None:
    """Return what the page's relative addresses begin from."""
    element = root.find(".//base[@href]")
    if element is not None:
        return images.absolute(element.get("href") or "", url) or url
    return url
