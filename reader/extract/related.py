"""The related stories that a page offers, read before the chrome is thrown away.

By label ("Sur le même sujet"), by the name that a theme gives to the block, and by the lines and
cards that are set into the text ("Lire aussi : …"). A story is a link to another page of the same
house whose words read like a title.
"""

from collections import Counter
from itertools import compress

from lxml.html import HtmlElement
from msgspec import Struct
from msgspec.structs import replace

from reader.extract.blocks import HEADINGS
from reader.extract.outline import Outline
from reader.extract.related_asides import without_asides
from reader.extract.related_blocks import Block, find_blocks
from reader.extract.related_cards import grouped, story_of
from reader.extract.related_insets import find_insets
from reader.extract.related_links import Link
from reader.extract.related_page import PageView, look_at
from reader.extract.sites import PARTS
from reader.extract.text import key_of
from reader.model.article import RelatedStory
from reader.model.url import Url

_MOST_STORIES = 24
_FEWEST_ALIKE = 3


class Offered(Struct, frozen=True):
    """What a page offers. elements: the blocks to take out of it, labels included."""

    stories: tuple[RelatedStory, ...]
    elements: list[HtmlElement]


def find_related(outline: Outline, url: str | None, title: str, told: Url | None = None) -> Offered:
    """Return the stories that the page offers beside its own, in the page's order.

    told: the address that the page gives itself. Each story once, by its canonical address; the
    page itself is none of them. The tree stays as it is.
    """
    page = look_at(outline, url, told)
    blocks = find_blocks(page)
    blocks += find_insets(page, {part for block in blocks for part in block.parts})
    if not blocks:
        return Offered((), [])
    stories = _stories(page, blocks, key_of(title))
    anchors = compress(outline.elements, map("a".__eq__, outline.tags))
    ordered = [stories[anchor] for anchor in anchors if anchor in stories]
    return Offered(tuple(_without_site(ordered[:_MOST_STORIES])), _outermost(blocks))


def _without_site(stories: list[RelatedStory]) -> list[RelatedStory]:
    """Return the stories without what ends most of their titles: the name of the site."""
    ends = Counter(_end_of(story.title) for story in stories)
    end, count = ends.most_common(1)[0] if ends else ("", 0)
    if count < max(_FEWEST_ALIKE, len(stories) / 2):
        return stories
    return [replace(story, title=story.title.removesuffix(end)) for story in stories]


def _end_of(title: str) -> str:
    """Return what follows the last stroke in a title, the stroke included; "" if there is none."""
    strokes = [found.start() for found in PARTS.finditer(title)]
    return title[strokes[-1] :] if strokes and 2 * strokes[-1] > len(title) else ""


def _stories(
    page: PageView, blocks: list[Block], own_title: str
) -> dict[HtmlElement, RelatedStory]:
    """Return the stories by their first link; each once, as its most telling card has it."""
    found: dict[Url, tuple[HtmlElement, RelatedStory]] = {}
    for part in dict.fromkeys(part for block in blocks for part in block.parts):
        links = page.links_in(part)
        elsewhere = _cards_elsewhere(part, links)
        for url, group in without_asides(grouped(links), part, page.own).items():
            known = found.get(url)
            if known is not None and known[1].teaser:
                continue
            others = {link.element for link in links if link.url != url} | elsewhere
            story = story_of(part, group, others, page.base)
            if story is None or key_of(story.title) == own_title:
                continue
            if known is None or story.teaser:
                found[url] = (group[0].element, story)
    return dict(found.values())


def _cards_elsewhere(part: HtmlElement, links: list[Link]) -> set[HtmlElement]:
    """Return the links in the part that are whole cards of stories of another house."""
    ours = {link.element for link in links}
    anchors = (a for a in part.iter("a") if a not in ours)
    return {a for a in anchors if next(a.iter(*HEADINGS), None) is not None}


def _outermost(blocks: list[Block]) -> list[HtmlElement]:
    """Return the elements to take out that lie in no other of them, in order."""
    chosen = {element: None for block in blocks for element in block.taken}
    return [e for e in chosen if not any(above in chosen for above in e.iterancestors())]
