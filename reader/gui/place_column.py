"""A column in the place of the list of articles: search, name and count, a list, or why it is bare.

Each place fills in its list and says what stands there instead.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.leaving_field import LeavingField
from reader.gui.menu_button import MenuButton
from reader.gui.notices import NoticeBar
from reader.gui.style import Style, font

_NARROWEST = 300


class PlaceColumn(QWidget):
    """What such columns have in common; each names itself, fills its parts, and holds them."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_NARROWEST)
        self.search = LeavingField(style)
        self.menu_button = MenuButton(style)
        self.notice = NoticeBar(style)
        self._title, self._count = QLabel(), QLabel()
        self._head, self._said, self._way_out = QLabel(), QLabel(), QPushButton()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget()

    def _call(self, name: str, searching: str) -> None:
        """Give the place its name, and say what its field searches."""
        self._title.setText(name)
        self.search.setPlaceholderText(searching)
        self.search.setAccessibleName(searching)

    def _hold(self, listed: QWidget, line: QLayout, *signs: QWidget) -> QVBoxLayout:
        """Arrange all in the column that is returned.

        line: stands under the name. signs: stand above what a bare list says.
        """
        self._stack.addWidget(listed)
        self._stack.addWidget(self._nothing(*signs))
        self.search.left.connect(listed.setFocus)
        box, head = QVBoxLayout(self), QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head.setContentsMargins(12, 9, 12, 8)
        head.setSpacing(8)
        line.setContentsMargins(6, 0, 6, 0)
        head.addLayout(self.menu_button.beside(self.search))
        head.addLayout(self._name_line())
        head.addLayout(line)
        box.addLayout(head)
        box.addWidget(self.notice)
        box.addWidget(self._stack, 1)
        self._style.changed.connect(self._dress)
        self._dress()
        return box

    def _show_count(self, listed: int) -> None:
        """Show the list and how many are in it, or what stands there instead."""
        self._count.setText(self.locale().toString(listed) if listed else "")
        self._stack.setCurrentIndex(int(not listed))

    def _name_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._title.setFont(font(22, 600, reading=True))
        self._count.setFont(font(13))
        self._count.setContentsMargins(0, 9, 0, 0)  # on the line of the title
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(self._title)
        line.addWidget(self._count)
        line.addStretch()
        return line

    def _nothing(self, *signs: QWidget) -> QWidget:
        place = QWidget()
        box = QVBoxLayout(place)
        box.setContentsMargins(24, 0, 24, 0)
        box.setSpacing(10)
        self._head.setFont(font(18, 600, reading=True))
        self._said.setFont(font(14))
        self._way_out.setFont(font(13, 500))
        for label in (self._head, self._said):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        for each in (*signs, self._head, self._said):
            box.addWidget(each)
        box.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return place

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._count, "text3")
        self._style.paint_words(self._said, "text2")
