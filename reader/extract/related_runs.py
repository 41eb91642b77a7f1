"""What stands behind a label: the run of story links, up to where something else begins."""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.outline import have_like_classes
from reader.extract.related_labels import Label, label_of
from reader.extract.related_links import Link, reads_like_title
from reader.extract.related_names import is_named_service, name_of
from reader.extract.related_page import PageView
from reader.extract.text import count_words, squeezed

#: More links than this are a page's list of everything.
MOST_LINKS = 40
_LONGEST_LABEL = 70
_LONGEST_TEASER = 800  # characters a story
_LONGEST_ASIDE = 100
_HEADLINE_WORDS = 5
_BOXES = frozenset(("div", "aside", "section", "ins"))
_WORD = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]{2}")


class Run(Struct):
    """What stands behind a label.

    block: the element of which label and run are parts; child: the part that holds the label.
    parts: the elements that lead to stories. links: how many. ended: something that is about other
    things follows.
    """

    block: HtmlElement
    child: HtmlElement
    parts: list[HtmlElement]
    links: int = 0
    ended: bool = False


def run_behind(page: PageView, label: HtmlElement) -> Run | None:
    """Return the nearest run of story links behind the label, None if none."""
    # "<p>Read also: <a>…</a></p>"; but in "<h2><a>Read also</a></h2>" the link is the label.
    inside: Iterable[HtmlElement] = label if _WORD.search(label.text or "") else ()
    run = _gather(page, Run(label, label, []), label, inside)
    child = label
    for block in label.iterancestors():
        if run.parts or run.ended:
            break
        # A label in the midst of other words is not that of what follows them.
        if len(squeezed(child.text_content())) > 2 * _LONGEST_LABEL:
            break
        run = _gather(page, Run(block, child, []), label, child.itersiblings())
        child = block
    return run if run.parts else None


def links_in_line(page: PageView, label: HtmlElement) -> list[HtmlElement]:
    """Return the links right behind a label that stands in running text."""
    element = label[0] if has_links_inside(label) else _next_in_line(label)
    found: list[HtmlElement] = []
    while element is not None and element.tag not in BLOCK_TAGS:
        link = page.link(element) if element.tag == "a" else None
        if link is not None and link.is_titled:
            found.append(element)
        elif _WORD.search(element.text or ""):
            break
        inner = len(element) > 0 and element.tag != "a"
        element = element[0] if inner else _next_in_line(element)
    return found


def has_links_inside(label: HtmlElement) -> bool:
    """Return whether the label's own words are followed by what stands in it."""
    return len(label) > 0 and _WORD.search(label.text or "") is not None


def stories_in(page: PageView, element: HtmlElement) -> list[Link]:
    """Return the links to stories in the element, none if most have no title to show."""
    found = page.links_in(element)
    titled = {link.url for link in found if link.is_titled}
    bare = {link.url for link in found if not link.words} - titled
    if bare:  # a link laid over its card
        shown = sum(reads_like_title(squeezed(part.text or "")) for part in element.iter("*"))
        titled.update(list(bare)[:shown])
    return found if 2 * len(titled) >= len(addresses(found)) else []


def are_topics(page: PageView, parts: list[HtmlElement]) -> bool:
    """Return whether the links in the parts are names rather than headlines, which are longer."""
    longest: dict[str, int] = {}
    for link in (link for part in parts for link in page.links_in(part)):
        longest[link.url] = max(longest.get(link.url, 0), count_words(link.words))
    return sum(longest.values()) < _HEADLINE_WORDS * len(longest)


def addresses(links: list[Link]) -> set[str]:
    """Return where the links lead."""
    return {link.url for link in links}


def first_text(element: HtmlElement) -> HtmlElement | None:
    """Return the element of the first words in it, None if they are a link, or many."""
    for part in element.iter("*"):
        if part.tag == "a":
            return None
        text = (part.text or "").strip()
        if text:
            return part if len(text) <= _LONGEST_LABEL else None
    return None


def first_label(page: PageView, element: HtmlElement) -> Label | None:
    """Return the label that the element begins with, None if none."""
    first = first_text(element)
    found = label_of(squeezed(first.text or "")) if first is not None else None
    if first is None or (found is not Label.AD and is_kicker(page, first)):
        return None
    return found


def is_kicker(page: PageView, label: HtmlElement) -> bool:
    """Return whether the words stand over the title of one story only: "Video"."""
    if label.tag in HEADINGS:
        return False
    above = (label, *label.iterancestors())
    card = next((e for e in above if next(e.iter("a"), None) is not None), page.body)
    return len(addresses(page.links_in(card))) == 1


def is_alike(one: HtmlElement, other: HtmlElement) -> bool:
    """Return whether the two have the same tag and class."""
    return one.tag == other.tag and one.get("class") == other.get("class")


def _gather(page: PageView, run: Run, label: HtmlElement, siblings: Iterable[HtmlElement]) -> Run:
    for sibling in siblings:
        found = stories_in(page, sibling)
        if run.parts and not _continues(run.parts[0], sibling, found):
            break
        if _begins_other(page, run, label, sibling, found):
            run.ended = True
        elif found and _is_offer(page, sibling, found):
            run.parts.append(sibling)
            run.links += len(addresses(found))
        elif page.prose.get(sibling, 0) or len(sibling.text_content()) > _LONGEST_ASIDE:
            run.ended = True
        elif not run.parts:
            run.links += sum(1 for a in sibling.iter("a") if _LETTERS.search(a.text_content()))
            # One link may lead to all of them; more are a list of topics.
            run.ended = run.links > 1
        words_follow = len((sibling.tail or "").strip()) > _LONGEST_LABEL
        if run.ended or words_follow or run.links > MOST_LINKS:
            break
    return run


def _continues(first: HtmlElement, element: HtmlElement, found: list[Link]) -> bool:
    """Return whether the element may belong to the run that the first one began.

    One more card may, whatever it looks like; a list of several must look like the first, and so
    must what leads to no story by its address: "All our reports".
    """
    if next(element.iter("a"), None) is None:
        return True
    if len(addresses(found)) == 1 and found[0].names_story:
        return True
    return first.tag == element.tag and have_like_classes(first, element)


def _is_offer(page: PageView, element: HtmlElement, found: list[Link]) -> bool:
    """Return whether the element is there for its links, which may have teasers."""
    return page.prose.get(element, 0) <= _LONGEST_TEASER * len(addresses(found))


def _begins_other(
    page: PageView, run: Run, label: HtmlElement, element: HtmlElement, found: list[Link]
) -> bool:
    """Return whether another section begins with the element."""
    if is_named_service(name_of(element)):
        return True
    if first_label(page, element) is not None:
        # "Advertisement" alone in a box is over nothing.
        return bool(found or run.parts) or element.tag not in _BOXES
    if not found and element.tag != "div" and is_alike(element, run.child):
        return bool(_WORD.search(element.text_content()))
    first = first_text(element)
    if first is None or first.tag != label.tag or first.tag not in HEADINGS:
        return False
    # A heading like the label's, over stories of its own.
    return len(addresses(found)) > 1


def _next_in_line(element: HtmlElement) -> HtmlElement | None:
    """Return the next element of the line if no words stand before it."""
    for inner in (element, *element.iterancestors()):
        if inner.tag in BLOCK_TAGS or _WORD.search(inner.tail or ""):
            break
        following = inner.getnext()
        if following is not None:
            return following
    return None
