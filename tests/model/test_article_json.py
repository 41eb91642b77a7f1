"""What the child sends is what the parent reads."""

import json

from msgspec.structs import replace

from reader.model.article import (
    Article,
    ArticleId,
    ChromeKind,
    Incomplete,
    RelatedLink,
    RelatedStory,
    Removed,
)
from reader.model.article_json import described, from_json, to_json
from reader.model.url import Url

ARTICLE = Article(
    title="Ships",
    text="One.\nTwo.",
    html="<p>One.</p><p>Two.</p>",
    url=Url("https://e.org/ships"),
    byline=("Ada Marin", "Bo"),
    published="2026-09-14",
    related=(
        RelatedStory("Wind", Url("https://e.org/wind"), "It turned."),
        RelatedStory("?", None),
    ),
    removed=(Removed(ChromeKind.SHARE_BAR, "<div>", "share"),),
    words=2,
    reading_minutes=1,
    incomplete=Incomplete.PAYWALL,
)


def test_an_article_survives_the_way_through_json() -> None:
    assert from_json(json.loads(json.dumps(to_json(ARTICLE)))) == ARTICLE


def test_described_has_every_field_and_null_for_what_is_absent() -> None:
    value = described(ARTICLE)
    assert value["id"] is None
    assert value["state"] is None
    assert value["section"] is None
    assert "removed" not in value
    assert value["related"][0] == {
        "title": "Wind",
        "url": "https://e.org/wind",
        "teaser": "It turned.",
        "published": None,
        "saved_id": None,
        "waiting": False,
    }


def test_described_tells_whether_the_story_is_whole_and_why_not() -> None:
    part, whole = described(ARTICLE), described(replace(ARTICLE, incomplete=None))
    assert (part["complete"], part["incomplete"]) == (False, "paywall")
    assert json.dumps(part["incomplete"]) == '"paywall"'
    assert (whole["complete"], whole["incomplete"]) == (True, None)


def test_a_whole_article_survives_too() -> None:
    whole = replace(ARTICLE, incomplete=None)
    assert from_json(json.loads(json.dumps(to_json(whole)))) == whole


def test_described_tells_what_waits() -> None:
    link = RelatedLink(ARTICLE.related[0], waiting=True)
    value = described(ARTICLE, offered=(link,))
    assert [(r["title"], r["waiting"]) for r in value["related"]] == [("Wind", True)]
    assert ArticleId(1) == 1
