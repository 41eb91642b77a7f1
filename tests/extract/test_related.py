"""The stories a page offers, and those it does not."""

import pytest

from reader.extract.related import find_related
from tests.extract.pages_of_ours import PROSE, URL, article, tree

WIND = "https://e.example/news/the-wind-has-turned"
TITLE = "The wind has turned again"


def offered(block: str) -> list[tuple[str, str | None, str | None]]:
    root = tree(f"<html><body><article><h1>Ships</h1>{PROSE * 4}</article>{block}</body></html>")
    return [(s.title, s.url, s.teaser) for s in find_related(root, URL, "Ships").stories]


@pytest.mark.parametrize(
    "label",
    [
        "Related articles",
        "Sur le même sujet",
        "Mehr zum Thema",
        "Noticias relacionadas",
        "Leggi anche",
        "Lees ook",
        "関連記事",
        "مواضيع ذات صلة",
        "Читайте также",
        "Check Also",
    ],
)
def test_a_labelled_block(label: str) -> None:
    block = (
        f"<div><h3>{label}</h3><ul><li><a href='/news/the-wind-has-turned'>{TITLE}</a></ul></div>"
    )
    assert offered(block) == [(TITLE, WIND, None)]


@pytest.mark.parametrize(
    "block",
    [
        f"<div class='related-posts'><a href='{WIND}'>{TITLE}</a></div>",
        f"<section id='check-also-box'><h2><a href='{WIND}'>{TITLE}</a></h2></section>",
        f"<p>Lire aussi : <a href='{WIND}'>{TITLE}</a></p>",
        f"<p><strong>Read more: <a href='{WIND}'>{TITLE}</a></strong></p>",
    ],
    ids=["named", "popup", "pointer", "strong-pointer"],
)
def test_blocks_without_a_label_of_their_own(block: str) -> None:
    assert offered(block) == [(TITLE, WIND, None)]


@pytest.mark.parametrize(
    "block",
    [
        f"<div><h3>Most read</h3><ul><li><a href='{WIND}'>{TITLE}</a></ul></div>",
        f"<div><h3>Latest news</h3><ul><li><a href='{WIND}'>{TITLE}</a></ul></div>",
        f"<nav><a href='{WIND}'>{TITLE}</a></nav>",
        "<div><h3>Related</h3><a href='/tag/wind'>All about wind and weather</a></div>",
        "<h3>Related</h3><a href='https://ads.example/x'>Buy a sail in one easy step</a>",
        f"<div><h3>Related</h3><a href='{URL}'>The story of the ships itself</a></div>",
        f"<p>They wait, as <a href='{WIND}'>the pilot had said before</a>, for the wind.</p>",
    ],
    ids=["most-read", "latest", "navigation", "tag", "elsewhere", "itself", "in-a-sentence"],
)
def test_what_is_not_offered(block: str) -> None:
    assert offered(block) == []


def test_a_card_gives_title_teaser_date_and_picture_once() -> None:
    card = (
        f"<div class=card><a href='{WIND}?utm_source=x'><img src='/w.jpg'></a><h3><a href='{WIND}'>"
        f"{TITLE}</a></h3><p>It had been in the west for a week.</p>"
        f"<time datetime='2026-09-13'>13 Sept</time><a href='{WIND}'>Read more</a></div>"
    )
    root = tree(f"<html><body>{PROSE * 3}<section><h2>Read next</h2>{card}</section></body></html>")
    [story] = find_related(root, URL, "Ships").stories
    assert (story.title, story.url) == (TITLE, WIND)
    assert story.teaser == "It had been in the west for a week."
    assert (story.published, story.image) == ("2026-09-13", "https://e.example/w.jpg")


def test_the_block_leaves_the_text_with_its_label() -> None:
    block = f"<div><h3>Related articles</h3><p><a href='{WIND}'>{TITLE}</a></p></div>"
    html = f"<html><body><article><h1>Ships</h1>{PROSE * 3}{block}{PROSE}</article></body></html>"
    done = article(html)
    assert "Related" not in done.text
    assert TITLE not in done.text
    assert [story.url for story in done.related] == [WIND]


def test_a_block_that_holds_the_story_is_never_taken_out() -> None:
    link = f"<a href='{WIND}'>{TITLE}</a>"
    html = f"<body><div class='related-content'><h1>Ships</h1>{PROSE * 6}{link}</div>"
    assert article(html).text.count("nobody on the quay") == 12
