"""The user's words as a query."""

from reader.model.query import Query, Shelf, parse


def test_words_and_shelf() -> None:
    assert parse(" a  b ", Shelf.UNREAD) == Query(("a", "b"), Shelf.UNREAD)
    assert not parse("  ")
