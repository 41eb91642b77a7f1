"""Every action of the window in one table: name, words, keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from reader.gui.words import tr


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    keys: tuple[str, ...]


def _table() -> dict[str, _Entry]:
    return {
        "add": _Entry(tr("Add a link or text…"), ("Ctrl+N",)),
        "open": _Entry(tr("Open files…"), ("Ctrl+O",)),
        "next": _Entry(tr("Next article"), ("J",)),
        "previous": _Entry(tr("Previous article"), ("K",)),
        "read": _Entry(tr("Open the article"), ("O",)),
        "search": _Entry(tr("Search"), ("/", "Ctrl+F")),
        "back": _Entry(tr("Back"), ("Esc", "Alt+Left")),
        "deliver": _Entry(tr("Try the outbox now"), ("F5",)),
        "remove samples": _Entry(tr("Remove the sample stories"), ()),
        "quit": _Entry(tr("Quit"), ("Ctrl+Q",)),
    }


class Actions(QObject):
    """The window's actions by name. Single keys rest while a text field has the focus."""

    def __init__(self, window: QWidget, calls: dict[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self._single: list[QAction] = []
        for name, entry in _table().items():
            action = QAction(entry.words, window)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _=False, call=calls[name]: call())
            window.addAction(action)
            self._by_name[name] = action
            if any(len(key) == 1 for key in entry.keys):
                self._single.append(action)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of this name."""
        return self._by_name[name]

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        writing = isinstance(now, QLineEdit | QPlainTextEdit)
        for action in self._single:
            action.setEnabled(not writing)
