"""Small pages in the shapes of real ones, for the tests of extraction."""

from lxml.html import HtmlElement, document_fromstring

from reader.extract.article import extract
from reader.extract.blocks import Blocks
from reader.extract.gathering import gather_blocks
from reader.extract.heading import headings_of, main_heading
from reader.extract.names import is_person
from reader.extract.outline import Outline
from reader.extract.place import Pass, Place
from reader.extract.text import key_of
from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, PARAGRAPH

URL = "https://e.example/news/ships-in-the-harbour"
PROSE = f"<p>{PARAGRAPH * 2}</p>"


def tree(html: str) -> HtmlElement:
    """Return the parsed page."""
    return document_fromstring(html)


def body_of(root: HtmlElement) -> HtmlElement:
    """Return the page's body."""
    return next(root.iter("body"))


def blocks_in(html: str) -> Blocks:
    """Return the blocks of a page's body, of which nothing is gone."""
    return gather_blocks(Outline.of(body_of(tree(html))))


def number(outline: Outline, name: str) -> int:
    """Return the number of the element with this id."""
    return next(at for at, each in enumerate(outline.elements) if each.get("id") == name)


def outline_of(html: str) -> Outline:
    """Return the outline of a page's body, of which nothing is gone."""
    return Outline.of(body_of(tree(html)))


def kept_by(
    one: Pass,
    html: str,
    *,
    title: str = "Ships",
    dek: str = "",
    core_end: int | None = None,
    names: tuple[str, ...] = (),
    day: str = "",
    gone: tuple[str, ...] = (),
    url: str | None = URL,
) -> list[str]:
    """Return the texts that a pass of trimming keeps of a page's blocks.

    core_end: see Place; None if all blocks are in the element that won. gone: texts of blocks
    that the passes before it have dropped.
    """
    blocks = blocks_in(html)
    end = len(blocks.all) if core_end is None else core_end
    for block in blocks.all:
        block.keep = block.text not in gone
    heading = main_heading(blocks.outline, headings_of(blocks.outline, title))
    title_keys, name_keys = frozenset({key_of(title)}), frozenset(map(key_of, names))
    persons = tuple(filter(is_person, names))
    one(
        blocks.all,
        Place(blocks, heading, title_keys, key_of(dek), end, url, name_keys, persons, day),
    )
    return [block.text for block in blocks.all if block.keep]


def article(html: str, *, url: str | None = URL, media_type: str = "text/html") -> Article:
    """Return what the whole way makes of the page."""
    return extract(Page(html.encode(), NOON, Url(url) if url else None, "utf-8", media_type))
