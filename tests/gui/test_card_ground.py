"""The ground of what lies over the window."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.card_ground import paint_card
from reader.gui.style import Style
from tests.gui.tools import colour_at, picture


class Over(QWidget):
    def __init__(self, style: Style, ground: str) -> None:
        super().__init__()
        self._style, self._ground = style, ground

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self, self._style, self._ground)


def test_it_has_an_edge_and_round_corners(style: Style, qtbot: QtBot) -> None:
    for ground in ("surface", "list"):
        widget = Over(style, ground)
        qtbot.addWidget(widget)
        widget.resize(80, 60)
        image = picture(widget)
        assert colour_at(image, 40, 30) == style.hex(ground).lower()
        assert colour_at(image, 40, 0) == style.hex("control").lower()
        assert colour_at(image, 0, 0) != style.hex("control").lower()
