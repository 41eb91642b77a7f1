"""The section that a story stands in, by the votes of all that name one."""

import re
from collections.abc import Iterator, Set
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.dates import is_month
from reader.extract.sections_words import EVERYTHING, NO_SECTION
from reader.extract.sites import folded, house_key
from reader.extract.text import key_of, squeezed
from reader.extract.witnesses import Surroundings, Witnesses

_TRAIL_NAMES = ("class", "id", "aria-label", "itemtype")
_HOLDERS = frozenset(("nav", "ol", "ul", "div", "section", "p"))
_AFTER_TITLE = 40
_META = re.compile(
    r"(?:^|[:.-]|^article)section$|categor(?:y|ies)$|^rubric?$|^(?:rubrique|ressort)$|topic:?channel$"
)
_SHORT = range(2, 41)
_TIMES_LONGER = 2  # a name in the menu than its folder: "Politics" of "/politik/"
_MOST_CRUMBS = 6
_MOST_TOLD = 5
_FEWEST_VOTES = 0.5

Vote = tuple[str, float]


def section_of(seen: Witnesses, near: Surroundings, title: str, house: Set[str]) -> str | None:
    """Return the section, as the witness spells it that spells it best; None if nobody names one.

    Breadcrumbs, JSON-LD, <meta> and the address vote. The front page, the site itself and the
    story's own title, which breadcrumbs hold too, are no sections. near: what
    lies round the heading. house: keys of the site's names.
    """
    headline = jsonld.text_of(seen.article.get("headline"))
    titles = {key_of(t) for t in (title, seen.first("og:title"), headline, seen.tab) if t}
    folders = _folders(seen.url)
    segments = {folded(unquote(each)) for each in folders}
    scores: dict[str, float] = {}
    names: dict[str, str] = {}
    for told, weight in _votes(seen, near):
        name = _bare(told)
        key = folded(name)
        if not _may_be(name, titles, house):
            continue
        scores.setdefault(key, 1.0 if key in segments else 0.0)
        scores[key] += 0.6 * weight if name.lower() in EVERYTHING else weight
        names[key] = max(names.get(key, name), name, key=_spelling)
    best = max(scores, key=lambda key: scores[key], default="")
    if scores.get(best, 0.0) < _FEWEST_VOTES:
        return _of_the_menu(seen, folders, titles, house)
    return names[best]


def _bare(told: str) -> str:
    """Return the section's name without quotes and signs, and without what is true of every story.

    "Politics - News" is Politics.
    """
    name = told.strip(" \"“”„'<>‹›«»|•·→")
    *before, last = name.split(" - ")
    return " - ".join(before) if before and last.lower() in EVERYTHING else name


def _may_be(name: str, titles: Set[str], house: Set[str]) -> bool:
    return (
        len(name) in _SHORT
        and house_key(name) not in house
        and name.lower() not in NO_SECTION
        and not re.fullmatch(r"[\d\W]+", name)
        and not is_month(name)
        and not any(_is_title(key_of(name), title) for title in titles)
        and not re.search(r"://|%|^/|[{}]", name)
    )


def _is_title(key: str, title: str) -> bool:
    """Return whether a crumb is the title, perhaps cut."""
    return key == title or (len(key) > 20 and title.startswith(key))


def _spelling(name: str) -> tuple[bool, bool, bool]:
    """Return how well a name is spelled: with accents, with a capital, without hyphens."""
    return not name.isascii(), not name[0].islower() and not name.isupper(), "-" not in name


def _votes(seen: Witnesses, near: Surroundings) -> Iterator[Vote]:
    told_crumbs = _told_crumbs(seen)[:_MOST_CRUMBS]
    shown = _crumbs_by(near) or (_crumbs_anywhere(seen) if not told_crumbs else [])
    for place, name in enumerate(shown):
        yield name, (2.0, 1.6, 1.0, 0.8, 0.6, 0.4)[place]
    for place, name in enumerate(told_crumbs):
        yield name, (1.6, 1.3, 0.8, 0.6, 0.4, 0.3)[place]
    sections = seen.article.get("articleSection")
    told = [
        t
        for each in jsonld.list_of(sections)
        if (text := jsonld.text_of(each))
        for t in text.split(",")
    ]
    for name in told:
        # Themes that list twenty here list their tags.
        yield name.strip(), 1.5 if len(told) <= _MOST_TOLD else 0.3
    for name, value in seen.meta.items():
        if _META.search(name):
            yield value.split(",")[0].strip(), 1.5 if name.endswith("section") else 0.9


# ---- breadcrumbs ---------------------------------------------------------------------------------


def _crumbs_by(near: Surroundings) -> list[str]:
    """Return the names in the trail of breadcrumbs by the title."""
    elements = (*near.before, *near.after[:_AFTER_TITLE])
    trails = (e for e in elements if e.tag in _HOLDERS and _is_trail(e))
    return next((names for trail in trails if (names := _names_in(trail))), [])


def _crumbs_anywhere(seen: Witnesses) -> list[str]:
    trails = (element for element in seen.called(("crumb",)) if element.tag in _HOLDERS)
    return next((names for trail in trails if (names := _names_in(trail))), [])


def _names_in(trail: HtmlElement) -> list[str]:
    links = list(trail.iter("a"))[: _MOST_CRUMBS + 1]
    names = [squeezed(link.text_content()) for link in links if not _is_front(link.get("href"))]
    return [name for name in names if name][:_MOST_CRUMBS]


def _is_trail(element: HtmlElement) -> bool:
    for name in _TRAIL_NAMES:
        word = element.get(name)
        if word:
            lower = word.lower()
            if "crumb" in lower or "ariane" in lower:  # French for a breadcrumb
                return True
    return False


def _told_crumbs(seen: Witnesses) -> list[str]:
    for node in seen.nodes:
        if "BreadcrumbList" in jsonld.kinds_of(node):
            entries = [
                e for e in jsonld.list_of(node.get("itemListElement")) if isinstance(e, dict)
            ]
            names = [_crumb_name(entry) for entry in entries]
            if any(names):
                return [name for name in names if name]
    return []


def _crumb_name(entry: jsonld.Node) -> str | None:
    """Return the name of a crumb, None if it leads to the front page."""
    item = entry.get("item")
    address = item
    if isinstance(item, dict):
        address = item.get("@id") or item.get("url") or item.get("id")
    if isinstance(address, str) and _is_front(address):
        return None
    return jsonld.text_of(entry.get("name")) or jsonld.text_of(item)


def _is_front(address: str | None) -> bool:
    """Return whether a crumb leads to the front page, perhaps of one language or of an anchor."""
    if address is None:
        return False
    try:
        path = urlsplit(address.strip()).path.strip("/").lower()
    except ValueError:
        return False
    return path in ("", "index.html", "index.php", "home") or (
        len(path) == 2 and address.startswith(("/", "http"))
    )


# ---- the address ---------------------------------------------------------------------------------


def _folders(url: str | None) -> list[str]:
    """Return the folders of the story's address."""
    return urlsplit(url or "").path.split("/")[:-1]


def _of_the_menu(
    seen: Witnesses, folders: list[str], titles: Set[str], house: Set[str]
) -> str | None:
    """Return how the page's menu spells the first folder of the story's address."""
    first = next((each for each in folders if len(each) > 3 and each[0].isalpha()), None)
    if first is None:
        return None
    key = folded(unquote(first))
    ends = (f"/{first}", f"/{first}/", f"/{first}.html")
    for link in seen.tagged("a"):
        href = link.get("href")
        if href and href.endswith(ends):
            name = squeezed(link.text_content())
            same = folded(name).startswith(key) or key.startswith(folded(name))
            same = same and len(folded(name)) <= _TIMES_LONGER * len(key)
            if same and _may_be(name, titles, house):
                return name
    return None
