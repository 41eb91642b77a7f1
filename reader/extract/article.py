"""The whole way from a page to its article, on one parse."""

import re
from dataclasses import dataclass, replace
from html import escape, unescape

from lxml import etree
from lxml.html import HtmlElement

from reader.extract import chrome, images, markup
from reader.extract.blocks import ENDS_SENTENCE, Blocks
from reader.extract.decode import decode
from reader.extract.heading import main_heading
from reader.extract.metadata import Metadata, read_metadata
from reader.extract.outline import Outline
from reader.extract.parsing import bare_text, parse
from reader.extract.plain import extract_plain
from reader.extract.related import Offered, find_related
from reader.extract.story import find_story
from reader.extract.text import count_words, excerpt_of, key_of, reading_minutes, squeezed
from reader.extract.trimming import Place, trim
from reader.model.article import Article, ChromeKind, RelatedStory, Removed
from reader.model.errors import ExtractError
from reader.model.page import Page
from reader.model.url import Url

_TAG = re.compile(r"<[a-zA-Z!/][^>]*>")
_HTML_TYPES = frozenset(("text/html", "application/xhtml+xml", "application/xml", "text/xml"))
_FOREIGN = ("%PDF-", "\x89PNG", "GIF8", "PK\x03\x04", "{\\rtf")
_LITTLE = 300  # characters: fewer are worth a second look
_LITTLE_SHARE = 0.12
_LONG_NOSCRIPT = 1_500


@dataclass(frozen=True, slots=True)
class _Body:
    """The story of a page."""

    text: str
    html: str
    related: tuple[RelatedStory, ...]
    removed: tuple[Removed, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known of a page before its story is looked for."""

    outline: Outline
    metadata: Metadata
    heading: int | None
    base: str | None


def extract(page: Page) -> Article:
    """Return the story in the page: html, or plain text by its media type or for lack of tags.

    Raises ExtractError if there is no text in it, or it is no page at all.
    """
    text = decode(page)
    if text.startswith(_FOREIGN) or (page.media_type == "application/json"):
        raise ExtractError(page.where, "it is no page of text")
    if page.media_type == "text/plain" or not _TAG.search(text[:200_000]):
        return extract_plain(text, page)
    root = parse(text)
    metadata = read_metadata(root, page.url)
    body = _read_body(root, metadata, page.url)
    if not body.text:
        raise ExtractError(page.where, "there is no text in it")
    return _article(page, metadata, body)


def salvage(page: Page) -> Article:
    """Return the bare text of a page on which extract() dies: no structure, linear time.

    Raises ExtractError if there is none.
    """
    text = decode(page)
    lines = [" ".join(line.split()) for line in bare_text(text).split("\n")]
    kept = [line for line in lines if len(line) > 40][:5_000]
    if not kept:
        raise ExtractError(page.where, "there is no text in it")
    found = re.search(r"<title[^>]{0,100}>([^<]{1,300})</title", text[:200_000], re.IGNORECASE)
    article = extract_plain("\n\n".join(kept), page)
    if found is None:
        return article
    # The text's first line was taken for a title: it is text.
    whole = "\n".join(kept)
    return replace(
        article,
        title=squeezed(unescape(found.group(1))),
        text=whole,
        html="".join(f"<p>{escape(line, quote=False)}</p>" for line in kept),
    )


def _article(page: Page, metadata: Metadata, body: _Body) -> Article:
    words = count_words(body.text)
    return Article(
        title=metadata.title or excerpt_of(body.text.split("\n", 1)[0]) or page.where,
        text=body.text,
        html=body.html,
        url=page.url,
        canonical=metadata.canonical,
        byline=metadata.byline,
        published=metadata.published,
        section=metadata.section,
        lang=metadata.lang,
        dir=metadata.dir,
        site_name=metadata.site_name,
        image=metadata.image,
        excerpt=_whole(metadata.dek) or excerpt_of(body.text),
        words=words,
        reading_minutes=reading_minutes(words),
        related=body.related,
        removed=body.removed,
    )


def _whole(dek: str | None) -> str | None:
    """Return the description, None if the site has cut it in the middle of a sentence."""
    return dek if dek and dek[-1] in ENDS_SENTENCE else None


def _read_body(root: HtmlElement, metadata: Metadata, url: Url | None) -> _Body:
    body = root.find("body")
    if body is None:
        body = root
    base = _base(root, url)
    images.make_real(body)
    _open_long_noscripts(body)
    etree.strip_elements(root, *chrome.SILENT_TAGS, with_tail=False)
    outline = Outline.of(body)
    heading = main_heading(outline, metadata.title)
    offered = find_related(root, base, metadata.title)
    receipt = _take_out_related(outline, offered, heading)
    without_related = bytes(outline.gone)
    place = _Page(outline, metadata, heading, base)
    found = _story(place, receipt, by_name=True)
    if len(found.text) < _LITTLE or len(found.text) < _LITTLE_SHARE * outline.prose[0]:
        # Names mislead on this page: look again, at its structure only.
        outline.gone[:] = without_related
        second = _story(place, receipt, by_name=False)
        if len(second.text) > 1.5 * len(found.text):
            found = second
    if not found.text:
        found = _everything(place, receipt)
    return replace(found, related=offered.stories)


def _story(page: _Page, receipt: list[Removed], *, by_name: bool) -> _Body:
    outline, metadata = page.outline, page.metadata
    removed = [*receipt, *chrome.strip_chrome(outline, page.heading, by_name=by_name)]
    blocks = Blocks(outline)
    heading = main_heading(outline, metadata.title)
    story = find_story(blocks, heading)
    dek = key_of(metadata.dek or "")
    trim(story.blocks, Place(blocks, heading, metadata.title_keys, dek, story.core_end))
    text = "\n".join(block.text for block in story.blocks if block.keep)
    html = markup.markup_of(blocks, story.blocks, heading, page.base)
    return _Body(text, html, (), tuple(removed))


def _everything(page: _Page, receipt: list[Removed]) -> _Body:
    """Return all blocks of a page of a line or two: its labels are all there is to read."""
    blocks = Blocks(page.outline)
    text = "\n".join(block.text for block in blocks.all)
    html = markup.markup_of(blocks, blocks.all, None, page.base)
    return _Body(text, html, (), tuple(receipt))


def _take_out_related(
    outline: Outline, offered: Offered, heading: int | None
) -> list[Removed]:
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
