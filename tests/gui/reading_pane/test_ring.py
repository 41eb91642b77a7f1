"""The ring round the passage in hand."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.ring import Ring
from reader.gui.style import Style
from tests.gui.tools import colour_at, picture


def test_frames_each_line_and_lets_clicks_through(qtbot: QtBot, style: Style) -> None:
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(200, 100)
    ring = Ring(style, below, lambda: [QRect(40, 20, 60, 20), QRect(10, 50, 30, 20)])
    ring.setGeometry(below.rect())
    ring.show()
    below.show()
    image = picture(below)
    assert colour_at(image, 70, 19) == style.colour("focus").name()
    assert colour_at(image, 25, 49) == style.colour("focus").name()
    assert colour_at(image, 70, 30) != style.colour("focus").name()
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
