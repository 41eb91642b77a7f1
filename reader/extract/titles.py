"""The title as a reader would say it."""

import re
from collections.abc import Set
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract import jsonld
from reader.extract.sites import PARTS, folded, house_key
from reader.extract.text import key_of
from reader.extract.witnesses import Heading, Witnesses, pieces_of, shown_text
from reader.model.url import is_front_page

_LONGEST = 300
_WORDS_OF_A_TITLE = 4
_HOME = re.compile(r"^/~[^/]+/?(?:index\.\w+)?$")
#: How a page greets who comes to it; no page is called so.
_GREETING = re.compile(
    r"(?:welcome|bienvenue|willkommen|bienvenid[oa]s?|bem-vind[oa]s?|benvenut[aeio]|welkom"
    r"|v[äe]lkommen|witamy|добро пожаловать|مرحبا|أهلا)\b|欢迎|歡迎|ようこそ",
    re.IGNORECASE,
)
_SHORT = 15  # characters: the name of a section may be a heading too
_LONG_PARAGRAPH, _MOST_BEFORE = 100, 2


class Title(Struct, frozen=True):
    """The title. keys: every spelling it has on the page, as key_of() gives them.

    element: where the page shows it, None if it does not.
    """

    text: str
    keys: frozenset[str]
    element: HtmlElement | None


def title_of(seen: Witnesses, house: Set[str]) -> Title:
    """Return the title, without the names of site and section. house: keys of the site's names."""
    told = [
        text
        for text in (
            jsonld.text_of(seen.article.get("headline")),
            seen.first("og:title", "twitter:title", "dc.title", "headline"),
            seen.tab,
        )
        if text
    ]
    shown = [h for h in seen.headings if house_key(h.text) not in house]
    lower = [h for h in _lower_headings(seen) if house_key(h.text) not in house] if told else []
    bare = [_without_site(text, house, {h.key for h in (*shown, *lower)}) for text in told]
    keys = [key_of(text) for text in bare]
    home = _home_title(seen)
    heading = None if home else _agreed(shown, lower, bare, keys)
    text = home or _longest_of_one(bare) or next((h.text for h in seen.headings), "")
    if heading:
        text = _greeted(heading, bare) or _without_site(heading.text, house, set())
        if heading.key not in keys:
            pieces = pieces_of(heading.element, 2 * _LONGEST)
            text = _without_kicker(text, pieces, bare, keys)
    element = heading.element if heading else _shown_at(seen, key_of(text))
    # Writing houses head the parts of a story with <h1>, too.
    same = (h.key for h in seen.headings if h is heading or _borne_out(h, keys, bare))
    spellings = {*keys, *map(key_of, told), *same, key_of(text)}
    return Title(text, frozenset(spellings - {""}), element)


def _home_title(seen: Witnesses) -> str | None:
    """Return what the tab of a front page says: its headings are of many stories or of none.

    None for any other page; the home of a person ("/~ada/") is one too.
    """
    is_home = seen.url and (is_front_page(seen.url) or _HOME.search(urlsplit(seen.url).path))
    return seen.tab if is_home and not seen.article.get("headline") else None


def _lower_headings(seen: Witnesses) -> list[Heading]:
    """Return the headings of the second order that are long enough for a title.

    Where the name of a blog or a section is the <h1>, the title is one of these.
    """
    found: list[Heading] = []
    prose = 0
    for element in seen.root.iter("h2", "p"):
        if element.tag == "p":
            prose += len(element.text or "") > _LONG_PARAGRAPH
            if prose > _MOST_BEFORE:  # what follows heads a part of the story
                break
        elif len(text := shown_text(element)) > _SHORT:
            found.append(Heading(element, text, key_of(text)))
    return found


def _agreed(
    shown: list[Heading], lower: list[Heading], told: list[str], keys: list[str]
) -> Heading | None:
    """Return the heading that the page shows, if what it tells of itself bears it out."""
    best = max(shown, key=lambda h: (_borne_out(h, keys, told), min(len(h.key), 40)), default=None)
    if best is not None and _borne_out(best, keys, told) > 0:
        return best
    named = next((heading for heading in lower if heading.key in keys), None)
    if named is not None:
        return named
    long = [h for h in shown if len(h.text.split()) >= _WORDS_OF_A_TITLE and len(h.text) < 200]
    # Where the told titles differ among themselves, none of them is the one on the page.
    differ = len(set(keys)) == len(keys)
    return long[0] if long and (differ or len(shown) == 1) else None


def _borne_out(heading: Heading, keys: list[str], told: list[str]) -> int:
    """Return how far what is told bears a heading out: 3 word for word, 0 not at all."""
    best = 0
    for key in keys:
        short, long = sorted((key, heading.key), key=len)
        if short == long:
            return 3
        if short in long and len(short) > 0.5 * len(long):
            best = 2
    if not best and len(heading.key) > _SHORT and _overlap(heading.text, " ".join(told)) > 0.6:
        best = 1
    return best


def _overlap(one: str, other: str) -> float:
    mine, theirs = (set(re.findall(r"\w+", text.lower())) for text in (one, other))
    return len(mine & theirs) / len(mine) if mine else 0.0


def _greeted(heading: Heading, told: list[str]) -> str | None:
    """Return the title that a heading greets with: "Welcome to the …", where the page tells it."""
    if not _GREETING.match(heading.text):
        return None
    return next((name for name in told if key_of(name) and key_of(name) in heading.key), None)


def _without_kicker(heading: str, pieces: list[str], told: list[str], keys: list[str]) -> str:
    """Return the heading without a section before it or a date behind, which nobody else tells.

    It must be set apart: by its own markup, or a stroke. A word with a colon reads as part of the
    title. pieces: the heading, one for each stretch of markup. keys: of what is told.
    """
    for text, inner in zip(told[:2], keys[:2], strict=True):
        if len(inner) < _SHORT or keys.count(inner) < 2:
            continue
        for cut in range(1, len(pieces)):
            before, after = "".join(pieces[:cut]), "".join(pieces[cut:])
            if key_of(before) == inner or (key_of(after) == inner and not before.endswith(":")):
                return text
        if "|" in heading and key_of(heading.split("|", 1)[1]) == inner:
            return text
    return heading


def _longest_of_one(told: list[str]) -> str:
    """Return the first told title, whole: JSON-LD's headline is cut at 110 letters."""
    first = next(iter(told), "")
    key = key_of(first)
    whole = [text for text in told if len(key) > 60 and key_of(text).startswith(key)]
    # What goes on with a stroke is the name of the site.
    return max(
        (text for text in whole if not PARTS.match(text, len(first))), key=len, default=first
    )


def _shown_at(seen: Witnesses, key: str) -> HtmlElement | None:
    """Return where the page shows the title, in whatever element."""
    for element in seen.elements:
        text = element.text
        near = text and key and abs(len(text) - len(key)) < 0.5 * len(key) + 10
        if near and key_of(text or "") == key and element.tag != "a":
            return element
    headings = seen.root.iter("h2", "h3")
    return next((each for each in headings if key_of(shown_text(each)) == key), None)


def _without_site(text: str, house: Set[str], shown: Set[str]) -> str:
    """Return the title without the names of site and section that stand behind or before it.

    shown: keys of the page's headings; what stands beside one of these is never part of it.
    """
    before, _, rest = text.partition(": ")
    if rest and folded(before) in house:
        return rest  # "The Paper: A story", as blogs have it
    separators = list(PARTS.finditer(text))
    if not separators:
        return text
    for part in PARTS.split(text):
        if len(part) > _SHORT and key_of(part) in shown:
            return part
    kept = text
    for separator in separators:
        rest = folded(text[separator.end() :])
        if rest in house or any(len(own) > 3 and rest.startswith(own) for own in house):
            kept = text[: separator.start()]
            break
    first = separators[0]
    if folded(text[: first.start()]) in house:
        kept = kept[first.end() :]
    return kept.strip() or text
