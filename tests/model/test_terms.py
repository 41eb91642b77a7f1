"""What a search is made of is data: equal when it asks for the same."""

from reader.model.query import parse
from reader.model.terms import Kind, Quality, Where, Words


def test_the_same_words_are_the_same_search() -> None:
    assert parse("title:ships is:unread ").terms == parse(" title:ships   is:UNREAD ").terms
    assert Words("a", Where.TITLE) != Words("a", Where.BY)
    assert Quality(Kind.IS, "unread") != Quality(Kind.IS, "unread", excluded=True)
