"""The place where the story stands."""

from reader.extract.readable import main_heading
from tests.extract.pages_of_ours import PROSE, article, tree
from tests.world import PARAGRAPH


def test_pieces_of_a_story_that_a_theme_cut_are_joined() -> None:
    html = (
        "<html><body><main><h1>Ships at anchor</h1>"
        f"<div class=row><div>{PROSE * 3}</div></div><div class=gallery-3>1 / 3</div>"
        f"<div class=row><div>{PROSE * 2}<p>The last line of all, at the very end.</p></div></div>"
        "</main></body></html>"
    )
    assert "at the very end" in article(html).text


def test_the_article_under_the_title_wins_over_a_longer_one() -> None:
    longer = f"<p>{'Another paper, another tale, told at length and in full. ' * 3}</p>" * 9
    html = (
        f"<html><body><article><h1>Ships at anchor</h1><div>{PROSE * 4}</div></article>"
        f"<article><h2>Another tale</h2><div>{longer}</div></article></body></html>"
    )
    text = article(html).text
    assert "nobody on the quay" in text
    assert "Another paper" not in text


def test_the_lead_between_title_and_text_is_rescued() -> None:
    lead = "Forty ships have lain in the harbour since Monday, and more are on their way here."
    html = (
        f"<html><body><div><h1>Ships at anchor</h1><div class=x><p>{lead}</p></div></div>"
        f"<div><div class=y><div>{PROSE * 8}</div></div></div></body></html>"
    )
    assert lead in article(html).text


def test_text_that_is_not_in_paragraphs_counts() -> None:
    html = f"<html><body><div>{PARAGRAPH}<br><br>{PARAGRAPH}<br><br>{PARAGRAPH}</div></body></html>"
    assert article(html).text.count("nobody on the quay") == 3


def test_the_body_that_the_page_names_is_believed() -> None:
    html = (
        f"<html><body><div itemprop=articleBody>{PROSE * 4}</div><div class=z>{PROSE * 9}"
        "<p>From another page.</p></div></body></html>"
    )
    assert "another page" not in article(html).text


def test_the_heading_is_the_one_like_the_title() -> None:
    root = tree("<body><h1>The Paper</h1><h1>Ships at anchor</h1></body>")
    heading = main_heading(root, frozenset({"shipsatanchor"}))
    assert heading is not None
    assert heading.text == "Ships at anchor"
    assert main_heading(tree("<p>x"), frozenset()) is None
