"""What of a page's structure is meant, and what only lays out the page."""

import pytest

from reader.extract.structure import Structure
from tests.extract.pages_of_ours import blocks_in

ROW = "<tr><td>{}</td><td>forty</td></tr>"


def around(html: str, text: str = "x") -> list[str]:
    """Return the tags of the structure round the block of this text, outermost first."""
    blocks = blocks_in(f"<body>{html}")
    owner = next(block.owner for block in blocks.all if block.text == text)
    return [blocks.outline.tags[at] for at in Structure(blocks.outline).round(owner)]


def long(size: int) -> str:
    return f"<p>{'a' * size}</p>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>x<li>y</ul>", ["ul", "li"]),
        ("<ol><li>x<li>y</ol>", ["ol", "li"]),
        ("<dl><dt>x<dd>y</dl>", ["dl", "dt"]),
        ("<dl><dt>y<dd>x</dl>", ["dl", "dd"]),
        ("<ul><li>y<ol><li>x</ol></ul>", ["ul", "li", "ol", "li"]),
        ("<blockquote><p>x</blockquote>", ["blockquote"]),
        ("<pre>x</pre>", ["pre"]),
        (f"<table>{ROW.format('x')}{ROW.format('y')}</table>", ["table", "tr", "td"]),
        (
            f"<table><caption>x</caption>{ROW.format('y')}{ROW.format('z')}</table>",
            ["table", "caption"],
        ),
        (
            f"<table><thead><tr><th>x<th>y</thead>{ROW.format('z')}</table>",
            ["table", "thead", "tr", "th"],
        ),
        (
            f"<table><tbody>{ROW.format('x')}{ROW.format('y')}</tbody></table>",
            ["table", "tbody", "tr", "td"],
        ),
        (
            f"<table><form>{ROW.format('x')}{ROW.format('y')}</form></table>",
            ["table", "tr", "td"],
        ),
        (
            f"<blockquote><ul><li><table>{ROW.format('x')}{ROW.format('y')}</table></ul></blockquote>",
            ["blockquote", "ul", "li", "table", "tr", "td"],
        ),
    ],
    ids=[
        *("list", "numbers", "term", "definition", "list in a list", "quote", "code", "table"),
        *("table's caption", "table's head", "table's body", "a form round the rows"),
        "table in an item in a quote",
    ],
)
def test_structure_that_is_meant(html: str, expected: list[str]) -> None:
    assert around(html) == expected


def test_boxes_and_text_are_no_structure() -> None:
    assert around("<article><div><section><h2>x</h2></section></div></article>") == []


def test_boxes_between_are_left_out() -> None:
    assert around("<ul><li><div><p>x</div></ul>") == ["ul", "li"]


@pytest.mark.parametrize(
    "html",
    ["<li>x</li>", "<dd>x</dd>", "<blockquote><li>x</li></blockquote>"],
    ids=["item", "definition", "item in a quote"],
)
def test_an_item_without_its_list_is_none(html: str) -> None:
    assert not {"li", "dd"} & set(around(html))


# ---- layout --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    [
        f"<table>{ROW.format('x')}</table>",
        "<table><tr><td>x</td></tr><tr><td>y</td></tr></table>",
        f"<table>{ROW.format('x')}{ROW.format(long(600))}</table>",
        f"<table>{ROW.format('x')}{ROW.format('<table></table>')}</table>",
    ],
    ids=["one row", "one column", "long cells", "a table in it"],
)
def test_a_table_that_lays_out_a_page(html: str) -> None:
    assert around(html) == []


def test_cells_as_long_as_sentences_are_a_table() -> None:
    html = f"<table>{ROW.format('x')}{ROW.format(long(500))}</table>"
    assert around(html) == ["table", "tr", "td"]


def test_a_table_in_layout_is_kept() -> None:
    inner = f"<table>{ROW.format('x')}{ROW.format('y')}</table>"
    outer = f"<table>{ROW.format(inner)}{ROW.format('z')}</table>"
    assert around(outer) == ["table", "tr", "td"]
    assert around(outer, "z") == []


def test_a_table_in_layout_may_lay_out_too() -> None:
    inner = f"<table><tr><td>{long(800)}<p>x</p></td></tr></table>"
    assert around(f"<table>{ROW.format(inner)}{ROW.format('z')}</table>") == []


def test_what_is_meant_in_layout_is_kept() -> None:
    assert around("<table><tr><td><blockquote>x</blockquote></table>") == ["blockquote"]
    assert around("<table><tr><td><ul><li>x</ul></table>") == ["ul", "li"]


@pytest.mark.parametrize(
    "html",
    [
        f"<ul><li>x</li><li>{long(1_100)}</li></ul>",
        "<ul><div>x</div></ul>",
        f"<dl><dt>x</dt><dd>{long(1_100)}</dd></dl>",
    ],
    ids=["long items", "no item", "long definitions"],
)
def test_a_list_that_lays_out_a_page(html: str) -> None:
    assert around(html) == []


def test_items_as_long_as_paragraphs_are_a_list() -> None:
    assert around(f"<ul><li>x</li><li>{long(900)}</li></ul>") == ["ul", "li"]


def test_a_list_in_layout_is_kept() -> None:
    html = f"<ul><li>{long(2_000)}<ul><li>x</li></ul></li></ul>"
    assert around(html) == ["ul", "li"]


def test_asked_again_it_is_the_same() -> None:
    blocks = blocks_in("<ul><li>x</ul>")
    structure = Structure(blocks.outline)
    owner = blocks.all[0].owner
    assert structure.round(owner) == structure.round(owner) == [1, 2]
