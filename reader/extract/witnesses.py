"""What a page says of itself, read off it once: the witnesses for its metadata."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from html import unescape
from itertools import chain, compress, islice, pairwise
from operator import attrgetter

from lxml.html import HtmlElement
from msgspec import Struct, field

from reader.extract import jsonld
from reader.extract.parsing import all_text
from reader.extract.text import has_any, key_of, squeezed

#: The elements that may show a heading, a name, a date or a crumb, and those that hold others.
SHOWING_TAGS = (
    *("h1", "h2", "h3", "h4", "p", "div", "span", "a", "li", "address", "time", "small", "em"),
    *("strong", "b", "i", "header", "section", "nav", "ol", "ul", "td", "dd", "figure", "aside"),
    *("footer", "form", "abbr", "data", "label", "font", "cite"),
)
_SHOWING = frozenset(SHOWING_TAGS)
_TAG = attrgetter("tag")
#: Those that tell, most of them without showing.
_TELLING_TAGS = ("meta", "script", "link", "title", "h1", "base")


#: <meta> of which a story with two authors has two.
_OF_MANY = frozenset(("author", "article:author", "dc.creator", "citation_author", "creator"))
#: Things with an author and a date of their own, by schema.org.
_MEDIUM = re.compile(r"(?:Image|Video|Audio|Media)Object|Photograph|Comment", re.IGNORECASE)
#: What was escaped twice; an address may hold an "&copy=".
_ESCAPED = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,8});", re.IGNORECASE)
_NEAREST = 5
_MOST_BEFORE, _MOST_AFTER = 80, 100
_LITTLE, _ENOUGH = 200, 2_000  # characters of text to tell a language by


class Heading(Struct, frozen=True):
    """A heading of the first order."""

    element: HtmlElement
    text: str
    key: str


class Witnesses(Struct, dict=True):
    """What the page says of itself.

    meta: content of <meta> by lower-case name, the first of each but for authors. nodes: the
    objects of its JSON-LD; article: that of the story, {} if none. tab: the browser's tab.
    links: its <link>. base: what it says that relative addresses begin from.
    """

    root: HtmlElement
    url: str | None
    meta: dict[str, str] = field(default_factory=dict)
    nodes: list[jsonld.Node] = field(default_factory=list)
    article: jsonld.Node = field(default_factory=dict)
    tab: str = ""
    links: list[HtmlElement] = field(default_factory=list)
    base: str | None = None
    headings: list[Heading] = field(default_factory=list)

    def first(self, *names: str) -> str | None:
        """Return the first of these <meta> that says anything."""
        return next((self.meta[name] for name in names if self.meta.get(name)), None)

    @cached_property
    def elements(self) -> list[HtmlElement]:
        """All elements that may show something of the story, in order."""
        return list(self.root.iter(*SHOWING_TAGS))

    @cached_property
    def _tags(self) -> list[str]:
        return list(map(_TAG, self.elements))

    def tagged(self, *tags: str) -> Iterator[HtmlElement]:
        """Yield those of them that have one of the tags: cheaper than a way through the tree."""
        return compress(self.elements, map(tags.__contains__, self._tags))

    @cached_property
    def with_property(self) -> list[tuple[HtmlElement, str]]:
        """The elements that have an itemprop, with it."""
        properties = ((element, element.get("itemprop")) for element in self.elements)
        return [(element, told) for element, told in properties if told]

    @cached_property
    def _classes(self) -> list[str]:
        """The classes of the elements, in the same order, in lower case."""
        names = [element.get("class") for element in self.elements]
        lower = {name: (name or "").lower() for name in set(names)}
        return [lower[name] for name in names]

    def called(self, words: Iterable[str]) -> list[HtmlElement]:
        """Return the elements whose class holds any of the words, which are in lower case."""
        # Many elements share few classes, and most pages have few of the words: ask once for all.
        distinct = set(self._classes)
        text = "\n".join(distinct)
        there = [word for word in words if word in text]
        hits = {name for name in distinct if has_any(name, there)} if there else ()
        both = zip(self.elements, self._classes, strict=True)
        return [element for element, name in both if name in hits] if hits else []


class Surroundings(Struct, frozen=True):
    """The elements round the heading of the story that may show something of it, in order.

    Without those that hold the heading itself.
    """

    before: list[HtmlElement]
    after: list[HtmlElement]


def hear(root: HtmlElement, url: str | None) -> Witnesses:
    """Return what the page says of itself. url: where it came from, None if unknown."""
    told: dict[str, list[HtmlElement]] = {tag: [] for tag in _TELLING_TAGS}
    for element in root.iter(*_TELLING_TAGS):
        told[str(element.tag)].append(element)
    seen = Witnesses(
        root,
        url,
        meta=_meta_of(told["meta"]),
        nodes=jsonld.nodes_of(told["script"]),
        tab=squeezed(told["title"][0].text_content()) if told["title"] else "",
        links=told["link"],
        base=next((href for each in told["base"] if (href := each.get("href")) is not None), None),
    )
    for element in told["h1"]:
        if text := shown_text(element):
            seen.headings.append(Heading(element, text, key_of(text)))
    called = key_of(seen.first("og:title", "twitter:title") or seen.tab)
    keys = {called, *(heading.key for heading in seen.headings)}
    seen.article = jsonld.article_of(seen.nodes, keys - {""}, called) or {}
    return seen


def look_round(elements: list[HtmlElement], heading: HtmlElement | None) -> Surroundings:
    """Return what lies round the heading; nothing if there is none.

    elements: those of the page that may show something, the heading among them.
    """
    if heading is None:
        return Surroundings([], [])
    at = elements.index(heading)
    over = set(heading.iterancestors())
    before = [each for each in elements[max(0, at - _MOST_BEFORE) : at] if each not in over]
    behind = at + size_of(heading)
    return Surroundings(before, elements[behind : behind + _MOST_AFTER])


def size_of(element: HtmlElement) -> int:
    """Return how many of the elements that may show something the element holds, itself one."""
    if len(element) == 0:
        return 1
    # Each tag that an iterator is given costs as much as going through an element.
    return sum(map(_SHOWING.__contains__, map(_TAG, element.iter("*"))))


def mark_of(element: HtmlElement) -> str:
    """Return what the element says that it holds: "author"; "" if nothing.

    By itemprop, by rel, or by property, as RDFa has it (Drupal 7: "dc:date dc:created").
    """
    rel = element.get("rel") if element.tag in ("a", "span") else None
    first, second = element.get("property"), rel
    if element.tag == "a":
        first, second = second, first
    return element.get("itemprop") or first or second or ""


def lies_in(element: HtmlElement, words: Iterable[str]) -> bool:
    """Return whether the element, or one of the nearest round it, is called by one of the words.

    Not farther up: a class of the whole page says nothing of its parts.
    """
    for each in islice(chain((element,), element.iterancestors()), _NEAREST):
        name = f"{each.get('class')} {each.get('id')}".lower()
        if has_any(name, words):
            return True
    return False


def pieces_of(element: HtmlElement, most: int) -> list[str]:
    """Return the texts below the element that a reader sees, one for each stretch of markup.

    [] if they have more than so many characters.
    """
    if len(element) == 0:
        text = squeezed(element.text or "")
        return [text] if 0 < len(text) <= most else []
    texts: list[str] = []
    size = 0
    for text in element.itertext():
        if not text.isspace():
            size += len(text)
            if size > most:
                return []
        texts.append(text)
    if next(element.iter("br", "script", "style"), None) is not None:
        texts = list(_seen_texts(element))
    return _pieces(texts)


def shown_text(element: HtmlElement) -> str:
    """Return the element's text as a reader sees it: with a gap where two parts of it meet."""
    if len(element) == 0:
        return squeezed(element.text or "")
    if next(element.iter("br", "script", "style"), None) is not None:
        return " ".join(_pieces(list(_seen_texts(element))))
    # "World" and "Ships lie" meet as "WorldShips lie"; a letter set big at the start does not.
    parts = list(element.itertext())
    joined = parts[0] if parts else ""
    for before, after in pairwise(parts):
        meet = (before[-1].islower() or before[-1] in ".:!?)0123456789") and after[0].isupper()
        joined += f" {after}" if meet else after
    return squeezed(joined)


def sample_of(seen: Witnesses, after: list[HtmlElement]) -> str:
    """Return some of the story's running text, for its language and script.

    after: what follows its heading; what stands before it (menus, cookie notices) may be in
    another language.
    """
    parts = _paragraphs(element for element in after if element.tag == "p")
    if sum(map(len, parts)) < _LITTLE:
        parts = _paragraphs(seen.tagged("p"))
    for shown in (after, seen.elements):
        if sum(map(len, parts)) < _LITTLE:
            texts = (squeezed(element.text or "") for element in shown)
            parts = [text for text in texts if len(text) > 20][:100]
    return " ".join(parts)


def _paragraphs(elements: Iterable[HtmlElement]) -> list[str]:
    parts: list[str] = []
    size = 0
    for element in elements:
        text = all_text(element)
        if len(text) > 60:
            parts.append(squeezed(text[:600]))
            size += len(parts[-1])
            if size > _ENOUGH:
                break
    return parts


def _seen_texts(element: HtmlElement) -> Iterator[str]:
    """Yield the texts below the element without scripts, with a gap at each line break."""
    for each in element.iter():
        if each.tag == "br":
            yield " "
        elif each.text and each.tag not in ("script", "style"):
            yield each.text
        if each.tail and each is not element:
            yield each.tail


def _pieces(texts: list[str]) -> list[str]:
    """Return the texts, none of which is empty, as words between which there are gaps."""
    pieces: list[str] = []
    open_end = False
    for text in texts:
        if text.isspace():
            open_end = False
            continue
        if open_end and text[0].islower():
            pieces[-1] += squeezed(text)  # markup in the middle of a word
        else:
            pieces.append(squeezed(text))
        open_end = text[-1].isalpha()
    return pieces


def _unescaped(found: re.Match[str]) -> str:
    return unescape(found.group())


def _is_of_medium(element: HtmlElement) -> bool:
    """Return whether a <meta> speaks of a picture or film on the page, not of the page."""
    if element.get("itemprop") is None:
        return False
    item = next((each for each in element.iterancestors() if each.get("itemtype")), None)
    return item is not None and _MEDIUM.search(item.get("itemtype") or "") is not None


def _meta_of(elements: list[HtmlElement]) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in elements:
        names = element.get("property") or element.get("name") or element.get("itemprop")
        value = squeezed(_ESCAPED.sub(_unescaped, element.get("content") or ""))
        if not names or not value or _is_of_medium(element):
            continue
        for name in names.lower().split():
            if name not in found:
                found[name] = value
            elif name in _OF_MANY and value not in found[name]:
                found[name] += f"; {value}"
    return found
