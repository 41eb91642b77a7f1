"""Articles are chosen by click and key; the list keeps its place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.article_list.painter import row_height
from reader.gui.article_list.view import ArticleList
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
    below = QPoint(100, 3 * row_height(False))
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


def test_the_focus_comes_back_to_the_row_that_was_marked_last(shown: Shown, qtbot: QtBot) -> None:
    shown.show(*rows(5))
    click(shown, qtbot, 3)
    shown.view.clearFocus()
    # A story that is not in the list was opened, and the list was read anew.
    shown.view.select(ArticleId(99))
    shown.view.show_ids([ArticleId(number) for number in range(1, 6)], ArticleId(99))
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.view.currentIndex().row() == 3
    assert current(shown) is None
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    assert shown.opened == [4, 5]


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


def test_a_row_is_marked_whatever_key_is_held(shown: Shown) -> None:
    shown.show(*rows(3))
    shown.view.select(ArticleId(2))
    window = shown.view.window().windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    shown.view.select(ArticleId(2))  # it is marked already: with Ctrl Qt lets go of it
    QTest.keyRelease(window, Qt.Key.Key_Control)
    assert current(shown) == 2


def test_a_shorter_list_is_shown_as_far_as_it_goes(shown: Shown) -> None:
    shown.show(*rows(30))
    shown.view.verticalScrollBar().setValue(2_000)
    shown.show(*rows(1))
    assert shown.view.verticalScrollBar().value() == 0
    assert current(shown) is None


def test_rows_are_fixed_in_height_and_as_wide_as_the_list(shown: Shown) -> None:
    shown.show(*rows(3))
    box = shown.box(2)
    assert (box.top(), box.height()) == (2 * row_height(False), row_height(False))
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


# ---- many are picked ----------------------------------------------------------------------------


@pytest.fixture
def five(shown: Shown) -> ArticleList:
    shown.show(*rows(5))
    return shown.view


@pytest.fixture
def counts(five: ArticleList) -> list[int]:
    counts: list[int] = []
    five.picked_changed.connect(counts.append)
    return counts


def press(
    view: ArticleList, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view, key, held)


def click_at(
    view: ArticleList, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    spot = view.visualRect(view.rows.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, spot)


def test_rows_are_picked_one_by_one_and_arrows_open_nothing_meanwhile(
    five: ArticleList, counts: list[int]
) -> None:
    opened: list[int] = []
    click_at(five, 0)
    five.opened.connect(opened.append)
    five.pick()
    press(five, Qt.Key.Key_Down)
    press(five, Qt.Key.Key_Down)
    press(five, Qt.Key.Key_Space)
    assert five.picked == [1, 3]
    press(five, Qt.Key.Key_Space)
    assert five.picked == [1]
    assert counts == [1, 2, 1]
    assert opened == []


def test_shift_and_arrows_pick_a_run(five: ArticleList, counts: list[int]) -> None:
    click_at(five, 1)
    for _ in range(2):
        press(five, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert five.picked == [2, 3, 4]
    press(five, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert five.picked == [2, 3]


def test_ctrl_and_shift_click_pick_and_open_nothing(five: ArticleList) -> None:
    opened: list[int] = []
    click_at(five, 0)
    five.opened.connect(opened.append)
    click_at(five, 2, Qt.KeyboardModifier.ControlModifier)
    assert five.picked == [1, 3]
    click_at(five, 4, Qt.KeyboardModifier.ShiftModifier)
    assert set(five.picked) >= {3, 4, 5}
    assert opened == []
    click_at(five, 1)
    assert (five.picked, opened) == ([], [2])


def test_all_are_picked_and_let_go(five: ArticleList, counts: list[int]) -> None:
    five.pick_all()
    assert five.picked == [1, 2, 3, 4, 5]
    five.stop_picking()
    assert five.picked == []
    assert counts == [5, 0]


def test_letting_go_of_the_last_ends_it(five: ArticleList, counts: list[int]) -> None:
    five.pick()
    five.pick()
    assert (five.picked, counts) == ([], [1, 0])


def test_what_is_picked_stays_so_when_the_list_comes_anew(
    five: ArticleList, counts: list[int]
) -> None:
    click_at(five, 1)
    for _ in range(2):
        press(five, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    five.show_ids([ArticleId(number) for number in (9, 4, 2, 1)], ArticleId(1))
    assert five.picked == [4, 2]
    five.show_ids([ArticleId(9)], None)
    assert five.picked == []
    assert counts[-1] == 0


def test_opening_by_enter_lets_go_of_what_was_picked(five: ArticleList) -> None:
    opened: list[int] = []
    five.opened.connect(opened.append)
    five.pick()
    press(five, Qt.Key.Key_Return)
    assert (five.picked, opened) == ([], [1])


def test_the_row_that_takes_the_place_of_one_that_went_is_marked(five: ArticleList) -> None:
    click_at(five, 1)
    five.show_ids([ArticleId(number) for number in (1, 3, 4)], None)
    assert five.current == 3
    five.show_ids([ArticleId(1)], None)
    assert five.current == 1


def test_the_menu_of_a_row_is_asked_for_by_mouse_and_by_key(five: ArticleList) -> None:
    asked: list[int] = []
    five.menu_wanted.connect(lambda article_id, _: asked.append(article_id))
    click_at(five, 0)
    spot = five.visualRect(five.rows.index(2, 0)).center()
    QTest.mouseClick(five.viewport(), Qt.MouseButton.RightButton, pos=spot)
    for reason, where in (
        (QContextMenuEvent.Reason.Mouse, spot),
        (QContextMenuEvent.Reason.Keyboard, QPoint(-1, -1)),
    ):
        event = QContextMenuEvent(reason, where, five.viewport().mapToGlobal(where))
        QApplication.sendEvent(five.viewport(), event)
    assert asked == [3, 1]
    assert five.current == 1


def test_letters_look_for_no_title(five: ArticleList) -> None:
    asked: list[object] = []
    QCoreApplication.processEvents()
    five.rows.wanted.connect(asked.append)
    press(five, Qt.Key.Key_Z)
    assert asked == []
    assert five.current is None
