"""What the reception asks of the library: answers come when the library has given them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.gui.arrivals import Arrivals
from reader.gui.tasks import Tasks
from reader.library import finding, saving
from reader.library.library import Library
from reader.model.query import Query
from reader.model.url import Url
from tests.gui.tools import end
from tests.world import story_html

SHIPS, WIND = Url("https://e.org/ships"), Url("https://e.org/wind")
Settle = Callable[[], None]


@pytest.fixture
def arrivals(library: Library, tasks: Tasks) -> Iterator[Arrivals]:
    arrivals = Arrivals(library, tasks)
    yield arrivals
    tasks.close()
    end(arrivals)


def test_only_an_unknown_link_is_acted_upon(
    arrivals: Arrivals, library: Library, settle: Settle
) -> None:
    saving.save(library, SHIPS)
    acted: list[str] = []
    for url in (SHIPS, WIND):
        arrivals.if_unknown(url, lambda url=url: acted.append(url))  # type: ignore[misc]
    settle()
    assert acted == [WIND]


def test_an_import_is_under_way_when_it_is_returned(
    arrivals: Arrivals, library: Library, tmp_path: Path, settle: Settle
) -> None:
    (tmp_path / "ships.html").write_text(story_html("Ships at anchor"), encoding="utf-8")
    ends: list[bool] = []
    arrivals.start_import([tmp_path / "ships.html"]).ended.connect(ends.append)
    settle()
    assert ends == [True]
    assert len(finding.find(library, Query())) == 1


def test_the_watched_folder_is_made_with_all_that_leads_there(
    arrivals: Arrivals, tmp_path: Path, settle: Settle
) -> None:
    arrivals.make_folder(tmp_path / "a" / "b")
    settle()
    assert (tmp_path / "a" / "b").is_dir()
