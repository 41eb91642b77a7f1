"""When a story appeared."""

import pytest

from reader.extract.credits import credits_of
from reader.extract.published import published_of
from reader.extract.witnesses import hear, look_round
from tests.extract.pages_of_ours import PROSE, tree

DAY = "2026-09-14"


def published(head: str = "", body: str = "", url: str = "https://e.org/ships") -> str | None:
    seen = hear(tree(f"<html><head>{head}</head><body><h1>Ships</h1>{body}</body></html>"), url)
    near = look_round(seen.root, seen.headings[0].element)
    return published_of(seen, credits_of(near))


def jsonld(text: str) -> str:
    return f"<script type=application/ld+json>{text}</script>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta property=article:published_time content=2026-09-14T06:20:00Z>", ""),
        ("", "<time datetime=2026-09-14T06:20:00Z>yesterday</time>"),
        ("", "<span itemprop=datePublished content=2026-09-14T06:20:00Z></span>"),
        ("", "<meta itemprop=datePublished content=2026-09-14T06:20:00Z>"),
        (jsonld('{"@type":"NewsArticle","datePublished":"2026-09-14T06:20:00Z"}'), ""),
        (jsonld('{"@type":"WebPage","datePublished":"2026-09-14T06:20:00Z"}'), ""),
        ("", f"{PROSE * 6}<time datetime=2026-09-14T06:20:00Z>then</time>"),
        ("<meta property=article:modified_time content=2026-09-14T06:20:00Z>", ""),
    ],
    ids=["meta", "time", "microdata", "meta-microdata", "jsonld", "webpage", "far", "changed"],
)
def test_the_date(head: str, body: str) -> None:
    assert published(head, body) == "2026-09-14T06:20:00Z"


def test_a_date_in_words_by_the_heading() -> None:
    assert published(body=f"<p>jeudi 14 septembre 2026, par Ada</p>{PROSE * 6}") == DAY
    assert published(body=f"{PROSE * 6}<p>14 September 2026</p>") is None
    assert published(body=f"{PROSE * 6}<p class=post-date>14 September 2026</p>") == DAY


def test_dates_of_comments_and_of_other_stories_do_not_count() -> None:
    for name in ("comment-list", "related-posts"):
        later = f"<div class={name}><time datetime=2026-09-14>x</time><b class=date>14.09.2026</b>"
        assert published(body=f"{PROSE * 6}{later}</div>") is None


def test_the_first_date_counts_before_that_of_a_change() -> None:
    body = "<p>Updated 15 September 2026</p><p>Published 14 September 2026</p>"
    assert published(body=body) == DAY
    times = "<p>Mis à jour le <time datetime=2026-09-15>15</time></p><time datetime=2026-09-14>"
    assert published(body=times) == DAY
    assert published(body="<p>Updated 14 September 2026</p>") == DAY
    both = "<p>14 September 2026, updated 15 September</p><p>13 September 2026</p>"
    assert published(body=both) == DAY


def test_an_impossible_date_is_passed_over() -> None:
    head = jsonld('{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00"}')
    assert published(head, "<time datetime=2026-09-14>x</time>") == DAY


def test_the_day_in_the_address() -> None:
    url = "https://e.org/2026/09/14/ships"
    assert published(url=url) == DAY
    assert published(body="<p>16 September 2026</p>", url=url) == DAY  # a change, unsaid
    assert published(body="<p>13 September 2026</p>", url=url) == "2026-09-13"


def test_a_day_gets_its_time_from_elsewhere() -> None:
    far = f"{PROSE * 6}<time datetime=2026-09-14T06:20:00Z>x</time>"
    assert published(body=f"<p>14 September 2026</p>{far}") == "2026-09-14T06:20:00Z"
    assert published(body=f"<p>12 September 2026</p>{far}") == "2026-09-12"
    named = "<i class=date title=2026-09-14>x</i><i class=date title=2026-09-14T06:20:00Z>x</i>"
    text = PROSE * 6
    assert published(body=f"<p>14 September 2026</p>{text}{named}") == "2026-09-14T06:20:00Z"


def test_of_two_of_one_day_elsewhere_the_one_with_a_time() -> None:
    named = "<i class=date>14 September 2026</i><i class=date title=2026-09-14T06:20:00Z>x</i>"
    assert published(body=PROSE * 6 + named) == "2026-09-14T06:20:00Z"


@pytest.mark.parametrize(
    ("told", "shown", "expected"),
    [
        ("2026-09-14T23:30:00Z", "2026-09-15T01:30:00+02:00", "2026-09-15T01:30:00+02:00"),
        ("2026-09-14T23:30:00", "2026-09-14T23:30:00+02:00", "2026-09-14T23:30:00+02:00"),
        ("2026-09-14T23:30:00", "2026-09-15T01:30:00+02:00", "2026-09-14T23:30:00"),
        ("2026-09-14T23:30:00Z", "2026-09-15T08:00:00+02:00", "2026-09-14T23:30:00Z"),
        ("2026-09-14T23:30:00-04:00", "2026-09-15T05:30:00+02:00", "2026-09-14T23:30:00-04:00"),
    ],
    ids=["same", "same-clock", "other-clock", "other", "has-its-own"],
)
def test_the_zone_of_another_witness_of_the_moment(told: str, shown: str, expected: str) -> None:
    head = f"<meta property=article:published_time content={told}>"
    assert published(head, f"<time datetime={shown}>x</time>") == expected
