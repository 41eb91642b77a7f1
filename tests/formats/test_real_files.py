"""Files that real programs have written become the articles that a reader of them would want.

`pytest --log-cli-level=INFO` shows what is not right.
"""

import json
import logging
import re
from html import unescape
from typing import Any

import pytest

from reader.extract.article import extract
from reader.library.pages import read_pages
from reader.model.article import Article
from reader.model.errors import ExtractError
from reader.model.page import Page
from tests.formats.samples import pages_in
from tests.shared_data import shared
from tests.world import NOON

log = logging.getLogger(__name__)

_ENOUGH = 0.95
_SOURCE = re.compile(r'<img[^>]*\ssrc="([^"]*)"')
_MULTIPLE = ("pages", "pages_min")


def entries() -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(shared("saved/expected.json").read_text("utf-8"))
    return told


def read_one(entry: dict[str, Any]) -> tuple[Page, Article] | None:
    """Return the page that is described, the first if there is none of its address."""
    found = pages_in(read_pages(NOON, shared(f"saved/{entry['path']}")))
    same = [page for page in found if page.url == entry["url"]]
    page = next(iter(same or found), None)
    return (page, extract(page)) if page is not None else None


def squeezed(text: str | None) -> str:
    return "".join((text or "").split())


def shown_of(page: Page, article: Article) -> int:
    """Return how many of the pictures that came along the article shows."""
    sources = {unescape(source) for source in _SOURCE.findall(article.html)} | {article.image}
    return len(sources & {resource.url for resource in page.resources})


def judged(entry: dict[str, Any], page: Page, article: Article) -> dict[str, bool]:
    """Return for each field that is known whether it is right."""
    text = squeezed(article.text)
    url = entry["url"] if (entry["url"] or "").startswith("http") else None
    right = {
        "title": squeezed(entry["title"]) == squeezed(article.title),
        "url": url in {without_query(article.url), without_query(article.canonical)}
        or without_query(url) in {without_query(article.url), without_query(article.canonical)},
        "first": squeezed(entry["first"]) in text,
        "last": squeezed(entry["last"]) in text,
        "pictures": shown_of(page, article) >= (entry["pictures"] or 0),
    }
    known = {**entry, "url": url}
    return {name: is_right for name, is_right in right.items() if known[name] is not None}


def without_query(url: str | None) -> str | None:
    return url.partition("?")[0] if url else None


@pytest.fixture(scope="module")
def judgements() -> list[tuple[str, str, dict[str, bool]]]:
    """Return id, kind and what is right of every file that holds an article or a page."""
    found = []
    for entry in entries():
        if entry["kind"] in ("article", "page"):
            one = read_one(entry)
            assert one is not None, entry["id"]
            found.append((entry["id"], entry["kind"], judged(entry, *one)))
    return found


@pytest.mark.parametrize("kind", ["article", "page"])
def test_nearly_all_fields_of_real_files_are_right(
    judgements: list[tuple[str, str, dict[str, bool]]], kind: str
) -> None:
    right: dict[str, list[bool]] = {}
    for name, of_kind, fields in judgements:
        for field, is_right in fields.items() if of_kind == kind else ():
            right.setdefault(field, []).append(is_right)
            if not is_right:
                log.info("%s: %s is not right", name, field)
    every = [each for values in right.values() for each in values]
    log.info("%s: %s", kind, {name: f"{sum(v)}/{len(v)}" for name, v in right.items()})
    assert sum(every) >= _ENOUGH * len(every)


def test_nearly_all_real_files_are_right_in_every_field(
    judgements: list[tuple[str, str, dict[str, bool]]],
) -> None:
    wrong = [name for name, _, fields in judgements if not all(fields.values())]
    log.info("%s of %s are not right: %s", len(wrong), len(judgements), wrong)
    assert len(wrong) <= (1 - _ENOUGH) * len(judgements), wrong


def test_files_of_several_pages_give_them_all() -> None:
    for entry in entries():
        if fewest := entry.get("pages_min") or entry.get("pages"):
            found = pages_in(read_pages(NOON, shared(f"saved/{entry['path']}")))
            assert len(found) >= fewest, entry["id"]


def test_no_file_whatever_is_in_it_raises_anything_else() -> None:
    for entry in entries():
        outcomes = list(read_pages(NOON, shared(f"saved/{entry['path']}")))
        assert outcomes, entry["id"]
        for page in pages_in(outcomes):
            try:
                extract(page)
            except ExtractError as error:
                log.info("%s: %s", entry["id"], error)
