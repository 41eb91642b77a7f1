"""All ids at once, rows when they are seen, each asked for once."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.gui.article_list.model import FOUND_ROLE, ROW_ROLE, ArticleModel, minutes_of
from reader.model.article import ArticleId, State
from reader.model.found import Found
from tests.gui.article_list.rows import ROW, rows
from tests.gui.tools import end


class Watched:
    """A model, what it wanted and which rows it said had changed."""

    def __init__(self) -> None:
        self.model = ArticleModel()
        self.wanted: list[list[ArticleId]] = []
        self.changed: list[int] = []
        self.model.wanted.connect(self.wanted.append)
        self.model.dataChanged.connect(self._note)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.changed.extend(range(first.row(), last.row() + 1))

    def show(self, *ids: int) -> None:
        """Show the articles of these numbers."""
        self.model.show_ids([ArticleId(number) for number in ids])

    def see(self, place: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the row of this place says."""
        return self.model.index(place, 0).data(role)

    def spoken(self, place: int) -> str:
        """Return what a screen reader says."""
        return str(self.see(place, Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def watched() -> Iterator[Watched]:
    watched = Watched()
    yield watched
    end(watched.model)


def test_the_list_has_its_true_length_at_once(watched: Watched) -> None:
    watched.show(*range(1, 50_001))
    assert watched.model.rowCount() == 50_000
    assert watched.model.columnCount() == 1
    assert watched.wanted == []


def test_rows_can_be_asked_for_before_they_are_seen(watched: Watched) -> None:
    watched.show(*range(1, 1_001))
    watched.model.ask(250)
    assert watched.wanted == [[ArticleId(number) for number in range(201, 301)]]
    assert watched.see(250) is None
    watched.show()
    watched.model.ask(0)
    assert len(watched.wanted) == 1


def test_a_row_that_is_seen_is_wanted_with_its_neighbours(watched: Watched) -> None:
    watched.show(*range(1, 1_001))
    assert watched.see(250) is None
    assert watched.wanted == [list(range(201, 301))]


def test_rows_are_wanted_once(watched: Watched) -> None:
    watched.show(*range(1, 151))
    for place in (0, 50, 99, 0):
        watched.see(place)
    assert len(watched.wanted) == 1
    watched.see(149)
    assert watched.wanted[1:] == [list(range(101, 151))]


def test_rows_that_came_are_shown(watched: Watched) -> None:
    watched.show(3, 1, 2)
    watched.see(0)
    watched.model.fill(rows(3))
    assert [watched.see(place) for place in range(3)] == ["Ship 3", "Ship 1", "Ship 2"]
    assert watched.see(1, ROW_ROLE) == rows(1)[0]
    assert sorted(watched.changed) == [0, 1, 2]
    assert len(watched.wanted) == 1


def test_a_row_says_nothing_in_other_roles(watched: Watched) -> None:
    watched.show(1)
    watched.model.fill([ROW])
    assert watched.see(0, Qt.ItemDataRole.DecorationRole) is None


def test_a_row_that_is_no_longer_listed_is_taken_in_silence(watched: Watched) -> None:
    watched.show(1)
    watched.model.fill(rows(2))
    assert watched.changed == [0]
    assert watched.model.rowCount() == 1


def test_rows_that_are_known_stay_when_the_list_changes(watched: Watched) -> None:
    watched.show(1, 2)
    watched.model.fill(rows(2))
    watched.show(2, 3)
    assert watched.see(0) == "Ship 2"
    assert watched.wanted == []
    watched.see(1)
    assert watched.wanted == [[3]]


def test_what_was_wanted_for_another_list_is_wanted_again(watched: Watched) -> None:
    watched.show(1)
    watched.see(0)
    watched.show(1)
    watched.see(0)
    assert watched.wanted == [[1], [1]]


def test_an_altered_row_is_asked_for_anew(watched: Watched) -> None:
    watched.show(1, 2)
    watched.model.fill(rows(2))
    watched.changed.clear()
    watched.model.forget([ArticleId(2), ArticleId(99)])
    assert 1 in watched.changed
    assert (watched.see(0), watched.see(1)) == ("Ship 1", "Ship 2")  # until it comes
    assert watched.wanted == [[2]]
    watched.model.fill([replace(rows(2)[1], title="Ship 2, sunk")])
    assert watched.see(1) == "Ship 2, sunk"


def test_articles_and_places_find_each_other(watched: Watched) -> None:
    watched.show(30, 10, 20)
    assert [watched.model.id_at(place) for place in (-1, 0, 2, 3)] == [None, 30, 20, None]
    assert watched.model.place_of(ArticleId(10)) == 1
    assert watched.model.place_of(ArticleId(99)) is None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (ROW, "Ships at anchor. The Harbour Ledger, 3 May 2024, 7 min, unread"),
        (
            replace(ROW, state=State.READ),
            "Ships at anchor. The Harbour Ledger, 3 May 2024, 7 min, read",
        ),
        (replace(ROW, site_name=None), "Ships at anchor. 3 May 2024, 7 min, unread"),
        (
            replace(ROW, sample=True),
            "Ships at anchor. The Harbour Ledger, 3 May 2024, 7 min, unread, sample",
        ),
    ],
    ids=["unread", "read", "without a site", "sample"],
)
def test_a_screen_reader_says_the_whole_row(watched: Watched, row: object, said: str) -> None:
    watched.show(1)
    watched.model.fill([row])  # type: ignore[list-item]
    assert watched.spoken(0) == said


@pytest.mark.parametrize(
    ("progress", "said"), [(0, "7 min"), (5, "7 min"), (42, "7 min, 42 %"), (95, "7 min")]
)
def test_a_row_says_how_far_an_article_was_read_that_was_begun(progress: int, said: str) -> None:
    assert minutes_of(replace(ROW, progress=progress)) == said


def test_a_hidden_header_is_not_spoken_as_a_number(watched: Watched) -> None:
    watched.show(1)
    assert watched.model.headerData(0, Qt.Orientation.Vertical) is None
    assert watched.model.headerData(0, Qt.Orientation.Horizontal) is None


def test_an_index_of_nowhere_says_nothing(watched: Watched) -> None:
    watched.show(1)
    assert watched.model.data(QModelIndex()) is None
    assert watched.wanted == []


def test_the_model_keeps_the_rules_of_qt(watched: Watched) -> None:
    tester = QAbstractItemModelTester(  # it warns, and a warning fails the test
        watched.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    watched.show(1, 2, 3)
    watched.model.fill(rows(2))
    watched.model.forget([ArticleId(1)])
    watched.show(3, 2)
    watched.show()
    assert tester.model() is watched.model


def test_hits_are_asked_for_a_screen_at_a_time_and_only_while_words_are_searched_for(
    qapp: QApplication,
) -> None:
    model = ArticleModel()
    asked: list[list[ArticleId]] = []
    model.found_wanted.connect(asked.append)
    shown = rows(30)
    model.show_ids([row.id for row in shown])
    model.fill(shown)
    assert model.index(0, 0).data(FOUND_ROLE) is None
    model.search(searching=True)
    for place in (0, 1, 13, 1):
        assert model.index(place, 0).data(FOUND_ROLE) is None
    assert asked == [list(range(1, 13)), list(range(13, 25))]
    one = Found(((0, 4),), "Ship", ((0, 4),))
    model.show_found({ArticleId(2): one, ArticleId(99): one})
    assert model.index(1, 0).data(FOUND_ROLE) == one
    model.forget([ArticleId(2)])
    model.fill(shown)
    assert model.index(1, 0).data(FOUND_ROLE) is None
    assert asked[2:] == [[2]]
    model.search(searching=False)
    assert model.index(3, 0).data(FOUND_ROLE) is None
    assert asked[3:] == []


def test_of_a_long_list_the_rows_seen_last_are_kept(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.article_list.model._MOST", 2)
    watched.show(1, 2, 3)
    for number in (1, 2, 3):
        watched.model.fill(rows(3)[number - 1 : number])
    assert watched.model.row_of(ArticleId(1)) is None
    assert [watched.see(1), watched.see(2)] == ["Ship 2", "Ship 3"]
    assert watched.see(0) is None
    assert watched.wanted == [[1]]


def test_every_row_is_asked_for_anew_when_another_process_has_written(watched: Watched) -> None:
    watched.show(1, 2)
    watched.model.fill(rows(2))
    watched.model.forget_all()
    watched.see(0)
    assert watched.wanted == [[1, 2]]


def test_runs_of_rows_and_all_places_are_told(watched: Watched) -> None:
    watched.show(30, 10, 20)
    assert watched.model.ids_between(1, 2) == [10, 20]
    assert watched.model.places() == {30: 0, 10: 1, 20: 2}
