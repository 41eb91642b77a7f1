"""Pictures made real: lazy loading, srcset, <picture> and <noscript> undone."""

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from reader.extract.furniture import asked_width, same_picture
from reader.extract.parsing import parse_fragment
from reader.extract.text import has_any
from reader.model.article import Article
from reader.model.url import Url

#: Where lazy loaders keep the real address until their script runs, most telling first.
_LAZY = (
    *("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url"),
    *("data-large-file", "data-url", "data-hi-res-src", "data-image", "data-pagespeed-lazy-src"),
)
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
#: An address that is absolute beyond doubt: nine in ten are, and joining costs 20 times as much.
_WHOLE = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#]\S*)?\s*$", re.ASCII)
_FETCHED = re.compile(r"https?://\S+\Z")
#: An address on the same host, of which nothing is to be made out.
_ROOTED = re.compile(r"/(?!/)[^\s\\]*\Z")
_ORIGIN = re.compile(r"https?://[^/?#\s]+")
_BLANK = re.compile(r"\s")
_CANDIDATE = re.compile(r"(\S+)(?:\s+([\d.]+)([wx]))?\s*(?:,|$)")
#: The end of a srcset that was written where one address belongs.
_SET = re.compile(r"(?:\s|%20)\d+(?:\.\d+)?[wx]\s*\Z")
_WIDEST = 1_600
_BLURRED = 120  # pixels: what stands in till the picture comes, drawn in the size of that
#: The size in the name of a picture, as content systems write it: "ships-332x221.jpg".
_SIZE = re.compile(
    r"[-_](?:(\d{2,4})x\d{2,4}|scaled|large|medium|small|thumb)(?=\.\w{3,4}(?:$|\?))"
)
#: How wide or high a picture is that counts readers.
_PIXELS = ("0", "1", "2")
#: What stands in until the script runs: named so, or a picture of a few bytes in the address.
_PLACEHOLDER = re.compile(
    r"(?:^|[/_-])(?:(?:blank|spacer|placeholder|pixel|transparent|1x1)[\w-]*"
    # "greyhound" and "loading-docks" are of the story; no two of these begin alike: linear
    r"|(?:lazy|loading|grey)(?:[_-]?"
    r"(?:load(?:er|ing)?|placeholder|image|img|icon|gif|bg|ph|pixel|spinner|[\dx]))*)"
    r"\.(?:gif|png|svg|jpe?g)"
)
_PLACEHOLDER_STEMS = (
    *("blank", "spacer", "placeholder", "pixel", "transparent"),
    *("lazy", "loading", "grey", "1x1"),
)


def make_real(body: HtmlElement) -> list[HtmlElement]:
    """Give every <img> its real address; take out those that have none and counting pixels.

    Return the page's <noscript>, in which some stood: to go through its tree once more is dear.
    """
    found = list(body.iter("img", "noscript"))
    noscripts = [element for element in found if element.tag == "noscript"]
    for noscript in noscripts:
        _adopt(noscript)
    last: HtmlElement | None = None
    for image in found:
        if image.tag == "noscript":
            continue
        source = _source(image)
        if source is None or _is_pixel(image):
            _remove(image)
            continue
        if image.get("src") != source:
            image.set("src", source)
        if last is not None and _are_twins(last, image):
            smaller = last if _width(last) < _width(image) else image
            last = image if smaller is last else last
            _remove(smaller)
        else:
            last = image
    return noscripts


def absolute(address: str, base: str | None) -> str | None:
    """Return the address made absolute, None if it is none that a picture or page can have."""
    if _WHOLE.match(address):
        return address.strip()
    if _ROOTED.match(address) and "/." not in address and (origin := _ORIGIN.match(base or "")):
        return origin.group() + address
    try:
        joined = urljoin(base or "", address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return parts.scheme + _BLANK.sub("%20", joined[len(parts.scheme) :])


def pictures_of(article: Article) -> list[Url]:
    """Return the addresses of the article's pictures, in order, each once.

    Where its text has none, the one by which the page presents it.
    """
    root = parse_fragment(article.html) if "<img" in article.html else None
    found = [] if root is None else [image.get("src") or "" for image in root.iter("img")]
    wanted = (each.strip() for each in found or [article.image or ""])
    return list(dict.fromkeys(Url(each) for each in wanted if _FETCHED.match(each)))


def _adopt(noscript: HtmlElement) -> None:
    """Give a picture that is there only without script to the page."""
    images = list(noscript.iter("img"))
    if len(images) != 1:
        return
    source = images[0].get("src")
    if source is None:
        return
    beside = (noscript.getprevious(), _next_in_line(noscript))
    twins = (next(iter(e.iter("img")), None) for e in beside if e is not None)
    twin = next((each for each in twins if each is not None), None)
    if twin is not None and _is_placeholder(twin.get("src") or "data:"):
        twin.set("src", source)
    elif twin is None:
        noscript.addprevious(images[0])
        images[0].tail = None


def _next_in_line(element: HtmlElement) -> HtmlElement | None:
    """Return the <img> right behind an element, None if something else is."""
    following = element.getnext()
    is_picture = following is not None and following.tag == "img"
    return following if is_picture and not (element.tail or "").strip() else None


def _are_twins(one: HtmlElement, other: HtmlElement) -> bool:
    """Return whether two pictures are one in two sizes: for two kinds of screen, or till it comes.

    They are side by side, or in one figure. The same picture in one size may be the third star of
    a review.
    """
    mine, theirs = (image.get("src") or "" for image in (one, other))
    if one.getnext() is not other or (one.tail or "").strip():
        return (
            mine != theirs
            and _in_one_figure(one, other)
            and same_picture(mine) == same_picture(theirs)
        )
    if mine == theirs:
        return one.get("width") != other.get("width")
    return _sizeless(mine) == _sizeless(theirs)


def _in_one_figure(one: HtmlElement, other: HtmlElement) -> bool:
    mine, theirs = (next(image.iterancestors("figure"), None) for image in (one, other))
    return mine is not None and mine is theirs


def _sizeless(address: str) -> str:
    return _SIZE.sub("", address.split("?", 1)[0])


def _width(image: HtmlElement) -> int:
    """Return how wide a picture says it is, in its attribute or its address; 0 if it does not.

    -1 for one that is called small or the like: the other is larger.
    """
    told = image.get("width") or ""
    asked = asked_width(image.get("src") or "")
    if told.isdecimal() and not 0 < asked < _BLURRED:
        return int(told)
    named = _SIZE.search(image.get("src") or "")
    return asked if named is None else int(named[1] or -1)


def _source(image: HtmlElement) -> str | None:
    has = set(image.keys())
    for name in (*_LAZY, "src"):
        value = image.get(name) if name in has else None
        if value and not value.startswith(("{", "[")) and not _is_placeholder(value):
            return _widest(value.replace("%20", " ")) if _SET.search(value) else value
    sets = [image.get(name) for name in _LAZY_SETS if name in has]
    # libxml2 takes <source> for an element that holds what follows.
    picture = next(image.iterancestors("picture"), None)
    if picture is not None:
        entries = picture.iter("source")
        sets += [entry.get("srcset") or entry.get("data-srcset") for entry in entries]
    return next((found for each in sets if (found := _widest(each))), None)


def _is_placeholder(address: str) -> bool:
    lower = address.lower()
    if lower.startswith("data:"):
        return True
    return has_any(lower, _PLACEHOLDER_STEMS) and _PLACEHOLDER.search(lower) is not None


def _widest(srcset: str | None) -> str | None:
    """Return the widest picture of a srcset that is no wider than a page shows."""
    best: tuple[float, str] | None = None
    for match in _CANDIDATE.finditer(srcset or ""):
        address, size, unit = match.groups()
        if _is_placeholder(address):
            continue
        width = float(size) * (1 if unit == "w" else 800) if size and size != "." else 1.0
        rank = width if width <= _WIDEST else 1 / width
        if best is None or rank > best[0]:
            best = rank, address.rstrip(",")
    return best[1] if best else None


def _is_pixel(image: HtmlElement) -> bool:
    return image.get("width") in _PIXELS or image.get("height") in _PIXELS


def _remove(image: HtmlElement) -> None:
    parent = image.getparent()
    if parent is not None:
        image.drop_tree()
