"""Windows no larger than their screen, which may be small, or shown at twice its size."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_TITLE_BAR = 40  # pixels that a desktop may put above a window; what is below its foot is not seen
_LISTS = 6  # a list among other things has this part of the screen, whatever the screen
_LEAST = 96  # height of what scrolls: two or three of its lines are seen


def room_on(screen: QScreen) -> QSize:
    """Return how large a window may be: all that the system leaves, less its title bar."""
    return screen.availableGeometry().size() - QSize(0, _TITLE_BAR)


def fit(window: QWidget, width: int, height: int) -> None:
    """Let a window be so large, or as large as its screen has room for."""
    above = window.parentWidget() or window
    window.resize(QSize(width, height).boundedTo(room_on(above.screen())))
    keep_inside(window)


def keep_inside(window: QWidget) -> None:
    """Move a window up that has grown over the foot of its screen."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    if frame.bottom() > room.bottom():
        over = frame.bottom() - room.bottom()
        window.move(window.x(), max(room.top(), window.y() - over))


def height_of_list(window: QWidget, wished: int) -> int:
    """Return how high a list in a dialog may be, which scrolls: less on a low screen."""
    return min(wished, room_on(window.screen()).height() // _LISTS)


class Scrolled(QScrollArea):
    """What stands in a window as if it stood there itself, and scrolls where there is no room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it scrolls it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        for part in (inside, self.viewport()):  # the window's own ground is seen
            part.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Wish for all that is in it to be seen."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be content with a little of it, as wide as it is."""
        least = self._inside.minimumSizeHint()
        wide = least.width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, min(least.height(), _LEAST))
