"""The order of reasons, and the text that is taken instead."""

import json

import pytest

from reader.model.article import Incomplete
from tests.extract.pages_of_ours import PROSE, URL, article
from tests.world import PARAGRAPH

TOLD = "\n\n".join(f"{n}. {PARAGRAPH}" for n in range(1, 7))


def page(body: str, *, told: str | None = None, head: str = "") -> str:
    node = {"@type": "NewsArticle", "headline": "Ships", "articleBody": told}
    script = f"<script type='application/ld+json'>{json.dumps(node)}</script>" if told else ""
    return f"<html><head><title>Ships</title>{head}{script}</head><body>{body}</body></html>"


def test_a_story_is_whole() -> None:
    assert article(page(f"<h1>Ships</h1>{PROSE * 4}")).incomplete is None


@pytest.mark.parametrize(
    "told",
    [TOLD, "".join(f"<p>{each}</p>" for each in TOLD.split("\n\n")), TOLD.replace("&", "&amp;")],
    ids=["lines", "tags", "entities"],
)
def test_the_text_in_json_ld_is_taken_where_the_tree_has_much_less(told: str) -> None:
    done = article(page(f"<h1>Ships</h1><p>{PARAGRAPH}</p>", told=told))
    assert done.incomplete is None
    assert done.text.split("\n")[0] == f"1. {PARAGRAPH.strip()}"
    assert len(done.text.split("\n")) == done.html.count("<p>") == 6
    assert done.words > 150
    assert (done.excerpt or "").startswith("1. ")


def test_a_description_of_the_page_stays_the_line_under_the_title() -> None:
    head = '<meta name=description content="The wind has kept the ships in the harbour.">'
    assert article(page("<p>a</p>", told=TOLD, head=head)).excerpt == (
        "The wind has kept the ships in the harbour."
    )


def test_the_tree_keeps_its_text_where_json_ld_has_little_more() -> None:
    told = f"One more. {PARAGRAPH * 9}"
    assert "One more" not in article(page(f"<h1>Ships</h1>{PROSE * 3}", told=told)).text
    assert (
        "Short."
        not in article(page("<h1>Ships</h1><p>The pilot left.</p>", told="Short. " * 9)).text
    )


def test_text_in_json_ld_that_breaks_off_is_still_behind_a_paywall() -> None:
    told = f"{TOLD}\nAnd so the ..."
    locked = '<meta property="article:content_tier" content="locked">'
    done = article(page("<p>a</p>", told=told, head=locked))
    assert (done.incomplete, done.words > 150) == (Incomplete.PAYWALL, True)


def test_a_paywall_is_named_before_the_next_page() -> None:
    body = f"<h1>Ships</h1>{PROSE}<p>Subscribe to continue reading.</p><a href='{URL}/2'>2</a>"
    assert article(page(body)).incomplete is Incomplete.PAYWALL


def test_a_page_from_nowhere_goes_on_by_the_address_it_tells() -> None:
    body = f"<h1>Ships</h1>{PROSE * 4}<a href='{URL}/2'>2</a>"
    told = page(body, head=f"<link rel=canonical href={URL}>")
    assert article(told, url=None).incomplete is Incomplete.MORE_PAGES
    assert article(page(body), url=None).incomplete is None


def test_a_page_in_the_story_s_place_has_no_canonical() -> None:
    head = '<link rel="canonical" href="https://e.example/errors">'
    done = article(page("<h1>Page not found</h1>", head=head.replace("Ships", "404")))
    assert (done.incomplete, done.canonical, done.url) == (Incomplete.ERROR_PAGE, None, URL)
    assert article(page("<img>", head=head)).canonical == "https://e.example/errors"


def test_a_story_that_names_no_address_of_its_own_goes_on_from_where_it_came() -> None:
    story = f"<h1>Ships</h1>{PROSE * 4}<a rel=next href='{URL}?page=2'>2</a>"
    assert article(page(story)).incomplete is Incomplete.MORE_PAGES
