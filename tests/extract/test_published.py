"""When a story appeared."""

import json

import pytest

from reader.extract.credits import credits_of
from reader.extract.published import published_of
from reader.extract.witnesses import hear, look_round
from tests.extract.pages_of_ours import PROSE, tree
from tests.world import PARAGRAPH

DAY = "2026-09-14"


def published(head: str = "", body: str = "", url: str = "https://e.org/ships") -> str | None:
    seen = hear(tree(f"<html><head>{head}</head><body><h1>Ships</h1>{body}</body></html>"), url)
    near = look_round(seen.elements, seen.headings[0].element)
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


#: As OpenGraph, Dublin Core, schema.org, publishers' systems and those who count readers write it.
META_NAMES = """
    article:published_time og:published_time og:article:published_time article:published
    article.published datePublished pubdate publishdate publish-date published_time published
    publication_date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued
    dcterms.created date.created dateCreated rnews:datePublished originalPublicationDate
    article_date_original parsely-pub-date sailthru.date cXenseParse:recs:publishtime
    cXenseParse:publishtime mediator_published_time bt:pubDate displaydate date timestamp
"""
CHANGES = "article:modified_time og:updated_time last-modified dcterms.modified"


@pytest.mark.parametrize("names", [META_NAMES, CHANGES], ids=["appeared", "changed"])
def test_the_names_of_meta_tags_with_a_date(names: str) -> None:
    found = {name: published(f"<meta name='{name}' content={DAY}>") for name in names.split()}
    assert [name for name, day in found.items() if day != DAY] == []


@pytest.mark.parametrize(
    "told",
    [
        {"@type": "NewsArticle", "dateCreated": DAY},
        {"@type": "NewsArticle", "uploadDate": DAY},
        {"@type": "NewsArticle", "dateModified": DAY},
        {"@type": "ItemPage", "datePublished": DAY},
    ],
    ids=lambda told: list(told)[1],
)
def test_other_names_of_the_date_in_jsonld(told: dict[str, str]) -> None:
    assert published(jsonld(json.dumps(told))) == DAY


def test_a_date_in_words_by_the_heading() -> None:
    assert published(body=f"<p>jeudi 14 septembre 2026, par Ada</p>{PROSE * 6}") == DAY
    assert published(body=f"{PROSE * 6}<p>14 September 2026</p>") is None


@pytest.mark.parametrize(
    "name", ["post-date", "published-on", "posted-on", "timestamp", "datum", "fecha-nota"]
)
def test_what_the_theme_calls_a_date_is_one_wherever_it_stands(name: str) -> None:
    assert published(body=f"{PROSE * 6}<p class={name}>14 September 2026</p>") == DAY


def test_a_date_that_is_marked_counts_wherever_it_stands() -> None:
    assert published(body=f"{PROSE * 6}<b itemprop=datePublished content={DAY}>x</b>") == DAY
    soon = "<time>soon</time><b itemprop=datePublished>soon</b>"
    for there in (f"<time datetime={DAY}>x</time>", f"<b itemprop=datePublished content={DAY}>x"):
        assert published(body=f"{PROSE * 6}{soon}{there}") == DAY
    assert published(body=f"{PROSE * 6}<b itemprop=birthDate content={DAY}>x</b>") is None


def test_a_date_in_a_sentence_above_the_text_is_not_the_storys() -> None:
    assert published(body=f"<p>14 September 2026: {PARAGRAPH}</p>{PROSE * 6}") is None


def test_dates_of_comments_and_of_other_stories_do_not_count() -> None:
    boxes = ("comment-list", "related-posts", "sidebar", "teaser", "popular-now", "trending")
    for name in boxes:
        later = f"<div class={name}><time datetime=2026-09-14>x</time><b class=date>14.09.2026</b>"
        assert published(body=f"{PROSE * 6}{later}</div>") is None


def test_the_first_date_counts_before_that_of_a_change() -> None:
    body = "<p>Updated 15 September 2026</p><p>Published 14 September 2026</p>"
    assert published(body=body) == DAY
    times = "<p>Mis à jour le <time datetime=2026-09-15>15</time></p><time datetime=2026-09-14>"
    assert published(body=times) == DAY
    assert published(body="<p>Updated 14 September 2026</p>") == DAY


@pytest.mark.parametrize(
    "words",
    [
        *("Updated", "Last modified:", "Edited", "Aktualisiert am", "Geändert:", "Mis à jour le"),
        *("Actualizado el", "Aggiornato il", "Bijgewerkt op", "Atualizado em", "Oppdatert"),
        *("Uppdaterad", "Opdateret", "Päivitetty", "Zaktualizowano", "Güncelleme:", "Обновлено"),
        *("Оновлено", "آخر تحديث", "محدثة", "به‌روزرسانی", "更新日:", "수정", "Frissítve:"),
    ],
)
def test_words_for_a_change(words: str) -> None:
    assert published(body=f"<p>{words} 2026-09-15</p><p>2026-09-14</p>") == DAY


def test_a_change_told_behind_the_date_leaves_the_date() -> None:
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
        (DAY, f"{DAY}T00:00:00+02:00", DAY),
        (f"{DAY}T23:30:00Z", f"{DAY}T23:30:00", f"{DAY}T23:30:00Z"),
        ("2026-09-14T23:30:00Z", "2026-09-15T01:30:00+02:00", "2026-09-15T01:30:00+02:00"),
        ("2026-09-14T23:30:00", "2026-09-14T23:30:00+02:00", "2026-09-14T23:30:00+02:00"),
        ("2026-09-14T23:30:00", "2026-09-15T01:30:00+02:00", "2026-09-14T23:30:00"),
        ("2026-09-14T23:30:00Z", "2026-09-15T08:00:00+02:00", "2026-09-14T23:30:00Z"),
        ("2026-09-14T23:30:00-04:00", "2026-09-15T05:30:00+02:00", "2026-09-14T23:30:00-04:00"),
    ],
    ids=["a-day", "no-zone", "same", "same-clock", "other-clock", "other", "has-its-own"],
)
def test_the_zone_of_another_witness_of_the_moment(told: str, shown: str, expected: str) -> None:
    head = f"<meta property=article:published_time content={told}>"
    assert published(head, f"<time datetime={shown}>x</time>") == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [("14.09.2026", DAY), ("Seen by us in the port, at noon, on the 14.09.2026", None)],
)
def test_a_date_that_begins_a_line_with_many_buttons(first: str, expected: str | None) -> None:
    buttons = "<a>Copy the link to this story</a>" * 5
    assert published(body=f"<div><span>{first}</span>{buttons}</div>") == expected


OTHER = "<a href=/b>The wind has turned again in the north</a> Jul 16, 2026"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"<ul><li>{OTHER}</li></ul>", DAY),
        (f"<div>{OTHER}</div>", "2026-07-16"),
        ("<ul><li><a href=/b>Ada Marin</a> Jul 16, 2026</li></ul>", "2026-07-16"),
        (f"<ul><li>The wind has turned again in the north {OTHER[-12:]}</li></ul>", "2026-07-16"),
    ],
    ids=["another story", "no list", "a name", "no link"],
)
def test_the_date_of_another_story_in_a_list_by_the_heading(line: str, expected: str) -> None:
    assert published(body=f"{line}<div>Sep 14, 2026</div>") == expected
