"""The feeds that a web page names, and where others may lie that it does not."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

from reader.formats import feed_values as values
from reader.model.feed import FeedLink
from reader.model.url import Url

_LINK = re.compile(r"<link\b([^<>]{1,2000})>", re.IGNORECASE)
_BASE = re.compile(r"<base\b[^<>]{0,500}?\bhref\s*=\s*[\"']?([^\"'\s<>]{1,1000})", re.IGNORECASE)
_FIELD = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
_KINDS = {
    "application/rss+xml": "RSS",
    "application/atom+xml": "Atom",
    "application/feed+json": "JSON Feed",
    "application/rdf+xml": "RSS",
}
_VAGUE = frozenset(("application/json", "text/xml", "application/xml"))
_LOOKS = re.compile(r"rss|atom|feed|\brdf\b", re.IGNORECASE)
_OF_COMMENTS = re.compile(r"comment|kommentar|reply|replies", re.IGNORECASE)
_MOST = 30
#: Where programs that make sites put their feeds.
_PATHS = ("feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json")


def links_in(text: str, url: Url | None) -> tuple[FeedLink, ...]:
    """Return the feeds that the page at `url` names, in its order, those of comments last."""
    base = url or ""
    found = _BASE.search(text)
    if found is not None:
        try:
            base = urljoin(base, unescape(found[1]))
        except ValueError:
            base = url or ""
    links: dict[Url, FeedLink] = {}
    for tag in _LINK.finditer(text):
        link = _link(tag[1], base)
        if link is not None and len(links) < _MOST:
            links.setdefault(link.url, link)
    return tuple(sorted(links.values(), key=_is_of_comments))


def usual_places(url: Url) -> list[Url]:
    """Return where a site's feed may lie that its page does not name, the likeliest first."""
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}/"
    folder = urljoin(url, ".") if parts.path not in ("", "/") else root
    found = [values.address_of(path, base) for base in {folder: 0, root: 0} for path in _PATHS]
    return [each for each in dict.fromkeys(found) if each is not None and each != url]


def _link(fields: str, base: str) -> FeedLink | None:
    said = {
        name.lower(): unescape(one or two or three)
        for name, one, two, three in _FIELD.findall(fields)
    }
    rel = said.get("rel", "").lower().split()
    kind = said.get("type", "").partition(";")[0].strip().lower()
    href = said.get("href", "")
    named = kind in _KINDS or (kind in _VAGUE and _LOOKS.search(f"{href} {said.get('title', '')}"))
    if not named or ("alternate" not in rel and "feed" not in rel):
        return None
    url = values.address_of(href, base)
    return FeedLink(url, values.words_of(said.get("title")), _KINDS.get(kind, "")) if url else None


def _is_of_comments(link: FeedLink) -> bool:
    return _OF_COMMENTS.search(f"{link.url} {link.title}") is not None
