"""Wait until the window shows its list: what the user does not see yet is made after that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from reader.gui.list_desk import ListDesk
from reader.gui.main_window import MainWindow

_LONGEST_MS = 1_000  # a window that is covered, or on another desktop, is not painted


class FirstPicture(QObject):
    """Calls `then` once: when the list was painted with its rows, or has none."""

    def __init__(self, window: MainWindow, lists: ListDesk, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._list, self._then = window, window.list, then
        self._list.viewport().installEventFilter(self)
        lists.listed.connect(self._look_whether_empty)
        QTimer.singleShot(_LONGEST_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint with rows."""
        if event.type() == QEvent.Type.Paint:
            first = self._list.rows.id_at(0)
            if first is not None and self._list.rows.row_of(first) is not None:
                QTimer.singleShot(0, self, self._end)  # when what is painted has been sent
        return False

    def _look_whether_empty(self, ids: list[object]) -> None:
        if not ids:
            QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        then, self._then = self._then, _nothing
        self._list.viewport().removeEventFilter(self)
        self.deleteLater()
        if self._window.isVisible():  # it may have been closed meanwhile
            then()


def _nothing() -> None:
    """Do nothing: it was called."""
