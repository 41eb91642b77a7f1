"""The user's words as a query."""

from reader.model.query import Query, Shelf, parse
from reader.model.terms import Words


def test_words_and_shelf() -> None:
    assert parse(" a  b ", Shelf.UNREAD) == Query((Words("a"), Words("b")), Shelf.UNREAD)
    assert not parse("  ")
