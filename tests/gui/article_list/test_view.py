"""Articles are chosen by click and key; the list keeps its place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.article_list.painter import ROW_HEIGHT
from reader.gui.main_window import MainWindow
from reader.model.article import ArticleId
from tests.gui.article_list.rows import Shown, rows


def current(shown: Shown) -> ArticleId | None:
    """Return the selected article."""
    selected = shown.view.selectionModel().selectedIndexes()
    assert len(selected) <= 1
    return shown.view.rows.id_at(selected[0].row()) if selected else None


def click(shown: Shown, qtbot: QtBot, place: int) -> None:
    spot = shown.box(place).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


# ---- opening ---------------------------------------------------------------------------------


def test_a_click_opens(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(3))
    click(shown, qtbot, 1)
    assert shown.opened == [2]
    assert current(shown) == 2


def test_a_click_below_the_last_row_opens_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(2))
    below = QPoint(100, 3 * ROW_HEIGHT)
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert shown.opened == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_selected_article(shown: Shown, qtbot: QtBot, key: Qt.Key) -> None:
    shown.show(*rows(3))
    shown.view.select(ArticleId(3))
    QTest.keyClick(shown.view, key)
    assert shown.opened == [3]


def test_enter_opens_the_first_if_none_is_selected(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(3))
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert shown.opened == [1]


def test_arrows_move_and_open(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(3))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(shown.view, key)
    assert shown.opened == [1, 2, 1]
    assert current(shown) == 1


def test_at_its_ends_the_list_opens_nothing_again(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(2))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(shown.view, key)
    assert shown.opened == [1, 2]


@pytest.mark.parametrize(("start", "by", "opened"), [(2, 1, [3]), (2, -1, [1]), (2, 99, [3])])
def test_a_step_goes_so_far_and_no_farther(
    shown: Shown, start: int, by: int, opened: list[int]
) -> None:
    shown.show(*rows(3))
    shown.view.select(ArticleId(start))
    shown.view.step(by)
    assert shown.opened == opened


def test_in_an_empty_list_keys_do_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(shown.view, key)
    assert shown.opened == []


def test_other_keys_move_without_opening(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(30))
    shown.view.select(ArticleId(1))
    QTest.keyClick(shown.view, Qt.Key.Key_PageDown)
    moved = current(shown)
    assert moved is not None
    assert moved > 1
    assert shown.opened == []


def test_a_step_scrolls_to_where_it_leads(shown: Shown) -> None:
    shown.show(*rows(30))
    shown.view.select(ArticleId(20))
    shown.view.step(1)
    assert shown.view.viewport().rect().contains(shown.box(20))


# ---- selecting -------------------------------------------------------------------------------


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_selecting_shows_the_row_and_opens_nothing(shown: Shown, rtl: bool) -> None:
    if rtl:
        shown.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.show(*rows(30))
    shown.view.select(ArticleId(20))
    assert current(shown) == 20
    assert shown.view.viewport().rect().contains(shown.box(19))
    assert shown.opened == []


def test_selecting_can_leave_the_scroll_place_as_it_is(shown: Shown) -> None:
    shown.show(*rows(30))
    shown.view.select(ArticleId(20), scroll=False)
    assert current(shown) == 20
    assert shown.view.verticalScrollBar().value() == 0


def test_what_is_not_in_the_list_cannot_be_selected(shown: Shown) -> None:
    shown.show(*rows(3))
    shown.view.select(ArticleId(2))
    shown.view.select(ArticleId(99))
    assert current(shown) is None


# ---- another list ----------------------------------------------------------------------------


def test_a_new_list_keeps_the_scroll_place_and_the_open_article(shown: Shown) -> None:
    shown.show(*rows(30))
    shown.view.verticalScrollBar().setValue(500)
    shown.view.show_ids([ArticleId(number) for number in range(1, 30)], ArticleId(2))
    assert shown.view.verticalScrollBar().value() == 500
    assert current(shown) == 2
    assert shown.opened == []


def test_a_shorter_list_is_shown_as_far_as_it_goes(shown: Shown) -> None:
    shown.show(*rows(30))
    shown.view.verticalScrollBar().setValue(2_000)
    shown.show(*rows(1))
    assert shown.view.verticalScrollBar().value() == 0
    assert current(shown) is None


def test_rows_are_fixed_in_height_and_as_wide_as_the_list(shown: Shown) -> None:
    shown.show(*rows(3))
    box = shown.box(2)
    assert (box.top(), box.height()) == (2 * ROW_HEIGHT, ROW_HEIGHT)
    assert (box.left(), box.width()) == (0, shown.view.viewport().width())


def test_only_what_is_seen_is_wanted(shown: Shown, qtbot: QtBot) -> None:
    wanted: list[list[int]] = []
    shown.view.rows.wanted.connect(wanted.append)
    shown.view.show_ids([ArticleId(number) for number in range(1, 1_001)], None)
    qtbot.waitUntil(lambda: wanted == [list(range(1, 101))])


# ---- the focus -------------------------------------------------------------------------------


def test_tab_leaves_the_list(shown: Shown, qtbot: QtBot) -> None:
    window, field = QWidget(), QLineEdit()
    box = QVBoxLayout(window)
    for widget in (shown.view, field):
        box.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    shown.show(*rows(3))
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Tab)
    assert field.hasFocus()
    shown.view.setParent(None)
    qtbot.addWidget(window)


def test_it_says_what_it_is(shown: Shown) -> None:
    assert shown.view.accessibleName() == "Articles"


# ---- in the window ---------------------------------------------------------------------------


def test_j_and_k_open_the_next_and_the_one_before(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    titles = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(window.list, key)
        settle()
        titles.append(window.windowTitle())
    assert titles == [
        f"{title} – Kiosque" for title in ("Ships at anchor", "The market", "Ships at anchor")
    ]


def test_what_was_read_to_its_end_is_no_longer_unread(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    first = window.list.rows.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("unread")
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    settle()
    window.pane.go_to_place(1)
    settle()
    first = window.list.rows.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", read")
