"""What nobody caught: into the log, one sentence to the user, and on."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.gui.words import tr

log = logging.getLogger(__name__)


class CrashReport:
    """Takes the place of sys.excepthook. Says a mistake once, however often it happens."""

    def __init__(self, window: QWidget, log_file: Path) -> None:
        self._window, self._log_file = window, log_file
        self._said: set[str] = set()

    def install(self) -> None:
        """Take what nobody catches from now on."""
        sys.excepthook = self.take

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the mistake and tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.error("a bug", exc_info=(kind, error, trace))
        if kind.__name__ in self._said:
            return
        self._said.add(kind.__name__)
        words = tr(
            "Kiosque has made a mistake and goes on. Nothing that was saved is lost."
            "\n\nThe log tells more: {file}",
        )
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(words.format(file=self._log_file))
        box.open()
