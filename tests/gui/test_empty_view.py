"""The empty library says what to do, and each way to begin can be taken by mouse or key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.empty_view import EmptyView
from reader.gui.main_window import MainWindow
from reader.gui.style import THEMES, Style
from tests.gui.tools import button, colour_at, colours_in, end, picture, tab_to, texts

ADD = "Add a link or text…"
OPEN = "Open saved pages. Pages and texts that lie on this disk become articles at once."
FOLLOW = "Follow a site. Its new stories come by themselves, whole, with their pictures."
LOOK = "Look round first. Eight sample stories, written for this; removed by one click."

WAYS = [(ADD, "add"), (OPEN, "file"), (FOLLOW, "follow"), (LOOK, "samples")]


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[EmptyView]:
    view = EmptyView(style)
    view.resize(800, 700)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    yield view
    end(view)


@pytest.fixture
def asked(view: EmptyView) -> list[str]:
    """Return what the view will have asked for."""
    asked: list[str] = []
    view.added.connect(lambda: asked.append("add"))
    view.filed.connect(lambda: asked.append("file"))
    view.followed.connect(lambda: asked.append("follow"))
    view.sampled.connect(lambda: asked.append("samples"))
    return asked


def test_it_says_what_is_here_and_what_to_do(view: EmptyView) -> None:
    shown = texts(view)
    assert shown[0] == "Nothing here yet"
    assert "Ctrl+N, or drop links and saved pages anywhere in this window" in shown
    assert "Reading makes no request. Kiosque has no account and sends nothing." in shown


@pytest.mark.parametrize(("words", "wish"), WAYS)
def test_each_way_to_begin_can_be_clicked(
    view: EmptyView, asked: list[str], words: str, wish: str
) -> None:
    QTest.mouseClick(button(view, words), Qt.MouseButton.LeftButton)
    assert asked == [wish]


@pytest.mark.parametrize(("words", "wish"), WAYS)
def test_each_way_to_begin_can_be_reached_by_key(
    view: EmptyView, asked: list[str], words: str, wish: str
) -> None:
    wanted = button(view, words)
    tab_to(wanted)
    QTest.keyClick(wanted, Qt.Key.Key_Space)
    assert asked == [wish]


def test_where_the_focus_is_can_be_seen(view: EmptyView, style: Style) -> None:
    line = button(view, OPEN)
    focus = style.hex("focus").lower()
    assert colour_at(picture(line), 300, 3) != focus
    line.setFocus(Qt.FocusReason.TabFocusReason)
    image = picture(line)
    assert focus in colours_in(image, 300, 0, 1, 8)


def test_lines_are_parted_and_closed_by_hairlines(view: EmptyView, style: Style) -> None:
    hairline = style.hex("line").lower()
    first, last = (picture(button(view, words)) for words in (OPEN, LOOK))
    assert [colour_at(image, 300, 0) for image in (first, last)] == [hairline, hairline]
    assert colour_at(first, 300, -1) != hairline
    assert colour_at(last, 300, -1) == hairline


@pytest.mark.parametrize("theme", THEMES)
def test_it_follows_the_theme(view: EmptyView, style: Style, theme: str) -> None:
    style.choose(theme)
    QCoreApplication.processEvents()
    image = picture(view)
    colours = colours_in(image, 0, 0, image.width(), image.height())
    assert colour_at(image, 2, 2) == style.hex("page").lower()
    for token in ("text", "text2", "accent", "link"):
        assert style.hex(token).lower() in colours


def test_the_word_to_press_stands_at_the_end(view: EmptyView, style: Style) -> None:
    image = picture(button(view, OPEN))
    link = style.hex("link").lower()
    assert link in colours_in(image, image.width() - 60, 5, 60, 48)
    assert style.hex("accent").lower() in colours_in(image, 0, 15, 20, 30)


def test_from_right_to_left_the_icon_stands_at_the_right(
    right_to_left: None, view: EmptyView, style: Style
) -> None:
    image = picture(button(view, OPEN))
    half = image.width() // 2
    assert style.hex("text").lower() in colours_in(image, half, 5, half - 34, 48)
    assert style.hex("text").lower() not in colours_in(image, 0, 5, 60, 48)
    assert style.hex("link").lower() in colours_in(image, 0, 5, 60, 48)


def test_under_the_mouse_the_word_to_press_is_heavier(view: EmptyView) -> None:
    line = button(view, OPEN)
    QTest.mouseMove(view)
    at_rest = picture(line)
    QTest.mouseMove(line)
    QCoreApplication.processEvents()
    assert picture(line) != at_rest


def test_a_narrow_window_cuts_no_word_to_press(window: MainWindow, style: Style) -> None:
    window.resize(480, 700)
    QCoreApplication.processEvents()
    image = picture(button(window.empty, LOOK))
    assert image.width() < 480
    assert style.hex("link").lower() in colours_in(image, image.width() - 40, 5, 40, 48)


def test_in_the_smallest_window_nothing_stands_on_anything_else(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    QCoreApplication.processEvents()
    ways = [button(window.empty, words) for words in (ADD, OPEN, LOOK)]
    boxes = [way.rect().translated(way.mapTo(window.empty, QPoint())) for way in ways]
    assert boxes[0].bottom() < boxes[1].top()
    assert boxes[1].bottom() < boxes[2].top()
