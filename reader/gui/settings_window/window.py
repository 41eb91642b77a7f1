"""The window of the settings: sections at the side, one page at a time, no button that applies."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.fitting import Scrolled, fit
from reader.gui.settings_window.form import Page
from reader.gui.sidebar.item import Item
from reader.gui.style import Style, font

_SIZE = (840, 688)
_SIDE, _FOLDED = 212, 52
_NARROW = 700  # where the sections show their icons alone
#: The sections in their order, with their icons.
SECTIONS = {
    "reading": "book-open",
    "saving": "bookmark",
    "watched": "folder-sync",
    "browsers": "puzzle",
    "feeds": "rss",
    "network": "wifi",
    "keys": "keyboard",
    "language": "languages",
    "library": "library",
    "privacy": "shield-check",
}


class SettingsWindow(QDialog):
    """Shows the pages. It is not modal: what is changed is seen behind it at once.

    pages: by the names of the sections.
    """

    def __init__(self, style: Style, pages: Mapping[str, Page], parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._pages = style, dict(pages)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *_SIZE)
        sections = QWidget()
        self._side = Scrolled(sections)
        self._side.setAutoFillBackground(True)
        self._side.setFixedWidth(_SIDE)
        self._stack = QStackedWidget()
        self._items: dict[str, Item] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(sections)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(0)
        for name, icon in SECTIONS.items():
            page = self._pages[name]
            item = Item(style, icon, page.title)
            item.setAccessibleName(page.title)
            item.clicked.connect(lambda _=False, name=name: self.show_section(name))
            self._group.addButton(item)
            column.addWidget(item)
            self._stack.addWidget(page)
            self._items[name] = item
        column.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side)
        middle.addWidget(self._stack, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(middle, 1)
        box.addWidget(self._foot())
        style.changed.connect(self._dress)
        self._dress()
        self.show_section("reading")

    @property
    def section(self) -> str:
        """The name of the section that is shown."""
        return next(name for name, item in self._items.items() if item.isChecked())

    def page(self, name: str) -> Page:
        """Return the page of a section."""
        return self._pages[name]

    def show_section(self, name: str) -> None:
        """Show a section."""
        self._items[name].setChecked(True)
        self._side.ensureWidgetVisible(self._items[name])
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self._usual.setVisible(bool(page.fields))
        page.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sections where there is little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self._side.setFixedWidth(_FOLDED if is_narrow else _SIDE)
        for item in self._items.values():
            item.fold(is_narrow)

    def _make_usual(self) -> None:
        self._pages[self.section].make_usual()

    def _foot(self) -> QWidget:
        foot = _Foot(self._style)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self._hint = QLabel(self.tr("Every change is applied at once"))
        self._hint.setFont(font(13))
        self._hint.setWordWrap(True)
        self._usual = QPushButton(self.tr("Restore this section"))
        self._usual.setToolTip(self.tr("Everything in this section as it was at first"))
        self._usual.clicked.connect(self._make_usual)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.clicked.connect(self.close)
        for button in (self._usual, close):
            button.setFont(font(13, 600))
            button.setAutoDefault(False)
        row.addWidget(self._hint, 1)
        row.addWidget(self._usual)
        row.addWidget(close)
        return foot

    def _dress(self) -> None:
        self._style.paint_back(self._side, "window")
        self._style.paint_words(self._hint, "text3")


class _Foot(QWidget):
    """The line at the bottom, with a hairline above it."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setFixedHeight(52)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._style.colour("line"))
        painter.end()
