"""The whole way from a page to its article, on one parse."""

import re

from msgspec.structs import replace

from reader.extract.blocks import ENDS_SENTENCE
from reader.extract.body import Body, read_body
from reader.extract.completeness import judged, with_lines
from reader.extract.decode import decode
from reader.extract.links import links_in
from reader.extract.metadata import Metadata, read_metadata
from reader.extract.parsing import bare_text, parse, title_told
from reader.extract.plain import extract_plain
from reader.extract.ruling import PICTURE
from reader.extract.text import count_words, excerpt_of, reading_minutes, squeezed
from reader.model.article import Article
from reader.model.errors import ExtractError
from reader.model.page import Page

_TAG = re.compile(r"<[a-zA-Z!/][^<>]*>")
#: How files of other kinds begin that are served as pages.
_FOREIGN = (b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"{\\rtf")


def extract(page: Page) -> Article:
    """Return the story in the page: html, or plain text by its media type or for lack of tags.

    Of an html page without text the article says why. Raises ExtractError if it is no page at all,
    or a plain text that is blank.
    """
    if page.body.startswith(_FOREIGN) or page.media_type == "application/json":
        raise ExtractError(page.where, "it is no page of text")
    text, utf8 = decode(page)
    if page.media_type == "text/plain" or not _TAG.search(text, 0, 200_000):
        return extract_plain(text, page)
    root = parse(text, utf8)
    metadata = read_metadata(root, page.url)
    body = read_body(root, metadata, page.url, page.rules)
    return judged(_article(page, metadata, body), text, metadata.seen, body.walls)


def salvage(page: Page) -> Article:
    """Return the bare text of a page on which extract() dies: no structure, linear time.

    Raises ExtractError if there is none.
    """
    text = decode(page).text
    lines = [" ".join(line.split()) for line in bare_text(text).split("\n")]
    kept = [line for line in lines if len(line) > 40][:5_000]
    title = squeezed(title_told(text))
    article = extract_plain("\n\n".join(kept), page)
    # The text's first line was taken for a title: it is text.
    return replace(with_lines(article, kept), title=title) if title else article


def _article(page: Page, metadata: Metadata, body: Body) -> Article:
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
        image=_image(metadata, page),
        excerpt=_whole(metadata.dek) or excerpt_of(body.text),
        words=words,
        reading_minutes=reading_minutes(words),
        links=links_in(body.html),
        related=body.related,
        removed=body.removed,
    )


def _image(metadata: Metadata, page: Page) -> str | None:
    """Return the picture that presents the story, None if the reader has removed it."""
    removed = {rule.words for rule in page.rules if rule.enabled and rule.path == PICTURE}
    return None if metadata.image in removed else metadata.image


def _whole(dek: str | None) -> str | None:
    """Return the description, None if the site has cut it in the middle of a sentence."""
    return dek if dek and dek[-1] in ENDS_SENTENCE else None
