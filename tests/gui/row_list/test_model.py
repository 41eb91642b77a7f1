"""Rows are told apart by their keys, and spoken whole."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from reader.gui.row_list.model import ROW_ROLE, RowModel
from reader.gui.row_list.row import Row
from tests.gui.row_list.rows import show

SHIPS = Row(1, "Ships at anchor", "The Ledger · 14 Sep", "The wind keeps them in.")


def spoken(model: RowModel, place: int) -> object:
    return model.data(model.index(place, 0), Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_is_spoken_with_all_it_says() -> None:
    model = RowModel()
    show(model, [SHIPS, Row(2, "Gales", chip="Fails", checked=True), Row(3, "A", checked=False)])
    assert spoken(model, 0) == "Ships at anchor. The Ledger · 14 Sep, The wind keeps them in"
    assert spoken(model, 1) == "Gales. checked, Fails"
    assert spoken(model, 2) == "A. not checked"
    show(model, [Row(4, "Bare")])
    assert spoken(model, 0) == "Bare"


def test_what_has_changed_is_told_and_nothing_else(qtbot: QtBot) -> None:
    model = RowModel()
    show(model, [SHIPS, Row(2, "Gales")])
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged) as told,
    ):
        show(model, [SHIPS, Row(2, "Storms")])
    assert told.args is not None
    assert [index.row() for index in told.args[:2]] == [0, 1]
    assert model.rows[1].title == "Storms"
    with qtbot.waitSignal(model.modelReset):
        show(model, [Row(2, "Storms")])


def test_a_row_is_made_when_it_is_seen_and_once() -> None:
    made: list[int] = []

    def make(key: int) -> Row:
        made.append(key)
        return Row(key, f"Row {key}")

    model = RowModel()
    model.show(range(5_000), make)
    assert [model.index(7, 0).data(), model.index(7, 0).data()] == ["Row 7", "Row 7"]
    assert made == [7]


def test_rows_are_found_by_their_keys() -> None:
    model = RowModel()
    show(model, [SHIPS, Row(2, "Gales"), Row(3, "Fog")])
    assert model.places_of([3, 1, 9]) == [0, 2]
    assert model.index(1, 0).data(ROW_ROLE) == Row(2, "Gales")
    assert model.index(1, 0).data() == "Gales"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
