"""Sheet and palette open by their keys; what is chosen there is done, and remembered."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.keys.sheet import KeySheet
from reader.gui.main_window import MainWindow
from reader.gui.palette.view import Palette
from reader.model.article import ArticleId
from tests.gui.main_window.handling import Settle, key


def palette_of(window: MainWindow) -> Palette:
    palette = window.findChild(Palette)
    assert palette is not None
    return palette


def test_a_question_mark_shows_the_keys_once(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, Qt.Key.Key_Question)
    [sheet] = window.findChildren(KeySheet)
    window.actions_by_name["keys"].trigger()
    assert window.findChildren(KeySheet) == [sheet]
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    window.actions_by_name["keys"].trigger()
    [again] = window.findChildren(KeySheet)
    assert again.isVisible()


def test_a_key_that_was_given_works_at_once(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.actions_by_name["keys"].trigger()
    [sheet] = window.findChildren(KeySheet)
    sheet.table.choose("next")
    sheet.table.list.entered_on.emit()
    sheet.table.catcher.caught.emit("Y")
    sheet.close()
    window.activateWindow()
    window.list.setFocus()
    key(qtbot, Qt.Key.Key_J)
    settle()
    assert window.pane.shown is None
    key(qtbot, Qt.Key.Key_Y)
    settle()
    assert window.pane.shown is not None


def test_the_palette_does_what_is_possible_now_and_remembers_it(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_K, ctrl=True)
    palette = palette_of(window)
    assert "Save its related stories" not in palette.found  # nothing is open
    assert "Command palette…" not in palette.found
    QTest.keyClicks(palette.field, "next art")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert window.pane.shown is not None
    assert window.choices.now.recent == ["next"]
    window.list.opened.emit(stories[0])
    settle()
    key(qtbot, Qt.Key.Key_K, ctrl=True)
    assert palette.found[0] == "Next article"
    assert "Save its related stories" in palette.found


def test_the_palette_goes_to_places(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    key(qtbot, Qt.Key.Key_K, ctrl=True)
    QTest.keyClicks(palette_of(window).field, "outb")
    QTest.keyClick(palette_of(window).field, Qt.Key.Key_Return)
    settle()
    assert window.outbox.isVisible()
