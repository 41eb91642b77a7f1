"""The search field: the user's words, 150 ms after the last key."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.style import Style

_PAUSE_MS = 150


class SearchBar(QLineEdit):
    """The field above the list."""

    #: The words have changed, or Enter was pressed: str.
    asked = Signal(str)
    #: The user is done here: the list is to have the focus.
    left = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the articles"))
        self.setToolTip(self.tr("All words must occur; press / to come here, Esc to leave"))
        self.setClearButtonEnabled(True)
        self.addAction(style.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(lambda _: self._pause.start())

    def ask(self, text: str) -> None:
        """Show these words and look for them at once."""
        self.setText(text)
        self._pause.stop()
        self.asked.emit(text)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field: the window's own action would take it first."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the list; Esc clears the field first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._pause.stop()
            self.asked.emit(self.text())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.ask("")
            self.left.emit()
        else:
            super().keyPressEvent(event)
