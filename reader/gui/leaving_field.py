"""A field that filters a list, and from which keys lead into it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.gui.field_buttons import add_clear_button, add_search_icon
from reader.gui.style import Style
from reader.gui.table_rows import keeps

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class LeavingField(QLineEdit):
    """Esc clears it, then leaves it, as Enter and Down do."""

    #: The list is to have the focus.
    left = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        add_clear_button(self)
        add_search_icon(self, style)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field: the window's own action would take it first."""
        return keeps(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter, Down and Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)
