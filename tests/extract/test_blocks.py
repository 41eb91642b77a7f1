"""A body's blocks: what lies under an element, and what it weighs."""

import pytest
from lxml.etree import SubElement

from reader.extract.blocks import Blocks
from reader.extract.gathering import gather_blocks
from reader.extract.outline import Outline
from tests.extract.pages_of_ours import blocks_in, body_of, outline_of, tree

SENTENCE = "The wind turned at noon and kept them in."
LINKED = f"<a href=x>{SENTENCE}</a>"
NESTED = (
    f"<div><p>{SENTENCE}</p><p>Share <a href=x>it</a></p></div><p>{SENTENCE}</p><p></p><p>End</p>"
)


def sizes(blocks: Blocks) -> list[tuple[int, int]]:
    """Return what each block weighs by itself."""
    return [blocks.weigh(at, at + 1) for at in range(len(blocks.all))]


@pytest.mark.parametrize("last", [".", "!", "?", "…", ":", "。", "؟", "”", "»", ")"])
def test_a_sentence_ends_as_sentences_do(last: str) -> None:
    assert blocks_in(f"<p>The ships are in{last}</p>").all[0].is_sentence


@pytest.mark.parametrize("last", ["", ",", "-", "|"])
def test_a_label_does_not(last: str) -> None:
    assert not blocks_in(f"<p>The ships are in{last}</p>").all[0].is_sentence


TAGS = """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody
    td th thead tr ul
"""


@pytest.mark.parametrize("tag", TAGS.split())
def test_a_block_stands_apart_from_what_is_beside_it(tag: str) -> None:
    body = body_of(tree("<html><body>One"))
    block = SubElement(body, tag)
    block.text, block.tail = "Two", "Three"
    assert [each.text for each in gather_blocks(Outline.of(body)).all] == ["One", "Two", "Three"]


def test_the_share_of_a_block_that_is_links() -> None:
    found = blocks_in("<p><a href=x>abc</a>d</p><p>abcd</p><p><a href=x>abcd</a></p>").all
    assert [block.share for block in found] == [0.75, 0, 1]


def test_a_block_is_kept_until_a_pass_clears_it() -> None:
    assert blocks_in("<p>Share</p>").all[0].keep


def test_blocks_under_an_element() -> None:
    blocks = blocks_in(NESTED)
    texts = [[block.text for block in blocks.under(at)] for at in (1, 2, 5, 6)]
    assert texts == [[SENTENCE, "Share it"], [SENTENCE], [SENTENCE], []]
    assert blocks.under(0) == blocks.all


def test_what_holds_blocks() -> None:
    blocks = blocks_in("<div><p>a</p></div><div><b>a</b></div>")
    assert [blocks.holds_blocks(at) for at in range(5)] == [True, True, False, False, False]


def test_what_is_gone_is_not_held() -> None:
    outline = outline_of("<div>a<p>b</p></div>")
    outline.gone[2] = 1
    assert not gather_blocks(outline).holds_blocks(1)


def test_what_lies_in_an_inline_element_is_held() -> None:
    assert blocks_in("<div>a<span><p>b</p></span></div>").holds_blocks(1)


def test_prose_under_an_element() -> None:
    blocks = blocks_in(NESTED)
    assert [blocks.prose(at) for at in range(4)] == [
        *(2 * len(SENTENCE), len(SENTENCE), len(SENTENCE), 0)
    ]


def test_characters_and_links_under_an_element() -> None:
    blocks = blocks_in(NESTED)
    assert blocks.size(1) == len(SENTENCE) + len("Share it")
    assert [blocks.linked(at) for at in (0, 1, 2, 3)] == [2, 2, 0, 2]


def test_a_size_is_in_characters_and_not_in_letters() -> None:
    blocks = blocks_in("<p>船が港に着いた。</p>")
    assert blocks.size(0) == 8
    assert blocks.all[0].size > 8


def test_all_of_prose_weighs() -> None:
    assert sizes(blocks_in(f"<p>{SENTENCE}</p>")) == [(len(SENTENCE), 0)]


@pytest.mark.parametrize(
    "html",
    [
        *("<h1>{}</h1>", "<h3>{}</h3>", "<h4>{}</h4>", "<h5>{}</h5>", "<h6>{}</h6>"),
        *("<h2>{}</h2>", "<ul><li>{}</ul>", "<table><tr><td>{}</table>", "<pre>{}</pre>"),
        *("<dl><dt>{}</dl>", "<dl><dd>{}</dl>", "<blockquote>{}</blockquote>"),
        "<table><tr><th>{}</table>",
    ],
    ids=[
        *("h1", "h3", "h4", "h5", "h6", "h2", "item", "cell", "code", "term", "definition"),
        *("quote", "head of a column"),
    ],
)
def test_a_third_of_what_is_like_prose_weighs(html: str) -> None:
    assert sizes(blocks_in(html.format("forty ships"))) == [(3, 0)]


def test_a_label_is_the_rest() -> None:
    assert sizes(blocks_in("<p>Share it</p>")) == [(0, 8)]


@pytest.mark.parametrize("tag", ["p", "li", "h2"])
def test_what_is_mostly_links_is_the_rest(tag: str) -> None:
    assert sizes(blocks_in(f"<{tag}>{LINKED}</{tag}>")) == [(0, len(SENTENCE))]


def test_a_part_weighs_what_its_blocks_weigh() -> None:
    blocks = blocks_in(f"<p>Share it</p><h2>The ships</h2><p>{SENTENCE}</p><p>End</p>")
    assert blocks.weigh(1, 3) == (3 + len(SENTENCE), 0)
    assert blocks.weigh(0, 4) == (3 + len(SENTENCE), 8 + 3)
    assert blocks.weigh(2, 2) == (0, 0)


def test_where_a_block_begins_and_ends() -> None:
    def texts(tag: str) -> list[str]:
        body = body_of(tree("<body>one"))
        inner = SubElement(body, tag)
        inner.text, inner.tail = "two", "three"
        return [block.text for block in gather_blocks(Outline.of(body)).all]

    tags = (
        *("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "td", "th"),
        *("tbody", "thead", "caption", "figure", "figcaption", "form", "fieldset", "aside"),
        *("footer", "nav", "address", "center", "hr", "details", "summary", "body"),
    )
    assert [tag for tag in tags if texts(tag) != ["one", "two", "three"]] == []
    assert [tag for tag in ("b", "span", "a", "time") if texts(tag) != ["onetwothree"]] == []


def test_where_the_links_of_a_block_lead() -> None:
    blocks = blocks_in(
        "<p>one <a href=/x>two</a> <b>three</b> <a name=y>four</a></p><a href=/z>z</a>"
    )
    assert blocks.targets(blocks.all[0]) == ["/x", ""]
