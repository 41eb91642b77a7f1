"""Everything can be reached by Tab, has a name, and shows that it has the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSplitterHandle,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.gui.desk import Desk
from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.dialogs.save import SaveDialog
from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.settings_window.window import SECTIONS
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.library import saving
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.tools import end, picture

Settle = Callable[[], None]
#: They have the focus for what is in them, or show it in what they paint of their rows.
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def reachable(top: QWidget) -> list[QWidget]:
    """Return the controls that Tab can lead to now."""
    return [
        each
        for each in top.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(top)
        and each.isEnabledTo(top)
        and not each.objectName().startswith(_PARTS)
        and not isinstance(each, QScrollBar | QSplitterHandle)
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip()


def spoken(top: QWidget) -> list[QWidget]:
    """Return all that is seen now and that a screen reader stops at: also what Tab passes by."""
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisibleTo(top)
        and (isinstance(each, _CONTROLS) or each.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not each.objectName().startswith(_PARTS)
        and not isinstance(each, QScrollBar | QSplitterHandle | QHeaderView)
    ]


def unnamed(top: QWidget) -> list[QWidget]:
    assert reachable(top)
    return [each for each in spoken(top) if not name_of(each)]


def open_stories(window: MainWindow, stories: list[ArticleId], settle: Settle) -> None:
    window.list.opened.emit(stories[0])
    settle()


def open_outbox(window: MainWindow, library: Library, settle: Settle) -> None:
    saving.save(library, "https://e.org/a")
    window.show_place(Place.OUTBOX)
    settle()


def see_the_end(window: MainWindow, settle: Settle) -> None:
    """Scroll to the end: the article is read then, and its stories are made anew."""
    bar = window.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()


def test_every_control_of_the_window_has_a_name(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    open_stories(window, stories, settle)
    assert unnamed(window) == []
    window.resize(700, 700)
    assert unnamed(window) == []
    window.resize(1000, 700)
    open_outbox(window, library, settle)
    assert unnamed(window) == []
    window.actions_by_name["palette"].trigger()
    assert unnamed(window) == []


@pytest.mark.parametrize(
    "place",
    [Place.UNREAD, Place.ARCHIVE, Place.TRASH, Place.HIGHLIGHTS, Place.HEADLINES, Place.FEEDS],
    ids=lambda place: place.kind,
)
def test_every_control_of_every_place_has_a_name(
    stories: list[ArticleId], window: MainWindow, settle: Settle, place: Place
) -> None:
    window.sidebar.add_place(place)
    window.show_place(place)
    settle()
    assert unnamed(window) == []


def test_every_control_that_comes_while_one_searches_has_a_name(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    for words in ("ships", "after:someday", "nothing has these words"):
        window.search.ask(words)
        settle()
        assert unnamed(window) == []


@pytest.mark.parametrize(
    "names",
    [
        ("find", "typography", "tag", "receipt", "highlights", "listen"),
        ("links",),
        ("rules",),
        ("follow",),
        ("feed rules",),
        ("export",),
        ("move in",),
    ],
    ids=lambda names: names[0],
)
def test_every_control_of_what_is_opened_has_a_name(
    stories: list[ArticleId], window: MainWindow, settle: Settle, names: tuple[str, ...]
) -> None:
    open_stories(window, stories, settle)
    for name in names:
        window.actions_by_name[name].trigger()
        settle()
        assert unnamed(window) == []
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_every_control_of_an_empty_library_has_a_name(window: MainWindow) -> None:
    assert window.empty.isVisible()
    assert unnamed(window) == []


@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_of_the_settings_has_a_name(
    window: MainWindow, settle: Settle, section: str
) -> None:
    shown = window.settings.open(section)
    settle()
    assert unnamed(shown) == []


def test_every_control_of_the_dialogs_has_a_name(
    style: Style, window: MainWindow, desk: Desk
) -> None:
    for dialog in (SaveDialog(style, window), ImportDialog(style, "/home/ada/pages", window)):
        dialog.show()
        assert unnamed(dialog) == []
        end(dialog)
    window.actions_by_name["keys"].trigger()
    [sheet] = [each for each in window.findChildren(QWidget) if each.windowTitle() == "Keys"]
    assert unnamed(sheet) == []


def tabbed_through(top: QWidget) -> list[QWidget]:
    """Return the controls that Tab leads to, in their order, until it comes round."""
    seen: list[QWidget] = []
    for _ in top.findChildren(QWidget):
        QTest.keyClick(top.windowHandle(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if seen and focused is seen[-1]:
            continue  # it stepped through the links of the text
        if focused is None or focused in seen:
            return seen
        seen.append(focused)
    return seen


def grouped_away(top: QWidget, widget: QWidget) -> bool:
    """Return whether arrows lead to it: of buttons of which one is down, Tab goes to that one."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def test_tab_leads_to_everything_in_the_window(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    open_stories(window, stories, settle)
    see_the_end(window, settle)
    window.list.setFocus()
    seen = tabbed_through(window)
    missed = [each for each in reachable(window) if each not in seen]
    assert [name_of(each) for each in missed if not grouped_away(window, each)] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_tab_leads_to_everything_in_the_settings(
    window: MainWindow, settle: Settle, section: str, qtbot: QtBot
) -> None:
    shown = window.settings.open(section)
    settle()
    qtbot.waitUntil(shown.isActiveWindow)
    seen = tabbed_through(shown)
    missed = [each for each in reachable(shown) if each not in seen]
    assert [each for each in missed if not grouped_away(shown, each)] == []


def unseen(top: QWidget) -> list[str]:
    """Return the names of the controls that look the same with the focus and without it."""
    hidden = []
    resting = QLabel(top)  # a place for the focus to rest
    resting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    resting.setGeometry(0, 0, 1, 1)
    resting.show()
    for each in reachable(top):
        if not isValid(each) or each is resting or isinstance(each, ReadingPane):
            continue  # the pane is a page: its links and its stories show the focus
        resting.setFocus()
        QApplication.processEvents()
        before = picture(each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if picture(each) == before:
            hidden.append(name_of(each))
    resting.hide()
    return hidden


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen_everywhere_in_the_window(
    stories: list[ArticleId], window: MainWindow, style: Style, settle: Settle, theme: str
) -> None:
    style.choose(theme)
    open_stories(window, stories, settle)
    see_the_end(window, settle)
    assert unseen(window) == []


def test_the_focus_is_seen_everywhere_in_the_settings(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    shown = window.settings.open("reading")
    qtbot.waitUntil(shown.isActiveWindow)
    for section in SECTIONS:
        shown.show_section(section)
        settle()
        assert unseen(shown) == [], section
