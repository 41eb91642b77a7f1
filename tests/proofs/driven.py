"""The program's own window, started as `kiosque` starts it, with a hand inside that uses it.

No part of the program is replaced: the hand is called by an event that waits in the queue until the
window stands.
"""

import sys
import time
import traceback
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader.__main__ import main
from reader.gui.main_window import MainWindow

_STEP_MS = 10


class Hand(QObject):
    """Calls `use` once, with the window, from inside the event loop.

    at_once: as soon as it is shown; else when it is complete.
    """

    _waiting = Signal()

    def __init__(self, use: Callable[[MainWindow], None], *, at_once: bool = False) -> None:
        super().__init__()
        self._use, self._at_once = use, at_once
        #: The way of the failure, "" if there was none.
        self.failure = ""
        self._waiting.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._waiting.emit()  # kept for the application, which is yet to come

    @Slot()
    def _look(self) -> None:
        window = shown_window()
        if window is None or not (window.is_complete or self._at_once):
            QTimer.singleShot(0, self, self._look)
            return
        try:
            self._use(window)
        except Exception:  # noqa: BLE001 told by run_window
            self.failure = traceback.format_exc()
            QApplication.exit(1)


def shown_window() -> MainWindow | None:
    """Return the window, None before it is shown."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    return next((window for window in found if window.isVisible()), None)


def run_window(
    words: list[str], use: Callable[[MainWindow], None], *, at_once: bool = False
) -> int:
    """Run `kiosque` with these words and `use` its window; return the exit code.

    at_once: before the window is complete. `use` closes the window. If it raises, what it raised
    is on stderr and the code is 1.
    """
    hand = Hand(use, at_once=at_once)
    sys.argv = ["kiosque", *words]
    code = main()
    sys.stderr.write(hand.failure)
    return code


def pause(milliseconds: int) -> None:
    """Let the window work so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window work until it is so; it fails if that takes longer."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        pause(_STEP_MS)
