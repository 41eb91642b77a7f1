"""What a card shows of the story it leads to: title, teaser, date, picture."""

import re

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.blocks import HEADINGS
from reader.extract.dates import iso_of
from reader.extract.images import absolute
from reader.extract.related_links import Link
from reader.extract.related_titles import is_named_title, title_in
from reader.extract.text import key_of, squeezed
from reader.model.article import RelatedStory
from reader.model.url import Url

#: Pictures that show no story.
_NO_PICTURE = re.compile(r"avatar|author|icon|logo|sprite", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST_TEASER = 30
_FEW_BLANKS = 4
#: A line that only says who wrote the story, or who looked it over.
_BYLINE = re.compile(
    r"^(?:[\w-]+\s+){0,3}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa][vf])\s+[A-ZÀ-Þ][^.!?…]{0,60}$"
)
_LONGEST_DATE = 40
_TEXT_TAGS = frozenset(("p", "div", "span", "li", "dd", "td", "section"))


def grouped(links: list[Link]) -> dict[Url, list[Link]]:
    """Return the links by where they lead, in order."""
    groups: dict[Url, list[Link]] = {}
    for link in links:
        groups.setdefault(link.url, []).append(link)
    return groups


def story_of(
    part: HtmlElement, group: list[Link], others: set[HtmlElement], base: str | None
) -> RelatedStory | None:
    """Return the story that the links of the group lead to, None if nothing there is its title.

    part: where to look. others: links in there to other stories. base: what addresses begin from.
    """
    shown = _look_at(_card(part, group, others))
    title = title_in(shown.headings, shown.named, shown.lines, group)
    if title is None:
        return None
    return RelatedStory(
        title,
        group[0].url,
        teaser=_teaser(shown, title),
        published=_date(shown),
        image=_picture(shown, base),
    )


class _Card(Struct):
    """What a card holds. named: what is called a title. lines: what has text and is no heading."""

    headings: list[HtmlElement]
    named: list[HtmlElement]
    times: list[HtmlElement]
    lines: list[HtmlElement]
    image: str | None = None


def _card(part: HtmlElement, group: list[Link], others: set[HtmlElement]) -> HtmlElement:
    """Return the largest element of the part that leads to this story only."""
    card = group[0].element
    for ancestor in group[0].element.iterancestors():
        if card is part or (others and any(a in others for a in ancestor.iter("a"))):
            break
        card = ancestor
    return card


def _look_at(element: HtmlElement) -> _Card:
    card = _Card([], [], [], [])
    for part in element.iter("*"):
        tag = part.tag
        if tag == "img":
            source = part.get("src")
            if source and card.image is None and not _is_no_picture(part, source):
                card.image = source
        elif tag in HEADINGS:
            card.headings.append(part)
        elif tag == "time":
            card.times.append(part)
        else:
            if is_named_title(part):
                card.named.append(part)
            if tag in _TEXT_TAGS and (part.text or "").strip():
                card.lines.append(part)
    return card


def _is_no_picture(image: HtmlElement, source: str) -> bool:
    return bool(_NO_PICTURE.search(image.get("class") or "") or _NO_PICTURE.search(source))


def _teaser(card: _Card, title: str) -> str | None:
    """Return the first lines of text in the card that are not its title, nor hold it."""
    own = key_of(title)
    for line in card.lines:
        words = squeezed(line.text_content())
        if len(words) < _SHORTEST_TEASER or (words.isascii() and words.count(" ") < _FEW_BLANKS):
            continue  # a name, a button
        if _BYLINE.match(words):
            continue
        if title in words or own in (key := key_of(words)) or key in own:
            continue
        is_date = len(words) < _LONGEST_DATE and iso_of(words) is not None
        if not is_date or words.endswith(("...", "…")):
            return words
    return None


def _date(card: _Card) -> str | None:
    for time in card.times:
        found = iso_of(time.get("datetime") or squeezed(time.text_content()))
        if found:
            return found
    told = (line.text or "" for line in card.lines)
    dated = (words for words in told if len(words) < _LONGEST_DATE and _YEAR.search(words))
    return next((found for words in dated if (found := iso_of(words))), None)


def _picture(card: _Card, base: str | None) -> str | None:
    if card.image is None or card.image.startswith(("https://", "http://")):
        return card.image
    return absolute(card.image, base)
