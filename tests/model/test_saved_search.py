"""A search under a name."""

from reader.model.query import parse
from reader.model.saved_search import SavedSearch, SearchId


def test_its_text_is_a_search() -> None:
    assert parse(SavedSearch(SearchId(1), "Short", "minutes:<5").text)
