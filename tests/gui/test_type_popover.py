"""The "Aa" popover: what is chosen in it is told at once, and it closes as one expects."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import THEMES, Style
from reader.gui.swatch import Swatch
from reader.gui.type_popover import TypePopover
from reader.settings import Typography
from tests.gui.tools import button, texts


@pytest.fixture
def host(style: Style, qtbot: QtBot) -> QWidget:
    """Give a window with a button, on which the popover hangs."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    opener = QPushButton("Aa", host)
    opener.setObjectName("opener")
    opener.setGeometry(700, 10, 34, 34)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


@pytest.fixture
def popover(host: QWidget, style: Style) -> TypePopover:
    popover = TypePopover(style, host)
    popover.show_typography(Typography(), "latin")
    popover.open_under(opener(host))
    return popover


def opener(host: QWidget) -> QPushButton:
    found = host.findChild(QPushButton, "opener")
    assert isinstance(found, QPushButton)
    return found


def slider(popover: TypePopover, name: str) -> QSlider:
    [found] = [each for each in popover.findChildren(QSlider) if each.accessibleName() == name]
    return found


def test_it_hangs_under_its_button_within_the_window(popover: TypePopover, host: QWidget) -> None:
    assert popover.geometry().right() == 733
    assert popover.y() == 48
    popover.hide()
    opener(host).move(20, 600)
    popover.open_under(opener(host))
    assert host.rect().contains(popover.geometry())


def test_in_a_low_window_it_scrolls(popover: TypePopover, host: QWidget) -> None:
    popover.hide()
    host.resize(480, 360)
    popover.open_under(opener(host))
    assert host.rect().contains(popover.geometry())


@pytest.mark.parametrize(
    ("name", "key", "field", "value", "words"),
    [
        ("Size", Qt.Key.Key_Right, "px", 20, "20 px"),
        ("Line height", Qt.Key.Key_Left, "line", 1.51, "1.51"),
        ("Column", Qt.Key.Key_End, "letters", 100, "100 letters"),
        ("Paragraphs", Qt.Key.Key_Home, "gap", 0.0, "0.0 line"),
    ],
)
def test_each_slider_changes_its_number(
    popover: TypePopover,
    qtbot: QtBot,
    name: str,
    key: Qt.Key,
    field: str,
    value: float,
    words: str,
) -> None:
    told: list[Typography] = []
    popover.changed.connect(told.append)
    popover.settled.connect(told.append)
    qtbot.keyClick(slider(popover, name), key)
    assert told == 2 * [replace(Typography(), **{field: value})]
    assert words in texts(popover)


def test_what_is_dragged_is_told_at_once_and_kept_when_it_is_let_go(
    popover: TypePopover, qtbot: QtBot
) -> None:
    size = slider(popover, "Size")
    size.setSliderDown(True)
    with qtbot.assertNotEmitted(popover.settled), qtbot.waitSignal(popover.changed) as told:
        size.setSliderPosition(25)
    liked = replace(Typography(), px=25)
    assert told.args == [liked]
    with qtbot.waitSignal(popover.settled) as told:
        size.setSliderDown(False)
    assert told.args == [liked]


@pytest.mark.parametrize(
    ("words", "field"), [("Justify, and break words", "justified"), ("Show pictures", "pictures")]
)
def test_each_check_changes_its_field(
    popover: TypePopover, qtbot: QtBot, words: str, field: str
) -> None:
    with qtbot.waitSignal(popover.settled) as told:
        button(popover, words).click()
    assert told.args == [replace(Typography(), **{field: False})]


def test_a_face_is_chosen(popover: TypePopover, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popover.settled) as told:
        button(popover, "Atkinson Hyperlegible Next").click()
    assert told.args == [replace(Typography(), latin="Atkinson Hyperlegible Next")]


def test_for_arabic_it_offers_arabic_faces_and_no_justifying(popover: TypePopover) -> None:
    popover.show_typography(Typography(), "arabic")
    assert button(popover, "Amiri").isChecked()
    checks = [each.text() for each in popover.findChildren(QCheckBox) if each.isVisible()]
    assert checks == ["Follow the system's theme", "Show pictures"]


def test_reset_brings_all_back(popover: TypePopover, qtbot: QtBot) -> None:
    popover.show_typography(Typography(px=28, gap=2.0, justified=False), "latin")
    with qtbot.waitSignal(popover.settled) as told:
        button(popover, "Reset").click()
    assert told.args == [Typography()]
    assert slider(popover, "Size").value() == 19


@pytest.mark.parametrize("theme", THEMES)
def test_a_swatch_chooses_its_theme(
    popover: TypePopover, style: Style, qtbot: QtBot, theme: str
) -> None:
    popover.theme_chosen.connect(style.choose)
    button(popover, theme.capitalize()).click()
    assert style.chosen == theme
    checked = [each.text() for each in popover.findChildren(Swatch) if each.isChecked()]
    assert checked == [theme.capitalize()]


def test_the_system_is_followed_and_left_again(popover: TypePopover, style: Style) -> None:
    popover.theme_chosen.connect(style.choose)
    follow = button(popover, "Follow the system's theme")
    follow.click()
    assert (style.chosen, follow.isChecked()) == ("system", True)
    follow.click()
    assert (style.chosen, follow.isChecked()) == (style.name, False)


# ---- it closes --------------------------------------------------------------------------------


def test_esc_closes_it_and_goes_back_to_its_button(
    popover: TypePopover, host: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(slider(popover, "Size"), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert opener(host).hasFocus()


def test_a_press_elsewhere_closes_it_and_one_in_it_does_not(
    popover: TypePopover, host: QWidget, qtbot: QtBot
) -> None:
    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=QPoint(3, 200))
    assert popover.isVisible()
    qtbot.mousePress(opener(host), Qt.MouseButton.LeftButton)
    assert popover.isVisible()  # its button closes it by itself
    qtbot.mousePress(host, Qt.MouseButton.LeftButton, pos=QPoint(5, 600))
    assert not popover.isVisible()


def test_tab_stays_in_it(popover: TypePopover, qtbot: QtBot) -> None:
    seen = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert popover.isAncestorOf(focused)
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert len(set(seen)) == 15  # swatches, checks, faces, sliders, reset: nothing is left out
    qtbot.keyClick(seen[0], Qt.Key.Key_Backtab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert popover.isAncestorOf(focused)
