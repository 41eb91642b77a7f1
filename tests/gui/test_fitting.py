"""Windows are no larger than their screen, and what has no room in them scrolls."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.fitting import Scrolled, fit, height_of_list, keep_inside, room_on
from tests.gui.tools import colour_at, picture


def many_lines(count: int) -> QWidget:
    lines = QWidget()
    box = QVBoxLayout(lines)
    for number in range(count):
        box.addWidget(QLabel(f"Line {number}"))
    return lines


@pytest.mark.parametrize("with_parent", [False, True])
def test_it_is_as_large_as_wished_or_as_there_is_room(qtbot: QtBot, with_parent: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent if with_parent else None)
    qtbot.addWidget(dialog)
    room = room_on(QGuiApplication.primaryScreen())
    assert room.height() < QGuiApplication.primaryScreen().availableGeometry().height()
    fit(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (300, 200)
    fit(dialog, 300, 20_000)
    assert (dialog.width(), dialog.height()) == (300, room.height())
    fit(dialog, 20_000, 200)
    assert (dialog.width(), dialog.height()) == (room.width(), 200)


def test_what_scrolls_wishes_for_all_and_is_content_with_little(qtbot: QtBot) -> None:
    lines = many_lines(40)
    scrolled = Scrolled(lines)
    qtbot.addWidget(scrolled)
    assert scrolled.sizeHint() == lines.sizeHint()
    assert scrolled.minimumSizeHint().height() < 100
    assert scrolled.minimumSizeHint().width() > lines.minimumSizeHint().width()
    one = QLabel("One")
    few = Scrolled(one)
    qtbot.addWidget(few)
    assert few.minimumSizeHint().height() == one.minimumSizeHint().height()


def test_the_ground_below_it_is_seen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setStyleSheet("QDialog { background: #123456; }")
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(Scrolled(many_lines(2)))
    dialog.resize(300, 300)
    assert colour_at(picture(dialog), 2, 2) == "#123456"


def test_one_that_has_grown_over_the_foot_of_the_screen_moves_up(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 100)
    dialog.move(40, room.bottom() - 200)
    dialog.show()
    keep_inside(dialog)
    assert dialog.pos().toTuple() == (40, room.bottom() - 200)  # it is inside
    dialog.resize(300, 400)
    keep_inside(dialog)
    assert dialog.frameGeometry().bottom() == room.bottom()
    dialog.resize(300, 2 * room.height())
    keep_inside(dialog)
    assert dialog.pos().toTuple() == (40, room.top())


def test_a_list_among_other_things_is_lower_on_a_low_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = room_on(dialog.screen()).height()
    assert (height_of_list(dialog, 20), height_of_list(dialog, room)) == (20, room // 6)
