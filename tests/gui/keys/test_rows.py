"""Rows are found by words and by keys, spoken as sentences, painted with their keys."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings
from reader.gui.keys.groups import grouped
from reader.gui.keys.rows import NAME_ROLE, KeyRowPainter, KeyRows
from reader.gui.style import Style
from tests.gui.tools import colours_in, end, picture


@pytest.fixture
def view(style: Style, bindings: Bindings, qtbot: QtBot) -> Iterator[QListView]:
    view = QListView()
    view.resize(500, 600)
    view.setModel(KeyRows(bindings, view))
    view.setItemDelegate(KeyRowPainter(style, view))
    yield view
    end(view)


def rows(view: QListView) -> KeyRows:
    model = view.model()
    assert isinstance(model, KeyRows)
    return model


def found(view: QListView, asked: str) -> list[str]:
    rows(view).show_matching(asked)
    return [rows(view).item(row).text() for row in range(rows(view).rowCount())]


def test_all_are_shown_under_headings(view: QListView, bindings: Bindings) -> None:
    shown = found(view, "")
    assert shown[:3] == ["Moving about", "Next article", "Previous article"]
    assert len(shown) == len(bindings.names) + len(grouped(bindings.names))
    assert not rows(view).item(0).isEnabled()


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("prev", ["Moving about", "Previous article", "Searching", "Previous place"]),
        ("ctrl+q", ["Window", "Quit"]),
        ("/", ["Searching", "Search"]),
        ("nothing of the kind", []),
    ],
)
def test_some_are_found_by_words_and_by_keys(view: QListView, asked: str, shown: list[str]) -> None:
    assert found(view, asked) == shown


def test_a_row_is_spoken_as_a_sentence(view: QListView, bindings: Bindings) -> None:
    bindings.give("next", ("Y", "Ctrl+Down"))
    bindings.give("previous", ())
    rows(view).show_matching("")
    spoken = [
        rows(view).item(rows(view).row_of(name)).data(Qt.ItemDataRole.AccessibleTextRole)
        for name in ("next", "previous", "quit")
    ]
    assert spoken == [
        "Next article: Y, Ctrl+Down, your own",
        "Previous article: no keys, your own",
        "Quit: Ctrl+Q",
    ]
    assert rows(view).row_of("no such action") == -1


def test_the_chosen_row_has_a_ring_when_it_has_the_focus(
    view: QListView, style: Style, qtbot: QtBot
) -> None:
    rows(view).show_matching("")
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    index = rows(view).index(rows(view).row_of("next"), 0)
    view.setCurrentIndex(index)
    box = view.visualRect(index)
    shown = colours_in(picture(view.viewport()), box.x(), box.y(), box.width(), box.height())
    assert {style.hex("focus").lower(), style.hex("selected").lower()} <= shown


def test_own_keys_are_green_and_resting_ones_are_quiet(
    view: QListView, style: Style, bindings: Bindings, choices: Choices, qtbot: QtBot
) -> None:
    def inks(name: str) -> set[str]:
        rows(view).show_matching("")
        index = rows(view).index(rows(view).row_of(name), 0)
        box = view.visualRect(index)
        return colours_in(picture(view.viewport()), box.right() - 60, box.y(), 60, box.height())

    view.show()
    assert style.hex("control").lower() in inks("next")
    bindings.give("next", ("F7",))
    assert style.hex("accent").lower() in inks("next")
    choices.put(replace(choices.now, single_keys=False))
    assert style.hex("control").lower() not in inks("previous")


def test_rows_run_from_right_to_left(
    right_to_left: None, view: QListView, style: Style, qtbot: QtBot
) -> None:
    rows(view).show_matching("")
    view.show()
    index = rows(view).index(rows(view).row_of("next"), 0)
    assert index.data(NAME_ROLE) == "next"
    box = view.visualRect(index)
    shown = picture(view.viewport())
    assert style.hex("control").lower() in colours_in(shown, box.x(), box.y(), 60, box.height())
