"""The related stories that a page offers, read before the chrome is thrown away.

By label ("Sur le même sujet"), by the name that a theme gives to the block, and by pointers in the
text ("Lire aussi : …"). A story is a link to another page of the same house whose words read like
a title.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from reader.extract.blocks import HEADINGS
from reader.extract.dates import iso_of
from reader.extract.images import absolute
from reader.extract.related_words import (
    LABEL,
    NAMED,
    NAMED_OTHER,
    NO_STORY_PATH,
    OTHER_LABEL,
    POINTER,
)
from reader.extract.text import key_of, squeezed
from reader.extract.weights import Weights
from reader.model.article import RelatedStory
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of

_LABEL_TAGS = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "div",
        "span",
        "strong",
        "b",
        "li",
        "dt",
        "a",
        "legend",
        "summary",
        "header",
        "em",
        "td",
    ]
)
_LONGEST_LABEL = 60
_MOST_STORIES = 24
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MORE = re.compile(
    r"^(?:read|see|more|continue|lire|voir|plus|mehr|weiter|leer|ver|leggi|lees|\d+|the\s+latest)"
    r"(?:\s+\w+){0,3}\s*[»›→…]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a page offers. elements: the blocks to take out of it, labels included."""

    stories: tuple[RelatedStory, ...]
    elements: list[HtmlElement]


@dataclass(slots=True)
class _Link:
    """A link that may lead to a story."""

    element: HtmlElement
    url: Url
    words: str


@dataclass(slots=True)
class _Page:
    """What the search needs of the page. order: place of each element in the document."""

    body: HtmlElement
    base: str | None
    own: set[str]
    title_key: str
    weights: Weights
    links: dict[HtmlElement, _Link]
    order: dict[HtmlElement, int]


def find_related(root: HtmlElement, url: str | None, title: str) -> Offered:
    """Return the stories that the page offers beside its own, in the page's order.

    Each once, by its canonical address; the page itself is none of them. The tree stays as it is.
    """
    body = root.find("body")
    if body is None:
        return Offered((), [])
    page = _page(body, url, title)
    blocks = [*_labelled(page), *_named(page), *_pointers(page)]
    stories: dict[Url, tuple[int, RelatedStory]] = {}
    for block, links in blocks:
        for story_url, group in _grouped(links).items():
            story = _story(page, block, story_url, group)
            known = stories.get(story_url)
            if story is not None and (known is None or (known[1].teaser is None and story.teaser)):
                stories[story_url] = (page.order[group[0].element], story)
    ordered = sorted(stories.values(), key=lambda pair: pair[0])[:_MOST_STORIES]
    return Offered(tuple(story for _, story in ordered), _outermost(blocks))


def _page(body: HtmlElement, url: str | None, title: str) -> _Page:
    order = {element: place for place, element in enumerate(body.iter("*"))}
    own = {canonical(url)} if url else set()
    page = _Page(body, url, set(own), key_of(title), Weights.of(body), {}, order)
    house = _house(host_of(url)) if url else None
    for element in body.iter("a"):
        link = _link(element, url, house)
        if link is not None and link.url not in page.own:
            page.links[element] = link
    return page


def _link(element: HtmlElement, base: str | None, house: str | None) -> _Link | None:
    href = element.get("href")
    target = absolute(href, base) if href and not href.startswith("#") else None
    if target is None:
        return None
    try:
        url = canonical(target)
    except UrlError:
        return None
    if house is not None and _house(host_of(url)) != house:
        return None
    parts = urlsplit(url)
    if NO_STORY_PATH.search(parts.path) and not parts.query:
        return None
    return _Link(element, url, squeezed(element.text_content()))


def _labelled(page: _Page) -> Iterator[tuple[HtmlElement, list[_Link]]]:
    """Give the blocks that stand under a label, each with its links."""
    for element in page.body.iter("*"):
        if element.tag not in _LABEL_TAGS or not 1 < page.weights.text[element] <= _LONGEST_LABEL:
            continue
        words = squeezed(element.text_content())
        if not LABEL.match(words) or (element in page.links and len(words) > 30):
            continue
        if any(_is_label(page, child) for child in element):
            continue  # the child itself is the label
        found = _under(page, element)
        if found is not None:
            yield found


def _is_label(page: _Page, element: HtmlElement) -> bool:
    if element.tag not in _LABEL_TAGS or not 1 < page.weights.text[element] <= _LONGEST_LABEL:
        return False
    return LABEL.match(squeezed(element.text_content())) is not None


def _under(page: _Page, label: HtmlElement) -> tuple[HtmlElement, list[_Link]] | None:
    """Return the nearest block round the label that has story links behind it, None if none."""
    total = page.weights.prose[page.body] or 1
    inside = set(label.iter("a"))
    for block in label.iterancestors():
        if block is page.body or block.tag in ("body", "html"):
            return None
        prose = page.weights.prose[block]
        if prose > 0.4 * total and prose > 600:
            return _beside(page, label, block, inside)
        links = _links_behind(page, label, block, inside)
        if links:
            if len(list(block.iter("a"))) > 60:
                return None
            return block, links
    return None


def _beside(
    page: _Page, label: HtmlElement, block: HtmlElement, inside: set[HtmlElement]
) -> tuple[HtmlElement, list[_Link]] | None:
    """Return the list right behind the label, where label and list stand among paragraphs."""
    top = label
    for ancestor in label.iterancestors():
        if ancestor is block:
            break
        top = ancestor
    sibling = top.getnext()
    if sibling is None:
        return None
    links = [page.links[a] for a in sibling.iter("a") if a in page.links and a not in inside]
    linked = page.weights.links[sibling]
    if not links or (linked < 0.5 * page.weights.text[sibling] and sibling.tag not in ("ul", "ol")):
        return None
    stories = [link for link in links if _reads_like_title(link.words)]
    return (sibling, stories) if stories else None


def _links_behind(
    page: _Page, label: HtmlElement, block: HtmlElement, inside: set[HtmlElement]
) -> list[_Link]:
    """Return the story links of the block behind its label, up to the next label."""
    start = page.order[label]
    found: list[_Link] = []
    for element in block.iter("*"):
        if page.order[element] <= start or element in inside:
            continue
        if found and _ends_list(page, element):
            break
        link = page.links.get(element)
        if link is not None:
            found.append(link)
    if not any(_reads_like_title(link.words) for link in found):
        return []
    return found


def _ends_list(page: _Page, element: HtmlElement) -> bool:
    """Return whether another label begins here."""
    if element.tag not in HEADINGS and element.tag not in ("strong", "b", "div", "p", "span"):
        return False
    if not 1 < page.weights.text[element] <= _LONGEST_LABEL or page.weights.links[element]:
        return False
    words = squeezed(element.text_content())
    return OTHER_LABEL.match(words) is not None


def _named(page: _Page) -> Iterator[tuple[HtmlElement, list[_Link]]]:
    """Give the blocks that the theme itself calls related."""
    total = page.weights.prose[page.body] or 1
    for element in page.body.iter("div", "section", "aside", "ul", "ol", "nav", "article"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(name) < 5 or not NAMED.search(name) or NAMED_OTHER.search(name):
            continue
        if page.weights.prose[element] > 0.4 * total:
            continue
        links = [page.links[a] for a in element.iter("a") if a in page.links]
        headings = [squeezed(h.text_content()) for h in element.iter(*HEADINGS)]
        if any(OTHER_LABEL.match(words) for words in headings[:1]):
            continue
        if 0 < len(links) <= 60 and any(_reads_like_title(link.words) for link in links):
            yield element, links


def _pointers(page: _Page) -> Iterator[tuple[HtmlElement, list[_Link]]]:
    """Give the lines of the text that point to another story: "Lire aussi : …"."""
    for element in page.body.iter(
        "p", "li", "div", "h2", "h3", "h4", "h5", "blockquote", "strong", "em"
    ):
        size = page.weights.text[element]
        if not 20 < size < 400 or not page.weights.links[element]:
            continue
        words = squeezed(element.text_content())
        match = POINTER.match(words)
        if match is None:
            continue
        links = [page.links[a] for a in element.iter("a") if a in page.links]
        linked = sum(len(link.words) for link in links)
        if links and linked >= 0.5 * (len(words) - match.end()):
            yield element, links


def _grouped(links: list[_Link]) -> dict[Url, list[_Link]]:
    groups: dict[Url, list[_Link]] = {}
    for link in links:
        groups.setdefault(link.url, []).append(link)
    return groups


def _story(page: _Page, block: HtmlElement, url: Url, group: list[_Link]) -> RelatedStory | None:
    """Return the story that a card of one or several links to it shows."""
    card = _card(block, group)
    title = _title(card, group)
    if title is None or key_of(title) == page.title_key:
        return None
    image = next((i.get("src") for i in card.iter("img") if i.get("src")), None)
    return RelatedStory(
        title,
        url,
        teaser=_teaser(card, title),
        published=_date(card),
        image=absolute(image, page.base) if image else None,
    )


def _card(block: HtmlElement, group: list[_Link]) -> HtmlElement:
    """Return the largest part of the block that leads to this one story."""
    own = {link.element for link in group}
    card = group[0].element
    for ancestor in group[0].element.iterancestors():
        if ancestor is block or any(a not in own and a.get("href") for a in ancestor.iter("a")):
            break
        card = ancestor
    return card


def _title(card: HtmlElement, group: list[_Link]) -> str | None:
    for heading in card.iter(*HEADINGS):
        words = squeezed(heading.text_content())
        if _reads_like_title(words):
            return words
    for link in group:
        for part in link.element.iter(*HEADINGS):
            words = squeezed(part.text_content())
            if _reads_like_title(words):
                return words
    spoken = [link.words for link in group if _reads_like_title(link.words)]
    if spoken:
        return POINTER.sub("", min(spoken, key=len) if len(spoken) > 1 else spoken[0])
    named = [squeezed(link.element.get("title") or "") for link in group]
    return next((words for words in named if _reads_like_title(words)), None)


def _teaser(card: HtmlElement, title: str) -> str | None:
    """Return the first lines of text in the card that are not its title."""
    own = key_of(title)
    for element in card.iter("p", "div", "span"):
        if element.find("*") is not None and element.tag != "p":
            continue
        words = squeezed(element.text_content())
        key = key_of(words)
        if len(words) > 20 and key != own and own not in key and not _MORE.match(words):
            is_date = iso_of(words) is not None and len(words) < 40
            if not is_date or words.endswith(("...", "…")):
                return words
    return None


def _date(card: HtmlElement) -> str | None:
    for element in card.iter("time"):
        found = iso_of(element.get("datetime") or squeezed(element.text_content()))
        if found:
            return found
    return None


def _reads_like_title(words: str) -> bool:
    if len(_CJK.findall(words)) > 6:
        return True
    return 14 < len(words) < 300 and len(words.split()) > 2 and not _MORE.match(words)


def _outermost(blocks: list[tuple[HtmlElement, list[_Link]]]) -> list[HtmlElement]:
    """Return the blocks that lie in no other of them, in order."""
    chosen = {block for block, _ in blocks}
    found = [b for b in chosen if not any(a in chosen for a in b.iterancestors())]
    return list(dict.fromkeys(found))


def _house(host: str) -> str:
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3:] if short else labels[-2:])
