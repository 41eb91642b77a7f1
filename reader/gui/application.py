"""The application: what the desktop asks of it while it runs."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Takes the files and links that macOS opens with the program.

    They come as events, never as words of the start: the first of them before there is a window.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._take: Callable[[list[str]], None] | None = None
        self._waiting: list[str] = []

    def give_to(self, take: Callable[[list[str]], None] | None) -> None:
        """Give what is opened to `take`, what waits at once; let it wait if it is None."""
        self._take = take
        if take is not None and self._waiting:
            waiting, self._waiting = self._waiting, []
            take(waiting)

    def event(self, event: QEvent) -> bool:
        """Take a file or a link; the rest is Qt's."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        source = event.file() or event.url().toString()
        if source and self._take is not None:
            self._take([source])
        elif source:
            self._waiting.append(source)
        return True
