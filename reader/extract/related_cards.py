"""What a card shows of the story it leads to: title, teaser, date, picture."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from reader.extract.blocks import BLOCK_TAGS, HEADINGS
from reader.extract.dates import iso_of
from reader.extract.images import absolute
from reader.extract.related_labels import label_of
from reader.extract.related_links import Link, is_button, reads_like_title
from reader.extract.text import key_of, squeezed
from reader.model.article import RelatedStory
from reader.model.url import Url

_TITLE_NAME = re.compile(r"(?<!sub)(?:title|headline|titre|titulo|titel|heading)", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[>»›•·|*►▶→‣▪\-–—]\s*)+")
_LEAD = re.compile(r"^([^:：|>»–—]{2,40}?)\s*[:：|>»–—]+\s+(?=\S)")
#: Pictures that show no story.
_NO_PICTURE = re.compile(r"avatar|author|icon|logo|sprite", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST_TITLE = 8
_SHORTEST_TEASER = 30
_FEW_BLANKS = 4
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
    title = _title(shown, group)
    if title is None:
        return None
    return RelatedStory(
        title,
        group[0].url,
        teaser=_teaser(shown, title),
        published=_date(shown),
        image=_picture(shown, base),
    )


@dataclass(slots=True)
class _Card:
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
            name = part.get("class")
            if name and _TITLE_NAME.search(name):
                card.named.append(part)
            if tag in _TEXT_TAGS and (part.text or "").strip():
                card.lines.append(part)
    return card


def _is_no_picture(image: HtmlElement, source: str) -> bool:
    return bool(_NO_PICTURE.search(image.get("class") or "") or _NO_PICTURE.search(source))


def _title(card: _Card, group: list[Link]) -> str | None:
    """Return the title: a heading, what is named so, the link's words; the longest, if several.

    A card may have its kicker in a heading, too.
    """
    headings = [_plain(heading.text_content()) for heading in card.headings]
    titles = [words for words in headings if _is_title(words, group) and label_of(words) is None]
    if titles:
        return max(titles, key=len)
    spoken = [link for link in group if _is_title(_plain(link.words), group)]
    best = min(spoken, key=lambda link: len(link.words), default=None)
    named = [*card.named, *(e for e in card.lines if best is not None and e.tag in BLOCK_TAGS)]
    within = [e for e in named if best is None or best.element in e.iterancestors()]
    titles = [_plain(e.text_content()) for e in within]
    titles = [words for words in titles if reads_like_title(words) and label_of(words) is None]
    if titles:
        return titles[0]
    if best is not None:
        return _plain(best.words)
    told = [squeezed(link.element.get("title") or "") for link in group]
    told += [words for e in card.lines if label_of(words := squeezed(e.text_content())) is None]
    return next((words for words in told if reads_like_title(words)), None)


def _is_title(words: str, group: list[Link]) -> bool:
    if reads_like_title(words):
        return True
    wordy = len(words) > _SHORTEST_TITLE and " " in words and not is_button(words)
    return wordy and group[0].names_story


def _plain(text: str) -> str:
    """Return the title without what points to it: a bullet, "Read also:"."""
    words = _BULLET.sub("", squeezed(text))
    lead = _LEAD.match(words)
    if lead is not None and label_of(f"{lead.group(1)}:") is not None:
        return words[lead.end() :]
    return words


def _teaser(card: _Card, title: str) -> str | None:
    """Return the first lines of text in the card that are not its title, nor hold it."""
    own = key_of(title)
    for line in card.lines:
        words = squeezed(line.text_content())
        if len(words) < _SHORTEST_TEASER or (words.isascii() and words.count(" ") < _FEW_BLANKS):
            continue  # a name, a button
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
