"""What dialogs of work under way are made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.parts import (
    AloneDialog,
    Report,
    WorkDialog,
    heading,
    push_button,
    quiet,
    wrapped,
)
from reader.gui.style import Style


class Work(WorkDialog):
    """Work that is under way as long as it is said."""

    running = True

    def is_running(self) -> bool:
        return self.running


@pytest.mark.parametrize("how", ["escape", "close"])
@pytest.mark.parametrize("running", [True, False])
def test_closing_it_stops_what_is_under_way(
    style: Style, qtbot: QtBot, how: str, running: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    work = Work(style, parent)
    work.running = running
    work.show()
    told: list[bool] = []
    work.stopped.connect(lambda: told.append(True))
    if how == "escape":
        QTest.keyClick(work, Qt.Key.Key_Escape)
    else:
        work.close()
    assert (told, work.isVisible()) == ([True] * running, False)


def test_a_dialog_without_work_stops_nothing(style: Style, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not WorkDialog(style, parent).is_running()


def test_words_stand_where_lines_begin(right_to_left: None, style: Style) -> None:
    label = quiet(style, "Two")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_words_are_no_html(style: Style) -> None:
    for label in (quiet(style, "<b>x</b>"), wrapped(style, "<b>x</b>")):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_heading_is_larger_than_what_is_below_it(style: Style) -> None:
    assert heading("One").font().pixelSize() > wrapped(style, "Two").font().pixelSize()


def test_enter_presses_the_primary_button(qtbot: QtBot) -> None:
    primary, other = push_button("Go", primary=True), push_button("Stop")
    assert (primary.isDefault(), other.isDefault()) == (True, False)
    assert primary.property("kind") == "primary"


def test_a_report_is_copied_whole(right_to_left: None, qtbot: QtBot) -> None:
    report = Report("What was not read")
    qtbot.addWidget(report)
    report.appendPlainText("one")
    report.appendPlainText("two")
    report.copy_all()
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    assert report.accessibleName() == "What was not read"
    assert report.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight


def test_closing_a_dialog_without_a_window_is_as_escape(style: Style, qtbot: QtBot) -> None:
    class Alone(AloneDialog):
        asked = 0

        def reject(self) -> None:
            self.asked += 1

    alone = Alone(style)
    qtbot.addWidget(alone)
    alone.show()
    assert not alone.close()
    QTest.keyClick(alone, Qt.Key.Key_Escape)
    assert (alone.asked, alone.isVisible()) == (2, True)
    alone.done(0)
    assert not alone.isVisible()
