"""SavedSearch: a search that the user keeps under a name."""

from typing import NewType

from msgspec import Struct

SearchId = NewType("SearchId", int)


class SavedSearch(Struct, frozen=True):
    """text: as it was typed into the search field."""

    id: SearchId
    name: str
    text: str
