"""The columns of the window: how wide they are, and are to be when there is room again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_WIDTHS = (224, 392)
#: In a window narrower than NARROW the columns take turns; than FOLDING, the sidebar has icons.
NARROW, FOLDING = 900, 1100


class Columns(QSplitter):
    """Sidebar, list and pane side by side; the pane takes what the others leave."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        #: Widths of sidebar and list where there is room for all, in pixels.
        self.widths = _WIDTHS
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def fill(self, sidebar: QWidget, middle: QWidget, right: QWidget) -> None:
        """Put the columns in, once."""
        self._sidebar, self._middle = sidebar, middle
        for column in (sidebar, middle, right):
            self.addWidget(column)
        self.setStretchFactor(2, 1)

    def set_widths(self, sidebar: int, column: int, window: int) -> None:
        """Give sidebar and list these widths, and the pane the rest of the window's."""
        self.widths = (sidebar, column)
        shown = min(sidebar, self._sidebar.maximumWidth())  # folded; the splitter would not look
        self.setSizes([shown, column, max(1, window - shown - column - 2 * self.handleWidth())])

    def note(self, *, folded: bool) -> None:
        """Remember how wide the user has made the columns; a folded one, or one alone, no."""
        sidebar, column, _ = self.sizes()
        if self._middle.isVisible():
            self.widths = (self.widths[0] if folded else sidebar, column)


def shape_of(width: int) -> str:
    """Return how a window of this width lays its columns out."""
    return "narrow" if width < NARROW else "folded" if width < FOLDING else "wide"
