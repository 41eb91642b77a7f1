"""How large what is shown may be: counted the same in a tree and in what nh3 writes."""

import pytest
from lxml.html import fragment_fromstring, tostring

from reader.extract.bounds import MOST_CELLS, MOST_NODES, bound, fits, span

ROW = "<tr><td>ships</td></tr>"


def bounded(markup: str) -> str:
    root = fragment_fromstring(markup, create_parent="div")
    bound(root)
    return tostring(root, encoding="unicode")


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 101 + "</div>" * 101,
        "<p>a</p>" * MOST_NODES,
        "<table>" * 8 + "</table>" * 8,
        "<table>" + ROW * MOST_CELLS + "</table>",
        '<p title="<b><table>">a<br>b</p>' * 200,
        '<table><tr><td colspan="50" rowspan="60">a</td></tr></table>',
    ],
    ids=["depth", "nodes", "tables", "cells", "tags in quotes", "spans"],
)
def test_what_is_just_within_the_bounds_fits(markup: str) -> None:
    assert fits(markup)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 102 + "</div>" * 102,
        "<p>a</p>" * (MOST_NODES + 1),
        "<table>" * 9 + "</table>" * 9,
        "<table>" + ROW * (MOST_CELLS + 1) + "</table>",
        ("<table>" + ROW * 9_000 + "</table>") * 3,
        "<table><tr>" + "<td>a</td>" * 201 + "</tr>" + ROW * 99 + "</table>",
        "<table>" + '<tr><td colspan="100" rowspan="100">a</td></tr>' * 3 + "</table>",
    ],
    ids=["depth", "nodes", "tables", "cells", "many tables", "sparse", "spans"],
)
def test_what_is_just_beyond_them_does_not(markup: str) -> None:
    assert not fits(markup)


def test_a_table_of_too_many_cells_leaves_its_words_and_the_others_stay() -> None:
    small, large = f"<table>{ROW * 3}</table>", f"<table>{ROW * (MOST_CELLS + 1)}</table>"
    left = bounded(large + "<p>wind</p>" + small)
    assert left.count("<table>") == 1
    assert left.count("ships") == MOST_CELLS + 4
    assert "<p>wind</p>" in left


def test_elements_beyond_the_most_leave_their_words_in_order() -> None:
    left = bounded("".join(f"<p><b>{number}</b> a</p>" for number in range(40_000)))
    assert left.count("<p>") + left.count("<b>") == MOST_NODES
    words = fragment_fromstring(left).text_content().replace("a", " ").split()
    assert words == [str(number) for number in range(40_000)]


@pytest.mark.parametrize(
    ("value", "columns"),
    [(None, 1), ("3", 3), ("0", 1), ("9999", 100), ("-2", 1), ("x", 1), ("²", 1)],
)
def test_a_span_is_a_small_number(value: str | None, columns: int) -> None:
    assert span(value) == columns
