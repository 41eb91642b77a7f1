"""What changes how the text is set: popover, keys and wheel; it is kept, and the place too."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.type_popover import TypePopover
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.settings import Typography
from tests.gui.tools import button
from tests.world import World, story_html

Settle = Callable[[], None]


@pytest.fixture
def reading(stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle) -> MainWindow:
    """Give the window with an article open."""
    desk.open(stories[0])
    settle()
    return window


def px(window: MainWindow) -> int:
    """Return the size in which the text stands there."""
    return window.pane.document().defaultFont().pixelSize()


def popover(window: MainWindow) -> TypePopover:
    found = window.findChild(TypePopover)
    assert isinstance(found, TypePopover)
    return found


def turn(window: MainWindow, delta: int, modifier: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the article."""
    spot = QPointF(100, 100)
    event = QWheelEvent(
        spot,
        window.pane.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.pane.viewport(), event)


@pytest.mark.parametrize(
    ("key", "after"), [(Qt.Key.Key_Plus, 20), (Qt.Key.Key_Equal, 20), (Qt.Key.Key_Minus, 18)]
)
def test_keys_make_the_text_larger_and_smaller(
    reading: MainWindow, qtbot: QtBot, key: Qt.Key, after: int
) -> None:
    qtbot.keyClick(reading, key, Qt.KeyboardModifier.ControlModifier)
    assert (px(reading), reading.choices.now.typography.px) == (after, after)
    qtbot.keyClick(reading, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (px(reading), reading.choices.now.typography.px) == (19, 19)


def test_the_size_has_its_bounds(reading: MainWindow) -> None:
    for name, bound in (("larger", 28), ("smaller", 12)):
        for _ in range(20):
            reading.actions_by_name[name].trigger()
        assert px(reading) == bound


def test_the_wheel_with_ctrl_zooms_and_without_scrolls(reading: MainWindow) -> None:
    turn(reading, 60, Qt.KeyboardModifier.ControlModifier)
    assert px(reading) == 19  # half a notch is none yet
    turn(reading, 60, Qt.KeyboardModifier.ControlModifier)
    assert px(reading) == 20
    turn(reading, -240, Qt.KeyboardModifier.ControlModifier)
    assert px(reading) == 18
    turn(reading, -120, Qt.KeyboardModifier.NoModifier)
    assert px(reading) == 18


def test_the_button_opens_and_closes_the_popover(reading: MainWindow, qtbot: QtBot) -> None:
    opener = button(reading, "Text and colours")
    assert isinstance(opener, QToolButton)
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert popover(reading).isVisible()
    assert opener.isChecked()
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert not popover(reading).isVisible()
    assert not opener.isChecked()


def test_esc_closes_the_popover_and_nothing_else(
    reading: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    reading.actions_by_name["alone"].trigger()
    reading.actions_by_name["typography"].trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not popover(reading).isVisible()
    assert reading.actions_by_name["alone"].isChecked()


def test_what_is_dragged_shows_at_once_and_is_kept_at_its_end(reading: MainWindow) -> None:
    reading.actions_by_name["typography"].trigger()
    [size] = [
        each for each in popover(reading).findChildren(QSlider) if each.accessibleName() == "Size"
    ]
    size.setSliderDown(True)
    size.setSliderPosition(26)
    assert (px(reading), reading.choices.now.typography.px) == (26, 19)
    size.setSliderDown(False)
    assert reading.choices.now.typography.px == 26


def test_a_theme_is_kept(reading: MainWindow) -> None:
    reading.actions_by_name["typography"].trigger()
    button(popover(reading), "Sepia").click()
    assert (reading._style.name, reading.choices.now.theme) == ("sepia", "sepia")


def test_a_zoom_shows_in_the_open_popover(reading: MainWindow) -> None:
    reading.actions_by_name["typography"].trigger()
    reading.actions_by_name["larger"].trigger()
    values = [each.value() for each in popover(reading).findChildren(QSlider)]
    assert values[0] == 20


@pytest.mark.parametrize(
    "liked",
    [
        Typography(px=27, letters=45),
        Typography(justified=False, gap=0.0),
        Typography(latin="sans", line=2.2, pictures=False),
    ],
    ids=["larger", "ragged", "sans"],
)
def test_the_words_at_the_top_stay_there(
    window: MainWindow,
    desk: Desk,
    library: Library,
    world: World,
    settle: Settle,
    liked: Typography,
) -> None:
    text = "".join(f"({n}) The neighbouring harbourmasters remembered it. " for n in range(400))
    page = world.page("https://e.org/long", story_html("A long one", text=text))
    desk.open(take_in(library, page).id)
    settle()
    pane = window.pane
    pane.go_to_place(0.4)
    before = pane.reading_place()
    window.choices.put(replace(window.choices.now, typography=liked))
    after = pane.reading_place()
    assert abs(after.start - before.start) <= 60  # less than a line
    assert before.start > 1_000
