"""Join the dialogs that move in from another reader with the desk."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.dialogs.move_file import MoveFileDialog
from reader.gui.dialogs.move_in import MoveInDialog
from reader.gui.incoming_desk import IncomingDesk
from reader.gui.style import Style

_KINDS = "*.zip *.csv *.json *.html *.htm *.txt *.rdf Bookmarks"


class MovingJoints(QObject):
    """Opens what is asked for, and what is an export among the files that come."""

    def __init__(self, style: Style, desk: IncomingDesk, window: QWidget) -> None:
        super().__init__(window)
        self._style, self._desk, self._window = style, desk.moving, window
        desk.exported.connect(self.show_file)

    def ask(self) -> None:
        """Ask which file, and show what was brought in so far."""
        dialog = MoveInDialog(self._style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk.listed.connect(dialog.show_imports)
        self._desk.undone.connect(dialog.show_undone)
        dialog.undo_wanted.connect(self._desk.undo)
        dialog.file_wanted.connect(lambda: self._ask_for_file(dialog))
        self._desk.load()
        dialog.open()

    def show_file(self, file: Path) -> None:
        """Show what is in the file; nothing is brought in before the user says so."""
        dialog = MoveFileDialog(self._style, file, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        work = self._desk.take(file, dialog)
        work.previewed.connect(dialog.show_preview)
        work.moved.connect(dialog.show_moved)
        work.reported.connect(dialog.show_unread)
        work.ended.connect(dialog.show_end)
        work.undone.connect(dialog.show_undone)
        work.failed.connect(dialog.show_error)
        dialog.begun.connect(work.begin)
        dialog.stopped.connect(work.stop)
        dialog.undo_wanted.connect(work.undo)
        work.look()
        dialog.show()

    def _ask_for_file(self, dialog: MoveInDialog) -> None:
        chooser = QFileDialog(dialog, self.tr("Choose a file of another reader"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        exports = self.tr("Exports and bookmarks ({kinds})").format(kinds=_KINDS)
        chooser.setNameFilters([exports, self.tr("All files (*)")])
        chooser.filesSelected.connect(lambda names: self._show_all(names, dialog))
        chooser.open()

    def _show_all(self, names: list[str], dialog: MoveInDialog) -> None:
        dialog.accept()
        for name in names:
            self.show_file(Path(name))
