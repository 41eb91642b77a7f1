"""`kiosque:` links: what any page or program may ask of us by a link, which is little.

    kiosque:save?url=https%3A%2F%2Fe.org%2Fships    save this page, after asking the user
    kiosque:open?id=7                               show this article

Whoever opens such a link need not be the user: it reads no file and reaches no private address.
"""

from urllib.parse import parse_qs, urlsplit

from msgspec import Struct

from reader.model.article import ArticleId
from reader.model.errors import UrlError
from reader.model.url import Url, canonical
from reader.net.addresses import is_private_name

SCHEME = "kiosque:"

_LONGEST = 10_000
_LARGEST_ID = 1 << 63


class AskedToSave(Struct, frozen=True):
    """The page at a public address is to be saved, if the user wants it."""

    url: Url


class AskedToOpen(Struct, frozen=True):
    """An article is to be shown; there may be none of this number."""

    id: ArticleId


def asked_by(link: str) -> AskedToSave | AskedToOpen:
    """Return what the link asks for. Raises UrlError if that is nothing that a link may."""
    if len(link) > _LONGEST:
        raise UrlError(link)
    try:
        parts = urlsplit(link)
        fields = parse_qs(parts.query, max_num_fields=10)
    except ValueError as error:
        raise UrlError(link) from error
    match (parts.netloc + parts.path).strip("/"), fields:
        case "save", {"url": [address]}:
            return AskedToSave(_public(address, link))
        case "open", {"id": [number]} if number.isascii() and number.isdecimal():
            if 0 < int(number[:20]) < _LARGEST_ID:
                return AskedToOpen(ArticleId(int(number)))
    raise UrlError(link)


def _public(address: str, link: str) -> Url:
    if not address.lower().startswith(("http://", "https://")):
        raise UrlError(link)
    url = canonical(address)
    host = urlsplit(url).hostname
    if not host or is_private_name(host):
        raise UrlError(address)
    return url
