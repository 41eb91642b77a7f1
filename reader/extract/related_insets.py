"""Stories that are set into the text: lines that point to one, and cards among the paragraphs."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.parsing import all_text
from reader.extract.related_blocks import Block
from reader.extract.related_labels import APART, Label, label_of, names_source
from reader.extract.related_links import Link, reads_like_title
from reader.extract.related_names import is_named_other, name_of
from reader.extract.related_page import PageView
from reader.extract.related_runs import addresses, first_label
from reader.extract.text import squeezed

_MOST_CARDS = 6
_MOST_ANCHORS = 1_000  # no story made for readers has more
_LONGEST_LEAD = 48
_LONGEST_LINE = 400
_LETTERS_BESIDE = 12
_TITLE_CHARS = 30
_PARAGRAPH_CHARS = 60
_PROSE_PER_LINK = 150
_TEASER_CHARS = 250
_LINES = HEADINGS | {"p", "div", "blockquote", "li"}
_CARDS = frozenset(("div", "section", "aside", "article", "a"))
_LEAD_END = re.compile(r"[:：|>»›→–—\-\[(►▶•*#]\s*$")
_WORD = re.compile(r"\w")


def find_insets(page: PageView, known: set[HtmlElement]) -> Iterator[Block]:
    """Give the lines and cards among and behind the story's paragraphs that lead to another story.

    known: what is known to be offered; what holds some of it is left alone.
    """
    insets: dict[HtmlElement, dict[HtmlElement, bool]] = {}
    seen: set[HtmlElement] = set()
    found: list[HtmlElement] = []
    for anchor in islice(page.core.iter("a"), _MOST_ANCHORS):
        inset, between = _inset(page, anchor, insets)
        if inset is page.core or inset in seen:
            continue
        seen.add(inset)
        if (known and not known.isdisjoint(inset.iter("*"))) or _is_headed_other(inset):
            continue
        # Behind the text lists of all kinds begin: only what leads to one story is still a card.
        points = all(_points(page, line) for line in _lines(inset))
        most = _MOST_CARDS if between or _ends_text(page, inset) else 1
        if points or _is_card(page, inset, most):
            found.append(inset)
    buttons = _buttons(page.core) if found else set()
    for inset in found:
        if any(words not in buttons for words in _titles(inset)):
            yield Block([inset], [inset])


def _titles(element: HtmlElement) -> Iterator[str]:
    """Give what may be a title in the element."""
    for part in element.iter("*"):
        words = squeezed(part.text_content() if part.tag == "a" else part.text or "")
        if reads_like_title(words):
            yield words


def _buttons(core: HtmlElement) -> set[str]:
    """Return what links to different places say: "See details", "To the article"."""
    places: dict[str, set[str]] = {}
    for anchor in core.iter("a"):
        words = squeezed(all_text(anchor))
        places.setdefault(words, set()).add(anchor.get("href") or "")
    return {words for words, hrefs in places.items() if len(hrefs) > 1}


def _inset(
    page: PageView, anchor: HtmlElement, insets: dict[HtmlElement, dict[HtmlElement, bool]]
) -> tuple[HtmlElement, bool]:
    """Return the element with the link that stands among paragraphs, and whether one follows.

    The core if it stands among none.
    """
    element = anchor
    for parent in anchor.iterancestors():
        if element is page.core:
            break
        if parent not in insets:
            insets[parent] = _insets(page, parent)
        if element in insets[parent]:
            return element, insets[parent][element]
        element = parent
    return page.core, False


def _insets(page: PageView, parent: HtmlElement) -> dict[HtmlElement, bool]:
    """Return the children behind the element's first paragraph, and whether one follows each."""
    outline = page.outline
    box = outline.number_of(parent) or 0
    others: dict[HtmlElement, int] = {}
    # Text between line breaks stands behind the child before it.
    prose = [box + 0.5] if _is_long(outline.heads[box]) else []
    at, end = box + 1, outline.ends[box]
    while at < end:
        if _is_paragraph(page, at):
            prose.append(at)
        elif prose:
            others[outline.elements[at]] = at
        if _is_long(outline.tails[at]):
            prose.append(at + 0.5)
        at = outline.ends[at]
    return {child: at < prose[-1] for child, at in others.items()}


def _is_long(text: str) -> bool:
    return len(text.strip()) > _PARAGRAPH_CHARS


def _is_paragraph(page: PageView, at: int) -> bool:
    """Return whether an element is running text of the story, with a link here and there."""
    outline = page.outline
    prose = page.prose.get(outline.elements[at], 0)
    if prose <= 0:
        return False
    inside = outline.tags[at : outline.ends[at]]
    if inside.count("a") > 1 + prose / _PROSE_PER_LINK:
        return False
    return HEADINGS.isdisjoint(inside) or not _are_teasers(page, outline.elements[at], prose)


def _are_teasers(page: PageView, element: HtmlElement, prose: int) -> bool:
    """Return whether the text stands under headlines that lead to other stories, a bit to each."""
    headed = {
        link.url
        for heading in element.iter(*HEADINGS)
        for anchor in (*heading.iter("a"), *heading.iterancestors("a"))
        if (link := page.link(anchor)) is not None
    }
    return len(headed) > 1 and prose <= _TEASER_CHARS * len(headed)


def _is_headed_other(inset: HtmlElement) -> bool:
    """Return whether a label of the site stands over it: "Most read"."""
    before = inset.getprevious()
    if before is None or before.tag not in HEADINGS:
        return False  # "Advertisement" is over nothing but the gap below it
    return label_of(before.text_content()) is Label.OTHER


def _ends_text(page: PageView, inset: HtmlElement) -> bool:
    """Return whether the last paragraph is followed by cards: each has a heading or a picture."""
    before = next(inset.itersiblings("*", preceding=True), None)
    at = None if before is None else page.outline.number_of(before)
    if at is None or not _is_paragraph(page, at):
        return False
    return sum(1 for _ in inset.iter(*HEADINGS, "img")) >= len(addresses(page.links_in(inset)))


def _lines(inset: HtmlElement) -> list[HtmlElement]:
    """Return what must point to a story for all of it to do so: a list's entries, or itself."""
    if inset.tag not in ("ul", "ol"):
        return [inset]
    entries = [entry for entry in inset if _WORD.search(entry.text_content())]
    headed = len(entries) > 1 and next(entries[0].iter("a"), None) is None
    return entries[1:] if headed and len(entries[0].text_content()) < _LONGEST_LEAD else entries


def _points(page: PageView, line: HtmlElement) -> bool:
    """Return whether the line is nothing but a pointer: a word or two, a sign, and a title."""
    if line.tag not in _LINES:
        return False
    words = squeezed(line.text_content())
    found = page.links_in(line) if 15 < len(words) < _LONGEST_LINE else []
    if not found or not reads_like_title(found[0].words) or _is_caption(found[0]):
        return False
    lead = words[: words.find(found[0].words)]
    rest = len(words) - len(lead) - sum(len(link.words) for link in found)
    if rest > 5 * len(found) or len(lead) > _LONGEST_LEAD:
        return False
    if _WORD.search(lead):
        return bool(_LEAD_END.search(lead)) and not names_source(lead)
    if _points_itself(found[0].words):
        return True
    if line.tag in HEADINGS or len(addresses(found)) > 1:
        return False  # a heading that is a link names what its own paragraphs are about
    return len(found[0].words) > _TITLE_CHARS and found[0].names_story


def _points_itself(words: str) -> bool:
    """Return whether a link begins with a label: "Up next: Ships"."""
    lead, _, title = words.partition(":")
    return reads_like_title(title) and label_of(f"{lead}:") is Label.RELATED


def _is_card(page: PageView, element: HtmlElement, most: int) -> bool:
    """Return whether the element shows a story or up to that many, and little else."""
    if element.tag not in _CARDS or is_named_other(name_of(element)):
        return False
    found = page.links_in(element)
    stories = {link.url for link in found if link.names_story}
    if not 0 < len(stories) <= most or first_label(page, element) in APART:
        return False
    others = sum(1 for a in element.iter("a") if a.get("href") and page.link(a) is None)
    return others <= len(stories) and any(
        link.is_titled and _stands_alone(link, element) for link in found
    )


def _stands_alone(link: Link, card: HtmlElement) -> bool:
    """Return whether the link is all there is in its line of the card, and no caption."""
    above = (link.element, *link.element.iterancestors())
    line = next(e for e in above if e.tag in BLOCK_TAGS or e is card)
    own = [line.text, *(part.tail for part in line)]
    beside = sum(len((text or "").strip()) for text in own)
    return beside < _LETTERS_BESIDE and not _is_caption(link)


def _is_caption(link: Link) -> bool:
    return next(link.element.iterancestors("figcaption"), None) is not None
