"""How large what is shown may be: counted the same in a tree and in what nh3 writes."""

import pytest
from lxml.html import fragment_fromstring, tostring

from reader.extract.bounds import MOST_CELLS, MOST_CHARS, MOST_NODES, bound, cut, fits, span

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
        "<table><tbody>" + ROW * MOST_CELLS + "</tbody></table>",
        '<p title="<b><table>">a<br>b</p>' * 200,
        '<table><tr><td colspan="50" rowspan="60">a</td></tr></table>',
        "<hr>" * 200,
        "<img>" * 200,
        "a<wbr>b" * 200,
    ],
    ids=[
        *("depth", "nodes", "tables", "cells", "tags in quotes", "spans", "rules", "pictures"),
        "breaks",
    ],
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


def test_what_is_shown_is_cut_where_it_is_too_long() -> None:
    assert cut("a" * MOST_CHARS) == "a" * MOST_CHARS
    assert cut("a" * (MOST_CHARS + 1)) == "a" * MOST_CHARS + "…"


@pytest.mark.parametrize(
    ("markup", "box", "deepest"),
    [
        ("<div>" * 120 + "deep" + "</div>" * 120, "div", 101),
        ("<table><tr><td>" * 10 + "deep" + "</td></tr></table>" * 10, "table", 8),
    ],
    ids=["boxes", "tables"],
)
def test_what_lies_too_deep_leaves_its_words(markup: str, box: str, deepest: int) -> None:
    left = bounded(markup)
    assert left.count(f"<{box}>") == deepest
    assert "deep" in left


def test_a_table_is_counted_once_however_its_rows_are_grouped() -> None:
    table = f"<table><tbody>{ROW * (MOST_CELLS - 1)}</tbody></table>"
    assert bounded(f"<div>{table}</div>") == f"<div><div>{table}</div></div>"


def test_a_cell_without_a_row_is_one() -> None:
    table = f"<table>{'<td>ships</td>' * (MOST_CELLS + 1)}</table>"
    assert "<td>" not in bounded(table)
    assert "<td>" in bounded("<table><td>ships</td></table>")


def test_a_cell_that_reaches_down_widens_the_rows_that_it_reaches() -> None:
    down = '<tr><td colspan="100" rowspan="2">a</td></tr>'
    rows = (MOST_CELLS - 200) // 101
    wide = "<tr>" + '<td colspan="100">a</td>' + "<td>a</td>" + "</tr>"
    assert fits(f"<table>{down}<tr></tr>{wide * rows}</table>")
    assert not fits(f"<table>{down}<tr>{'<td>a</td>' * 100}</tr>{wide * rows}</table>")


def test_words_beyond_the_most_elements_come_behind_those_that_stay() -> None:
    inside = "<i>b</i>" * MOST_NODES
    assert bounded(f"<p>a{inside}c</p>tail").startswith("<div><p>a<i>b</i>")
    assert bounded(f"{inside}<p>c</p> d").endswith("<i>b</i> c  d</div>")
    assert bounded(f"{inside}x<p>c</p>").endswith("<i>b</i>x c</div>")
    only = bounded(f"{'<i>b</i>' * (MOST_NODES - 1)}<p>a <b> <u>c</u> </b></p>")
    assert only.endswith("<p>a  c</p></div>")
