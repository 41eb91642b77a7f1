"""Blocks of related stories, and what leaves the page with them."""

import pytest

from reader.extract.related_blocks import find_blocks
from reader.extract.related_page import look_at
from tests.extract.pages_of_ours import PROSE, URL, outline_of
from tests.world import PARAGRAPH

LINK = "<a href='/news/the-wind-has-turned'>The wind has turned again</a>"
LINKS = "".join(f"<li><a href='/news/a-story-{n}'>The wind on day number {n}</a>" for n in range(3))
STORY = f"<article id=story>{PROSE * 4}</article>"


def taken(html: str) -> list[list[str]]:
    """Return the tags and classes of what each block takes out."""
    page = look_at(outline_of(f"<html><body>{html}</body></html>"), URL)
    return [
        [" ".join((str(e.tag), e.get("class") or "")).strip() for e in block.taken]
        for block in find_blocks(page)
    ]


def offered(html: str) -> list[str]:
    page = look_at(outline_of(f"<html><body>{STORY}{html}</body></html>"), URL)
    parts = [part for block in find_blocks(page) for part in block.parts]
    return [link.url.rsplit("/", 1)[1] for part in parts for link in page.links_in(part)]


def test_a_block_that_holds_nothing_else_goes_whole() -> None:
    assert taken(f"{STORY}<div class=x><h3>Related</h3><ul>{LINKS}</ul></div>") == [["div x"]]


def test_of_a_block_with_other_things_label_and_list_go() -> None:
    block = f"<h3>Related</h3><ul>{LINKS}</ul>"
    behind = f"{STORY}<div class=x>{block}<p><a href=/>Home</a></p></div>"
    assert taken(behind) == [["h3", "ul"]]
    before = f"{STORY}<div class=x><p>Ships of the week</p>{block}</div>"
    assert taken(before) == [["h3", "ul"]]
    told = f"{STORY}<div class=x>{block}<p>{PARAGRAPH}</p></div>"
    assert taken(told) == [["h3", "ul"]]


def test_of_a_line_with_other_links_the_stories_go() -> None:
    assert taken(f"{STORY}<p>Read also: {LINK} <a href=/>Home</a></p>") == [["a"]]


def test_a_line_that_is_no_running_text_goes_whole() -> None:
    assert taken(f"{STORY}<p><b>Read also:</b> {LINK}</p>") == [["p"]]
    other = "<p>Ships of the week</p>"
    assert taken(f"{STORY}<div>{other}<p>Read also: {LINK}</p></div>") == [["p"]]


def test_what_looks_like_a_list_with_a_label_stands_for_itself() -> None:
    block = f"<div class=x><h3>Related</h3><ul>{LINKS}</ul></div>"
    assert taken(f"{STORY}{block}<div class=x>{LINK}</div>") == [["div x"]]


def test_among_paragraphs_label_and_list_go() -> None:
    html = f"<article>{PROSE * 3}<h3>Related</h3><ul>{LINKS}</ul>{PROSE}</article>"
    assert taken(html) == [["h3", "ul"]]
    html = f"<article>{PROSE * 3}<h3>Related</h3><ul>{LINKS}</ul></article>"
    assert taken(html) == [["h3", "ul"]]


def test_in_running_text_label_and_link_go() -> None:
    assert taken(f"{STORY}<p>{PARAGRAPH}<b>Read also:</b> {LINK} {PARAGRAPH}</p>") == [["b", "a"]]
    assert taken(f"{STORY}<p>{PARAGRAPH}<i>Read also: {LINK}</i> {PARAGRAPH}</p>") == [["i"]]


def test_a_link_in_running_text_is_offered_behind_a_label_only() -> None:
    assert offered(f"<p>{PARAGRAPH}<b>Read also:</b> {LINK}</p>") == ["the-wind-has-turned"]
    assert offered(f"<p>{PARAGRAPH}<b>They say</b> {LINK}</p>") == []


def test_a_list_may_stand_behind_a_label_between_line_breaks() -> None:
    text = f"{PARAGRAPH}<br>"
    html = f"<div>{text * 4}<b>See also:</b><br><div><ul>{LINKS}</ul></div>{text}</div>"
    assert taken(html) == [["b", "div"]]


def test_a_card_that_is_one_link_holds_its_label() -> None:
    card = "<a href='/news/a-b-c'><span>Read also</span> <b>{}</b></a>"
    assert offered(f"<div>{card.format('The wind has turned again')}</div>") == ["a-b-c"]
    assert offered(f"<div>{card.format('here')}</div>") == []
    elsewhere = card.replace("/news/a-b-c", "https://ads.example/a-b-c")
    assert offered(f"<div>{elsewhere.format('The wind has turned again')}</div>") == []


def test_a_single_word_in_a_card_is_its_kicker() -> None:
    card = "<a href='/news/a-b-c'><span>Related</span> <b>The wind has turned again</b></a>"
    assert offered(f"<div>{card}</div>") == []


def test_cards_like_the_one_with_the_label_belong_to_it() -> None:
    def card(number: int, label: str = "") -> str:
        link = f"<a href='/news/a-story-{number}'>The wind on day number {number}</a>"
        return f"<dl class=card><dt>{label}</dt><dd>{link}</dd></dl>"

    label = "<h3>See also</h3>"
    assert offered(f"{card(1, label)}{card(2)}{card(3)}") == ["a-story-1", "a-story-2", "a-story-3"]
    assert offered(f"{card(1, label)}{card(2, 'Ships')}") == ["a-story-1"]
    assert offered(f"{card(1, label)}{card(2).replace('=card', '=x')}") == ["a-story-1"]
    two = f"<dl class=card><dt></dt><dd>{LINKS}</dd></dl>"
    assert offered(f"{card(1, label)}{two}") == ["a-story-1"]
    bare = f"{card(1, label)}{card(2)}".replace(" class=card", "")
    assert offered(bare) == ["a-story-1"]


def test_a_page_long_list_is_no_block() -> None:
    many = "".join(f"<li><a href='/news/a-story-{n}'>The wind on day {n}</a>" for n in range(50))
    assert offered(f"<div><h3>Related</h3><ul>{many}</ul></div>") == []
    assert offered(f"<div class=related><ul>{many}</ul></div>") == []


def test_the_names_that_themes_give() -> None:
    assert offered(f"<div class=related-posts>{LINK}</div>") == ["the-wind-has-turned"]
    assert offered(f"<div class=other-posts>{LINK}</div>") == []
    for tag in ("section", "aside", "ul", "ol", "nav", "article"):
        assert offered(f"<{tag} class=related-posts>{LINK}</{tag}>") == ["the-wind-has-turned"]


def test_a_name_yields_to_the_label_that_the_block_shows() -> None:
    html = f"<div class=related><h4>Most read</h4><div class=related-item>{LINK}</div></div>"
    assert taken(f"{STORY}{html}") == []


def test_a_block_may_have_a_name_and_a_label() -> None:
    html = f"<div class=related-posts><h3>Related</h3><ul>{LINKS}</ul></div>"
    assert set(offered(html)) == {"a-story-0", "a-story-1", "a-story-2"}


def test_a_name_yields_to_the_story() -> None:
    html = f"<div class=related-content>{PROSE * 4}{LINK}</div>"
    assert taken(html) == []


def test_what_stands_under_a_label_of_the_site_in_a_block_is_left_out() -> None:
    html = f"<div class=related><p>{LINK}</p><div><h4>Most read</h4><ul>{LINKS}</ul></div></div>"
    assert offered(html) == ["the-wind-has-turned"]


def test_a_kicker_in_a_block_parts_nothing() -> None:
    card = "<div class=card><b>{}</b><p><a href='/news/{}'>The wind has turned again</a></p></div>"
    html = (
        f"<div class=related>{card.format('Video', 'a-b-c')}{card.format('Photo', 'd-e-f')}</div>"
    )
    assert offered(html) == ["a-b-c", "d-e-f"]
    card = "<a href='/news/{}'><h5>Video</h5><h4>The wind has turned again</h4></a>"
    assert offered(f"<div class=related>{card.format('a-b-c')}{card.format('d-e-f')}</div>") == [
        "a-b-c",
        "d-e-f",
    ]


TOPICS = "".join(f"<li><a href='/wind-and-sea-{n}'>Wind and Weather</a>" for n in range(3))


def test_a_label_of_topics_is_over_stories_if_they_have_headlines() -> None:
    assert offered(f"<div><h3>Verwandte Themen</h3><ul>{TOPICS}</ul></div>") == []
    assert len(offered(f"<div><h3>Verwandte Themen</h3><ul>{LINKS}</ul></div>")) == 3
    assert len(offered(f"<div><h3>Related</h3><ul>{TOPICS}</ul></div>")) == 3


def test_of_a_block_by_its_name_the_topics_are_no_part() -> None:
    block = f"<div class=related>%s<h4>Related topics</h4><ul>{TOPICS}</ul></div>"
    assert offered(block % "") == []
    stories = ["a-story-0", "a-story-1", "a-story-2"]
    assert offered(block % f"<ul>{LINKS}</ul>") == stories
    short = block.replace("Wind and Weather", "Wind & Sea")
    assert offered(short % f"<ul>{LINKS}</ul>") == stories
    loose = TOPICS.replace("li>", "p>")
    assert (
        offered((block % f"<ul>{LINKS}</ul>").replace(TOPICS, "").replace("</h4>", f"</h4>{loose}"))
        == stories
    )
    headlines = f"<h4>Related topics</h4><ul>{LINKS}</ul>"
    assert len(set(offered(f"<div class=related>{headlines}</div>"))) == 3


def test_in_a_menu_nothing_is_offered() -> None:
    block = f"<h3>Related</h3><ul>{LINKS}</ul>"
    assert offered(f"<div class=mega-menu><div>{block}</div></div>") == []
    assert offered(f"<nav><b>All ships</b>{block}</nav>") == []
    assert (
        offered(f"<div class=main-menu><div class=related-posts><ul>{LINKS}</ul></div></div>") == []
    )


def test_a_way_on_that_a_label_heads_is_no_menu() -> None:
    assert len(offered(f"<nav class=blog-sidebar><h3>Related</h3><ul>{LINKS}</ul></nav>")) == 3


def test_a_link_may_hold_its_label_in_an_element_of_its_own() -> None:
    link = LINK.replace("The", "<strong>SEE ALSO</strong>: The")
    assert offered(f"<ul><li>{link}</li></ul>") == ["the-wind-has-turned"]


def test_an_advertisement_among_cards_sets_nothing_aside() -> None:
    def cell(inside: str) -> str:
        return f"<div class=cell>{inside}</div>"

    ad = cell("<p class=ad><span>Reklama</span></p>")
    cards = [cell(f"<a href='/news/a-story-{n}'>The wind on day number {n}</a>") for n in range(3)]
    assert offered(f"<div class=related>{cards[0]}{ad}{cards[1]}{cards[2]}</div>") == [
        "a-story-0",
        "a-story-1",
        "a-story-2",
    ]
    assert offered(f"<div class=related>{cards[0]}<p>Reklama</p></div>") == ["a-story-0"]
    sold = cell(f"<span>Anzeige</span><div>{LINK}</div>")
    assert offered(f"<div class=related>{cards[0]}{sold}</div>") == ["a-story-0"]


@pytest.mark.parametrize(
    "tab",
    ["<a href='#more'>En relation</a>", "<button aria-controls=more>Related</button>"],
)
def test_a_tab_is_the_label_of_its_panel(tab: str) -> None:
    other = "<li><a href='#of-ann'>Plus par Ann</a></li>"
    tabs = f"<ul><li>{tab}</li>{other}</ul>"
    panels = f"<div id=more>{LINK}</div><div id=of-ann><ul>{LINKS}</ul></div>"
    assert offered(f"<section>{tabs}{panels}</section>") == ["the-wind-has-turned"]
    assert offered(f"<section>{tabs}<h2 id=more>Wind</h2></section>") == []


def test_a_list_of_the_site_is_set_aside_though_its_label_stands_in_a_box() -> None:
    most = f"<div><h4>Most read</h4></div><ul>{LINKS}</ul>"
    assert offered(f"<div class=related>{LINK}<section>{most}</section></div>") == [
        "the-wind-has-turned"
    ]


def test_a_tab_stands_beside_its_panel() -> None:
    tab = "<header><a href='#more'>Related</a></header>"
    panel = f"<aside><section><div id=more>{LINK}</div></section></aside>"
    assert offered(f"{tab}{panel}") == []


def test_a_way_down_the_page_is_no_tab() -> None:
    skip = "<a href='#more'>Skip to related stories</a>"
    page = look_at(
        outline_of(f"<html><body>{skip}{STORY}<ul id=more>{LINKS}</ul></body></html>"), URL
    )
    assert find_blocks(page) == []


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Antworten: 3 Letzter Beitrag: heute", 0),
        ("12 replies, the last one today", 0),
        ("3 Kommentare", 3),
        ("Heute", 3),
    ],
)
def test_threads_of_a_forum_are_no_stories(told: str, count: int) -> None:
    threads = LINKS.replace("</a>", f"</a><p>{told}</p>")
    assert len(offered(f"<div><h3>Ähnliche Themen</h3><ul>{threads}</ul></div>")) == count


def test_a_story_that_tells_of_answers_is_one_all_the_same() -> None:
    told = LINKS.replace("</a>", "</a><p>He had 12 replies.</p>", 1)
    assert len(offered(f"<div><h3>Related</h3><ul>{told}</ul></div>")) == 3
