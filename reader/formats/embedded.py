"""The pictures that came along with a page: found, bounded, and named in the page's body."""

import binascii
import hashlib
import re
from collections.abc import Callable
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from reader.formats.tags import Tag, tags_in
from reader.model.page import EMBEDDED_HOST, Page, Resource
from reader.model.picture import picture_type
from reader.model.url import Url

_MOST_PICTURES = 500
_MOST_BYTES = 50_000_000
_MOST_LOOKED_AT = 100_000_000  # bytes, of what was found and may be no picture
_PIXEL_BYTES = 200  # a counting pixel, or what holds the place of a picture
_STAND_IN_BYTES = 2_000  # a blurred preview, while the real one waits for a script
#: Where pages write a picture's address; lazy loaders keep the real one until their script runs.
_LAZY = (
    *("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url"),
    *("data-large-file", "data-url", "data-hi-res-src", "data-image", "data-pagespeed-lazy-src"),
    *("data-srcset", "data-lazy-srcset"),
)
_REPLACED = frozenset((*_LAZY, "src", "srcset", "sizes", "loading"))
_DESCRIPTOR = re.compile(r"^[\d.]+[wxh](?:,|$)")
_DATA = re.compile(r"data:([\w.+/-]*)((?:;[^;,]*)*),", re.ASCII | re.IGNORECASE)
#: SingleFile keeps a picture that is shown twice once, in a variable of the page's style.
_VARIABLE = re.compile(
    rb"--sf-img-(\d+)\s*:\s*url\(\s*[\"']?(data:image/[^\"')]+)", re.ASCII | re.IGNORECASE
)
_VARIABLE_USED = re.compile(r"var\(--sf-img-(\d+)\)")
_PREVIEWS = frozenset(("og:image", "og:image:secure_url", "og:image:url", "twitter:image"))
_SPELLED = "/%:@!$&'()*+,;=~-._?[]"


class Found(Struct, frozen=True):
    """A file that came along. url: its own address in the network, None if it has none."""

    body: bytes
    url: Url | None = None
    media_type: str | None = None


Find = Callable[[str], Found | None]


def with_pictures(page: Page, find: Find) -> Page:
    """Return the page with the pictures that came along, and its body naming them.

    find: from an address as the page writes it (unescaped) to what came along under it. Addresses
    that led to nothing stay as they are. `data:` pictures always come along.
    """
    if page.media_type == "text/plain":
        return page
    page = _in_bytes_of_ascii(page)
    gathering = _Gathering(page.body, find)
    pieces, position, sources = [], 0, list[str]()
    for tag in tags_in(page.body, "img", "source", "/?picture", "meta"):
        match tag.name:
            case "source":
                sources += [*_addresses(tag, "srcset"), *_addresses(tag, *_LAZY)]
            case "picture" | "/picture":
                sources = []
            case "meta":
                gathering.take_preview(tag)
            case _:
                chosen = gathering.chosen(tag, sources)
                if chosen is not None:
                    pieces += [page.body[position : tag.start], _renamed(page.body, tag, chosen)]
                    position = tag.end
    if not gathering.resources:
        return page
    body = b"".join((*pieces, page.body[position:]))
    return replace(page, body=body, resources=tuple(gathering.resources.values()))


def own_address(text: str | None, base: str | None = None) -> Url | None:
    """Return an absolute http(s) address without its fragment, None for any other."""
    if not text:
        return None
    try:
        joined = urljoin(base or "", text.strip())
        parts = urlsplit(joined)
        is_address = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return Url(quote(joined.partition("#")[0], safe=_SPELLED)) if is_address else None


def data_of(address: str) -> Found | None:
    """Return what a `data:` address holds (RFC 2397), None if it is damaged."""
    head = _DATA.match(address)
    if head is None:
        return None
    body = unquote_to_bytes(address[head.end() :])
    if ";base64" in head.group(2).lower():
        try:
            body = binascii.a2b_base64(body + b"==")
        except binascii.Error:
            return None
    return Found(body, None, head.group(1).lower() or None)


class _Gathering:
    """The pictures of one page so far, within their limits."""

    def __init__(self, body: bytes, find: Find) -> None:
        self.resources: dict[Url, Resource] = {}
        self._find = find
        self._bytes = 0
        self._looked_at: dict[str, Found | None] = {}
        self._left = _MOST_LOOKED_AT
        self._variables = dict(_VARIABLE.findall(body)) if b"--sf-img-" in body else {}

    def take_preview(self, tag: Tag) -> None:
        """Keep the picture that the page gives for its cards, if it came along."""
        if (tag.get("property") or tag.get("name") or "").lower() in _PREVIEWS:
            found = self._picture(tag.get("content") or "")
            if found is not None and found.url is not None:
                self._keep(found)

    def chosen(self, tag: Tag, sources: list[str]) -> Url | None:
        """Return the address of the largest of an <img>'s pictures that came along, if any did.

        sources: what the <picture> round it offers.
        """
        lazy, plain = _addresses(tag, *_LAZY), _addresses(tag, "src", "srcset")
        there = {a: found for a in (*lazy, *plain, *sources) if (found := self._picture(a))}
        if used := _VARIABLE_USED.search(tag.get("style") or ""):
            address = self._variables.get(used.group(1).encode(), b"").decode("latin-1")
            if found := self._picture(address):
                there[address] = found
        best = max(there.values(), key=lambda found: len(found.body), default=None)
        if best is None:
            return None
        waits = any(address not in there for address in lazy)
        only_drawn = best.url is None and len(best.body) < _PIXEL_BYTES
        if only_drawn or (waits and len(best.body) < _STAND_IN_BYTES):
            return None
        return self._keep(best)

    def _picture(self, address: str) -> Found | None:
        if address[:5].lower() == "data:":
            found = data_of(address)
            return found if found is not None and picture_type(found.body) else None
        if address not in self._looked_at:
            self._looked_at[address] = self._looked_up(address)
        return self._looked_at[address]

    def _looked_up(self, address: str) -> Found | None:
        found = self._find(address) if address and self._left > 0 else None
        if found is None:
            return None
        self._left -= len(found.body)
        return found if picture_type(found.body) else None

    def _keep(self, found: Found) -> Url | None:
        url = found.url or _embedded(found.body)
        if url not in self.resources:
            too_large = self._bytes + len(found.body) > _MOST_BYTES
            if too_large or len(self.resources) >= _MOST_PICTURES:
                return None
            self._bytes += len(found.body)
            media_type = picture_type(found.body) or found.media_type
            self.resources[url] = Resource(url, found.body, media_type)
        return url


def _embedded(body: bytes) -> Url:
    return Url(f"https://{EMBEDDED_HOST}/{hashlib.sha256(body).hexdigest()}")


def _addresses(tag: Tag, *names: str) -> list[str]:
    found: list[str] = []
    for name in names:
        value = tag.get(name)
        if value and name.endswith("srcset"):
            found += _candidates(value)
        elif value:
            found.append(value)
    return found


def _candidates(srcset: str) -> list[str]:
    """Return the addresses in a srcset, without their widths."""
    words = (_DESCRIPTOR.sub("", word, count=1) for word in srcset.split())
    return [address for word in words if (address := word.rstrip(","))]


def _renamed(body: bytes, tag: Tag, url: Url) -> bytes:
    """Return the <img> with this address alone."""
    address = url.replace("&", "&amp;").replace('"', "%22")
    parts = [f'<img src="{address}"'.encode("ascii")]
    for name, value in tag.attributes.items():
        if name not in _REPLACED and name.isascii():
            mark = b"'" if b'"' in value else b'"'
            parts.append(name.encode() + b"=" + mark + value.replace(mark, b"") + mark)
    return b" ".join(parts) + (b"/>" if body[tag.end - 2 : tag.end] == b"/>" else b">")


def _in_bytes_of_ascii(page: Page) -> Page:
    """Return a page in 16-bit characters as UTF-8; any other as it is."""
    codec = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(page.body[:2])
    if codec is None:
        return page
    return replace(page, body=page.body[2:].decode(codec, "replace").encode(), charset="utf-8")
