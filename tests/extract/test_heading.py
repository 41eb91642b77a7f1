"""The heading under which the story begins."""

import pytest

from reader.extract.heading import headings_of, main_heading
from reader.extract.outline import Outline
from tests.extract.pages_of_ours import body_of, number, tree

TITLE = "Ships at anchor off the harbour"


def outline_of(html: str) -> Outline:
    return Outline.of(body_of(tree(html)))


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>The Ledger</h1><h1 id=x>{TITLE}</h1>",
        f"<h1 id=x>{TITLE}</h1><h2>{TITLE}</h2>",
        f"<h1>{TITLE} | The Ledger</h1><h2 id=x>{TITLE}</h2>",
        f"<h1>The Ledger</h1><h3 id=x>{TITLE}</h3>",
        f"<h1>The Ledger</h1><h1 id=x>{TITLE} | The Ledger</h1>",
        "<h1>The Ledger</h1><h1 id=x>Ships at anchor</h1>",
        "<h2>In brief</h2><h1 id=x>The Ledger</h1><h1>Weather</h1>",
        f"<h1></h1><h1 id=x>The Ledger</h1><h4>{TITLE}</h4>",
        "<h1>The Ledger</h1><h1 id=x>“Ships at anchor, <i>off</i> the harbour”</h1>",
        f"<h1 id=x>{TITLE}</h1><h1>{TITLE}</h1>",
        "<h1 id=x>The Ledger</h1><h1>* * *</h1>",
    ],
    ids=[
        "to the letter before another",
        "an h1 before an h2",
        "an h2 to the letter before an h1 that says more",
        "an h3 to the letter before another h1",
        "an h1 that says more before another",
        "an h1 that says less before another",
        "the first h1 if none is like it",
        "an empty one is none, an h4 is none",
        "marks and markup are no letters",
        "the first of two",
        "one without letters is like none",
    ],
)
def test_the_heading_is_the_one_that_shows_the_title_best(html: str) -> None:
    outline = outline_of(html)
    assert main_heading(outline, headings_of(outline, TITLE)) == number(outline, "x")


@pytest.mark.parametrize(
    "html",
    ["<p>Ships at anchor off the harbour", "<h2>Weather for the week to come</h2>"],
    ids=["no heading", "no h1 and none like the title"],
)
def test_a_page_may_show_no_title(html: str) -> None:
    assert headings_of(outline_of(html), TITLE) == []


def test_one_that_is_gone_with_its_block_comes_after_the_others() -> None:
    outline = outline_of(f"<div id=x><h1>{TITLE}</h1></div><h1 id=y>{TITLE}</h1>")
    outline.gone[number(outline, "x")] = 1
    assert main_heading(outline, headings_of(outline, TITLE)) == number(outline, "y")


def test_one_that_is_gone_is_better_than_none() -> None:
    outline = outline_of(f"<header><h1 id=x>{TITLE}</h1></header>")
    outline.gone[number(outline, "x")] = 1
    assert main_heading(outline, headings_of(outline, TITLE)) == number(outline, "x")


def test_one_that_is_not_gone_is_the_title_however_little_it_is_like_it() -> None:
    outline = outline_of(f"<div id=x><h1>{TITLE}</h1></div><h1 id=y>Forty ships</h1>")
    outline.gone[number(outline, "x")] = 1
    assert main_heading(outline, headings_of(outline, TITLE)) == number(outline, "y")


def test_a_title_may_be_short() -> None:
    outline = outline_of("<h2>Weather</h2><h2 id=x>港の船が動かない</h2>")
    assert main_heading(outline, headings_of(outline, "港の船が動かない")) == number(outline, "x")


def test_without_a_title_only_an_h1_shows_it() -> None:
    assert headings_of(outline_of("<h2>Weather</h2>"), "") == []
