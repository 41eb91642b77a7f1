"""Each place lists its part of the library."""

import pytest

from reader.gui.place_query import what_is_at
from reader.gui.sidebar.place import Place
from reader.model.query import Shelf


@pytest.mark.parametrize(
    ("place", "listed"),
    [
        (Place.ALL, (Shelf.ALL, None, None)),
        (Place.UNREAD, (Shelf.UNREAD, None, None)),
        (Place.TRASH, (Shelf.TRASH, None, None)),
        (Place("tag", "water"), (Shelf.ALL, "water", None)),
        (Place("site", "e.org"), (Shelf.ALL, None, "e.org")),
        (Place("search", "short"), (Shelf.ALL, None, None)),
    ],
    ids=str,
)
def test_what_stands_there(place: Place, listed: tuple[Shelf, str | None, str | None]) -> None:
    assert what_is_at(place) == listed
