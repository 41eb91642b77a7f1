"""A vast text comes in parts that are cut between its blocks and lose nothing."""

import pytest

from reader.extract.parts import MOST_CHARS, beginning_of, parts_of

PARAGRAPH = f"<p>{'The harbour was full of ships. ' * 20}</p>\n"


def test_a_text_of_usual_length_is_one_part() -> None:
    markup = PARAGRAPH * 400  # some 50,000 words
    assert parts_of(markup) == [markup]
    assert parts_of("") == [""]


def test_a_vast_one_is_cut_between_its_blocks() -> None:
    markup = f"<div>{PARAGRAPH * (3 * MOST_CHARS // len(PARAGRAPH))}</div>"
    parts = parts_of(markup)
    assert "".join(parts) == markup
    assert len(parts) in (3, 4)
    assert all(len(part) <= MOST_CHARS for part in parts)
    assert all(part.endswith("</p>\n") for part in parts[:-1])


@pytest.mark.parametrize(
    ("markup", "end"),
    [("word " * MOST_CHARS, " "), ("<b>word</b>" * MOST_CHARS, ">"), ("x" * MOST_CHARS * 3, "x")],
    ids=["words", "tags", "nothing"],
)
def test_where_there_are_no_blocks_it_is_cut_behind_a_word(markup: str, end: str) -> None:
    parts = parts_of(markup)
    assert "".join(parts) == markup
    assert all(part.endswith(end) for part in parts)
    assert all(len(part) <= MOST_CHARS for part in parts)


@pytest.mark.parametrize(
    ("markup", "beginning"),
    [
        (PARAGRAPH * 9, PARAGRAPH * 2),
        (f"<ul>{'<li>A ship of the harbour</li>' * 99}</ul>", None),
        (f"{PARAGRAPH}<table><tr><td>{PARAGRAPH * 9}</td></tr></table>", ""),
        ("<b>word</b>" * 999, ""),
        (PARAGRAPH, ""),
        (f"{'<b>word</b>' * 999}</p><p>end", ""),
    ],
    ids=["paragraphs", "list", "table", "no blocks", "short", "no block soon"],
)
def test_a_beginning_ends_with_a_block_if_one_ends_soon(markup: str, beginning: str | None) -> None:
    least = len(PARAGRAPH) + 9
    found = beginning_of(markup, least)
    if beginning is not None:
        assert found == (beginning or markup)
    else:
        assert found.endswith("</li>")
        assert least <= len(found) < least + 40


@pytest.mark.parametrize(
    "tag",
    [
        *("p", "div", "li", "ul", "ol", "table", "blockquote", "pre", "section", "figure"),
        *("h1", "h6"),
    ],
)
def test_a_part_ends_with_a_block_of_any_kind(tag: str) -> None:
    words = "word " * (MOST_CHARS * 2 // 15)
    assert parts_of(f"{words}</{tag}>{words}")[0].endswith(f"</{tag}>")
