"""Blocks of related stories: what stands under a label, and what the theme itself calls related."""

import re
from collections.abc import Iterator
from itertools import compress, count, islice

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.blocks import BLOCK_TAGS
from reader.extract.outline import Outline
from reader.extract.parsing import all_text
from reader.extract.related_labels import APART, Label, label_of
from reader.extract.related_links import reads_like_title
from reader.extract.related_names import named_related
from reader.extract.related_page import PageView
from reader.extract.related_runs import (
    MOST_LINKS,
    Run,
    addresses,
    are_topics,
    first_label,
    first_text,
    has_links_inside,
    is_alike,
    is_kicker,
    links_in_line,
    run_behind,
    stories_in,
)
from reader.extract.text import has_any, squeezed

_MOST_NAMED = 500  # no page made for readers has more
_NAMED_TAGS = frozenset(("div", "section", "aside", "ul", "ol", "nav", "article"))
_TABS = frozenset(("a", "button"))
#: How forums count what was said to a thread; readers of a paper leave comments.
_ANSWER_STEMS = (
    *("antworten", "replies", "réponses", "respuestas", "respostas", "risposte", "odpowiedzi"),
    *("odpovědi", "svar", "ответов", "yanıt", "cevap"),
)
_ANSWERS = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(_ANSWER_STEMS)})(?:lar)?:?\s*\d"
    rf"|\d\s+(?:{'|'.join(_ANSWER_STEMS)})\b"
)
_FEWEST_THREADS = 2
_WORD = re.compile(r"\w")


class Block(Struct):
    """Related stories that stand together.

    parts: the elements that hold them, in order. taken: what leaves the page, the label included.
    """

    parts: list[HtmlElement]
    taken: list[HtmlElement]


def find_blocks(page: PageView) -> list[Block]:
    """Return the blocks that have a label or a name; one may lie in another."""
    found = [*_labelled(page), *_tabbed(page), *_named(page)]
    blocks = [block for block in found if not _are_threads(page, block)]
    _set_aside_others(page, {part for block in blocks for part in block.parts})
    return blocks


def _are_threads(page: PageView, block: Block) -> bool:
    """Return whether these are threads of a forum: under each stands how many answers it has."""
    texts = [part.text_content().lower() for part in block.parts if part.tag != "a"]
    told = (text for text in texts if has_any(text, _ANSWER_STEMS))
    answers = sum(1 for text in told for _ in _ANSWERS.finditer(text))
    if answers < _FEWEST_THREADS:
        return False
    return answers >= len(addresses([link for part in block.parts for link in page.links_in(part)]))


def _labelled(page: PageView) -> Iterator[Block]:
    for element, label in page.labels:
        apart = label in APART or page.in_menu(element)
        block = None if apart else _under(page, element)
        if block is None or (label is Label.TOPICS and are_topics(page, block.parts)):
            continue
        yield block


def _under(page: PageView, label: HtmlElement) -> Block | None:
    """Return the block that the label stands over, before or in, None if none."""
    above = (label, *label.iterancestors())
    anchor = next((e for e in above if e.tag == "a"), None)
    if anchor is not None:
        return _inside(page, label, anchor)
    line = next((e for e in above if e.tag in BLOCK_TAGS), label)
    if line in page.lines and (found := _in_line(page, label)) is not None:
        return found
    run = run_behind(page, label)
    if run is None or run.links > MOST_LINKS:
        return None
    more = _alike(page, run.block) if run.links == 1 else []
    return Block([*run.parts, *more], [*_taken(page, run), *more])


def _inside(page: PageView, label: HtmlElement, anchor: HtmlElement) -> Block | None:
    """Return the card that is one link, label and title in it; None if it is a button."""
    words = squeezed(label.text_content())
    link = page.link(anchor)
    rest = link.words.removeprefix(words) if link is not None else ""
    # A single word may be the kicker of any story: "Background".
    return Block([anchor], [anchor]) if " " in words and reads_like_title(rest) else None


def _in_line(page: PageView, label: HtmlElement) -> Block | None:
    found = links_in_line(page, label)
    page.pointed.update(found)
    if not found:
        return None
    return Block(found, [label] if has_links_inside(label) else [label, *found])


def _alike(page: PageView, block: HtmlElement) -> list[HtmlElement]:
    """Return what follows a card with a label and looks like it, without a label of its own."""
    found: list[HtmlElement] = []
    for sibling in block.itersiblings():
        if not block.get("class") or not is_alike(sibling, block):
            break
        if first_text(sibling) is not None or len(addresses(stories_in(page, sibling))) != 1:
            break
        found.append(sibling)
    return found


def _taken(page: PageView, run: Run) -> list[HtmlElement]:
    """Return what leaves the page: all that holds label and run, if it holds nothing else."""
    more = any(
        page.prose.get(sibling, 0) or next(sibling.iter("a"), None) is not None
        for sibling in run.parts[-1].itersiblings()
    )
    before = run.child is not run.block and any(
        _WORD.search(sibling.text_content()) for sibling in run.child.itersiblings(preceding=True)
    )
    if not more and not before and not page.holds_story(run.block):
        return [run.block]
    return [run.child, *run.parts] if run.child is not run.block else run.parts


def _tabbed(page: PageView) -> Iterator[Block]:
    """Give the panels of which a tab says that they hold related stories."""
    outline = page.outline
    tabs = {
        panel: at
        for panel, at in _panels(outline)
        if label_of(squeezed(all_text(outline.elements[at]))) is Label.RELATED
    }
    for at in outline.with_attribute("id") if tabs else ():
        element = outline.elements[at]
        tab = tabs.get(element.get("id") or "")
        if tab is None:
            continue
        # "Skip to related stories" stands at the head of the page.
        near = (up for up in islice(outline.ancestors(at), 2) if outline.holds(up, tab))
        if any(outline.elements[up] not in page.trunk for up in near):
            yield Block([element], [element])


def _panels(outline: Outline) -> Iterator[tuple[str, int]]:
    """Give the id of what each link or button opens on this page, and its number."""
    for at in compress(count(), map(_TABS.__contains__, outline.tags)):
        get = outline.elements[at].get
        told = get("aria-controls") if "aria-controls" in outline.attributes[at] else None
        href = get("href") or ""
        panel = told or (href[1:] if href[:1] == "#" else "")
        if panel:
            yield panel, at


def _named(page: PageView) -> Iterator[Block]:
    """Give the blocks that the theme itself calls related."""
    seen: set[HtmlElement] = set()
    named = _named_elements(page.outline)
    # An outer block comes before its parts.
    for element in sorted(named[:_MOST_NAMED], key=lambda e: sum(1 for _ in e.iterancestors())):
        if page.holds_story(element) or any(above in seen for above in element.iterancestors()):
            continue
        if page.in_menu(element):
            continue
        found = stories_in(page, element)
        if not 0 < len(addresses(found)) <= MOST_LINKS:
            continue
        seen.add(element)  # what holds for a block holds for its parts
        if first_label(page, element) not in APART:
            yield Block([element], [element])


def _named_elements(outline: Outline) -> list[HtmlElement]:
    """Return the elements that are called related, those of one name together."""
    boxes = list(compress(count(), map(_NAMED_TAGS.__contains__, outline.tags)))
    names = [outline.name(at) for at in boxes]
    found: dict[str, list[HtmlElement]] = {name: [] for name in named_related(dict.fromkeys(names))}
    if found:
        for at, name in zip(boxes, names, strict=True):
            if name in found:
                found[name].append(outline.elements[at])
    return [element for elements in found.values() for element in elements]


def _set_aside_others(page: PageView, parts: set[HtmlElement]) -> None:
    """Note the links that stand under a label of the site inside of a block: "Most read"."""
    for element, label in page.labels:
        above = list(element.iterancestors()) if label is not Label.RELATED else []
        inside = any(e in parts for e in above) and not any(e.tag == "a" for e in above)
        # The word over one title tells its kind: "Video". But it may be sold.
        if not inside or (label is not Label.AD and is_kicker(page, element)):
            continue
        run = run_behind(page, element)
        beyond = label is Label.AD and run is not None and run.block is not element.getparent()
        found = run.parts if run is not None and not beyond else []
        if label is Label.TOPICS:
            # Names of a word or two are no offer of stories, and no run.
            found = found or list(islice(element.itersiblings(), 1))
            found = found if are_topics(page, found) else []
        for part in found:
            page.foreign.update(part.iter("a"))
