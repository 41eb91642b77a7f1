"""Whether a story goes on on a further page of its own address."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.completeness_words import NEXT
from reader.extract.parsing import parse_fragment
from reader.extract.text import squeezed

_NAMES = "page|paged|pag|pg|p|pagina|página|seite|sida|side|sivu|sayfa|strona|strana|str|teil|part"
#: The end of "/story/2", "/story/page/2/", "/story-2.html", "/story,seite-2": word, number, suffix.
_MARK = re.compile(rf"[/_,.-]+(?:({_NAMES})[-_/=]?)?(\d{{1,2}})(\.\w{{2,5}})?/?$", re.IGNORECASE)
#: What stands behind the story's name in such an address, wherever it ends.
_BEHIND = re.compile(
    rf"(?:\.\w{{2,5}})?/?(?:[/_,.-]+(?:(?:{_NAMES})[-_/=]?)?|\?(?:[^\"'\s<>]*[&;])?(?:{_NAMES})=)"
    r"\d{1,2}(?!\d)",
    re.IGNORECASE,
)
_BEGINS = frozenset("/_,.-?")
_BEHIND_CHARS = 80
_QUERY = frozenset(_NAMES.split("|"))
#: What is named right before the pager of a list of comments.
_COMMENTS = re.compile(r"(?:class|id)=\"[^\"]*(?:comment|disqus|replies|respond)", re.IGNORECASE)
_AROUND_CHARS = 600
_LONGEST_TAG = 600
_SHORTEST_SLUG = 4
_LONGEST_LABEL = 24
_MOST_LINKS = 300


class _Place(Struct, frozen=True):
    """An address as the story's own and the number of the page."""

    story: str
    number: int


def goes_on(url: str, source: str) -> bool:
    """Return whether a link of the page leads to the page after this one of the same story.

    source: the page's text; its tree has lost its pagers by now, and few pages name a further page
    at all. The link must say so itself: by its rel, by the number that it shows, or by "next".
    """
    slug = _slug(url)
    if len(slug) < _SHORTEST_SLUG:
        return False
    links = list(islice(_further(slug, source), _MOST_LINKS))
    if not links:
        return False
    wanted = {(_whole(url), 2)}
    own = _place_of(url)
    if own is not None:
        wanted.add((own.story, own.number + 1))
    return any(_leads_to(wanted, url, link) for link in links)


def _further(slug: str, source: str) -> Iterator[HtmlElement]:
    """Give the links that name the story and a number."""
    for sign in (slug, "?page="):
        at = source.find(sign)
        while at >= 0:
            end = at + len(slug) if sign is slug else at
            if source[end : end + 1] in _BEGINS and _BEHIND.match(source, end, end + _BEHIND_CHARS):
                link = _link_round(source, at)
                if link is not None:
                    yield link
            at = source.find(sign, at + len(sign))


def _link_round(source: str, at: int) -> HtmlElement | None:
    """Return the link in whose address this place is, None if it is no link or one of comments."""
    begin = source.rfind("<", max(0, at - _LONGEST_TAG), at)
    if begin < 0 or _COMMENTS.search(source, max(0, begin - _AROUND_CHARS), begin):
        return None
    end = source.find("</a", at, at + _LONGEST_TAG)
    parsed = parse_fragment(source[begin : end if end > 0 else source.find(">", at) + 1])
    return None if parsed is None else next(parsed.iter("a", "link"), None)


def _leads_to(wanted: set[tuple[str, int]], url: str, link: HtmlElement) -> bool:
    href = link.get("href") or ""
    place = _place_of(_joined(url, href))
    if place is None or (place.story, place.number) not in wanted or "comment" in href:
        return False
    if "next" in (link.get("rel") or "").lower().split():
        return True
    label = squeezed(link.text_content())
    digits = re.findall(r"\d+", label)
    return len(label) < _LONGEST_LABEL and (
        digits == [str(place.number)] or NEXT.match(label) is not None
    )


def _slug(url: str) -> str:
    """Return the last part of the story's address, without number and suffix."""
    path = urlsplit(url).path
    mark = _MARK.search(path)
    if mark is not None and mark[1]:
        path = path[: mark.start()]
    return path.rstrip("/").rpartition("/")[2].partition(".")[0]


def _joined(url: str, href: str) -> str:
    try:
        return urljoin(url, href)
    except ValueError:
        return ""


def _place_of(url: str) -> _Place | None:
    """Return which page of which story the address says it is, None if it says no number."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    mark = _MARK.search(parts.path)
    if mark is not None:
        path = parts.path[: mark.start()] + (mark[3] or "")
        return _Place(_key(parts.netloc, path, parts.query), int(mark[2]))
    pairs = parse_qsl(parts.query)
    for name, value in pairs:
        if name.lower() in _QUERY and re.fullmatch(r"\d{1,2}", value):
            rest = urlencode([pair for pair in pairs if pair != (name, value)])
            return _Place(_key(parts.netloc, parts.path, rest), int(value))
    return None


def _whole(url: str) -> str:
    parts = urlsplit(url)
    return _key(parts.netloc, parts.path, urlencode(parse_qsl(parts.query)))


def _key(host: str, path: str, query: str) -> str:
    return f"{host.removeprefix('www.')}{path.rstrip('/')}?{query}"
