"""An import under way: how far it is, and in the end every file that was not read, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import Report, WorkDialog, heading, push_button, quiet
from reader.gui.fitting import height_of_list
from reader.gui.reasons import sentence, spoken
from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.gui.words import isolated
from reader.model.errors import FormatError
from reader.model.taken import Taken

_WIDTH = 560


class ImportDialog(WorkDialog):
    """Shows an import. One may go on reading meanwhile. Closing it stops the import.

    source: what is imported, for the eye.
    """

    #: An import that was stopped is to go on.
    continued = Signal()

    def __init__(self, style: Style, source: str, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._total = self._done = 0
        self._running, self._whole = True, False
        self.setWindowTitle(self.tr("Import saved pages"))
        self.setMinimumWidth(_WIDTH)
        self._title = heading("")
        self._source = quiet(self._style, source)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self._how_far = quiet(self._style, "")
        self._numbers = [0, 0, 0, 0]
        self._shown = [placed(QLabel()) for _ in self._numbers]
        self._report = Report(self.tr("What was not read"))
        self._report.setMinimumHeight(height_of_list(self, 120))
        self._heading = QLabel(self.tr("What was not read"))
        self._heading.setFont(font(14, 600))
        self._build()
        self._show_numbers()
        self._say()

    def show_total(self, count: int) -> None:
        """Say how many files there are; what was counted before is forgotten."""
        self._total, self._done, self._numbers = count, 0, [0, 0, 0, 0]
        self._report.clear()
        self._bar.setMaximum(max(1, count))
        self._show_numbers()
        self._say()

    def show_taken(self, taken: Taken) -> None:
        """Count a file, and note what was not read of it."""
        self._done += 1
        new = sum(kept.is_new for kept in taken.kept)
        as_it_was = sum(kept.as_it_was for kept in taken.kept)
        updated, already = len(taken.kept) - new - as_it_was, taken.already + as_it_was
        counts = (new, updated, already, int(bool(taken.errors)))
        self._numbers = [old + more for old, more in zip(self._numbers, counts, strict=True)]
        for error in taken.errors:
            why = spoken(error.reason) if isinstance(error, FormatError) else sentence(error)
            self._report.appendPlainText(f"{isolated(taken.file.name)}: {why}")
        self._bar.setValue(self._done)
        self._show_numbers()
        self._say()

    def show_end(self, whole: bool) -> None:
        """Say that nothing more comes. whole: all files had their turn."""
        self._running, self._whole = False, whole or 0 < self._total <= self._done
        self._say()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_running(self) -> bool:
        """Return whether files are being read."""
        return self._running

    def _go_on(self) -> None:
        self._running = True
        self._say()
        self.continued.emit()

    def _say(self) -> None:
        """Say how it stands, and offer what can be done now."""
        if self._running:
            title = self.tr("Importing saved pages")
        elif self._whole:
            title = self.tr("All files were read")
            if self._numbers[3]:
                title = self.tr("Done; some files were not read")
        else:
            title = self.tr("Stopped; it can go on from here")
        self._title.setText(title)
        number = self.locale().toString
        words = self.tr("{done} of {total} files")
        self._how_far.setText(words.format(done=number(self._done), total=number(self._total)))
        self._stop.setVisible(self._running)
        self._continue.setVisible(not self._running and not self._whole)
        self._close.setVisible(not self._running)
        unread = self._numbers[3] > 0
        for widget in (self._heading, self._report):
            widget.setVisible(unread)
        self._copy.setVisible(unread and not self._running)

    def _show_numbers(self) -> None:
        for label, number in zip(self._shown, self._numbers, strict=True):
            label.setText(self.locale().toString(number))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._source)
        box.addSpacing(8)
        box.addWidget(self._bar)
        box.addWidget(self._how_far)
        box.addSpacing(6)
        box.addLayout(self._table())
        box.addSpacing(6)
        box.addWidget(self._heading)
        box.addWidget(self._report, 1)
        box.addSpacing(6)
        box.addLayout(self._buttons())

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        names = (
            self.tr("New articles"),
            self.tr("Updated"),
            self.tr("Here already"),
            self.tr("Not read"),
        )
        for place, (name, number) in enumerate(zip(names, self._shown, strict=True)):
            number.setFont(font(18, 600))
            number.setAccessibleName(name)
            grid.addWidget(number, 0, place)
            grid.addWidget(quiet(self._style, name), 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._copy = push_button(self.tr("Copy this list"))
        self._stop = push_button(self.tr("Stop"))
        self._continue = push_button(self.tr("Continue"))
        self._close = push_button(self.tr("Close"), primary=True)
        self._copy.clicked.connect(self._report.copy_all)
        self._stop.clicked.connect(self.stopped)
        self._continue.clicked.connect(self._go_on)
        self._close.clicked.connect(self.accept)
        row.addWidget(self._copy)
        row.addStretch()
        for button in (self._stop, self._continue, self._close):
            row.addWidget(button)
        return row
