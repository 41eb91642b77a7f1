"""Keep a page as a browser shows it: after its scripts, with the pictures that the tab holds."""

from msgspec import Struct
from msgspec.structs import replace

from reader.library import pages
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.change import Kept
from reader.model.errors import UrlError
from reader.model.url import Url, canonical
from reader.store import articles


class Rendered(Struct, frozen=True):
    """A page out of a browser's tab.

    body: html in UTF-8, which says so itself, its pictures as `data:`. url: of the tab, whatever
    it is. is_selection: only what the user had selected is in it.
    """

    body: bytes
    url: str
    title: str = ""
    is_selection: bool = False


def keep(library: Library, rendered: Rendered) -> Kept:
    """Keep the page. A selection never takes the place of the story it was selected from.

    Raises FormatError or ExtractError if it is no page, StoreError.
    """
    url = _address(rendered.url)
    if url is not None and rendered.is_selection and _is_saved(library, url):
        url = None  # the intake never puts a text without address in place of one that has it
    page = pages.from_bytes(library.now(), rendered.body, url=url)
    return take_in(library, replace(page, name=rendered.title))


def _address(text: str) -> Url | None:
    """Return the address, None for one of no site: a file of this machine, a blank tab."""
    try:
        return canonical(text)
    except UrlError:
        return None


def _is_saved(library: Library, url: Url) -> bool:
    with library.store.reading() as db:
        return bool(articles.find_by_urls(db, [url]))
