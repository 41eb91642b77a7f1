"""What nobody caught: into the log and a report, one sentence to the user, and on."""

import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.gui import crash_reports
from reader.gui.words import tr

log = logging.getLogger(__name__)


class CrashReport:
    """Takes the place of sys.excepthook. Says a mistake once, however often it happens.

    folder: where reports are written.
    """

    def __init__(self, folder: Path, log_file: Path, now: Callable[[], datetime]) -> None:
        self._folder, self._log_file, self._now = folder, log_file, now
        #: The window that runs; None as long as there is none.
        self.window: QWidget | None = None
        self._said: set[str] = set()

    def install(self) -> None:
        """Take what nobody catches from now on, on every thread."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the mistake, write its report and tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        report = self._report(error)
        if report is None:
            return
        if QCoreApplication.instance() is None:  # there is nobody left to show a message
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(report)

    def _tell(self, report: Path) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 seldom wanted

        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        if self.window is not None:
            words = tr(
                "Kiosque has made a mistake and goes on. Nothing that was saved is lost."
                "\n\nA report of it is here: {file}",
            )
            box.addButton(QMessageBox.StandardButton.Ok)
            show = box.addButton(tr("Show the report"), QMessageBox.ButtonRole.ActionRole)
            show.clicked.connect(lambda: show_report(report))
            box.setText(words.format(file=report))
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
        else:  # there is nothing yet that could go on
            words = tr(
                "Kiosque has made a mistake and cannot start. Nothing that was saved is lost."
                "\n\nA report of it is here: {file}",
            )
            box.setText(words.format(file=report))
            box.exec()

    def _take_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._report(arguments.exc_value)

    def _report(self, error: BaseException) -> Path | None:
        """Return the file that tells of it; None if this kind of mistake was told before."""
        log.error("a bug", exc_info=error)
        name = type(error).__name__
        if name in self._said:
            return None
        self._said.add(name)
        return crash_reports.write(self._folder, error, self._now) or self._log_file


def show_report(report: Path) -> None:
    """Open a report in the program that the user has for texts."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))
