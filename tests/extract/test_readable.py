"""The scores of the elements that may hold the story."""

import pytest

from reader.extract.readable import Scoring
from tests.extract.pages_of_ours import blocks_in

LINE = "The harbour was full of ships and the wind kept them in for a week. "


def scores_of(html: str) -> dict[str, float]:
    """Return the scores of a page's elements by their ids."""
    blocks = blocks_in(html)
    elements = blocks.outline.elements
    return {elements[at].get("id") or "": score for at, score in Scoring(blocks).scores().items()}


def test_the_nearest_box_gets_the_points_of_a_paragraph_and_the_next_half() -> None:
    scores = scores_of(f"<div id=z><div id=y><div id=x><p>{LINE}</p></div></div></div>")
    assert set(scores) == {"x", "y"}
    own = scores_of("<div id=z><div id=x><p>A line of 25 characters..</p></div></div>")
    few, many = scores["x"] - own["x"], scores["y"] - own["z"]
    assert few == pytest.approx((len(LINE.strip()) - 25) / 100)
    assert many == pytest.approx(few / 2)


def test_a_story_in_many_paragraphs_scores_more_than_one_of_them() -> None:
    scores = scores_of(f"<div id=x>{f'<p>{LINE}</p>' * 4}</div><div id=y><p>{LINE}</p></div>")
    assert scores["x"] > 2 * scores["y"]


@pytest.mark.parametrize("comma", [",", "،", "、", "，"], ids=["latin", "arabic", "cjk", "wide"])
def test_each_comma_is_a_point(comma: str) -> None:
    text = "The ships{0} the wind{0} the rain and nobody on the quay at all."
    scores = scores_of(
        f"<div id=x><p>{text.format(comma)}</p></div><div id=y><p>{text.format('-')}</p></div>"
    )
    assert scores["x"] == pytest.approx(scores["y"] + 2)


def test_a_very_long_paragraph_is_worth_no_more_than_a_long_one() -> None:
    scores = scores_of(f"<div id=x><p>{LINE * 5}</p></div><div id=y><p>{LINE * 50}</p></div>")
    assert scores["x"] == scores["y"]


@pytest.mark.parametrize(
    "html",
    [
        "<div id=x><p>Too short to count</p></div>",
        f"<ul id=x><li>{LINE}</li></ul>",
        f"<div id=x><h2>{LINE}</h2></div>",
        f"<div id=x><p class=caption>{LINE}</p></div>",
    ],
    ids=["short", "list", "heading", "caption"],
)
def test_what_is_no_paragraph_gives_no_points(html: str) -> None:
    assert scores_of(html) == {}


@pytest.mark.parametrize("tag", ["header", "figure", "h2", "a", "span", "label"])
def test_some_elements_never_hold_a_story(tag: str) -> None:
    assert set(scores_of(f"<div id=z><{tag} id=x><div>{LINE}</div></{tag}></div>")) == {"z"}


def test_a_cell_gives_its_points_to_the_table_and_not_to_its_row() -> None:
    scores = scores_of(f"<table id=x><tr id=y><td id=z>{LINE}</td></tr></table>")
    assert set(scores) == {"x"}


@pytest.mark.parametrize("tag", ["p", "pre", "blockquote"])
def test_all_kinds_of_paragraphs_count(tag: str) -> None:
    assert scores_of(f"<div id=x><{tag}>{LINE}</{tag}></div>")["x"] > 5


def test_links_cost_their_share_of_the_score() -> None:
    half = len(LINE) // 2
    scores = scores_of(
        f"<div id=x><p>{LINE}</p></div>"
        f"<div id=y><p><a href=/>{LINE[:half]}</a>{LINE[half:]}</p></div>"
    )
    assert scores["y"] == pytest.approx(scores["x"] / 2, rel=0.05)


def test_loose_text_among_paragraphs_counts_for_the_box_that_it_stands_in() -> None:
    scores = scores_of(f"<div id=z><div id=x>{LINE}<p>Short.</p></div></div>")
    assert scores["x"] > scores["z"]


def test_loose_text_in_a_quote_counts_for_the_box_round_the_quote() -> None:
    scores = scores_of(f"<div id=z><blockquote id=x>{LINE}<p>Short.</p></blockquote></div>")
    assert scores["z"] > 0
    assert "x" not in scores


def test_a_box_that_is_one_paragraph_counts_for_the_box_round_it() -> None:
    scores = scores_of(f"<section id=z><div id=x>{LINE}</div></section>")
    assert set(scores) == {"z", ""}


def test_a_name_tells_of_its_element() -> None:
    scores = scores_of(
        f"<div id=x class=story><p>{LINE}</p></div><div id=y class=promo><p>{LINE}</p></div>"
    )
    assert scores["x"] > 0 > scores["y"]
