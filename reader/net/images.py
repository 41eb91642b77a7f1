"""One picture of a page."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from reader.model.errors import RefusedError
from reader.model.page import Resource
from reader.model.picture import picture_type, pixel_size
from reader.model.url import Url
from reader.net.addresses import Origin
from reader.net.asking import Question, asked, check
from reader.net.budget import USUAL, Limits
from reader.net.fetch import MANNERS
from reader.net.manners import Manners
from reader.net.media import HEAD_BYTES

_LARGEST_BYTES = 5_000_000
_MOST_PIXELS = 40_000_000
#: Not AVIF first: most sites have the picture in another format too, and Qt does not show it.
_ACCEPT = {"Accept": "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5"}
#: The answers of sites that show their pictures on their own pages only.
_ON_ITS_PAGE_ONLY = frozenset((401, 403, 404))


def fetch_picture(
    url: Url,
    origin: Origin,
    now: Callable[[], datetime],
    *,
    manners: Manners = MANNERS,
    limits: Limits = USUAL,
    by_proxy: bool = True,
) -> Resource:
    """Return the picture at `url`, of at most 5 MB and 40 megapixels, by the limits of fetch().

    origin: the page that shows it. A site that does not give it is asked again with that page's
    address as the Referer; a private page's address is told to its own site alone. JPEG, PNG, GIF,
    WebP, AVIF and BMP, told by their bytes: RefusedError for all else. Raises FetchError. Blocks,
    also while two other pictures of the host are fetched; from any thread.
    """
    question = Question(
        url, now, manners, origin, _ACCEPT, limits=limits, picture=True, by_proxy=by_proxy
    )
    found = _picture(question, may_ask_again=True)
    if found is None:
        again = replace(question, headers={**_ACCEPT, "Referer": origin.url})
        found = _picture(again, may_ask_again=False)
    if found is None:
        raise RefusedError(url, "it is no picture that can be shown")
    return found


def _picture(question: Question, *, may_ask_again: bool) -> Resource | None:
    """Return the picture; None if what came is none."""
    with asked(question) as answer:
        if may_ask_again and answer.status in _ON_ITS_PAGE_ONLY:
            return None
        check(question, answer)
        media_type = picture_type(answer.head(HEAD_BYTES))
        if media_type is None:
            return None
        body = answer.body(_LARGEST_BYTES)
    if body is None:
        raise RefusedError(question.url, "the picture is larger than 5 MB")
    size = pixel_size(body)
    if size is not None and size[0] * size[1] > _MOST_PIXELS:
        raise RefusedError(question.url, "the picture has more than 40 million pixels")
    return Resource(question.url, body, media_type) if size else None
