"""Our own pages, field by field, and the floor under their scores."""

import json
import re
from urllib.parse import urlsplit

import pytest

from tests.own_pages import FOLDER, OwnPage, own_pages, told_by
from tests.own_scores import f1_of, scores_of

PAGES = own_pages()
FIELDS = (
    *("title", "byline", "published", "section", "lang", "dir", "site_name", "canonical", "image"),
    *("incomplete", "text", "must_not", "related", "removed", "html"),
)
CASES = [(page, field) for page in PAGES for field in FIELDS if field in page.wanted]
FLOOR = json.loads((FOLDER / "floor.json").read_text(encoding="utf-8"))
#: What a score may lie above its floor, before the floor must be raised to it.
HAIR = 0.0005


def id_of(value: OwnPage | str) -> str:
    return value.name if isinstance(value, OwnPage) else value


@pytest.mark.parametrize(("page", "field"), CASES, ids=id_of)
def test_a_field_is_what_a_reader_would_say(page: OwnPage, field: str) -> None:
    wanted = page.wanted[field]
    told = told_by(page.article, field, wanted)
    if field in page.wanted["known"]:
        assert told != wanted, f"{page.name}: {field} is mended; take it out of `known`"
    else:
        assert told == wanted


@pytest.mark.parametrize("page", PAGES, ids=id_of)
def test_no_page_names_a_real_site(page: OwnPage) -> None:
    hosts = re.findall(r"https?://([\w.-]+)", page.file.read_text(encoding="latin-1"))
    names_of_formats = {"ogp.me", "www.w3.org", "schema.org", "drupal.org", "www.drupal.org"}
    told = {*hosts, urlsplit(page.wanted["url"]).netloc} - names_of_formats
    assert [host for host in told if not host.endswith(".example")] == []


def test_they_are_many() -> None:
    assert len(PAGES) >= 48
    assert len({page.wanted["lang"] for page in PAGES}) >= 14


@pytest.mark.parametrize("name", FLOOR)
def test_a_score_stands_on_its_floor(name: str, scores: dict[str, float]) -> None:
    """The floor may only rise: what is gained is held."""
    score, floor = scores[name], FLOOR[name]
    assert score >= floor, f"{name} fell from {floor} to {score} on our own pages"
    assert score <= floor + HAIR, f'{name} rose: write "{name}": {score} to tests/pages/floor.json'


def test_the_floor_is_under_every_score(scores: dict[str, float]) -> None:
    assert set(FLOOR) == set(scores)


@pytest.fixture(scope="module")
def scores() -> dict[str, float]:
    return scores_of(PAGES)


@pytest.mark.parametrize(
    ("found", "told", "wanted", "figure"),
    [(0, 0, 0, 1.0), (0, 3, 0, 0.0), (2, 2, 2, 1.0), (1, 2, 2, 0.5)],
)
def test_f1_is_of_what_is_told_and_wanted(
    found: int, told: int, wanted: int, figure: float
) -> None:
    assert f1_of(found, told, wanted) == figure
