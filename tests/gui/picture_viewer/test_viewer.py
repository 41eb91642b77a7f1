"""The viewer shows one picture after the other, and is left with Esc."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.picture_viewer.viewer import PictureViewer, Shown
from reader.gui.style import Style
from tests.gui.tools import button, texts

PICTURES = (Shown("a", "The harbour"), Shown("b"), Shown("c", "The sea"))


def image(width: int = 60) -> QImage:
    made = QImage(width, 40, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    return made


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    pane.resize(700, 500)
    qtbot.addWidget(pane)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


@dataclass
class Shower:
    """A viewer, and the pictures that it has asked for."""

    viewer: PictureViewer
    asked: list[str]


@pytest.fixture
def shower(style: Style, pane: QWidget) -> Shower:
    viewer = PictureViewer(style, pane)
    asked: list[str] = []
    viewer.wanted.connect(asked.append)
    return Shower(viewer, asked)


def test_it_lies_over_the_pane_and_asks_for_its_picture(shower: Shower, pane: QWidget) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 0)
    assert shower.asked == ["a"]
    assert viewer.geometry() == pane.rect()
    assert {"The harbour", "1 of 3"} <= set(texts(viewer))
    assert viewer.accessibleName() == "Picture: The harbour"
    viewer.take("a", image())
    assert "100 %" in texts(viewer)
    pane.resize(800, 600)
    assert viewer.geometry() == pane.rect()


def test_the_arrows_lead_round(shower: Shower, qtbot: QtBot) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 1)
    assert viewer.accessibleName() == "Picture: 2 of 3"
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    qtbot.mouseClick(button(viewer, "Next picture"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(viewer, "Picture before"), Qt.MouseButton.LeftButton)
    assert shower.asked == ["b", "c", "a", "c", "a", "c"]


def test_from_right_to_left_the_next_is_at_the_left(
    right_to_left: None, shower: Shower, qtbot: QtBot
) -> None:
    shower.viewer.show_pictures(PICTURES, 0)
    qtbot.keyClick(shower.viewer, Qt.Key.Key_Left)
    assert shower.asked == ["a", "b"]


def test_a_single_picture_has_no_others(shower: Shower, qtbot: QtBot) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES[:1], 0)
    assert "1 of 1" not in texts(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert shower.asked == ["a", "a"]


def test_a_picture_that_is_no_longer_wanted_is_not_shown(shower: Shower, qtbot: QtBot) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 0)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    viewer.take("a", image())
    assert "100 %" not in texts(viewer)


def test_it_zooms_by_keys_and_buttons(shower: Shower, qtbot: QtBot) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 0)
    viewer.take("a", image(1_400))
    seen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Equal):
        qtbot.keyClick(viewer, key)
        seen.append(viewer.canvas.percent)
    for words in ("Fit", "100 %", "Larger", "Smaller"):
        qtbot.mouseClick(button(viewer, words), Qt.MouseButton.LeftButton)
        seen.append(viewer.canvas.percent)
    assert seen == [100, 125, 100, 50, 62, 50, 100, 125, 100]


def test_it_is_copied_and_saved(shower: Shower, qtbot: QtBot) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 0)
    viewer.take("a", image())
    qtbot.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size() == image().size()
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(button(viewer, "Copy the picture"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().size() == image().size()
    with qtbot.waitSignal(viewer.saved) as saved:
        qtbot.mouseClick(button(viewer, "Save the picture as…"), Qt.MouseButton.LeftButton)
    assert saved.args == ["a"]


def test_one_that_this_system_cannot_show_says_so(shower: Shower) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 1)
    viewer.take("b", None)
    assert "This picture cannot be shown here." in texts(viewer)
    assert not button(viewer, "Copy the picture").isEnabled()
    assert button(viewer, "Save the picture as…").isEnabled()


@pytest.mark.parametrize("way", ["Esc", "cross", "beside"])
def test_it_is_left(shower: Shower, qtbot: QtBot, way: str) -> None:
    viewer = shower.viewer
    viewer.show_pictures(PICTURES, 0)
    viewer.take("a", image())
    with qtbot.waitSignal(viewer.closed):
        if way == "Esc":
            qtbot.keyClick(viewer, Qt.Key.Key_Escape)
        elif way == "cross":
            qtbot.mouseClick(button(viewer, "Close"), Qt.MouseButton.LeftButton)
        else:
            qtbot.mouseClick(viewer.canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert viewer.isHidden()


def test_other_keys_are_the_windows(shower: Shower, qtbot: QtBot) -> None:
    shower.viewer.show_pictures(PICTURES, 0)
    qtbot.keyClick(shower.viewer, Qt.Key.Key_J)
    qtbot.keyClick(shower.viewer, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shower.viewer.isVisible()
    assert shower.asked == ["a"]
