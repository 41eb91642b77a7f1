"""How long a window keeps one waiting: the gaps of a 10 ms timer on its thread."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL_MS = 10


class Pulse(QObject):
    """A timer that notes how long each beat let it wait. A gap of 10 ms is a window at rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps_ms: list[float] = []
        self._last = time.perf_counter()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start(_INTERVAL_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000)
        self._last = now
