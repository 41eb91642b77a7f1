"""The rows of highlights: all ids at once, rows when seen, spoken as sentences."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.marks_list.model import HEAD_ROLE, ROW_ROLE, MarkModel
from tests.gui.marks_list.rows import found, listed

ONE, TWO = listed(1), listed(2, note="Since when?")
OTHER = listed(3, article=8, title="The ferry")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def shown(*, headed: bool = True) -> MarkModel:
    model = MarkModel(headed=headed)
    model.show(found(ONE, TWO, OTHER))
    return model


def test_rows_are_asked_for_once_when_seen(qtbot: QtBot) -> None:
    model = shown()
    with qtbot.waitSignal(model.wanted) as asked:
        assert model.index(1, 0).data() is None
    assert asked.args == [[1, 2, 3]]
    with qtbot.assertNotEmitted(model.wanted):
        assert model.index(0, 0).data() is None


def test_filled_rows_are_shown_and_said(qtbot: QtBot) -> None:
    model = shown()
    with qtbot.waitSignals([model.filled, model.filled]):
        model.fill([ONE, TWO, listed(99)])
    assert model.index(0, 0).data() == "It stays lit."
    assert model.index(1, 0).data(ROW_ROLE) == TWO
    assert model.known == [0, 1]
    assert model.row_at(5) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None


def test_shown_anew_rows_stay_until_they_come_again(qtbot: QtBot) -> None:
    model = shown()
    model.fill([ONE, TWO, OTHER])
    model.show(found(TWO, OTHER))
    assert model.row_at(0) == TWO
    with qtbot.waitSignal(model.wanted) as asked:
        assert model.index(0, 0).data(ROW_ROLE) == TWO
    assert asked.args == [[2, 3]]
    assert (model.place_of(ONE.annotation.id), model.place_of(TWO.annotation.id)) == (None, 0)


def test_the_first_of_each_article_stands_under_its_title() -> None:
    model = shown()
    assert [model.index(place, 0).data(HEAD_ROLE) for place in range(3)] == [2, 0, 1]
    bare = shown(headed=False)
    assert [bare.index(place, 0).data(HEAD_ROLE) for place in range(3)] == [0, 0, 0]


def test_a_row_is_spoken_as_a_sentence() -> None:
    model = MarkModel(headed=True)
    lost = listed(2, note="Since when?", lost=True)
    whole = listed(3, "", note="Read twice.")
    model.show(found(ONE, lost, whole))
    model.fill([ONE, lost, whole])
    spoken = [str(model.index(place, 0).data(SPOKEN)) for place in range(3)]
    assert spoken == [
        "It stays lit.. Green, The lighthouse, 14 Sept",
        "It stays lit.. Green, note: Since when?, no longer in the text, The lighthouse, 14 Sept",
        "note on the whole article, note: Read twice., The lighthouse, 14 Sept",
    ]
    assert model.index(2, 0).data() == "Read twice."


def test_is_one_column_without_a_header() -> None:
    model = shown()
    assert (model.rowCount(), model.columnCount()) == (3, 1)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert model.headerData(0, Qt.Orientation.Horizontal) is None
