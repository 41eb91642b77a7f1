"""The stories a page offers, and those it does not."""

import pytest

from reader.extract.related import find_related
from reader.model.url import Url
from tests.extract.pages_of_ours import PROSE, URL, article, outline_of

WIND = "https://e.example/news/the-wind-has-turned"
TITLE = "The wind has turned again"
LINK = f"<a href='{WIND}'>{TITLE}</a>"
OTHER_LINKS = "".join(
    f"<li><a href='/news/pilot-{day}-tells-all'>What the pilot said on day {day}</a>"
    for day in range(1, 4)
)


def offered(block: str) -> list[tuple[str, str | None, str | None]]:
    outline = outline_of(
        f"<html><body><article><h1>Ships</h1>{PROSE * 4}</article>{block}</body></html>"
    )
    return [(s.title, s.url, s.teaser) for s in find_related(outline, URL, "Ships").stories]


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
        f"<div class='related-posts'>{LINK}</div>",
        f"<section id='check-also-box'><h2>{LINK}</h2></section>",
        f"<p>Lire aussi : {LINK}</p>",
        f"<p><strong>Read more: {LINK}</strong></p>",
    ],
    ids=["named", "popup", "pointer", "strong-pointer"],
)
def test_blocks_without_a_label_of_their_own(block: str) -> None:
    assert offered(block) == [(TITLE, WIND, None)]


@pytest.mark.parametrize(
    "block",
    [
        f"<div><h3>Most read</h3><ul><li>{LINK}</ul></div>",
        f"<div><h3>Latest news</h3><ul><li>{LINK}</ul></div>",
        f"<nav>{LINK}</nav>",
        "<div><h3>Related</h3><a href='/tag/wind'>All about wind and weather</a></div>",
        "<h3>Related</h3><a href='https://ads.example/x'>Buy a sail in one easy step</a>",
        f"<div><h3>Related</h3><a href='{URL}'>The story of the ships itself</a></div>",
        f"<p>They wait, as <a href='{WIND}'>the pilot had said before</a>, for the wind.</p>",
    ],
    ids=["most-read", "latest", "navigation", "tag", "elsewhere", "itself", "in-a-sentence"],
)
def test_what_is_not_offered(block: str) -> None:
    assert offered(block) == []


def test_a_list_of_the_site_inside_of_a_related_block_is_not_offered() -> None:
    block = (
        f"<div><h3>Related</h3><div><ul><li>{LINK}</ul>"
        f"<div><h4>Most read</h4><ul>{OTHER_LINKS}</ul></div></div></div>"
    )
    assert offered(block) == [(TITLE, WIND, None)]


def test_stories_come_in_the_order_of_the_page_and_once() -> None:
    block = (
        f"<p>Lire aussi : <a href='/news/pilot-1-tells-all'>What the pilot said</a></p>"
        f"<div class=related-posts>{LINK}</div>"
        f"<div><h3>Related</h3><ul>{OTHER_LINKS}</ul></div>"
    )
    assert [url for _, url, _ in offered(block)] == [
        "https://e.example/news/pilot-1-tells-all",
        WIND,
        "https://e.example/news/pilot-2-tells-all",
        "https://e.example/news/pilot-3-tells-all",
    ]


def test_the_card_that_has_a_teaser_tells_the_story() -> None:
    card = f"<article><h4>{LINK}</h4><p>It had been in the west for more than a week.</p></article>"
    block = f"<p>Lire aussi : {LINK}</p><div><h3>Related</h3>{card}</div>"
    assert offered(block) == [(TITLE, WIND, "It had been in the west for more than a week.")]


def test_of_two_cards_with_a_teaser_the_first_tells_the_story() -> None:
    cards = "".join(
        f"<div><h4>{LINK}</h4><p>It had been in the west for more than a {span}.</p></div>"
        for span in ("week", "month")
    )
    block = f"<div><h3>Related</h3>{cards}</div><div class=related-posts>{cards[90:]}</div>"
    assert offered(block) == [(TITLE, WIND, "It had been in the west for more than a week.")]


def test_a_link_that_shows_no_title_is_no_story() -> None:
    bare = "<li><a href='/news/pilot-9-tells-all'>12</a>"
    assert offered(f"<div><h3>Related</h3><ul><li>{LINK}{bare}</ul></div>") == [(TITLE, WIND, None)]


def test_a_card_goes_on_round_a_link_to_a_topic() -> None:
    teaser = "It had been in the west for more than a week."
    card = f"<div><h4>{LINK}</h4><a href='/tag/wind'>Wind</a><p>{teaser}</p></div>"
    assert offered(f"<div><h3>Related</h3><div>{card}</div></div>") == [(TITLE, WIND, teaser)]
    card = f"<div><a href='{WIND}'><h4>{TITLE}</h4></a><p>{teaser}</p></div>"
    assert offered(f"<div><h3>Related</h3><div>{card}</div></div>") == [(TITLE, WIND, teaser)]


def test_the_page_itself_is_no_story() -> None:
    outline = outline_of(f"<html><body>{PROSE * 3}<div><h3>Related</h3>{LINK}</div></body></html>")
    assert find_related(outline, URL, TITLE.upper()).stories == ()
    fetched_by = f"{WIND}?p1=home"
    assert find_related(outline, fetched_by, "Ships", Url(WIND)).stories == ()


def test_a_card_gives_title_teaser_date_and_picture_once() -> None:
    card = (
        f"<div class=card><a href='{WIND}?utm_source=x'><img src='/w.jpg'></a><h3><a href='{WIND}'>"
        f"{TITLE}</a></h3><p>It had been in the west for a week.</p>"
        f"<time datetime='2026-09-13'>13 Sept</time><a href='{WIND}'>Read more</a></div>"
    )
    outline = outline_of(
        f"<html><body>{PROSE * 3}<section><h2>Read next</h2>{card}</section></body></html>"
    )
    [story] = find_related(outline, URL, "Ships").stories
    assert (story.title, story.url) == (TITLE, WIND)
    assert story.teaser == "It had been in the west for a week."
    assert (story.published, story.image) == ("2026-09-13", "https://e.example/w.jpg")


def test_the_block_leaves_the_text_with_its_label() -> None:
    block = f"<div><h3>Related articles</h3><p>{LINK}</p></div>"
    html = f"<html><body><article><h1>Ships</h1>{PROSE * 3}{block}{PROSE}</article></body></html>"
    done = article(html)
    assert "Related" not in done.text
    assert TITLE not in done.text
    assert [story.url for story in done.related] == [WIND]


@pytest.mark.parametrize(
    "inset",
    [
        f"<h3>Related articles</h3><ul><li>{LINK}</ul>",
        f"<p><b>Lire aussi :</b> {LINK}</p>",
        f"<p>[{LINK.replace('again', 'again, to the joy of all')}]</p>",
        f"<div class=card><a href='{WIND}'><img src=/w.jpg></a><h4>{LINK}</h4></div>",
    ],
    ids=["label-and-list", "label-in-line", "pointer", "card"],
)
def test_no_paragraph_beside_a_block_is_lost(inset: str) -> None:
    html = f"<html><body><article><h1>Ships</h1>{PROSE * 3}{inset}{PROSE}</article></body></html>"
    done = article(html)
    assert done.text.count("nobody on the quay") == 8
    assert "wind has turned" not in done.text
    assert [story.url for story in done.related] == [WIND]


def test_a_block_that_holds_the_story_is_never_taken_out() -> None:
    html = f"<body><div class='related-content'><h1>Ships</h1>{PROSE * 6}{LINK}</div>"
    assert article(html).text.count("nobody on the quay") == 12


def test_of_blocks_in_one_another_the_outer_one_is_taken_out() -> None:
    inner = f"<p>Ships of the week</p><h3>Related</h3><ul><li>{LINK}</ul>"
    outline = outline_of(f"<html><body>{PROSE * 3}<div class=related>{inner}</div></body></html>")
    assert [element.tag for element in find_related(outline, URL, "Ships").elements] == ["div"]


def test_a_page_without_an_address_of_its_own_offers_by_absolute_links() -> None:
    outline = outline_of(f"<html><body>{PROSE * 3}<div><h3>Related</h3>{LINK}</div></body></html>")
    assert [story.url for story in find_related(outline, None, "Ships").stories] == [WIND]


def test_a_card_ends_where_that_of_another_house_begins() -> None:
    other = "<a href='https://b.example/x'><h4>A headline of another house</h4></a>"
    card = f"<a href='{WIND}'><b>{TITLE}</b></a>"
    assert offered(f"<div><h3>Related</h3><div>{other}{card}</div></div>") == [(TITLE, WIND, None)]


def test_names_and_promotions_in_a_block_are_no_stories() -> None:
    line = "<p class=byline><a href='/ann-the-sailor-1234'>Ann the Sailor</a></p>"
    call = "<p><a href='/letters-of-ours'>Sign up for our letters of the harbour</a></p>"
    block = f"<div><h3>Related</h3><div><article><h4>{LINK}</h4>{line}</article>{call}</div></div>"
    assert offered(block) == [(TITLE, WIND, None)]


def test_the_label_of_a_named_block_is_no_story_where_it_is_a_link() -> None:
    label = "<a href='/news/related-stories-of-2026'>Related stories</a>"
    block = (
        f"<section class=related><h3>{label}</h3><ul><li>{LINK}</li>{OTHER_LINKS}</ul></section>"
    )
    assert offered(block)[0] == (TITLE, WIND, None)
    case = "<a href='/news/a-similar-case-of-2026'>A similar case</a>"
    block = f"<section class=related><h3>{case}</h3><h3>{LINK}</h3></section>"
    assert [title for title, _, _ in offered(block)] == ["A similar case", TITLE]


@pytest.mark.parametrize(
    ("ends", "kept"),
    [
        ([" | The Ledger"] * 3, ["", "", ""]),
        ([" | The Ledger"] * 3 + [""], ["", "", "", ""]),
        ([" | The Ledger"] * 2, [" | The Ledger"] * 2),
        ([" | The Ledger"] * 3 + [""] * 4, [" | The Ledger"] * 3 + [""] * 4),
        ([" | The Ledger"] * 3 + [" | Ports"], ["", "", "", " | Ports"]),
        (
            [" | a day at the quay with the pilots"] * 3,
            [" | a day at the quay with the pilots"] * 3,
        ),
    ],
    ids=["all", "most", "two", "few", "another", "longer than the title"],
)
def test_the_name_of_the_site_is_no_part_of_their_titles(ends: list[str], kept: list[str]) -> None:
    titles = [f"What the pilot saw on day {day}" for day in range(len(ends))]
    items = "".join(
        f"<li><a href='/news/the-pilot-on-day-{day}'>{title}{end}</a>"
        for day, (title, end) in enumerate(zip(titles, ends, strict=True))
    )
    block = f"<div><h3>Related articles</h3><ul>{items}</ul></div>"
    expected = [title + end for title, end in zip(titles, kept, strict=True)]
    assert [title for title, _, _ in offered(block)] == expected
