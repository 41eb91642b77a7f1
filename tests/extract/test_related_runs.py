"""What stands behind a label."""

import pytest
from lxml.html import fromstring

from reader.extract.related_labels import Label
from reader.extract.related_page import PageView, look_at
from reader.extract.related_runs import (
    are_topics,
    first_label,
    first_text,
    has_links_inside,
    is_alike,
    is_kicker,
    links_in_line,
    run_behind,
    stories_in,
)
from tests.extract.pages_of_ours import PROSE, URL, outline_of
from tests.world import PARAGRAPH

LETTERS = "The desk of this house takes your letters at all hours of the day and night. " * 2
TOPICS = "<p><a href=/tag/wind>Wind</a> <a href=/tag/sea>Sea</a></p>"


def a(number: int, words: str = "") -> str:
    """Return a link to a story of that number."""
    return (
        f"<a href='/news/story-number-{number}'>{words or f'The wind on day number {number}'}</a>"
    )


def seen(html: str) -> PageView:
    story = f"<article>{PROSE * 4}</article>"
    return look_at(outline_of(f"<html><body>{story}{html}</body></html>"), URL)


def numbers(html: str) -> list[int]:
    """Return the numbers of the stories behind the first related label of the page."""
    page = seen(html)
    label = next(element for element, kind in page.labels if kind is Label.RELATED)
    run = run_behind(page, label)
    assert run is None or run.parts
    links = [link for part in run.parts for link in page.links_in(part)] if run else []
    return [int(link.url.rsplit("-", 1)[1]) for link in links]


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Related</h3><ul><li>{a(1)}<li>{a(2)}</ul>",
        f"<div><div><h3>Related</h3></div><div><div>{a(1)}</div><div>{a(2)}</div></div></div>",
        f"<p>Related: {a(1)} {a(2)}</p>",
        f"<p><b>Related</b> {a(1)}<br>{a(2)}</p>",
        f"<ul><li>Related:</li><li>{a(1)}</li><li>{a(2)}</li></ul>",
        f"<h3>{a(9, 'Related news of the day')}</h3><ul><li>{a(1)}<li>{a(2)}</ul>",
        f"<div><h3>Related</h3><a href='/all'>See all</a></div><ul><li>{a(1)}<li>{a(2)}</ul>",
        f"<div><h3>Related</h3><a href=#>‹</a><a href=#>›</a></div><ul><li>{a(1)}<li>{a(2)}</ul>",
        *(
            f"<h3>Related</h3><{tag}>Advertisement</{tag}><ul><li>{a(1)}<li>{a(2)}</ul>"
            for tag in ("div", "aside", "section", "ins")
        ),
        f"<div>Related</div><div>Ships of ours</div><div>{a(1)}{a(2)}</div>",
        f"<h3>Related</h3><div><h4>Ships</h4>{a(1)}{a(2)}</div>",
        f"<b>Related</b><div><b>Ships</b>{a(1)}{a(2)}</div>",
        f"<h3>Related</h3><div>{a(1)}</div><div>{a(2)}</div>",
    ],
    ids=[
        *("beside", "header", "own-text", "inline", "entry", "linked", "see-all", "arrows"),
        *("ad", "ad-aside", "ad-section", "ad-ins", "boxes", "smaller", "bold", "alike"),
    ],
)
def test_where_a_run_stands(html: str) -> None:
    assert numbers(html) == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        f"<h3>Most read</h3><ul><li>{a(8)}<li>{a(9)}</ul>",
        f"<div><h3>Schiffe</h3><ul><li>{a(8)}<li>{a(9)}</ul></div>",
        f"<h3>Schiffe</h3><ul><li>{a(8)}<li>{a(9)}</ul>",
        f"<div class=comments>{a(8)}{a(9)}</div>",
        f"<div class=foot>{a(8)}{a(9)}</div>",
        f"<p>{PARAGRAPH}</p><ul><li>{a(8)}</ul>",
        f"{LETTERS}<ul><li>{a(8)}</ul>",
    ],
    ids=["label", "heading", "bare-heading", "service", "unlike", "prose", "words"],
)
def test_where_a_run_ends(other: str) -> None:
    assert numbers(f"<div><h3>Related</h3><ul><li>{a(1)}<li>{a(2)}</ul>{other}</div>") == [1, 2]


def test_lists_that_have_a_class_in_common_or_none_are_one_run() -> None:
    for one, other in (("class='x a'", "class='x b'"), ("", "")):
        html = f"<div {one}>{a(1)}{a(2)}</div><div {other}>{a(3)}{a(4)}</div>"
        assert numbers(f"<h3>Related</h3>{html}") == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "other",
    [
        f"<div class=x><b>Most read</b>{a(8)}{a(9)}</div>",
        f"<div class=x>Advertisement</div><div class=x>{a(8)}{a(9)}</div>",
    ],
    ids=["label", "ad"],
)
def test_a_label_in_what_looks_like_the_run_ends_it(other: str) -> None:
    assert numbers(f"<h3>Related</h3><div class=x>{a(1)}{a(2)}</div>{other}") == [1, 2]


@pytest.mark.parametrize(
    "other",
    [f"<div class=foot>{a(8)}{a(9)}</div>", f"<div class=x><h3>Ships</h3>{a(8)}{a(9)}</div>"],
    ids=["unlike", "heading"],
)
def test_where_a_run_of_lists_ends(other: str) -> None:
    assert numbers(f"<h3>Related</h3><div class=x>{a(1)}{a(2)}</div>{other}") == [1, 2]


def test_a_card_more_may_look_unlike_the_first() -> None:
    cards = f"<article class=big>{a(1)}</article><article class=small>{a(2)}</article>"
    assert numbers(f"<div><h3>Related</h3>{cards}</div>") == [1, 2]


def test_the_link_to_all_of_them_is_no_card_more() -> None:
    more = "<p><a href='/reports'>All of the reports of this house</a></p>"
    html = f"<div><h3>Related</h3><ul><li>{a(1)}<li>{a(2)}</ul>{more}</div>"
    assert numbers(html) == [1, 2]


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Related</h3>{TOPICS}<ul><li>{a(1)}<li>{a(2)}</ul>",
        f"<div><h3>Related</h3><h3>Most read</h3></div><ul><li>{a(1)}<li>{a(2)}</ul>",
        f"<div><p>{'We set cookies. ' * 9}</p><b>Read more</b></div><ul><li>{a(1)}</ul>",
        f"<h3>Related</h3><p>{PARAGRAPH}</p><ul><li>{a(1)}</ul>",
        f"<div><h3>Related</h3></div><div class='share'>{a(1)}</div>",
        f"<h3>Related</h3><div><b>Most read</b>{a(1)}{a(2)}</div>",
        f"<h3>Related</h3><p>{PARAGRAPH[:70]}</p><ul><li>{a(1)}</ul>",
        f"<h3>Related</h3><p>{'<b>Ships at sea.</b> ' * 9}</p><ul><li>{a(1)}</ul>",
    ],
    ids=[
        *("topics", "tabs", "cookie-notice", "subhead", "service", "another-label"),
        *("sentence", "words"),
    ],
)
def test_labels_of_nothing(html: str) -> None:
    assert numbers(html) == []


def test_a_part_of_the_story_is_no_run() -> None:
    text = f"<p>{PARAGRAPH * 20}{a(1)}</p><p>{a(2)}</p>"
    assert numbers(f"<div><h3>Related</h3><div>{text}</div></div>") == []


def test_teasers_are_welcome() -> None:
    card = f"<li>{a(1)}<p>{PARAGRAPH * 3}</p></li><li>{a(2)}<p>{PARAGRAPH}</p></li>"
    assert numbers(f"<h3>Related</h3><ul>{card}</ul>") == [1, 2]


def test_a_link_laid_over_its_card_leads_to_what_the_card_shows() -> None:
    def card(words: str) -> str:
        return f"<div class=card><h4>{words}</h4><a href='/news/story-number-1'></a></div>"

    assert numbers(f"<h3>Related</h3>{card('The wind has turned again')}") == [1]
    assert numbers(f"<h3>Related</h3>{card('Wind')}") == []


def test_a_list_of_names_is_no_list_of_stories() -> None:
    page = seen(f"<div id=x>{a(1, 'Ann Sailor')}{a(2, 'Ben Pilot')}{a(3)}</div>")
    assert stories_in(page, page.body.get_element_by_id("x")) == []


def test_what_an_element_begins_with() -> None:
    page = seen(f"<div id=x><b>Most read</b><p>{a(1)}</p><p>{a(2)}</p></div>")
    assert first_label(page, page.body.get_element_by_id("x")) is Label.OTHER
    page = seen(f"<div id=x><a href=/all>Most read</a>{a(1)}{a(2)}</div>")
    assert first_label(page, page.body.get_element_by_id("x")) is None
    assert first_text(fromstring(f"<div><b>{PARAGRAPH}</b></div>")) is None
    page = seen(f"<div id=x>{a(1)}<b>Most read</b></div>")
    assert first_label(page, page.body.get_element_by_id("x")) is None


def test_words_over_one_title_are_a_kicker() -> None:
    page = seen(f"<div id=x><p><b>Video</b> {a(1)}</p><p>{a(2)}</p></div>")
    assert first_label(page, page.body.get_element_by_id("x")) is None
    page = seen(f"<div id=x><p><b>Advertisement</b> {a(1)}</p><p>{a(2)}</p></div>")
    assert first_label(page, page.body.get_element_by_id("x")) is Label.AD
    page = seen(f"<div><h4>Video</h4>{a(1)}</div>")
    assert not is_kicker(page, next(page.body.iter("h4")))


def test_links_in_a_line() -> None:
    def behind(html: str) -> int:
        page = seen(f"<p>{PARAGRAPH}{html}{PARAGRAPH}</p>")
        return len(links_in_line(page, next(element for element, _ in page.labels)))

    assert behind(f"<b>Read also:</b> {a(1)} — {a(2)}. ") == 2
    assert behind(f"<i><b>Read also:</b></i> <span>{a(1)}</span>") == 1
    assert behind(f"<span>Read also: {a(1)}</span>") == 1
    assert behind(f"<b>Read also:</b> what the pilot said of {a(1)}") == 0
    assert behind(f"<b>Read also:</b> <i>the pilot</i> {a(1)}") == 0
    assert behind("<b>Read also:</b> <a href=/x>here</a>") == 0
    assert behind(f"<b>Read also:</b> <br>{a(1)}") == 1
    assert behind(f"<b>Read also:</b> {a(1, '<b>The wind has turned again</b>')} {a(2)}") == 2
    page = seen(f"<div>{PARAGRAPH}<div><b>Read also:</b></div>{a(1)}</div>")
    assert links_in_line(page, next(element for element, _ in page.labels)) == []
    page = seen(f"<div>{PARAGRAPH}<b>Read also:</b><div>{a(1)}</div></div>")
    assert links_in_line(page, next(element for element, _ in page.labels)) == []


def test_words_of_a_label_s_own_stand_before_its_links() -> None:
    assert has_links_inside(fromstring("<p>Read also: <a href=/x>Ships</a></p>"))
    assert not has_links_inside(fromstring("<p><b>Read also</b></p>"))
    assert not has_links_inside(fromstring("<p>Read also</p>"))


def test_what_is_alike_has_tag_and_class_in_common() -> None:
    one, same, other = (fromstring(f"<p class={name}>a</p>") for name in "aab")
    assert is_alike(one, same)
    assert not is_alike(one, other)
    assert not is_alike(one, fromstring("<div class=a>a</div>"))


def test_names_are_topics_and_headlines_are_not() -> None:
    def topical(html: str) -> bool:
        page = seen(f"<section>{html}</section>")
        return are_topics(page, [next(page.body.iter("section"))])

    names = ["Wind and Weather", "Ships at sea", "The harbour police"]
    assert topical("".join(a(n, name) for n, name in enumerate(names)))
    assert not topical(a(1) + a(2))
    assert not topical(a(1) + a(1, "Wind and more"))  # a card's other link to its story
