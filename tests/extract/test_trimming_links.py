"""Lines of links: what the house offers beside the story goes, what the story gives stays."""

import pytest

from reader.extract.trimming_links import drop_link_lines
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

STORY = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(6))
TEXTS = [block.text for block in blocks_in(STORY).all]
AWAY = "https://harbour.example/ship"


def linked(linked: int, plain: int, end: str = ".") -> str:
    """Return a line with so many characters in a link, and so many behind it."""
    return f"<a href=x>{'x' * linked}</a>{'y' * (plain - len(end))}{end}"


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{linked(81, 19)}</p>",
        f"<p>{linked(162, 38)}</p>",
        f"<p>{linked(78, 22)}</p>",
        f"<p>{linked(60, 40, '!y')}</p>",
        f"<dd>{linked(60, 40)}</dd>",
        f"<ul><li>{linked(75, 25)}</li></ul>",
        f"<div><h3>{linked(61, 39)}</h3><p>Teaser of another story, which is as long.</p></div>",
        f"<h3>{linked(61, 39)}</h3><p>{PARAGRAPH}</p><h3>{linked(61, 39)}</h3><p>{PARAGRAPH}</p>",
    ],
    ids=[
        "link",
        "long link",
        "sentence",
        "no sentence",
        "no paragraph",
        "list",
        "heading",
        "cards",
    ],
)
def test_lines_of_links_go(line: str) -> None:
    kept = kept_by(drop_link_lines, STORY + line)
    assert [text for text in kept if "xx" in text] == []


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{linked(50, 50)}</p>",
        f"<p>{linked(45, 55, '!y')}</p>",
        f"<p>{linked(60, 40)}</p>",
        f"<p>{linked(120, 40, '!y')}</p>",
        f"<blockquote>{linked(60, 40, '!y')}</blockquote>",
        f"<table><tr><td>{linked(100, 2)}</td></tr></table>",
        f"<ul><li>{linked(100, 2)}</li><li>{PARAGRAPH}</li></ul>",
        f"<ul><li>Ships:<ul><li>{linked(100, 2)}</li></ul></li><li>{PARAGRAPH}</li></ul>",
        f"<h3>{linked(58, 42)}</h3>",
        f"<h3>{linked(98, 2)}</h3><p>{PARAGRAPH * 4}</p>",
        f"<div>{linked(98, 2)}</div>".replace("href=x", f"href={AWAY}"),
        f"<div><h3>{linked(98, 2)}</h3><p>{PARAGRAPH}</p></div>".replace("=x", f"={AWAY}"),
        f"<ul><li>{linked(98, 2)}</li></ul>".replace("=x", f"={AWAY}"),
        f"<ul><li>{linked(98, 2)}</li></ul>".replace("=x", "=#x"),
        f"<table><tr><td><div><p>{linked(100, 2)}</p></div></td></tr></table>",
    ],
    ids=[
        *(
            "half",
            "no sentence",
            "sentence",
            "long",
            "whose words a quote gives",
            "cell",
            "item of text",
            "item of an item",
            "heading",
        ),
        *("heading of text", "thing elsewhere", "heading of it", "source", "contents", "in a cell"),
    ],
)
def test_links_in_the_story_stay(line: str) -> None:
    kept = kept_by(drop_link_lines, STORY + line)
    assert len([text for text in kept if "xx" in text]) == 1


def test_a_link_that_is_said_twice_is_a_button() -> None:
    button = f"<p><a href={AWAY}>See what it costs today</a></p>"
    assert "See what it costs today" in kept_by(drop_link_lines, STORY + button)
    assert kept_by(drop_link_lines, button + STORY + button) == TEXTS


def test_a_link_behind_the_story_goes_wherever_it_leads() -> None:
    link = f"<p><a href={AWAY}>Another ship of another harbour</a></p>"
    assert kept_by(drop_link_lines, STORY + link, core_end=6) == TEXTS


def test_a_heading_of_links_goes_where_no_paragraph_follows() -> None:
    line = f"<h3>{linked(98, 2)}</h3>"
    assert kept_by(drop_link_lines, STORY + line) == TEXTS
    assert kept_by(drop_link_lines, f"{STORY}{line}<ul><li>Ships</li></ul>") == [*TEXTS, "Ships"]


def test_a_link_whose_words_are_said_in_the_text_too_is_no_button() -> None:
    words = "See what it costs today"
    html = f"<p>{words}</p>{STORY}<p><b><a href={AWAY}>{words}</a></b></p>"
    assert kept_by(drop_link_lines, html).count(words) == 2


def test_what_is_gone_stays_gone() -> None:
    line = f"<p>{linked(60, 40)}</p>"
    gone = blocks_in(line).all[0].text
    assert kept_by(drop_link_lines, STORY + line, gone=(gone,)) == TEXTS


def test_of_a_page_from_nowhere_no_link_leads_away() -> None:
    line = f"<p><a href={AWAY}>See what it costs today</a></p>"
    assert kept_by(drop_link_lines, STORY + line, url=None) == TEXTS


def test_an_item_without_a_list_is_one_by_itself() -> None:
    assert kept_by(drop_link_lines, f"{STORY}<div><li>{linked(98, 2)}</li></div>") == TEXTS


@pytest.mark.parametrize(
    ("behind", "stays"),
    [
        (f"<p>{PARAGRAPH}</p><p>A ship</p><p>{PARAGRAPH * 2}</p>", True),
        (f"<p>A ship</p><p>{PARAGRAPH * 4}</p>", False),
        (f"<h4>A ship</h4><p>{PARAGRAPH * 4}</p>", True),
        (f"<p>{PARAGRAPH}</p><h4>A ship</h4><p>{PARAGRAPH * 4}</p>", False),
    ],
    ids=[
        *("a line between paragraphs", "a line before them"),
        *("a heading before them", "a heading behind a teaser"),
    ],
)
def test_a_heading_of_links_stands_over_the_paragraphs_right_behind_it(
    behind: str, stays: bool
) -> None:
    kept = kept_by(drop_link_lines, f"{STORY}<div><h3>{linked(98, 2)}</h3>{behind}</div>")
    assert any("xx" in text for text in kept) is stays


def test_a_heading_that_leads_away_goes_if_nothing_is_behind_it() -> None:
    line = f"<h3>{linked(98, 2)}</h3>".replace("=x", f"={AWAY}")
    assert kept_by(drop_link_lines, STORY + line) == TEXTS
