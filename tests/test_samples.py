"""The sample stories: eleven themes' worth of chrome, and what must come out of each."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from reader import paths
from reader.extract.article import extract
from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON

FOLDER = paths.resource("samples")
EXPECTED: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "pages" / "samples.json").read_text(encoding="utf-8")
)


def article_of(name: str) -> Article:
    body = (FOLDER / name).read_bytes()
    return extract(Page(body, NOON, Url(EXPECTED[name]["url"]), "utf-8", "text/html", name))


def test_every_file_is_listed_once() -> None:
    listed = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
    files = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.html")}
    assert {entry["file"] for entry in listed} == files == set(EXPECTED)
    assert sum(entry["taken_in"] for entry in listed) == 8


@pytest.mark.parametrize("name", EXPECTED)
def test_the_text_is_the_story_and_nothing_of_the_site(name: str) -> None:
    text, wanted = article_of(name).text, EXPECTED[name]
    assert text.startswith(wanted["starts"])
    assert text.endswith(wanted["ends"])
    assert [words for words in wanted["must_not"] if words in text] == []
    assert [story["title"] for story in wanted["related"] if story["title"] in text] == []


@pytest.mark.parametrize("name", EXPECTED)
def test_the_related_stories_come_in_order_with_address_and_teaser(name: str) -> None:
    stories = [
        {"title": story.title, "url": story.url, "teaser": story.teaser}
        for story in article_of(name).related
    ]
    assert stories == EXPECTED[name]["related"]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_reader_wants_to_know(name: str) -> None:
    article, wanted = article_of(name), EXPECTED[name]
    assert article.title == wanted["title"]
    assert list(article.byline) == wanted["byline"]
    assert article.published == wanted["published"]
    assert article.section == wanted["section"]
    assert (article.lang or "")[:2] == wanted["lang"]
    assert article.dir == wanted["dir"]
    assert article.site_name == wanted["site_name"]
    assert article.canonical == wanted["url"]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_sample_names_a_real_site(name: str) -> None:
    hosts = {urlsplit(story.url or "").hostname or "" for story in article_of(name).related} | {
        urlsplit(EXPECTED[name]["url"]).hostname or ""
    }
    assert all(host.endswith(".example") for host in hosts)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_receipt_tells_what_was_removed(name: str) -> None:
    kinds = {block.kind.value for block in article_of(name).removed}
    assert "related stories" in kinds
    assert len(kinds) > 1
