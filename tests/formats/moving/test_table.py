"""Tables of many dialects, read by their header."""

import pytest

from reader.formats.moving.table import table_in
from tests.formats.moving import exports


@pytest.mark.parametrize("sign", list(",;\t|"))
def test_the_sign_between_fields_is_found(sign: str) -> None:
    body = exports.table("URL,Title", [(exports.URL, exports.AWKWARD)], sign=sign)
    table = table_in(body)
    assert table is not None
    assert (table.sign, table.names) == (sign, ("url", "title"))
    assert list(table.rows()) == [(2, {"url": exports.URL, "title": exports.AWKWARD})]


def test_a_row_is_known_by_the_line_it_begins_on() -> None:
    body = exports.table("a,b", [("1\n2", ""), ("", " "), ("3", "4")])
    table = table_in(body)
    assert table is not None
    assert list(table.rows()) == [(2, {"a": "1\n2", "b": ""}), (5, {"a": "3", "b": "4"})]


def test_fields_that_are_missing_are_empty_and_those_too_many_are_dropped() -> None:
    table = table_in(b"a,b\n1\n1,2,3\n")
    assert table is not None
    assert list(table.rows()) == [(2, {"a": "1", "b": ""}), (3, {"a": "1", "b": "2"})]


def test_a_line_separator_of_unicode_ends_no_row() -> None:
    table = table_in("a,b\nx\u2028y,z\n".encode())
    assert table is not None
    assert list(table.rows()) == [(2, {"a": "x\u2028y", "b": "z"})]


def test_a_field_may_be_as_long_as_an_article() -> None:
    table = table_in(exports.table("a,b", [("x" * 500_000, "y")]))
    assert table is not None
    assert [len(row["a"]) for _, row in table.rows() if isinstance(row, dict)] == [500_000]


@pytest.mark.parametrize("end", ["\n", ""])
def test_a_quote_that_is_never_closed_costs_its_own_line_only(end: str) -> None:
    table = table_in(f'a,b\n1,2\n"x,y\n3,4\n5,6{end}'.encode())
    assert table is not None
    assert list(table.rows()) == [
        (2, {"a": "1", "b": "2"}),
        (3, "the table is broken here"),
        (4, {"a": "3", "b": "4"}),
        (5, {"a": "5", "b": "6"}),
    ]


def test_a_last_field_in_quotes_is_whole() -> None:
    table = table_in(b'a,b\n1,"2\n3"')
    assert table is not None
    assert list(table.rows()) == [(2, {"a": "1", "b": "2\n3"})]


@pytest.mark.parametrize("body", [b"", b"Ships lie at anchor.\n", b"\n\n"])
def test_a_text_without_columns_is_no_table(body: bytes) -> None:
    assert table_in(body) is None
