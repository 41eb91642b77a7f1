"""One line of the outbox keeps what the user holds: the focus, the place of its buttons."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from reader.gui.outbox_row import OneLine, OutboxRow
from reader.gui.style import Style
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.gui.tools import button, colours_in, end, picture, texts
from tests.world import NOON

SHIPS = OutboxItem(Url("https://e.org/ships/"), NOON, NOON, title="Ships at anchor")
GONE = replace(SHIPS, due_at=None, tries=1, last_error="the site answered 410 Gone")


@pytest.fixture
def row(style: Style, qtbot: QtBot) -> Iterator[OutboxRow]:
    row = OutboxRow(style, SHIPS, NOON)
    row.resize(700, 90)
    row.show()
    yield row
    end(row)


def test_a_button_keeps_the_focus_when_the_line_changes(row: OutboxRow) -> None:
    row.activateWindow()
    button(row, "Remove: Ships at anchor").setFocus()
    row.show_item(replace(SHIPS, tries=1, last_error="the site answered 503"), NOON)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Remove: Ships at anchor"
    assert "The site answered 503. Next try in 1 min." in texts(row)


def test_a_line_that_is_as_before_is_not_made_anew(row: OutboxRow) -> None:
    before = button(row, "Try now: Ships at anchor")
    row.show_item(SHIPS, NOON + timedelta(hours=1))
    assert button(row, "Try now: Ships at anchor") is before


def test_where_there_is_little_room_the_buttons_stand_under_the_words(row: OutboxRow) -> None:
    row.show_item(GONE, NOON)
    wide = row.minimumSizeHint().width()
    browser = button(row, "Open in the browser: Ships at anchor")
    row.set_compact(compact=True)
    QCoreApplication.processEvents()
    assert row.minimumSizeHint().width() < wide
    assert not browser.isVisible()
    remove = button(row, "Remove: Ships at anchor")
    assert remove.mapTo(row, QPoint()).y() > row.findChildren(OneLine)[0].y() + 40
    row.set_compact(compact=False)
    assert browser.isVisible()


@pytest.mark.usefixtures("right_to_left")
def test_a_name_runs_its_own_way_in_a_window_that_runs_the_other(style: Style) -> None:
    line = OneLine("Ships            ?")
    line.resize(200, 20)
    image = picture(line)
    inked = [x for x in range(200) if len(colours_in(image, x, 0, 1, 20)) > 1]
    gap, before = max((after - x, x) for x, after in itertools.pairwise(inked))
    assert before - inked[0] > inked[-1] - (before + gap)  # the name is before the mark
    end(line)


@pytest.mark.parametrize(("width", "hint"), [(60, "named by e.org/a-b"), (400, "")])
def test_words_that_are_cut_have_a_hint(style: Style, width: int, hint: str) -> None:
    line = OneLine("named by e.org/a-b")
    line.resize(width, 20)
    spot = QPoint(5, 5)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, spot, line.mapToGlobal(spot)))
    assert line.toolTip() == hint
    QToolTip.hideText()
    end(line)


def test_the_focus_is_seen(row: OutboxRow, style: Style) -> None:
    focus = style.hex("focus").lower()
    row.clearFocus()
    image = picture(row)
    assert focus not in colours_in(image, 0, 0, 8, image.height())
    row.activateWindow()
    row.setFocus()
    image = picture(row)
    assert focus in colours_in(image, 0, 0, 8, image.height())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_opens_the_menu(row: OutboxRow) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(50, 50))
    QCoreApplication.sendEvent(row, event)
    [menu] = row.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_what_was_given_up_has_no_place_to_move_to(row: OutboxRow) -> None:
    row.show_item(GONE, NOON)
    names = [action.text() for action in row.menu().actions()]
    assert "Move up" not in names
    assert names.count("Open in the browser") == 1


def test_a_long_name_is_cut_short(style: Style, qtbot: QtBot) -> None:
    row = OutboxRow(style, replace(SHIPS, title="Ships at anchor " * 60), NOON)
    assert row.minimumSizeHint().width() < 600
    assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus
    end(row)
