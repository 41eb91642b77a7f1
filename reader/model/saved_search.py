"""SavedSearch: a search that the user keeps under a name."""

from dataclasses import dataclass
from typing import NewType

SearchId = NewType("SearchId", int)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """text: as it was typed into the search field."""

    id: SearchId
    name: str
    text: str
