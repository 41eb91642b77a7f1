"""Stories that are set into the text."""

import pytest

from reader.extract.related_insets import find_insets
from reader.extract.related_page import look_at
from tests.extract.pages_of_ours import PROSE, URL, outline_of
from tests.world import PARAGRAPH

TITLE = "The wind has turned again, to the joy of all"
LINK = f"<a href='/news/the-wind-has-turned'>{TITLE}</a>"


def found(inset: str, after: str = PROSE) -> bool:
    html = f"<html><body><article>{PROSE * 3}<!-- -->{inset}{after}</article></body></html>"
    return bool(list(find_insets(look_at(outline_of(html), URL), set())))


def a(number: int) -> str:
    return f"<a href='/news/a-story-of-{number}'>The wind in the harbour on day number {number}</a>"


@pytest.mark.parametrize(
    "inset",
    [
        f"<p>FUNDA OLUNYE UDABA | {LINK}</p>",
        f"<p><b>In full: {LINK}</b></p>",
        f"<p>[{LINK}]</p>",
        f"<blockquote><p>{LINK}</p></blockquote>",
        f"<h4>Mira | {LINK}</h4>",
        f"<h5>{LINK.replace('The wind', 'Up next: The wind')}</h5>",
        f"<ul><li>{a(1)}</li><li>{a(2)}</li></ul>",
        f"<ul><li>MORE SHIPS</li><li>{a(1)}</li><li>{a(2)}</li></ul>",
        f"<ul><li>Zum Artikel: {LINK}</li></ul>",
        f"<div>FUNDA OLUNYE UDABA | {LINK}</div>",
        f"<ul><li>{a(1)}</li><li></li><li>{a(2)}</li></ul>",
        f"<p>In full: {LINK.replace('The wind', '<b>The wind</b>')}</p>",
    ],
    ids=[
        "lead",
        "bold",
        "brackets",
        "quote",
        "heading",
        "inner",
        "list",
        "headed-list",
        "list-of-one",
        "box",
        "list-with-a-gap",
        "title-in-pieces",
    ],
)
def test_lines_that_point_to_a_story(inset: str) -> None:
    assert found(inset)
    assert found(inset, after="")


@pytest.mark.parametrize(
    "inset",
    [
        f"<p>He told it {LINK}</p>",
        f"<p>He told all this to the men of the harbour on Monday night: {LINK}</p>",
        f"<p>{LINK} and went home to his wife and the children.</p>",
        "<p><a href='/news/the-wind-turned'>As he has said before</a></p>",
        f"<p><a href='/harbour'>{TITLE}</a></p>",
        f"<h3>{LINK}</h3>",
        "<p>Photo: <a href='/news/the-wind-turned'>Ann Sailor</a></p>",
        "<p>Journal information: <a href='/proceedings-of-the-sea'>Proceedings of the Sea</a></p>",
        "<ul><li><a href='/news/ann-the-sailor'>Ann Sailor</a></li></ul>",
        f"<ul><li>{a(1)}</li><li>Forty ships lie at anchor</li></ul>",
        f"<h3>Most read</h3><ul><li>{a(1)}</li><li>{a(2)}</li></ul>",
        "<ul><li>More of the ships at sea</li><li><a href='/news/a-b-c'><img></a></li></ul>",
        f"<ul><li><a href='/news/ann-the-sailor'>Ann Sailor</a></li><li>{a(1)}</li></ul>",
        f"<ul><li>Forty ships lie at anchor, and wait for the wind</li><li>{a(1)}</li></ul>",
        f"<table><tr><td>[{LINK}]</td></tr></table>",
        f"<p>Mira | {' '.join(map(a, range(12)))}</p>",
        "<p>Photo of the ships | <a href='/news/the-wind-turned'>Ann Sailor</a></p>",
        "<h5><a href='/news/the-wind-turned'>More on this story: the wind</a></h5>",
        f"<h5>{LINK.replace('The wind', 'Harbour: The wind')}</h5>",
        f"<ul><li>Mira | <a href='/news/ann-the-sailor'>Ann Sailor</a></li><li>{a(1)}</li></ul>",
    ],
    ids=[
        "sentence",
        "long-lead",
        "long-tail",
        "short-title",
        "section",
        "heading",
        "name",
        "source",
        "list-of-names",
        "mixed-list",
        "most-read",
        *("picture-in-a-list", "name-first", "sentence-first", "cell", "too-many"),
        *("name-behind-words", "label-alone", "kicker", "name-behind-a-pointer"),
    ],
)
def test_lines_that_do_not(inset: str) -> None:
    assert not found(inset)


CARD = f"<a href='/news/the-wind-has-turned'><img src=/w.jpg></a><h4>{LINK}</h4>"


@pytest.mark.parametrize(
    "inset",
    [
        f"<div>{CARD}</div>",
        f"<aside>{CARD}<p>{PARAGRAPH}</p></aside>",
        f"<div>{CARD}<figcaption>A ship</figcaption></div>",
        f"<div><p>{a(1)}</p><p>{a(2)}</p></div>",
        f"<div>{CARD}<a href='/author/ann'>Ann Sailor</a></div>",
        f"<div>{CARD}<a name=one></a><a name=two></a></div>",
        f"<section>{CARD}</section>",
        f"<article>{CARD}</article>",
        f"Mira of the ships<a href='/news/the-wind-has-turned'><h4>{TITLE}</h4></a>",
    ],
    ids=["picture", "teaser", "caption", "two", "author", "anchors", "section", "article", "link"],
)
def test_cards(inset: str) -> None:
    assert found(inset)


@pytest.mark.parametrize(
    "inset",
    [
        f"<table><tr><td>{CARD}</td></tr></table>",
        f"<div class=newsletter>{CARD}</div>",
        f"<div><b>Latest news</b><div>{CARD}</div><p>{a(1)}</p></div>",
        f"<div><b>Advertisement</b><div>{CARD}</div></div>",
        f"<div><b>Sponsored</b><p>{a(1)}</p><p>{a(2)}</p></div>",
        f"<div>{CARD}<p>{PARAGRAPH * 9}</p></div>",
        f"<div>{CARD}<a href=/author/ann>Ann</a> <a href=/tag/sea>Sea</a></div>",
        f"<div><p>Forty ships, he said, as in {a(1)}</p><p>Ben</p></div>",
        f"<div><img src=/w.jpg><figcaption>{LINK}</figcaption></div>",
        f"<div>{''.join(f'<p>{a(n)}</p>' for n in range(9))}</div>",
        f"<div><a href='/harbour'>{TITLE}</a></div>",
        "<div><a href='/photos/photo-of-1'><img src=/w.jpg></a><p>The harbour at noon</p></div>",
    ],
    ids=[
        "table",
        "service",
        "latest",
        "advertisement",
        "advertisements",
        "prose",
        "links",
        "sentence",
        "figure",
        "many",
        "section",
        "untitled",
    ],
)
def test_what_is_no_card(inset: str) -> None:
    assert not found(inset)


def test_behind_the_text_a_card_of_one_story_is_still_set_into_it() -> None:
    assert found(f"<div>{CARD}</div>", after="")
    assert not found(f"<div><div>{a(1)}</div><div>{a(2)}</div></div>", after="")


def test_the_same_words_to_different_places_are_a_button() -> None:
    button = "<div><img src=/{0}.jpg><a href='/news/the-ship-{0}'>See all of this article</a></div>"
    assert found(button.format(1))
    assert not found(button.format(1) + button.format(2))
    credit = button.replace("<a", "<p>Photo: Ann</p><a")
    assert not found(credit.format(1) + credit.format(2))
    titled = f"<h4>{TITLE}</h4>".join(button.format(1).split("<a", 1)).replace("</h4>", "</h4><a")
    assert found(button.format(2) + titled)


def test_before_the_text_nothing_is() -> None:
    indented = f"{' ' * 80}Ports"
    html = f"<html><body><article>{indented}<p>[{LINK}]</p>{PROSE * 3}</article></body></html>"
    assert list(find_insets(look_at(outline_of(html), URL), set())) == []


def test_what_is_offered_already_is_left_alone() -> None:
    html = f"<html><body><article>{PROSE * 3}<div>{CARD}</div>{PROSE}</article></body></html>"
    page = look_at(outline_of(html), URL)
    assert list(find_insets(page, {next(page.body.iter("h4"))})) == []


def test_text_between_line_breaks_has_insets_too() -> None:
    text = f"{PARAGRAPH}<br>{PARAGRAPH}<br>"
    html = f"<html><body><div>{text}<div>Mira | {LINK}</div>{text}</div></body></html>"
    [block] = find_insets(look_at(outline_of(html), URL), set())
    assert block.taken[0].text == "Mira | "
    html = f"<html><body><div>{PARAGRAPH}<div>Mira | {LINK}</div>{text}</div></body></html>"
    assert len(list(find_insets(look_at(outline_of(html), URL), set()))) == 1
    cards = f"<div><p>{a(1)}</p><p>{a(2)}</p></div>"
    html = f"<html><body><div>{text}{cards}{text}</div></body></html>"
    assert len(list(find_insets(look_at(outline_of(html), URL), set()))) == 1


def card(number: int, teaser: str = "") -> str:
    return f"<div><h3>{a(number)}</h3><p>{teaser}</p></div>"


def test_cards_directly_behind_the_last_paragraph_are_set_into_the_text() -> None:
    assert found(f"<div>{card(1)}{card(2)}{card(3)}</div>", after="")
    assert not found(f"<div>Tags</div><div>{card(1)}{card(2)}{card(3)}</div>", after="")


def test_cards_may_have_teasers_of_a_sentence_but_no_text_of_their_own() -> None:
    short = PARAGRAPH[:200]
    assert found(f"<div>{card(1, short)}{card(2, short)}</div>")
    assert not found(f"<div>{card(1, PARAGRAPH * 2)}{card(2, PARAGRAPH * 2)}</div>")


def test_a_heading_may_lead_elsewhere_than_to_a_story() -> None:
    top = "<h3><a href='#top'>Ships of the week</a></h3>"
    teaser = PARAGRAPH + PARAGRAPH[:60]
    assert found(f"<div>{top}{card(1, teaser)}{card(2, teaser)}</div>")


def test_a_paragraph_under_a_heading_that_is_a_link_is_the_storys() -> None:
    assert not found(f"<div>{card(1, PARAGRAPH[:200])}</div>")
