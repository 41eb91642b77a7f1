"""A window is completed while it is shown: what was listed stays, and everything works then."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.gui.window_parts import complete
from reader.model.article import ArticleId
from tests.gui.tools import button

Settle = Callable[[], None]


@pytest.fixture
def begun(
    stories: list[ArticleId],
    style: Style,
    desk: Desk,
    tasks: Tasks,
    qtbot: QtBot,
    settle: Settle,
) -> Iterator[MainWindow]:
    """Give a window that shows its list, and no more yet."""
    window = MainWindow(style, desk.lists)
    window.resize(1280, 820)
    window.show_place(Place.ALL)
    desk.lists.count()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle()
    yield window
    tasks.close()
    window.close()
    desk.setParent(None)


def test_the_list_stands_still_while_the_rest_comes(
    begun: MainWindow, desk: Desk, stories: list[ArticleId], settle: Settle
) -> None:
    title = begun.list.model().index(0, 0).data()
    assert (begun.list.rows.rowCount(), title) == (3, "Ships at anchor")
    place = begun.list.mapTo(begun, begun.list.rect().topLeft())
    resets: list[int] = []
    begun.list.rows.modelReset.connect(lambda: resets.append(1))
    complete(begun, begun._style, desk)
    desk.start()
    settle()
    assert begun.list.mapTo(begun, begun.list.rect().topLeft()) == place
    assert resets == []  # the same articles: nothing is listed anew
    button(begun.sidebar, "Outbox").click()
    assert begun.outbox.isVisible()
    begun.go_back()
    QTest.keyClick(begun.list, Qt.Key.Key_J)
    settle()
    assert begun.pane.shown is not None
    assert begun.pane.shown.saved.id == stories[0]


def test_before_it_is_complete_it_can_be_narrow_and_show_other_shelves(
    begun: MainWindow, settle: Settle
) -> None:
    begun.resize(700, 820)
    assert not begun.sidebar.isVisible()
    assert begun.list.isVisible()
    begun.resize(1280, 820)
    assert begun.sidebar.isVisible()
    begun.show_place(Place.ARCHIVE)
    settle()
    assert begun.list.rows.rowCount() == 0
    assert not begun.is_complete


def test_it_may_be_closed_before_it_is_complete(begun: MainWindow, qtbot: QtBot) -> None:
    closing: list[int] = []
    begun.closing.connect(lambda: closing.append(1))
    assert begun.close()
    assert closing == []  # there is nothing to keep
