"""Searches that are kept under a name."""

from msgspec import Struct

from reader.library.library import Library
from reader.model.change import Change
from reader.model.saved_search import SavedSearch, SearchId
from reader.store import saved_searches

_CHANGE = Change(searches=True)
_LONGEST_NAME = 80


class RemovedSearch(Struct, frozen=True):
    """A search that was removed; put_back() has it again as it was."""

    search: SavedSearch
    change: Change = _CHANGE


def saved(library: Library) -> list[SavedSearch]:
    """Return the kept searches, in the order in which they were kept."""
    with library.store.reading() as db:
        return saved_searches.all_of(db)


def keep(library: Library, name: str, text: str) -> Change:
    """Keep a search under a name; the one that had it is replaced. A name is needed, and words."""
    name, text = _name(name), text.strip()
    if not name or not text:
        return Change()
    with library.store.writing() as db:
        saved_searches.put(db, name, text)
    return _CHANGE


def rename(library: Library, search_id: SearchId, name: str) -> Change:
    """Give a search another name; falsy if there is no name in it."""
    name = _name(name)
    if not name:
        return Change()
    with library.store.writing() as db:
        saved_searches.rename(db, search_id, name)
    return _CHANGE


def remove(library: Library, search_id: SearchId) -> RemovedSearch | None:
    """Forget a search; None if it is gone already."""
    with library.store.writing() as db:
        search = saved_searches.find(db, search_id)
        saved_searches.remove(db, search_id)
    return RemovedSearch(search) if search else None


def put_back(library: Library, removed: RemovedSearch) -> Change:
    """Have a search again that was removed."""
    with library.store.writing() as db:
        saved_searches.put_back(db, removed.search)
    return _CHANGE


def _name(name: str) -> str:
    return " ".join(name.split())[:_LONGEST_NAME]
