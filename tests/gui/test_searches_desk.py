"""Kept searches: each wish is done, and told."""

from collections.abc import Callable

import pytest

from reader.gui.desk import Desk
from reader.gui.searches_desk import SearchesDesk
from reader.library import searches
from reader.library.library import Library
from reader.library.searches import RemovedSearch
from reader.model.article import ArticleId
from reader.model.saved_search import SavedSearch


@pytest.fixture
def listed(desk: Desk) -> list[list[SavedSearch]]:
    heard: list[list[SavedSearch]] = []
    desk.searches.listed.connect(heard.append)
    return heard


def test_what_is_kept_renamed_removed_and_put_back_is_listed_anew(
    desk: Desk, listed: list[list[SavedSearch]], settle: Callable[[], None]
) -> None:
    wishes: SearchesDesk = desk.searches
    removed: list[RemovedSearch] = []
    wishes.removed.connect(removed.append)
    wishes.keep("Water", "tag:water")
    settle()
    [water] = listed[-1]
    wishes.rename(water, "Rivers")
    settle()
    assert [each.name for each in listed[-1]] == ["Rivers"]
    wishes.remove(water.id)
    wishes.remove(water.id)
    settle()
    assert listed[-1] == []
    assert [each.search.name for each in removed] == ["Rivers"]
    wishes.put_back(removed[0])
    settle()
    assert [each.name for each in listed[-1]] == ["Rivers"]


def test_others_are_loaded_on_demand(
    desk: Desk, library: Library, listed: list[list[SavedSearch]], settle: Callable[[], None]
) -> None:
    searches.keep(library, "Short", "minutes:<5")
    desk.searches.load()
    settle()
    assert [each.text for each in listed[-1]] == ["minutes:<5"]


def test_values_come(desk: Desk, stories: list[ArticleId], settle: Callable[[], None]) -> None:
    heard: list[dict[str, list[str]]] = []
    desk.searches.values_came.connect(heard.append)
    desk.searches.load_values()
    settle()
    assert heard[0]["lang"] == ["en"]
