"""Open a window, say when it was painted, and close: what tests/bench/start.py times.

`python -m tests.bench.first_paint bare` or `… window LIBRARY`; `… resting` is the bare one, which
stays. Each line it prints is what was
painted and when, in seconds of the system's monotonic clock. Nothing that the program itself does
not need is imported before it.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Says once when the widget has been painted for the first time after `ready`."""

    def __init__(
        self, widget: QWidget, name: str, ready: Callable[[], bool], done: Callable[[], object]
    ) -> None:
        super().__init__(widget)
        self._name, self._ready, self._done = name, ready, done
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint."""
        if event.type() == QEvent.Type.Paint and self._ready():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._say)  # when what is painted has been sent
        return False

    def _say(self) -> None:
        print(self._name, time.monotonic(), flush=True)
        self._done()


def bare(*, stays: bool) -> int:
    """Paint a window with nothing in it."""
    application = QApplication(["bare"])
    window = QWidget()
    window.resize(1280, 820)
    Painted(window, "bare window", lambda: True, (lambda: None) if stays else application.quit)
    window.show()
    return application.exec()


def ours(library: str) -> int:
    """Paint the program's own window, first at all, then with its list."""
    from reader.gui.quick_imports import quick_imports  # the bare window must not pay for it

    with quick_imports():  # as the program does
        from reader.gui.main_window import MainWindow
        from tests.proofs.driven import run_window

    def use(window: MainWindow) -> None:
        rows = window.list.rows
        Painted(window, "Kiosque's window", lambda: True, lambda: None)
        Painted(
            window.list.viewport(),
            "Kiosque's window with its list",
            lambda: rows.rowCount() > 0 and rows.index(0, 0).data() is not None,
            window.close,
        )
        window.update()

    return run_window(["--library", library], use, at_once=True)


if __name__ == "__main__":
    kind = sys.argv[1]
    sys.exit(ours(sys.argv[2]) if kind == "window" else bare(stays=kind == "resting"))
