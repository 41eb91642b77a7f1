"""StoryKey: what all addresses of one story have in common. For finding; never to be fetched.

Left out are scheme, "www.", tracking, and whatever asks for the same story in another dress: for
telephones, for print, as AMP, on one page. Two addresses with one key may still be two stories:
who merges by it looks at the texts too.
"""

import re
from functools import lru_cache
from typing import NewType
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from reader.model.tracking import without_tracking
from reader.model.url import registered

StoryKey = NewType("StoryKey", str)

#: Raised whenever a rule here or in tracking changes: libraries then make their keys anew.
VERSION = 1

_LABELS = frozenset(("m", "mobile", "mobi", "mobil", "amp", "wap", "touch", "print"))
#: An address without a dot, query or rare sign in its path; most have no form to leave out.
_PLAIN = re.compile(r"https?://(?:www\.)?([a-z0-9-]+\.[a-z]+(?:/[A-Za-z0-9-]+)+)/?")
#: AMP caches, as in "AMP Cache URL Format": /c/s/ and the origin's address, on a host whose first
#: label is the origin's, its dots as hyphens; and result lists, which put /amp/s/ before it.
_CACHED = re.compile(r"/(?:[cv]|amp)(?P<s>/s)?/(?P<host>[^/]+\.[a-z]{2,})(?P<path>/.*)?")
_DRESS = frozenset(
    (
        *("amp", "m", "mobile", "print", "printable", "imprimer", "imprimir", "stampa"),
        *("drucken", "druckansicht", "print-view", "printview", "print-version", "printversion"),
        *("version-imprimable", "onepage", "singlepage"),
    )
)
_FRONT_DRESS = _DRESS - {"onepage", "singlepage"}
_BACK_DRESS = _DRESS - {"m", "mobile"}  # there they are what the story is about
_SUFFIX = re.compile(r"[._](?:amp|print|printable|mobile)(?=(?:\.\w{3,5})?$)", re.IGNORECASE)
_INDEX = re.compile(r"(?:index|default)\.(?:s?html?|xhtml|php\d?|aspx?|jsp|cfm)", re.IGNORECASE)
_SESSION = re.compile(r";jsessionid=[^/?]*", re.IGNORECASE)
_SWITCHES = frozenset(
    (
        *("amp", "amphtml", "isamp", "m", "mobile", "is_mobile", "print", "printable", "pf"),
        *("printer", "printpage", "printview", "printmode", "print_view", "printerfriendly"),
        *("printer_friendly", "singlepage", "single_page", "onepage", "fullpage", "showfull"),
    )
)
_ON = frozenset(("", "1", "true", "yes", "y", "on", "amp", "print"))
_FORMS = frozenset(
    (
        *("outputtype", "output", "format", "view", "type", "mode", "layout", "template", "tmpl"),
        *("version", "display", "variant", "style", "theme", "pagewanted", "page", "service"),
        "action",
    )
)
_FORM_VALUES = frozenset(
    (
        *(
            "amp",
            "amphtml",
            "mobile",
            "print",
            "printable",
            "printer",
            "printview",
            "printerfriendly",
        ),
        *("print-friendly", "component", "all", "full", "single"),
    )
)
#: Who linked here. Kept in what is fetched, since a site may answer by them.
_REFERRERS = frozenset(
    (
        *("ref", "ref_src", "ref_url", "referrer", "referer", "src", "source", "via", "cmp"),
        *(
            "from",
            "share",
            "shared",
            "sharetype",
            "feature",
            "partner",
            "rss",
            "feed",
            "srcref",
            "sr_share",
        ),
        *("phpsessid", "jsessionid", "sessionid", "return_url", "mod", "icid", "intcid", "int_cid"),
    )
)


@lru_cache(maxsize=2_000)  # asked several times in a row of each address that comes
def story_key(url: str) -> StoryKey:
    """Return what this address has in common with the others of its story.

    url: in the spelling of canonical().

    >>> story_key("http://m.e.org/2026/ships/amp/?utm_source=x&id=3")
    'e.org/2026/ships?id=3'
    """
    plain = _PLAIN.fullmatch(url)
    if plain is not None and _DRESS.isdisjoint(plain[1].lower().split("/")):
        return StoryKey(plain[1])
    host, path, query = _origin(url)
    names = [_SUFFIX.sub("", name) for name in _parts(path) if not _INDEX.fullmatch(name)]
    names = _undressed(names)
    quoted = "/".join(quote(name, safe="!$&'()*+,;=:@~-._") for name in names)
    kept = urlencode(sorted(_kept(query)))
    return StoryKey(f"{_bare(host)}/{quoted}" + (f"?{kept}" if kept else ""))


def is_dressed(url: str) -> bool:
    """Return whether the address asks for a story in another form than its own, AMP or print."""
    host, path, query = _origin(url)
    names = _parts(path)
    pairs = without_tracking(parse_qsl(query, keep_blank_values=True))
    return (
        _origin_of_cache(url) is not None
        or _bare(host) != host.removeprefix("www.")
        or _undressed(names) != names
        or any(_SUFFIX.search(name) for name in names)
        or any(_is_dress(name.lower(), value.lower()) for name, value in pairs)
    )


def house_of(url: str) -> str:
    """Return the part of the host that the story's house has registered, "" if there is none."""
    return registered(_origin(url)[0].partition(":")[0])


def _origin(url: str) -> tuple[str, str, str]:
    """Return host with port, path and query; of a cached copy those of the origin."""
    parts = urlsplit(url)
    cached = _origin_of_cache(url)
    if cached is not None:
        return cached[0], cached[1], parts.query
    netloc = parts.netloc.rpartition("@")[2].lower()
    return netloc.removesuffix("."), _SESSION.sub("", parts.path), parts.query


def _origin_of_cache(url: str) -> tuple[str, str] | None:
    parts = urlsplit(url)
    found = _CACHED.fullmatch(parts.path)
    if found is None:
        return None
    host = found["host"].lower()
    of_cache = parts.netloc.partition(".")[0] == host.replace("-", "--").replace(".", "-")
    if found["s"] or of_cache:
        return host, found["path"] or "/"
    return None


def _bare(host: str) -> str:
    """Return the host without "www." and the labels that name a kind of device."""
    labels = host.removeprefix("www.").split(".")
    front, rest = labels[:-2], labels[-2:]
    return ".".join([*(label for label in front if label not in _LABELS), *rest])


def _parts(path: str) -> list[str]:
    return [unquote(name) for name in path.split("/") if name]


def _undressed(names: list[str]) -> list[str]:
    """Leave out what names a form at both ends of a path."""
    kept = list(names)
    while len(kept) > 1 and kept[-1].lower() in _BACK_DRESS:
        kept.pop()
    if len(kept) > 1 and kept[-1].partition(".")[0].lower() in ("amp", "print"):
        kept.pop()
    while len(kept) > 1 and kept[0].lower() in _FRONT_DRESS:
        kept.pop(0)
    if "amp" in kept[1:-1]:
        kept.remove("amp")
    return kept


def _kept(query: str) -> list[tuple[str, str]]:
    pairs = without_tracking(parse_qsl(query, keep_blank_values=True))
    return [
        (name, value)
        for name, value in pairs
        if name.lower() not in _REFERRERS and not _is_dress(name.lower(), value.lower())
    ]


def _is_dress(name: str, value: str) -> bool:
    return (name in _SWITCHES and value in _ON) or (name in _FORMS and value in _FORM_VALUES)
