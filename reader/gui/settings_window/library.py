"""Library: where it lies, and how much room it takes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLayout, QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style, font
from reader.library.backups import USUAL_FOLDER
from reader.library.sizing import Sizes
from reader.settings import Settings


class LibraryPage(Page):
    """The folder, and a line for each kind of thing in it."""

    fields = ("backing_up", "backup_folder")

    #: How large it is is wanted: answer with show_sizes().
    asked = Signal()
    #: The library is to move into this folder: Path.
    moved = Signal(object)
    #: The library in this folder is to be used: Path.
    chosen = Signal(object)

    def __init__(self, style: Style, choices: Choices, folder: Path) -> None:
        super().__init__(style, choices, self.tr("Library"))
        self._folder = folder
        place = self.words(str(folder), "text")
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setAccessibleName(self.tr("The library's folder"))
        self.open = self.button(self.tr("Open the folder"), self._open)
        self.move_it = self.button(
            self.tr("Move the library…"),
            lambda: self._ask(self.tr("Move the library into this folder"), self.moved.emit),
        )
        self.use = self.button(
            self.tr("Use another library…"),
            lambda: self._ask(self.tr("The folder of the library"), self.chosen.emit),
        )
        self.add_row(
            self.tr("Place"),
            place,
            self.open,
            self.move_it,
            self.words(
                self.tr("It is copied and checked before the old place is left. You can stop.")
            ),
            self.use,
        )
        self._table = QWidget()
        self._grid_of_sizes = QGridLayout(self._table)
        self._grid_of_sizes.setContentsMargins(0, 4, 0, 0)
        self._grid_of_sizes.setVerticalSpacing(8)
        self._grid_of_sizes.setColumnStretch(1, 1)
        self._sizes: dict[str, QLabel] = {}
        names = {
            "articles": self.tr("Articles"),
            "pages": self.tr("Original pages"),
            "pictures": self.tr("Pictures"),
            "versions": self.tr("Earlier versions"),
            "index": self.tr("Search index"),
            "trash": self.tr("Trash"),
            "file": self.tr("Total on disk"),
        }
        for row, (kind, words) in enumerate(names.items()):
            self._add_line(row, kind, words)
        self.add_row(self.tr("Size"), self._table)
        self.add_row(self.tr("Backups"), *self._backups())
        self.begin()

    def _backups(self) -> tuple[QWidget | QLayout, ...]:
        self.backing_up = self.check(
            self.tr("Back up the library each day"), lambda on: self.put(backing_up=on)
        )
        self.backup_folder = self.words("", "text")
        self.choose = self.button(self.tr("Choose…"), self._ask_for_folder)
        hint = self.hint(self.tr("A week of days, a month of weeks and a year of months are kept."))
        return (self.backing_up, hint, self.backup_folder, self.choose)

    def show_settings(self, settings: Settings) -> None:
        """Show whether and where backups are made."""
        self.backing_up.setChecked(settings.backing_up)
        usual = str(self._folder / USUAL_FOLDER)
        self.backup_folder.setText(settings.backup_folder or usual)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.backup_folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.put(backup_folder=folder))
        dialog.open()

    def look(self) -> None:
        """Ask how large it is now."""
        self.asked.emit()

    def show_sizes(self, sizes: Sizes) -> None:
        """Show what each kind takes."""
        for kind, label in self._sizes.items():
            label.setText(QLocale().formattedDataSize(getattr(sizes, kind), 1, _SI))

    def size_of(self, kind: str) -> str:
        """Return what is said of a kind: a field of Sizes."""
        return self._sizes[kind].text()

    def _add_line(self, row: int, kind: str, words: str) -> None:
        last = kind == "file"
        name, size = self.words(words, "text"), QLabel("–")
        name.setWordWrap(False)
        for label in (name, size):
            label.setFont(font(13, 600 if last else 400))
        self._grid_of_sizes.addWidget(name, row, 0)
        self._grid_of_sizes.addWidget(size, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self._sizes[kind] = size

    def _ask(self, title: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title, str(self._folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        dialog.open()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


_SI = QLocale.DataSizeFormat.DataSizeTraditionalFormat
