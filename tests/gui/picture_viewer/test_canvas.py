"""The picture is fitted, enlarged where the mouse is, and moved."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.picture_viewer.canvas import Canvas
from reader.gui.style import Style
from tests.gui.tools import colour_at, picture

LEFT, RIGHT = "#ff0000", "#0000ff"


def two_halves(width: int, height: int) -> QImage:
    """Return a picture that is red at the left and blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LEFT))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor(RIGHT))
    return image


@pytest.fixture
def canvas(style: Style, qtbot: QtBot) -> Canvas:
    canvas = Canvas(style)
    canvas.resize(400, 300)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


def test_a_large_picture_is_seen_whole(canvas: Canvas) -> None:
    canvas.show_image(two_halves(800, 200))
    assert canvas.percent == 50
    shown = picture(canvas)
    assert colour_at(shown, 2, 150) == LEFT
    assert colour_at(shown, -2, 150) == RIGHT
    assert colour_at(shown, 200, 90) not in (LEFT, RIGHT)
    canvas.resize(800, 300)
    assert canvas.percent == 100


def test_a_small_one_is_not_made_larger(canvas: Canvas) -> None:
    canvas.show_image(two_halves(100, 60))
    assert canvas.percent == 100
    shown = picture(canvas)
    assert colour_at(shown, 152, 150) == LEFT
    assert colour_at(shown, 148, 150) not in (LEFT, RIGHT)


def test_what_is_under_the_mouse_stays_there(canvas: Canvas) -> None:
    canvas.show_image(two_halves(800, 600))
    edge = QPointF(200, 100)  # between red and blue
    for _ in range(3):
        canvas.zoom_by(1, edge)
    assert canvas.percent == pytest.approx(50 * 1.25**3, abs=1)
    shown = picture(canvas)
    assert colour_at(shown, 195, 100) == LEFT
    assert colour_at(shown, 205, 100) == RIGHT
    canvas.resize(500, 300)
    assert canvas.percent == pytest.approx(50 * 1.25**3, abs=1)


def test_the_wheel_and_two_clicks_zoom(canvas: Canvas) -> None:
    canvas.show_image(two_halves(800, 600))
    QTest.wheelEvent(canvas.windowHandle(), QPoint(200, 150), QPoint(0, 120))
    assert canvas.percent == pytest.approx(62, abs=1)
    for expected in (50, 100, 50):
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        assert canvas.percent == expected


def test_it_is_never_smaller_than_fitted_nor_too_large(canvas: Canvas) -> None:
    canvas.show_image(two_halves(800, 600))
    canvas.zoom_by(-5)
    assert canvas.percent == 50
    canvas.zoom_by(100)
    assert canvas.percent == 800


def test_it_is_moved_with_the_mouse_but_not_out_of_view(canvas: Canvas) -> None:
    canvas.show_image(two_halves(800, 600))
    canvas.zoom_to(1.0)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(canvas, QPoint(399, 100))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(399, 100))
    shown = picture(canvas)
    assert colour_at(shown, 390, 100) == LEFT  # the blue half was moved out
    assert colour_at(shown, 1, 1) == LEFT  # and no room was left beside
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_a_click_beside_it_is_said(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.show_image(two_halves(100, 60))
    with qtbot.waitSignal(canvas.pressed_beside):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    with qtbot.assertNotEmitted(canvas.pressed_beside):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))


def test_without_a_picture_it_is_empty(canvas: Canvas) -> None:
    canvas.show_image(None)
    canvas.zoom_by(2)
    assert canvas.percent == 100
