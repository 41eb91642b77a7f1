"""Where the story stands: readability-lxml's scoring on a tree that is parsed and cleaned already.

Its parts that cost time and buy nothing here (a second parse, a Cleaner, sentences for its debug
log) are overridden; nothing else of the program knows the library. Around it: candidates that the
page itself names are heard too, the winner takes in its prose-dense neighbours, and what lies
between title and text is rescued.
"""

from dataclasses import dataclass

from lxml.html import HtmlElement
from readability import Document

from reader.extract.blocks import HEADINGS, LIST_TAGS, Block, blocks_of

_NEVER_A_STORY = HEADINGS | {"a", "span", "label", "header", "figure", "tr"}
_PARAGRAPHS = frozenset(("p", "blockquote", "pre", "ul", "ol", "table", "dl"))
_INLINE = frozenset(
    "a b cite code em font i small span strong sub sup u br img mark time abbr q s".split()  # noqa: SIM905
)
_NAMED_STORY_CHARS = 250
_STORY_CHARS = 800


@dataclass(slots=True)
class Story:
    """The elements that hold the story, in order.

    lead: blocks between title and story that belong to it. core: the element that won; the others
    joined it.
    """

    elements: list[HtmlElement]
    core: HtmlElement
    lead: list[Block]


class _Scoring(Document):  # type: ignore[misc]  # the library is not typed
    """readability-lxml over a tree of ours."""

    def __init__(self, tree: HtmlElement) -> None:
        super().__init__(tree)
        self.html = tree

    def _html(self, force: bool = False) -> HtmlElement:  # noqa: ARG002
        return self.html

    def score_paragraphs(self) -> dict[HtmlElement, dict[str, object]]:
        """Score as the library does, without a sentence per candidate for its debug log."""
        scores: dict[HtmlElement, float] = {}
        for paragraph in self.html.iter("p", "pre", "td", "blockquote"):
            text = " ".join(paragraph.text_content().split())
            parent = paragraph.getparent()
            if len(text) < self.min_text_length or parent is None:
                continue
            points = (
                2 + text.count(",") + text.count("،") + text.count("、") + min(len(text) / 100, 3)
            )
            self._give(scores, parent, points)
            grandparent = parent.getparent()
            if grandparent is not None:
                self._give(scores, grandparent, points / 2)
        return {
            element: {
                "content_score": score * (1 - self.get_link_density(element)),
                "elem": element,
            }
            for element, score in scores.items()
            if element.tag not in _NEVER_A_STORY
        }

    def _give(self, scores: dict[HtmlElement, float], element: HtmlElement, points: float) -> None:
        if element not in scores:
            scores[element] = self.score_node(element)["content_score"]
        scores[element] += points

    def get_link_density(self, elem: HtmlElement) -> float:
        """Return the share of the element's text that is links."""
        total = len(elem.text_content())
        return sum(len(link.text_content()) for link in elem.iter("a")) / max(total, 1)


def find_story(body: HtmlElement, heading: HtmlElement | None) -> Story | None:
    """Return where the story stands in a cleaned body, None if nothing scores.

    heading: the element of the story's title, None if the page shows none.
    """
    _make_paragraphs(body)
    total = _prose_chars(body)
    named = _named_story(body)
    core = named if named is not None else _best(body, heading)
    if core is None:
        return None
    elements = [core] if named is not None else _with_neighbours(core, total, heading)
    lead = _lead(heading, elements) if heading is not None else []
    return Story(elements, core, lead)


def main_heading(body: HtmlElement, title_keys: frozenset[str]) -> HtmlElement | None:
    """Return the h1 that shows the story's title: the one alike, else the first."""
    headings = list(body.iter("h1"))
    for heading in headings:
        shown = _key(heading.text_content())
        if shown and any(shown in key or key in shown for key in title_keys):
            return heading
    return headings[0] if headings else None


def _key(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _make_paragraphs(body: HtmlElement) -> None:
    """Let a <div> that holds only text and inline elements count as a paragraph."""
    for element in list(body.iter("div", "section")):
        if all(child.tag in _INLINE for child in element.iter("*") if child is not element):
            if element.tag == "div":
                element.tag = "p"
        else:
            _wrap_loose_text(element)


def _wrap_loose_text(element: HtmlElement) -> None:
    """Give text that stands between an element's blocks a paragraph of its own."""
    paragraph: HtmlElement | None = None

    def open_paragraph(position: int) -> HtmlElement:
        made = element.makeelement("p")
        element.insert(position, made)
        return made

    if element.text and element.text.strip():
        text, element.text = element.text, None
        paragraph = open_paragraph(0)
        paragraph.text = text
    for child in list(element):
        if child is paragraph:
            continue
        if child.tag in _INLINE and child.tag not in ("br", "img"):
            if paragraph is None:
                paragraph = open_paragraph(element.index(child))
            paragraph.append(child)  # its tail goes with it
            continue
        paragraph = None
        if child.tail and child.tail.strip():
            text, child.tail = child.tail, None
            paragraph = open_paragraph(element.index(child) + 1)
            paragraph.text = text


def _named_story(body: HtmlElement) -> HtmlElement | None:
    """Return the element that the page itself calls the article's body."""
    named = [e for e in body.iterfind(".//*[@itemprop]") if "articleBody" in e.get("itemprop", "")]
    if len(named) > 2 and all(element.tag == "p" for element in named):
        named = [parent for e in named[:1] if (parent := e.getparent()) is not None]
    sized = [(size, e) for e in named if (size := _prose_chars(e)) > _NAMED_STORY_CHARS]
    return max(sized, key=lambda pair: pair[0])[1] if sized else None


def _best(body: HtmlElement, heading: HtmlElement | None) -> HtmlElement | None:
    scoring = _Scoring(body)
    candidates = scoring.score_paragraphs()
    best = scoring.select_best_candidate(candidates)
    if best is None:
        return None
    best = scoring.get_semantic_article_candidate(candidates, best)
    core: HtmlElement = scoring.get_semantic_main_candidate(candidates, best)["elem"]
    return core if heading is None else _under_heading(core, heading, candidates)


def _under_heading(
    core: HtmlElement, heading: HtmlElement, candidates: dict[HtmlElement, dict[str, object]]
) -> HtmlElement:
    """Return the best candidate in the <article> that shows the title, if the winner is outside.

    A page with several articles shows its own title over one of them only.
    """
    article = next(heading.iterancestors("article"), None)
    if article is None or article is core or article in set(core.iterancestors()):
        return core
    if core in set(article.iter()) or _prose_chars(article) <= 300:
        return core
    inside = [e for e in candidates if e is article or article in set(e.iterancestors())]
    return max(inside, key=lambda e: float(str(candidates[e]["content_score"])), default=core)


def _with_neighbours(
    core: HtmlElement, total: int, heading: HtmlElement | None
) -> list[HtmlElement]:
    """Return the core and, level by level upwards, the siblings that are mostly prose.

    Themes cut a story into pieces: by an advertisement, a gallery, a page builder's rows.
    """
    elements, current = [core], core
    have = _weigh(core)[0]
    for level in range(30):
        parent = current.getparent()
        if parent is None or parent.tag == "html" or _is_whole(current, have, total):
            break
        before, after, gained = _prose_siblings(current, parent, heading, (level, have))
        elements = [*before, *elements, *after]
        have += gained
        current = parent
        if have > _STORY_CHARS and heading is not None and heading in set(parent.iter("h1")):
            break  # the parent holds title and story: what is outside is about other things
    return elements


def _is_whole(element: HtmlElement, have: int, total: int) -> bool:
    """Return whether the element is a whole story by its own word."""
    if element.tag in ("body", "main"):
        return True
    if element.tag == "article":
        return have > 0.3 * total or have > 1_500
    return "articleBody" in (element.get("itemprop") or "") and have > 300


def _prose_siblings(
    current: HtmlElement,
    parent: HtmlElement,
    heading: HtmlElement | None,
    level_and_have: tuple[int, int],
) -> tuple[list[HtmlElement], list[HtmlElement], int]:
    before: list[HtmlElement] = []
    after: list[HtmlElement] = []
    side, gained = before, 0
    for sibling in parent:
        if sibling is current:
            side = after
            continue
        if not isinstance(sibling.tag, str) or sibling.tag == "article":
            continue
        if side is before and heading is not None and heading in set(sibling.iter("h1")):
            before.clear()  # what stands above the title is not the story
        good, junk = _weigh(sibling)
        if _joins(sibling, current, (good, junk), level_and_have):
            side.append(sibling)
            gained += good
    return before, after, gained


def _joins(
    sibling: HtmlElement,
    current: HtmlElement,
    weight: tuple[int, int],
    level_and_have: tuple[int, int],
) -> bool:
    (good, junk), (level, have) = weight, level_and_have
    if sibling.tag == "header" and good < 200:
        return False
    if sibling.tag in _PARAGRAPHS and level == 0:
        return good > junk
    if sibling.tag in HEADINGS:
        return level < 2
    parent = sibling.getparent()
    at_top = parent is not None and parent.tag == "body"
    if good <= 60 or good <= (2.5 if at_top else 1.5) * junk or (at_top and good <= 300):
        return False
    # A long story needs no more: what joins it now must look like it, or be prose through and
    # through.
    if have > 1_000 and sibling.tag not in _PARAGRAPHS and not _alike(sibling, current):
        return good > 3 * junk
    return True


def _alike(one: HtmlElement, other: HtmlElement) -> bool:
    mine, theirs = (set((e.get("class") or "").split()) for e in (one, other))
    return one.tag == other.tag and (bool(mine & theirs) or (not mine and not theirs))


def _lead(heading: HtmlElement, elements: list[HtmlElement]) -> list[Block]:
    """Return the prose between the title and the story: a few blocks, or none."""
    first = elements[0]
    above = set(heading.iterancestors())
    common = next((a for a in first.iterancestors() if a in above), None)
    if common is None or first in above or first is heading:
        return []
    chosen = set(elements)
    found: list[Block] = []
    begun = False
    for block in blocks_of(common):
        element = block.element
        lineage = {element, *element.iterancestors()}
        if not begun:
            begun = heading in lineage
            continue
        if lineage & chosen:
            return found if sum(len(b.text) for b in found) < 1_500 and len(found) < 8 else []
        if _is_lead(block):
            found.append(block)
        if len(found) > 12:
            return []
    return []


def _is_lead(block: Block) -> bool:
    length = len(block.text)
    if block.caption or length <= 50 or block.linked >= 0.2 * length:
        return False
    return block.is_prose or length > 120


def _prose_chars(element: HtmlElement) -> int:
    return sum(len(block.text) for block in blocks_of(element) if block.is_prose)


def _weigh(element: HtmlElement) -> tuple[int, int]:
    """Return (characters of prose, characters of the rest) under the element."""
    good = junk = 0
    for block in blocks_of(element):
        length = len(block.text)
        if block.linked > 0.5 * length:
            junk += length
        elif block.is_prose:
            good += length
        elif block.tag in HEADINGS or block.tag in LIST_TAGS:
            good += length // 3
        else:
            junk += length
    return good, junk
