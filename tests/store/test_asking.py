"""A query as SQLite is asked."""

from reader.model.query import Shelf, parse
from reader.store.asking import HEAD, WHOLE, Stream, asked, named, on_shelf


def streams(text: str) -> tuple[Stream, ...]:
    question = asked(parse(text))
    assert question is not None
    return question.streams


def test_words_of_nothing_but_signs_ask_for_nothing() -> None:
    assert asked(parse("& …")) is None


def test_all_words_are_asked_for_at_once() -> None:
    assert streams("ships quay ") == (Stream(WHOLE, '("ships") AND ("quay")'),)
    assert streams("by:ada -x is:unread") == ()


def test_a_short_beginning_is_a_whole_word_or_begins_one_of_the_title() -> None:
    assert streams("sh") == (Stream(WHOLE, '("sh")'), Stream(HEAD, 'title : ("sh" *)'))
    assert streams("quay sh") == (
        Stream(WHOLE, '("quay") AND ("sh")'),
        Stream(WHOLE, '("quay")', 'title : ("sh" *)', "sh"),
    )
    assert streams("sh*") == (Stream(WHOLE, '("sh" *)'),)


def test_what_is_excluded_is_a_condition() -> None:
    question = asked(parse('ships -"a b" -x -by:ada '))
    assert question is not None
    where, values = question.rest
    assert where.count("NOT") == 2
    assert values == ['(("a b")) OR (("x"))', '(byline : ("ada"))']
    assert question.ranking == [(WHOLE, '("ships")')]


def test_marks_get_names() -> None:
    assert named(("a = ? AND b < ?", ["x", 2])) == ("a = :v0 AND b < :v1", {"v0": "x", "v1": 2})
    assert named(("1", [])) == ("1", {})


def test_what_is_trashed_is_looked_for_in_the_trash() -> None:
    assert on_shelf(parse("is:trashed x", Shelf.ALL)).shelf is Shelf.TRASH
    assert on_shelf(parse("-is:trashed", Shelf.ARCHIVE)).shelf is Shelf.ARCHIVE
