"""Which element holds the story: the scores, and what the page itself says."""

import pytest

from reader.extract.candidates import (
    find_core,
    prefer_behind_title,
    take_article_of_title,
    take_main,
    take_named,
)
from tests.extract.pages_of_ours import PROSE, blocks_in, number

LINKED = "<p><a href=/x>{}</a></p>".format(
    "A story from elsewhere that has a title of its own. " * 4
)
CAPTIONS = f"<div class=caption>{PROSE * 2}</div>"
SHORT = "<p>The ships lie still, and the quay is as empty as on any day.</p>"


def core_of(html: str) -> str | None:
    """Return the id of the element that holds the story of a page; its title's is "title"."""
    blocks = blocks_in(html)
    heading = number(blocks.outline, "title") if "id=title" in html else None
    core = find_core(blocks, heading)
    return None if core is None else blocks.outline.elements[core].get("id")


def test_a_page_without_a_paragraph_has_no_core() -> None:
    assert core_of("<div id=x><h1 id=title>Ships</h1><p>Soon.</p></div>") is None


def test_the_best_score_wins_where_the_page_says_nothing() -> None:
    assert core_of(f"<div id=x>{PROSE}</div><div id=y>{PROSE * 3}</div>") == "y"


@pytest.mark.parametrize(
    ("html", "core"),
    [
        (f"<main id=m><div>{PROSE * 2}</div>{f'<div><div>{PROSE}</div></div>' * 3}</main>", "m"),
        (
            (
                f"<div><article><h1 id=title>Ships</h1><div id=x>{PROSE * 2}</div></article>"
                f"<div>{PROSE * 3}</div></div>"
            ),
            "x",
        ),
        (f"<div>{PROSE * 3}</div><div id=x itemprop=articleBody>{PROSE * 2}</div>", "x"),
    ],
    ids=["main", "article of the title", "named"],
)
def test_what_the_page_itself_says_is_heard(html: str, core: str) -> None:
    assert core_of(html) == core


def test_what_stands_right_behind_the_title_wins_over_a_little_more_text() -> None:
    two = f"<div id=x>{PROSE * 2}</div><div id=y>{PROSE * 2}{SHORT}</div>"
    assert core_of(two) == "y"
    assert core_of(f"<h1 id=title>Ships at anchor</h1>{two}") == "x"
    above, below = f"<div id=y>{PROSE * 2}{SHORT}</div>", f"<div id=x>{PROSE * 2}</div>"
    assert core_of(f"{above}<h1 id=title>Ships at anchor</h1>{below}") == "x"


@pytest.mark.parametrize(
    ("html", "factor"),
    [
        (f"<h1 id=title>Ships</h1><div id=x>{PROSE * 2}</div>", 1.4),
        (f"<h1 id=title>Ships</h1>{PROSE}<div id=x>{PROSE * 2}</div>", 1.4),
        (f"<h1 id=title>Ships</h1>{PROSE * 2}<div id=x>{PROSE * 2}</div>", 1),
        (f"<div id=x>{PROSE * 2}</div><h1 id=title>Ships</h1>", 1),
        (f"<h1 id=title>Ships</h1><div id=x>{LINKED * 3}</div>", 1),
        (f"<h1 id=title>Ships</h1>{'<p>By the pilot.</p>' * 3}<div id=x>{PROSE * 2}</div>", 1.4),
        (f"<h1 id=title>S</h1>{CAPTIONS}<div id=x>{PROSE * 2}</div>", 1.4),
        (f"<h1 id=title>S</h1>{SHORT * 3}<div id=x>{PROSE * 2}</div>", 1.4),
    ],
    ids=[
        *("all", "most", "one", "above", "links", "labels come before", "captions come before"),
        "short lines come before",
    ],
)
def test_it_is_worth_something_to_hold_the_first_paragraphs(html: str, factor: float) -> None:
    blocks = blocks_in(html)
    at = number(blocks.outline, "x")
    scores = prefer_behind_title(blocks, number(blocks.outline, "title"), {at: 10})
    assert scores == {at: pytest.approx(10 * factor)}


@pytest.mark.parametrize(
    ("html", "taken"),
    [
        (f"<main id=m><div id=x>{PROSE * 2}</div>{PROSE * 3}</main>", "m"),
        (f"<main id=m><article id=x>{PROSE * 2}</article>{PROSE * 3}</main>", "x"),
        (f"<main id=m><article><div id=x>{PROSE * 2}</div></article>{PROSE * 3}</main>", "x"),
        (f"<main id=m><div id=x>{PROSE * 3}</div>{PROSE}</main>", "x"),
        (f"<main id=m><div id=x>{PROSE}</div>{SHORT * 2}</main>", "x"),
        (f"<main id=m><div id=x>{PROSE * 2}</div>{PROSE * 3}{LINKED * 2}</main>", "x"),
        (f"<div id=m><div id=x>{PROSE * 2}</div>{PROSE * 3}</div>", "x"),
        (f"<main id=m><p>Soon.</p></main><div id=x>{PROSE}</div>", "x"),
    ],
    ids=[
        "twice as long",
        "the core is an article",
        "an article is between",
        "not twice as long",
        "short",
        "links",
        "another box",
        "beside",
    ],
)
def test_the_whole_main_is_taken_if_it_is_all_text(html: str, taken: str) -> None:
    blocks = blocks_in(html)
    core = take_main(blocks, None, {}, number(blocks.outline, "x"))
    assert blocks.outline.elements[core].get("id") == taken


@pytest.mark.parametrize(
    ("story", "taken"),
    [
        (
            f"<article><h1 id=title>S</h1><div id=a>{PROSE}</div><div id=b>{PROSE}</div></article>",
            "b",
        ),
        (f"<div><h1 id=title>S</h1><div id=a>{PROSE}</div><div id=b>{PROSE}</div></div>", "x"),
        (
            f"<article><h1 id=title>S</h1><div id=a>{SHORT}</div><div id=b>{SHORT}</div></article>",
            "x",
        ),
    ],
    ids=["an article", "another box", "an article of a line or two"],
)
def test_the_best_of_the_article_that_shows_the_title_is_taken(story: str, taken: str) -> None:
    blocks = blocks_in(f"{story}<article id=x>{PROSE * 3}</article>")
    outline = blocks.outline
    a, b, core = (number(outline, name) for name in ("a", "b", "x"))
    title = number(outline, "title")
    found = take_article_of_title(blocks, title, {a: 1, b: 2, core: 9}, core)
    assert outline.elements[found].get("id") == taken


@pytest.mark.parametrize(
    "html",
    [
        f"<article><h1 id=title>S</h1><div id=b>{PROSE * 2}</div><div id=x>{PROSE}</div></article>",
        f"<div id=x><article id=b><h1 id=title>S</h1>{PROSE * 2}</article>{PROSE}</div>",
    ],
    ids=["inside", "round it"],
)
def test_a_winner_that_is_not_outside_of_the_article_stays(html: str) -> None:
    blocks = blocks_in(html)
    b, core, title = (number(blocks.outline, name) for name in ("b", "x", "title"))
    assert take_article_of_title(blocks, title, {b: 9, core: 1}, core) == core


def test_without_a_title_no_article_is_its() -> None:
    blocks = blocks_in(f"<article id=b>{PROSE * 2}</article><div id=x>{PROSE}</div>")
    b, core = (number(blocks.outline, name) for name in ("b", "x"))
    assert take_article_of_title(blocks, None, {b: 9, core: 1}, core) == core


@pytest.mark.parametrize(
    ("html", "taken"),
    [
        (f"<div id=a itemprop=articleBody>{PROSE * 2}</div>", "a"),
        (f"<div id=a itemprop='text articleBody'>{PROSE * 2}</div>", "a"),
        (f"<div id=a itemprop=description>{PROSE * 2}</div>", "x"),
        (f"<div id=a itemprop=articleBody>{SHORT}</div>", "x"),
        (
            (
                f"<div itemprop=articleBody>{PROSE * 2}</div><div id=a itemprop=articleBody>"
                f"{PROSE * 3}</div><div itemprop=articleBody>{SHORT}</div>"
            ),
            "a",
        ),
        (f"<div id=a>{PROSE.replace('<p>', '<p itemprop=articleBody>') * 3}</div>", "a"),
        (
            (
                f"<article><h1 id=title>A</h1><div id=a itemprop=articleBody>{PROSE}{SHORT}</div>"
                f"</article><article><div itemprop=articleBody>{PROSE * 3}</div></article>"
            ),
            "a",
        ),
        (
            (
                f"<article><h1 id=title>A</h1><div itemprop=articleBody>{SHORT}</div></article>"
                f"<article><div id=a itemprop=articleBody>{PROSE * 3}</div></article>"
            ),
            "a",
        ),
    ],
    ids=[
        *("named", "among others", "not so", "short", "largest", "each paragraph"),
        *("the title's", "the title's is short"),
    ],
)
def test_the_element_that_the_page_names_is_taken(html: str, taken: str) -> None:
    blocks = blocks_in(f"{html}<div id=x>{PROSE}</div>")
    heading = number(blocks.outline, "title") if "id=title" in html else None
    core = take_named(blocks, heading, {}, number(blocks.outline, "x"))
    assert blocks.outline.elements[core].get("id") == taken
