"""A page out of a browser's tab, and a selection of one."""

import pytest

from reader.library import finding, reading
from reader.library.library import Library
from reader.library.rendered import Rendered, keep
from reader.model.errors import FormatError
from reader.model.query import Query
from tests.world import PARAGRAPH, story_html

SHIPS = "https://e.org/ships"
HTML = story_html("Ships lie in the harbour")
SELECTED = (
    '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Ships lie in the harbour</title>'
    f'<link rel="canonical" href="{SHIPS}"></head><body><article><p>{PARAGRAPH}</p>'
    "</article></body></html>"
)


def count(library: Library) -> int:
    return len(finding.find(library, Query()))


def test_kept_with_its_address(library: Library) -> None:
    kept = keep(library, Rendered(HTML.encode(), f"{SHIPS}#comments"))
    assert (kept.is_new, kept.title) == (True, "Ships lie in the harbour")
    assert reading.open_article(library, kept.id).saved.article.url == SHIPS


def test_a_file_of_this_machine_is_kept_without_an_address(library: Library) -> None:
    kept = keep(library, Rendered(HTML.encode(), "file:///home/me/a.html", "A file"))
    assert reading.open_article(library, kept.id).saved.article.url is None


def test_what_is_no_page_is_refused(library: Library) -> None:
    with pytest.raises(FormatError):
        keep(library, Rendered(b"", SHIPS))


def test_a_selection_is_kept_alone(library: Library) -> None:
    kept = keep(library, Rendered(SELECTED.encode(), SHIPS, is_selection=True))
    article = reading.open_article(library, kept.id).saved.article
    assert (article.url, article.text) == (SHIPS, PARAGRAPH.strip())


def test_a_selection_never_takes_the_place_of_the_whole(library: Library) -> None:
    whole = keep(library, Rendered(HTML.encode(), SHIPS))
    before = reading.open_article(library, whole.id).saved.article
    keep(library, Rendered(SELECTED.encode(), SHIPS, is_selection=True))
    assert reading.open_article(library, whole.id).saved.article.text == before.text


def test_the_whole_takes_the_place_of_a_selection(library: Library) -> None:
    keep(library, Rendered(SELECTED.encode(), SHIPS, is_selection=True))
    kept = keep(library, Rendered(HTML.encode(), SHIPS))
    assert count(library) == 1
    assert len(reading.open_article(library, kept.id).saved.article.text) > len(PARAGRAPH) * 2
