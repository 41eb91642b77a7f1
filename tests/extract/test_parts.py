"""A vast text comes in parts that are cut between its blocks and lose nothing."""

import pytest

from reader.extract.parts import MOST_CHARS, parts_of

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
