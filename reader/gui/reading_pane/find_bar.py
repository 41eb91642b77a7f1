"""The bar over the corner of the pane in which words are typed that are to be found in it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.gui.style import Style, font

_HEIGHT, _WIDTH, _BUTTON, _ICON = 40, 384, 28, 16


class FindBar(QFrame):
    """A field, how many times its words occur, and the ways from one to the next."""

    #: The words have changed: str.
    asked = Signal(str)
    #: So many steps to the next place, or back if negative.
    stepped = Signal(int)
    #: The user is done here.
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setObjectName("find")
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.textChanged.connect(self.asked)
        self.field.stepped.connect(self.stepped)
        self._count = QLabel()
        self._count.setFont(font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 0, 5, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addSpacing(4)
        back = self._button("chevron-up", self.tr("Previous place"))
        on = self._button("chevron-down", self.tr("Next place"))
        close = self._button("x", self.tr("Close"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        self._ways = (back, on)
        for button in (back, on, close):
            row.addWidget(button)
        self.setFixedHeight(_HEIGHT)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_count(self, current: int, count: int) -> None:
        """Say that this is place `current` of so many; of none, that there is none."""
        for way in self._ways:
            way.setEnabled(count > 0)
        if not self.field.text().strip():
            self._count.setText("")
            return
        number = self.locale().toString
        if count:
            said = self.tr("{current} of {count}")
            said = said.format(current=number(current), count=number(count))
        else:
            said = self.tr("Not found")
        self._count.setText(said)
        self.field.setAccessibleDescription(said)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the bar: the window's own action would take it first."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        if is_escape(event, QEvent.Type.KeyPress):
            self.closed.emit()
            return True
        return super().event(event)

    def fit(self, room: int) -> None:
        """Take the width that it needs, but no more than this."""
        self.setFixedWidth(max(0, min(_WIDTH, room)))

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._style.icon(icon))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setProperty("small", "true")
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _dress(self) -> None:
        self.setStyleSheet(
            f"#find {{ background: {self._style.hex('surface')}; border-radius: 8px;"
            f" border: 1px solid {self._style.hex('control')}; }}"
            " #find QLineEdit { min-height: 26px; }"
        )
        self._style.paint_words(self._count, "text3")


class _Field(QLineEdit):
    """Enter goes on, with Shift back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def is_escape(event: QEvent, kind: QEvent.Type) -> bool:
    """Return whether this is the Esc key, as an event of this kind."""
    return (
        event.type() == kind and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
    )
