"""How a test takes the whole window in hand: keys, menu, shelves, list."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.library import finding
from reader.library.library import Library

FERRY = "https://e.org/ferry"
Settle = Callable[[], None]


def key(qtbot: QtBot, pressed: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key where the focus is."""
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, pressed, held)


def has_menu(button: QToolButton) -> bool:
    return button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup


def choose(window: MainWindow, *names: str) -> QAction:
    """Return the entry of the window's menu that these names lead to, or of the article's."""
    menu = window.menu_button.menu()
    if names[0] not in [each.text() for each in menu.actions()]:
        header = window._pane_column.header
        [menu] = [each.menu() for each in header.findChildren(QToolButton) if has_menu(each)]
    for name in names[:-1]:
        [found] = [each for each in menu.actions() if each.text() == name]
        menu = found.menu()  # type: ignore[assignment]
    [entry] = [each for each in menu.actions() if each.text() == names[-1] and each.isVisible()]
    return entry


def shelf(window: MainWindow, name: str) -> QAbstractButton:
    """Return the shelf of this name in the sidebar."""
    found = [each for each in window.sidebar.findChildren(QAbstractButton) if each.isCheckable()]
    [item] = [each for each in found if each.text() == name]
    return item


def listed(window: MainWindow, library: Library) -> list[str]:
    """Return the titles in the list, from top to bottom."""
    ids = [window.list.rows.id_at(place) for place in range(window.list.rows.rowCount())]
    return [row.title for row in finding.rows(library, [each for each in ids if each is not None])]


def current(window: MainWindow) -> int:
    """Return the row that is marked in the list."""
    return window.list.currentIndex().row()
