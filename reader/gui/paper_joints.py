"""Join printing and "Save as PDF" with the pane: the article that is open, as it is set there."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.paper import Paper, pdf_of
from reader.gui.style import Style

_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_NAMES = ("print", "save as pdf")


class PaperJoints(QObject):
    """Asks the system where the sheets are to go."""

    def __init__(
        self,
        column: PaneColumn,
        style: Style,
        choices: Choices,
        desk: Desk,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._column, self._style, self._choices = column, style, choices
        self._desk, self._window = desk, window
        actions.join({"print": self._ask_for_printer, "save as pdf": self._ask_for_place})
        for name in _NAMES:
            actions[name].setEnabled(False)
            desk.opened.connect(lambda *_, name=name: actions[name].setEnabled(True))
            desk.closed.connect(lambda name=name: actions[name].setEnabled(False))
        desk.paper.written.connect(self._say_written)

    def _paper(self) -> tuple[Paper, str] | None:
        """Return the sheets of the open article, and its title."""
        shown = self._column.pane.shown
        if shown is None:
            return None
        typography = self._choices.now.typography
        pictures = self._column.pane.pictures if typography.pictures else {}
        return Paper(shown, self._style, typography, pictures), shown.saved.article.title

    def _ask_for_printer(self) -> None:
        # Only now: it loads the system's printing, which a start need not wait for.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        found = self._paper()
        if found is None:
            return
        paper, title = found
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCreator("Kiosque")
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: paper.paint(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _ask_for_place(self) -> None:
        found = self._paper()
        if found is None:
            return
        paper, title = found
        dialog = QFileDialog(self._window, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF documents") + " (*.pdf)")
        dialog.selectFile(file_name(title))
        dialog.fileSelected.connect(
            lambda name: self._desk.paper.write(Path(name), pdf_of(paper, title))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_written(self, file: Path) -> None:
        self._column.notice.say(
            self.tr("Saved: {title}").format(title=words.isolated(file.name)),
            self.tr("Open"),
            lambda: _open(file),
        )


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def file_name(title: str) -> str:
    """Return a file's name, made of a title, that every system takes."""
    words = " ".join(_NO_NAME.sub(" ", title).split()).strip(" .")
    return f"{words[:80] or 'article'}.pdf"
