"""Links in a block of related stories that lead to none: section, author, topic, the way on."""

import re
from collections.abc import Iterable
from itertools import takewhile

from lxml.html import HtmlElement

from reader.extract.blocks import HEADINGS
from reader.extract.related_labels import label_of
from reader.extract.related_links import Link
from reader.extract.related_names import name_of
from reader.extract.related_titles import is_named_title
from reader.extract.text import squeezed
from reader.model.url import Url

#: What themes call the small line of a card that tells whose story it is, and of what.
_SMALL_LINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line|auth?ors?|contributors?|categor(?:y|ies)|cats?|kicker|eye-?brow"
    r"|overline|tags?|topics?|taxonomy|meta|rubri[ck]s?|channel|label)(?:$|[\s_-])",
    re.IGNORECASE,
)
#: What themes call advertisements; "promo" alone is a card of a story, too.
_PROMO = re.compile(r"(?:auto|self|house|cross)-?promo|sponsor|adverti", re.IGNORECASE)
#: What a house asks its readers to do, which no headline says.
_CALL = re.compile(
    r"\bsign[ -]?up (?:for|here|now|to)\b|\bsubscribe (?:to|now|here|today)\b|\babonnez-vous\b"
    r"|\binscrivez-vous\b|\babonnieren sie\b|\bjetzt abonnieren\b|\bsuscr[ií]bete\b|\binscreva-se\b"
    r"|\biscriviti\b|\bfollow us\b|\bfolg(?:en sie|e|t) uns\b|\bsuivez-nous\b|\bs[ií]guenos\b"
    r"|\bseguici\b|\b(?:un)?ser(?:en?|em)? newsletter\b|\b(?:our|notre|nuestr[ao]) newsletter\b"
    r"|\breuse this content\b|\brepublish this\b|\bdownload (?:our|the) [\w ]{0,20}app\b",
    re.IGNORECASE,
)
_LONGEST_NAME = 40
_NAME_WORDS = 5
_LINE_CHARS = 60  # of a small line, beside its link


def without_asides(
    groups: dict[Url, list[Link]], part: HtmlElement, own: Iterable[Url]
) -> dict[Url, list[Link]]:
    """Return those of the groups that may lead to a story.

    groups: the links in the part by where they lead. own: the page's own addresses.
    """
    known = [*groups, *own]
    return {
        url: group
        for url, group in groups.items()
        if not (
            _is_section(url, group, known)
            or _is_head(group, part)
            or any(_CALL.search(link.words) for link in group)
            or all(_is_promoted(link, part) for link in group)
            or _is_small(group, part, groups)
        )
    }


def _is_section(url: Url, group: list[Link], known: Iterable[Url]) -> bool:
    """Return whether other stories lie under the address, and a name is all that leads there."""
    if any(_count(link.words) >= _NAME_WORDS for link in group):
        return False
    start = f"{url.rstrip('/')}/"
    return any(other.startswith(start) and other != url for other in known)


def _is_head(group: list[Link], part: HtmlElement) -> bool:
    """Return whether the group is the block's own label: its first words, a size apart."""
    words = group[0].words
    heading = next((e for e in _round(group[0], part) if e.tag in HEADINGS), None)
    if len(group) > 1 or heading is None or label_of(words) is None:
        return False
    first = next((text for text in part.itertext() if text.strip()), "")
    return words.startswith(squeezed(first)) and sum(1 for _ in part.iter(str(heading.tag))) == 1


def _is_promoted(link: Link, part: HtmlElement) -> bool:
    return any(_PROMO.search(name_of(element)) for element in _round(link, part))


def _round(link: Link, part: HtmlElement) -> Iterable[HtmlElement]:
    """Return the link and what is round it in the part, innermost first."""
    return takewhile(lambda e: e is not part, (link.element, *link.element.iterancestors()))


def _is_small(group: list[Link], part: HtmlElement, groups: dict[Url, list[Link]]) -> bool:
    """Return whether all that leads there are names in small lines of cards about other stories."""
    if len(groups) < 2 or any(len(link.words) > _LONGEST_NAME for link in group):
        return False
    return all(link.words and _in_small_line(link, part) for link in group)


def _in_small_line(link: Link, part: HtmlElement) -> bool:
    """Return whether the link is the name in a line that a theme calls so, or that has the date.

    A story may have its date in its own line, too: beside the other line stands a longer link.
    """
    for element in _round(link, part):
        if element.tag in HEADINGS or is_named_title(element):
            return False
        if len(squeezed(element.text_content())) > len(link.words) + _LINE_CHARS:
            return False
        if element.tag == "address" or _SMALL_LINE.search(name_of(element)):
            return True
        if next(element.iter("time"), None) is not None:
            return _has_longer_link(element, link)
    return False


def _has_longer_link(line: HtmlElement, link: Link) -> bool:
    card = line.getparent()
    others = {} if card is None else {a.get("href"): a for a in card.iter("a")}
    others.pop(link.element.get("href"), None)
    longer = [a for a in others.values() if len(squeezed(a.text_content())) > len(link.words)]
    return len(longer) == len(others) == 1


def _count(words: str) -> int:
    return len(words.split())
