"""A field that takes the next keys that are pressed as what they are."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_MODIFIERS = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    )
)


class KeyCatcher(QLineEdit):
    """Waits for keys. Esc alone ends the waiting, Tab alone goes on to the next control."""

    #: Keys were pressed: as Qt writes them.
    caught = Signal(str)
    #: Nobody wants to press any.
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the keys"))
        self.setAccessibleName(self.tr("The new keys"))

    def event(self, event: QEvent) -> bool:
        """Take all keys before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what was pressed; a modifier alone is only the beginning."""
        if event.key() in _MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.given_up.emit()
            return
        self.caught.emit(_written(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer: keys go elsewhere now."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.given_up.emit()


def _written(event: QKeyEvent) -> str:
    """Return the keys in Qt's words: "?" and not "Shift+?", which other keyboards write else."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if held == Qt.KeyboardModifier.ShiftModifier and sign.isprintable() and not sign.isalpha():
        held = Qt.KeyboardModifier.NoModifier if sign.strip() else held
    return QKeySequence(QKeyCombination(held, key)).toString()
