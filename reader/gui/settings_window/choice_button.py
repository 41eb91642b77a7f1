"""A button that says what is chosen, with a menu of what could be."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QActionGroup, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from reader.gui.sides import line_start
from reader.gui.style import Style, font

_CHOICE, _PAD, _ARROW = 212, 12, 16


class ChoiceButton(QPushButton):
    """A button that says what is chosen, with a menu of what could be.

    choices: each with its value and its words.
    """

    def __init__(
        self,
        style: Style,
        name: str,
        choices: Sequence[tuple[str, str]],
        change: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._style, self._name, self._change = style, name, change
        self.setFont(font(13))
        self.setAutoDefault(False)
        self.setProperty("choice", "true")
        self.setMinimumWidth(_CHOICE)
        self._menu, self._group = QMenu(self), QActionGroup(self)
        self.setMenu(self._menu)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these instead; what is chosen is to be shown again."""
        self._menu.clear()
        self._words = dict(choices)
        self._actions = {}
        for value, words in choices:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=value: self._change(value))
            self._group.addAction(action)
            self._actions[value] = action

    def show_value(self, value: str) -> None:
        """Show that this value is chosen."""
        words = self._words.get(value, value)
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        if value in self._actions:
            self._actions[value].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words at the beginning and the arrow at the end, as a list does."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        arrow = self._style.pixmap("chevron-down", _ARROW, "text2", self.devicePixelRatioF())
        left = box.left() if rtl else box.right() - _ARROW
        painter.drawPixmap(round(left), round(box.center().y() - _ARROW / 2), arrow)
        align = line_start(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._style.colour("text" if self.isEnabled() else "text3"))
        room = box.adjusted(_ARROW + 4, 0, 0, 0) if rtl else box.adjusted(0, 0, -_ARROW - 4, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, align, shown)
        painter.end()
