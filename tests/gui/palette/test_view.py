"""The palette is typed into, moved through, run and left."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.palette.offers import Offer
from reader.gui.palette.view import Palette
from reader.gui.style import Style
from tests.gui.tools import colour_at, end, picture, texts


@dataclass
class Bench:
    """A window with two controls and a palette. done: what was run."""

    window: QWidget
    line: QLineEdit
    palette: Palette
    done: list[str] = field(default_factory=list)

    def ask(self, *words: str, recent: tuple[str, ...] = ()) -> None:
        names = words or ("Open files…", "Open the article", "Quit")
        self.palette.ask(
            [Offer(n, n, lambda n=n: self.done.append(n), hint="F1") for n in names],  # type: ignore[misc]
            recent,
        )

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.field, key)


@pytest.fixture
def bench(style: Style, qtbot: QtBot) -> Iterator[Bench]:
    window = QWidget()
    window.resize(900, 600)
    box = QVBoxLayout(window)
    line = QLineEdit()
    box.addWidget(line)
    box.addWidget(QPushButton("another"))
    bench = Bench(window, line, Palette(style, window))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    yield bench
    end(window)


def test_it_is_typed_into_at_once_and_runs_the_first_that_fits(bench: Bench, qtbot: QtBot) -> None:
    bench.ask()
    assert bench.palette.field.hasFocus()
    QTest.keyClicks(bench.palette.field, "oa")
    assert bench.palette.found == ["Open the article"]
    with qtbot.waitSignal(bench.palette.chosen) as chosen:
        bench.press(Qt.Key.Key_Return)
    assert (bench.done, chosen.args) == (["Open the article"], ["Open the article"])
    assert not bench.palette.isVisible()
    assert bench.line.hasFocus()


def test_arrows_move_through_the_list_and_stop_at_its_ends(bench: Bench) -> None:
    bench.ask()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_PageDown)
    bench.press(Qt.Key.Key_Up)
    bench.press(Qt.Key.Key_Enter)
    assert bench.done == ["Open the article"]
    bench.ask()
    bench.press(Qt.Key.Key_Up)
    bench.press(Qt.Key.Key_Enter)
    assert bench.done[1:] == ["Open files…"]


def test_what_is_marked_is_told_to_screen_readers(bench: Bench) -> None:
    bench.ask()
    bench.press(Qt.Key.Key_Down)
    assert bench.palette.field.accessibleDescription() == "Open the article, F1"
    QTest.keyClicks(bench.palette.field, "zeppelin")
    assert bench.palette.field.accessibleDescription() == "Nothing has that name."


def test_esc_leaves_it_with_nothing_done(bench: Bench) -> None:
    bench.ask()
    bench.press(Qt.Key.Key_Escape)
    assert (bench.palette.isVisible(), bench.done) == (False, [])
    assert bench.line.hasFocus()


def test_who_goes_elsewhere_leaves_it(bench: Bench) -> None:
    bench.ask()
    bench.window.findChildren(QPushButton)[0].setFocus()
    assert not bench.palette.isVisible()
    assert not bench.line.hasFocus()


def test_tab_stays_in_it(bench: Bench) -> None:
    bench.ask()
    bench.press(Qt.Key.Key_Tab)
    assert bench.palette.field.hasFocus()


def test_a_click_runs_too(bench: Bench, qtbot: QtBot) -> None:
    bench.ask()
    view = bench.palette.list
    index = view.model().index(2, 0)
    spot = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert bench.done == ["Quit"]


def test_nothing_that_fits_is_said_and_enter_does_nothing(bench: Bench) -> None:
    bench.ask()
    QTest.keyClicks(bench.palette.field, "zeppelin")
    assert texts(bench.palette) == ["Nothing has that name."]
    bench.press(Qt.Key.Key_Return)
    assert (bench.done, bench.palette.isVisible()) == ([], True)


def test_it_is_no_wider_than_its_window(bench: Bench) -> None:
    bench.window.resize(400, 300)
    bench.ask()
    assert bench.palette.geometry().left() >= 12
    assert bench.palette.geometry().right() <= 388


def test_it_has_the_colours_of_the_theme(bench: Bench, style: Style) -> None:
    style.choose("dark")
    bench.ask()
    assert colour_at(picture(bench.palette), 5, 100) == style.hex("surface").lower()
