"""The name of the site, and every name it goes by."""

import re
import unicodedata

from msgspec import Struct

from reader.extract import jsonld
from reader.extract.dates import iso_of
from reader.extract.sections_words import NO_SECTION
from reader.extract.text import key_of
from reader.extract.witnesses import Witnesses
from reader.model.url import host_of

#: What stands between title, section and site in the browser's tab.
PARTS = re.compile(
    r"\s+[|\-–—»›·•:/~]+\s+|\s*[|»›]\s*|(?<=[\u3040-\u9fff！？。」）])[-_–—]+(?=[^\s_-]{2,12}$)"
)
_ADDRESS = re.compile(r"^(?:https?://|www\.|@)", re.IGNORECASE)
#: What all addresses have.
_HOST_EDGES = re.compile(r"^www\.|\.[a-z]{2,4}$")
#: What is no name in an address that stands for one, or in an account.
_ADDRESS_PARTS = re.compile(r"^(?:https?://)?(?:www\.)?|^@|/+$", re.IGNORECASE)
_LONGEST, _LONGEST_TAIL = 60, 50
_META = ("application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher")


def folded(text: str) -> str:
    """Return what spellings with and without accents have in common: its letters and digits."""
    return key_of(text if text.isascii() else unicodedata.normalize("NFKD", text))


def house_key(name: str) -> str:
    """Return folded() of a site's name; of an address, without what all addresses have."""
    return folded(_HOST_EDGES.sub("", name.lower()))


class Site(Struct, frozen=True):
    """The site. name: None if there is neither a name nor an address.

    keys: of all names that it goes by, as folded() gives them.
    """

    name: str | None
    keys: frozenset[str]


def site_of(seen: Witnesses) -> Site:
    """Return what the site is called."""
    told = _told(seen)
    name = _name_of(seen, told)
    names = [*told, host_of(seen.url or ""), name or ""]
    parts = [part for each in names for part in (each, *PARTS.split(each))]
    keys = set(map(house_key, parts))
    return Site(name, frozenset(key for key in (*keys, _label(seen.url)) if len(key) > 1))


def _name_of(seen: Witnesses, told: list[str]) -> str | None:
    """Return the name of the site, its host if the page does not say it; None for no page.

    og:site_name is believed, unless it is an address, or a section while others name the house.
    """
    label = _label(seen.url)
    told = [name for text in told if (name := _without_motto(text, label))]
    first = _without_motto(seen.first("og:site_name") or "", label)
    names = [name for name in told if not _ADDRESS.search(name)]
    if first in names and not _is_section(first, seen):
        return first
    tail = _tail(seen, label)
    by_label = [name for name in (*names, tail) if name and folded(name) == label]
    if by_label:
        return by_label[0]
    if first and not _is_section(first, seen):
        return _ADDRESS_PARTS.sub("", first)
    near = [name for name in (*names, tail) if name and _akin(folded(name), label)]
    host = host_of(seen.url or "") or None
    return next(iter((*near, *(n for n in names if n != first))), None) or tail or host


def _told(seen: Witnesses) -> list[str]:
    """Return the names that the page gives its site for machines, most telling first."""
    publisher = jsonld.text_of(jsonld.by_id(seen.nodes, seen.article.get("publisher")))
    sites = [n for n in seen.nodes if "WebSite" in jsonld.kinds_of(n)]
    found = [
        seen.first("og:site_name"),
        *(jsonld.text_of(site.get("name")) for site in sites[:2]),
        publisher,
        *(seen.meta.get(name) for name in _META),
    ]
    title = key_of(seen.first("og:title") or seen.tab)
    own = {"", title}
    return [n for n in found if n and key_of(n) not in own and n.lower() not in NO_SECTION]


def _is_section(name: str, seen: Witnesses) -> bool:
    """Return whether this stands in the story's address: a section's name, not the house's."""
    path = (seen.url or "").split("/", 3)[3:]
    segments = [folded(part) for part in "".join(path).split("/")[:-1]]
    return folded(name) in segments


def _tail(seen: Witnesses, label: str) -> str | None:
    """Return the name that stands behind the title in the tab, or before it on a blog."""
    before, colon, rest = seen.tab.partition(": ")
    if colon and _names_blog(seen, before, rest):
        return before
    parts: list[str] = [part.strip() for part in PARTS.split(seen.tab)]
    if len(parts) < 2:
        return seen.tab if folded(seen.tab) == label else None
    for part in (*reversed(parts[1:]), parts[0]):
        if len(part) < _LONGEST_TAIL and _akin(folded(part), label):
            return part
    last = parts[-1]
    return last if key_of(last) and not re.search(r"\d{3}", last) and len(last) < 30 else None


def _names_blog(seen: Witnesses, before: str, title: str) -> bool:
    """Return whether a blog's name stands before the title; a date stands behind one."""
    key = key_of(before)
    headed = any(heading.key == key for heading in seen.headings)
    headed = headed or (not seen.headings and _is_headed(seen, key_of(title)))
    return headed and iso_of(title) is None


def _is_headed(seen: Witnesses, key: str) -> bool:
    """Return whether a lower heading shows these words: blogs keep <h1> for their name, or none."""
    return any(key_of(each.text_content()) == key for each in seen.tagged("h2", "h3"))


def _akin(key: str, label: str) -> bool:
    """Return whether a name and the label of a host are spellings of one name."""
    short, long = sorted((key, label), key=len)
    return len(short) > 1 and (long.startswith(short) or (len(short) > 3 and short in long))


def _label(url: str | None) -> str:
    """Return the name in a host: "ledger" of www.ledger.co.uk, "" if there is none."""
    labels = host_of(url or "").split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3
    return folded(labels[-3 if short else -2]) if len(labels) > 1 else ""


def _without_motto(name: str, label: str) -> str:
    """Return the name without the motto beside it, "" if it is all motto."""
    parts = [part for each in PARTS.split(name) if (part := each.strip(" -–—|:"))]
    near = next((part for part in parts if _akin(folded(part), label)), None)
    found = near or next(iter(parts), "")
    return found if len(found) <= _LONGEST else ""
