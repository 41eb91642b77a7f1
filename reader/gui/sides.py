"""Start and end of a line: left and right, or the other way round, as the window is read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLayout, QPushButton


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Give the layout these margins: Qt mirrors what is in a layout, and not its margins."""
    left, right = (end, start) if _is_rtl() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def line_start(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the side where lines begin in this direction, whatever that of the words is."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def turn_as_words(button: QPushButton) -> None:
    """Let sign and words of a button stand as its words are read, wherever the button stands.

    What lies over an article runs as the article does, and its words are the window's.
    """
    button.setLayoutDirection(QGuiApplication.layoutDirection())


def placed(label: QLabel) -> QLabel:
    """Let it stand where lines begin: by itself it goes by the direction of its words.

    Its words may be a path or an address, which would stand at the far end.
    """
    if label.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        side = line_start(Qt.LayoutDirection.RightToLeft)
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label


def back_icon() -> str:
    """Return the name of the arrow that leads back: towards where lines begin."""
    return "arrow-right" if _is_rtl() else "arrow-left"


def _is_rtl() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
