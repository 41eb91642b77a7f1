"""Join printing and "Save as PDF" with the pane: the article that is open, as it is set there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.marker import Marker
from reader.gui.reading_pane.paper import Paper, pdf_of
from reader.gui.style import Style
from reader.model.file_name import safe_stem

_NAMES = ("print", "save as pdf")
_PICTURE_PX = 1600  # a column of paper at 300 dots an inch has about as many


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

    def _paper(self, then: Callable[[Paper, str], None]) -> None:
        """Hand over the sheets of the open article, and its title, when its pictures are here."""
        pane, now = self._column.pane, self._choices.now
        opened = pane.shown
        if opened is None:
            return
        marker = pane.findChild(Marker)
        marks = marker.on_paper() if isinstance(marker, Marker) and now.paper_marks else []

        def make(pictures: dict[str, QImage]) -> None:
            all_here = {**pane_pictures, **pictures}
            paper = Paper(
                opened, self._style, now.typography, all_here, marks, noted=now.paper_notes
            )
            then(paper, opened.saved.article.title)

        pane_pictures = pane.pictures if now.typography.pictures else {}
        wanted = [each.digest for each in opened.pictures if each.digest is not None]
        lacking = [each for each in wanted if each not in pane_pictures]
        if lacking and now.typography.pictures:
            self._desk.paper.gather(lacking, _PICTURE_PX, make)
        else:
            make({})

    def _ask_for_printer(self) -> None:
        if self._column.pane.shown is None:
            return
        # Only now: it loads the system's printing, which a start need not wait for.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._column.pane.shown.saved.article.title)
        printer.setCreator("Kiosque")
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._paper(lambda paper, _: _paint(paper, printer)))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _ask_for_place(self) -> None:
        if self._column.pane.shown is None:
            return
        title = self._column.pane.shown.saved.article.title
        dialog = QFileDialog(self._window, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF documents") + " (*.pdf)")
        dialog.selectFile(file_name(title))
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, name: str) -> None:
        desk = self._desk.paper
        self._paper(lambda paper, title: desk.write(Path(name), pdf_of(paper, title)))

    def _say_written(self, file: Path) -> None:
        self._column.notice.say(
            self.tr("Saved: {title}").format(title=words.isolated(file.name)),
            self.tr("Open"),
            lambda: _open(file),
        )


def _paint(paper: Paper, printer: QPagedPaintDevice) -> None:
    paper.paint(printer)


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def file_name(title: str) -> str:
    """Return a file's name, made of a title, that every system takes."""
    return f"{safe_stem(title)}.pdf"
