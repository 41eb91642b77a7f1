"""The title that a card shows: of all its words those that a reader would call the headline."""

import re

from lxml.html import HtmlElement

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.names import without_by
from reader.extract.related_labels import label_of
from reader.extract.related_links import Link, is_button, is_date, reads_like_title
from reader.extract.text import key_of, squeezed

_TITLE_NAME = re.compile(r"(?<!sub)(?:title|headline|titre|titulo|titel|heading)", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[>»›•·|:*►▶→‣▪\-–—]\s*)+")
_ARROW = re.compile(r"\s*[›→►▶>»]+$")
_LEAD = re.compile(r"^([^:：|>»–—]{2,40}?)\s*[:：|>»–—]+\s+(?=\S)")
#: What themes call the words that lead up to a title, or stand beside it: the section over it, a
#: flag ("Updated"), the date, the number of comments, words for those who hear the page only.
_ASIDE = re.compile(
    r"kicker|overline|eye-?brow|dachzeile|spitzmarke|top-?line|roof-?line|super-?title|sur-?titre"
    r"|volanta|antetitulo|cintillo|chapeu|badge|off-?screen|sr-only|screen-?reader"
    r"|visually-?hidden|(?:^|[\s_-])(?:flag|updated|label|tag|icon|category|rubri[ck]|date|byline"
    r"|author|comments|count|duration|meta)s?(?:$|\s)",
    re.IGNORECASE,
)
#: What stands over a title and says of what it speaks: "Ships at sea: The wind has turned".
_OVER = re.compile(r"sub-?(?:title|line|head)", re.IGNORECASE)
_ASIDE_TAGS = frozenset(("time", "figure", "picture", "button", "svg", "figcaption"))
_SIZES = ("h1", "h2", "h3", "h4", "h5", "h6")
_CUT = re.compile(r"\s*(?:…|\.\.\.)$")
_CREDIT = re.compile(r"\s*\([^()]*\)$")
_ENDS_OPEN = re.compile(r"\w[\"”»’)]*$")
_ENDS_WHOLE = re.compile(r"[!?…][\"”»’)]*$")
_BEGINS = re.compile(r"[\"“„«‘(]*\w")
_ENTRIES = frozenset(("li", "p"))
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SHORTEST_TITLE = 8
_LONGEST_KICKER = 25
_LONGEST_REST = 160  # that a site cuts off a title
_DEEPEST = 20  # elements in one another in a card; deeper lies no title
_LONGEST_LINE = 200
_CARD_CHARS = 100  # a link with more words than a title has is a whole card


def is_named_title(element: HtmlElement) -> bool:
    """Return whether the theme calls the element a title."""
    name = element.get("class")
    return name is not None and _TITLE_NAME.search(name) is not None


def title_in(
    headings: list[HtmlElement],
    named: list[HtmlElement],
    lines: list[HtmlElement],
    group: list[Link],
) -> str | None:
    """Return the title in a card, None if nothing there reads like one.

    headings, named, lines: its headings, what is called a title, what has words and is no heading.
    group: its links to the story.
    """
    found = _of_headings(headings, group) or _of_links(named, lines, group)
    if found is None or len(found) > _CARD_CHARS:
        found = _short_title([*headings, *named], group) or found or _told(lines, group)
    return found if found is None else _made_whole(found, group)


def _told(lines: list[HtmlElement], group: list[Link]) -> str | None:
    """Return what no reader would call the title, if it is all there is: attributes, text."""
    told = [squeezed(link.element.get("title") or "") for link in group]
    told += [words for e in lines if label_of(words := squeezed(e.text_content())) is None]
    return next((words for words in told if reads_like_title(words)), None)


def _short_title(elements: list[HtmlElement], group: list[Link]) -> str | None:
    """Return the one title of a word or two, which are few, but a theme knows what it sets as one.

    A single word must be the link, too: it may be the section over the title.
    """
    anchors = {link.element for link in group}
    found: set[str] = set()
    for element in elements:
        words = _plain(_said(element))
        linked = any(a in anchors for a in (*element.iter("a"), *element.iterancestors("a")))
        if _LETTERS.search(words) and (" " in words or linked) and not is_button(words):
            found.add(words)
    return found.pop() if len(found) == 1 and label_of(next(iter(found))) is None else None


def _of_headings(headings: list[HtmlElement], group: list[Link]) -> str | None:
    """Return what the heading says: of several the one with the link, the larger, the longer.

    A card may have its kicker in a heading, too.
    """
    anchors = [link.element for link in group]
    best: tuple[bool, int, int, str] | None = None
    for heading in headings:
        inside = [a for a in anchors if heading in a.iterancestors()]
        linked = bool(inside) or any(a in anchors for a in heading.iterancestors("a"))
        words = _plain(_said(heading))
        # A heading that is the link is the title, however short, or that the link's title repeats.
        is_meant = bool(inside) or any(
            key_of(link.element.get("title") or "") == key_of(words) for link in group
        )
        is_title = _is_title(words, group) or (is_meant and _LETTERS.search(words))
        if is_title and not is_button(words) and label_of(words) is None:
            rank = -_SIZES.index(str(heading.tag))
            best = max(best or (False, -9, 0, ""), (linked, rank, len(words), words))
    return best[3] if best else None


def _of_links(named: list[HtmlElement], lines: list[HtmlElement], group: list[Link]) -> str | None:
    """Return what the link says: what in it is called a title, its first block, all its words."""
    spoken = [link for link in group if _is_title(_plain(link.words), group)]
    best = min(spoken, key=lambda link: _weight(link, named), default=None)
    inner = [*named, *(e for e in lines if best is not None and e.tag in BLOCK_TAGS)]
    within = [e for e in inner if best is None or best.element in e.iterancestors()]
    titles = [_plain(_said(e)) for e in within]
    titles = [words for words in titles if reads_like_title(words) and label_of(words) is None]
    if titles:
        return titles[0]
    return None if best is None else _line_of(best, _plain(_headline(best)))


def _line_of(link: Link, title: str) -> str:
    """Return the whole line if the link is some words of its sentence: "They sail <a>at noon</a>".

    The words before it run up to it, or it runs on in small letters.
    """
    line = next((e for e in link.element.iterancestors() if e.tag in BLOCK_TAGS), None)
    if line is None or line.tag not in _ENTRIES or sum(1 for _ in line.iter("a")) != 1:
        return title
    said = _plain(line.text_content())
    before, _, after = said.partition(title)
    open_end = _ENDS_OPEN.search(before.rstrip(" ,")) is not None
    runs_up = title[:1].islower() and open_end and label_of(before) is None
    runs_on = after[:1].isspace() and after[1:2].islower() and without_by(after[1:]) == after[1:]
    return said if len(said) < _LONGEST_LINE and (runs_up or runs_on) else title


def _weight(link: Link, named: list[HtmlElement]) -> tuple[bool, bool, int]:
    """Return a number that is least for the link with the title: called so, or the shortest."""
    above = [link.element, *link.element.iterancestors()]
    is_named = any(e in named and len(e.text_content()) < 2 * len(link.words) for e in above[:3])
    return not reads_like_title(link.words), not is_named, len(link.words)


def _headline(link: Link) -> str:
    """Return what the link says, without what its title attribute leaves out."""
    said = _said(link.element) or link.words
    told = squeezed(link.element.get("title") or "")
    if len(said) > _CARD_CHARS and told in said and reads_like_title(told):
        return told
    return said


def _is_title(words: str, group: list[Link]) -> bool:
    if reads_like_title(words):
        return True
    wordy = len(words) > _SHORTEST_TITLE and " " in words
    return wordy and not is_button(words) and not is_date(words) and group[0].names_story


def _plain(text: str) -> str:
    """Return the title without what points to it: a bullet, "Read also:", an arrow."""
    words = squeezed(text)
    words = words if "«" in words else _ARROW.sub("", _BULLET.sub("", words))
    lead = _LEAD.match(words)
    if lead is not None and not any(map(str.isdigit, lead.group(1))):  # "Top 10: …" counts
        return words[lead.end() :] if label_of(f"{lead.group(1)}:") is not None else words
    return words


def _said(element: HtmlElement) -> str:
    """Return the words of the element without its asides; all of them if nothing else is there."""
    if not len(element):
        return squeezed(element.text or "")
    parts = [part for part in element if _LETTERS.search(part.text_content())]
    if len(parts) == 2 and _is_kicker(element, *parts):
        return squeezed(parts[1].text_content())
    said = squeezed(_joined(element)).removesuffix(":")
    return said if " " in said else squeezed(element.text_content())


def _joined(element: HtmlElement, depth: int = 0) -> str:
    """Return the text in the element without asides, with a sign where two lines of it meet."""
    if depth > _DEEPEST:
        return element.text_content()
    said = element.text or ""
    for part in element:
        if not _is_aside(part):
            inner = _joined(part, depth + 1)
            begins = not said.strip()
            said += f"{_between(part, said, inner)}{inner}"
            over = begins and _OVER.search(part.get("class") or "")
            if over and _ENDS_OPEN.search(inner.strip()):
                said = f"{said.rstrip()}: "
        said += part.tail or ""
    return said


def _between(part: HtmlElement, said: str, inner: str) -> str:
    """Return what parts an element from the one before it, if no blank does: they are lines."""
    before = part.getprevious()
    if before is None or before.tail or len(said) < 2 or len(inner) < 2 or not _BEGINS.match(inner):
        return ""  # one letter may be set larger
    if _ENDS_OPEN.search(said):
        return ": "
    return " " if _ENDS_WHOLE.search(said) else ""


def _is_aside(element: HtmlElement) -> bool:
    if element.tag in _ASIDE_TAGS:
        return True
    name = element.get("class")
    if not name or _ASIDE.search(name) is None:
        return False
    return not element.text_content().rstrip().endswith(":")  # what ends so begins a title


def _is_kicker(element: HtmlElement, one: HtmlElement, other: HtmlElement) -> bool:
    """Return whether the first of two parts is a word over the title, the second.

    They differ in their markup, and no words stand beside them.
    """
    loose = (element.text or "", *(part.tail or "" for part in element))
    if any(text.strip() for text in loose) or one.tag in HEADINGS or is_named_title(one):
        return False
    if (one.tag, one.get("class")) == (other.tag, other.get("class")):
        return False
    word = one.text_content().strip()
    if not word.isalpha() or len(word) > _LONGEST_KICKER:
        return False
    return reads_like_title(squeezed(other.text_content()))


def _made_whole(title: str, group: list[Link]) -> str:
    """Return the title as the link's attributes have it, if the site has cut it for the card."""
    if not _CUT.search(title):
        return title
    start, longest = key_of(title), len(title) + _LONGEST_REST
    told = [link.element.get(name) or "" for link in group for name in ("title", "aria-label")]
    told += [image.get("alt") or "" for link in group for image in link.element.iter("img")]
    whole = (_CREDIT.sub("", squeezed(words)) for words in told)
    return next(
        (
            words
            for words in whole
            if len(words) < longest
            and len(key_of(words)) > len(start)
            and key_of(words).startswith(start)
        ),
        title,
    )
