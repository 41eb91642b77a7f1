"""The whole way from a page to its article, on one parse."""

import re
from dataclasses import dataclass, replace
from html import escape, unescape

from lxml import etree
from lxml.html import HtmlElement

from reader.extract import chrome, images, markup
from reader.extract.blocks import SENTENCE_END, Block, blocks_of
from reader.extract.decode import decode
from reader.extract.metadata import Metadata, read_metadata
from reader.extract.parsing import bare_text, parse
from reader.extract.plain import extract_plain
from reader.extract.readable import find_story, main_heading
from reader.extract.related import Offered, find_related
from reader.extract.text import count_words, excerpt_of, key_of, reading_minutes, squeezed
from reader.extract.trimming import Place, trim
from reader.extract.weights import Weights
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
    """The story of a page. prose: characters of prose that the page had in all."""

    text: str
    html: str
    related: tuple[RelatedStory, ...]
    removed: tuple[Removed, ...]
    prose: int


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
    body = _read_body(root, metadata, page.url, by_name=True)
    if len(body.text) < _LITTLE or len(body.text) < _LITTLE_SHARE * body.prose:
        # Names mislead on this page: look again, at its structure only.
        second = _read_body(parse(text), metadata, page.url, by_name=False)
        if len(second.text) > 1.5 * len(body.text):
            body = second
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
    return dek if dek and SENTENCE_END.search(dek) else None


def _read_body(root: HtmlElement, metadata: Metadata, url: Url | None, *, by_name: bool) -> _Body:
    body = root.find("body")
    if body is None:
        body = root
    base = _base(root, url)
    images.make_real(body)
    _open_long_noscripts(body)
    etree.strip_elements(root, *chrome.SILENT_TAGS, with_tail=False)
    prose = Weights.of(body).prose[body]
    offered = find_related(root, base, metadata.title)
    receipt = _take_out_related(offered)
    receipt += chrome.strip_chrome(body, by_name=by_name)
    text, html = _story(body, metadata, base)
    return _Body(text, html, offered.stories, tuple(receipt), prose)


def _story(body: HtmlElement, metadata: Metadata, base: str | None) -> tuple[str, str]:
    heading = main_heading(body, metadata.title_keys)
    story = find_story(body, heading)
    if story is None:
        blocks = blocks_of(body)
        elements, lead, core_end = [body], [], len(blocks)
    else:
        elements, lead = story.elements, story.lead
        blocks, core_end = _blocks_and_end(elements, story.core)
    everything = [*lead, *blocks]
    trim(everything, Place(metadata.title_keys, key_of(metadata.dek or ""), len(lead) + core_end))
    text = "\n".join(block.text for block in everything if block.keep)
    return text, markup.markup_of(elements, lead, blocks, base)


def _blocks_and_end(elements: list[HtmlElement], core: HtmlElement) -> tuple[list[Block], int]:
    blocks: list[Block] = []
    end = 0
    for element in elements:
        blocks += blocks_of(element)
        if element is core:
            end = len(blocks)
    return blocks, end


def _take_out_related(offered: Offered) -> list[Removed]:
    receipt = []
    for element in offered.elements:
        receipt.append(chrome.removed(element, ChromeKind.RELATED))
        chrome.take_out(element)
    return [block for block in receipt if block.html]


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
