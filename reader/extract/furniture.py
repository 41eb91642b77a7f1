"""Pictures that stand alone in a page and are none of its story: icons, banners; the same again."""

import re

from lxml.html import HtmlElement

#: Pixels, both ways: a smaller one is an icon, a face beside a name, a button.
_ICON = 100
#: Up to it, width and height may tell but their ratio: 16 by 9.
_RATIO = 21
#: What is written by a picture may be as small as that.
_FORMULA = re.compile(r"math|latex|equation")
#: As content systems and ad servers write it: "banner-468x60.gif".
_NAMED_SIZE = re.compile(r"(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)")
#: The usual sizes of advertisements (IAB), but for those that pictures of stories have too.
_BANNERS = frozenset(
    ((728, 90), (468, 60), (234, 60), (970, 90), (970, 250), (320, 50), (120, 600), (160, 600))
)
#: Of an address that an ad server fills in, or that its host or folder is called by.
_AD_SERVED = re.compile(r"^https?://ads?\d*\.|/adserver|/delivery/avw|[?&]zoneid=|\[timestamp\]")
#: A width in an address: no year, no month, no day.
_WIDTH = r"(?:[4-9]\d|[1-9]\d\d|(?!19|20)[1-9]\d{3})"
#: What tells the size of a picture in its address, and not which picture it is.
_SIZES = re.compile(
    rf"(?<=/)(?:{_WIDTH}|\d{{2,4}}[x*]\d{{2,4}})/|[-_](?:\d{{2,4}}x\d{{2,4}}|scaled|large|medium|small|thumb)(?=\.)"
)
_HOST = re.compile(r"^(?:[a-z]+:)?//[^/]*", re.IGNORECASE)
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)$", re.IGNORECASE)
_TOLD_WIDTH = re.compile(rf"(?<![a-z\d])(?:w|width)[=_](\d{{2,4}})(?!\d)|/({_WIDTH})/")


def is_furniture(image: HtmlElement) -> bool:
    """Return whether a picture that stands alone is of the site, or an advertisement."""
    get = image.get
    address = get("src") or ""
    size = told_size(image)
    if max(size) < _ICON and min(size) > 0:
        return not _FORMULA.search(f"{get('class')} {get('alt')} {address}".lower())
    return size in _BANNERS or _AD_SERVED.search(address) is not None


def told_size(image: HtmlElement) -> tuple[int, int]:
    """Return the size that the page or the name of a picture tells; zeros if neither does."""
    width, height = (image.get(side) or "" for side in ("width", "height"))
    told = (int(width), int(height)) if width.isdecimal() and height.isdecimal() else (0, 0)
    if max(told) > _RATIO:
        return told
    named = _NAMED_SIZE.search((image.get("src") or "").rpartition("/")[2])
    return (int(named[1]), int(named[2])) if named else told


def same_picture(address: str) -> str:
    """Return what the addresses of one picture in several sizes have in common."""
    path = _HOST.sub("", address.partition("?")[0].partition("#")[0])
    return _SIZES.sub("", path) if _FILE.search(path) else address


def width_of(image: HtmlElement) -> int:
    """Return how wide a picture says it is, 0 if it does not."""
    return told_size(image)[0] or asked_width(image.get("src") or "")


def asked_width(address: str) -> int:
    """Return the width that an address asks for, 0 if it asks for none."""
    told = _TOLD_WIDTH.search(address)
    return int(told[1] or told[2]) if told else 0
