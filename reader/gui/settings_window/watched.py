"""Watched folder: which one is watched, and what happens to its files."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLineEdit, QRadioButton

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style, font
from reader.gui.watcher import watched_folder
from reader.library.watching import After, after_named
from reader.settings import Settings


class WatchedPage(Page):
    """A folder whose pages become articles by themselves."""

    fields = ("watching", "watched_folder", "after_taking")

    #: Whether it is watched from login on is wanted: answer with show_autostart().
    asked = Signal()
    #: It is to be watched from login on, or no longer.
    autostarted = Signal(bool)

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Watched folder"))
        self.watching = self.check(self.tr("Watch this folder"), lambda on: self.put(watching=on))
        self.folder = QLineEdit()
        self.folder.setFont(font(13))
        self.folder.setAccessibleName(self.tr("The folder"))
        self.folder.editingFinished.connect(lambda: self._take(self.folder.text()))
        self.choose = self.button(self.tr("Choose…"), self._ask_for_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        self.wrong = self.words(self.tr("Give the full path of the folder."), "error")
        about = self.words(
            self.tr(
                "Pages that you or your browser put into this folder become articles by themselves."
            )
        )
        self.add_row(self.tr("Folder"), self.watching, row, self.wrong, about)
        self.after = QButtonGroup(self)
        buttons = []
        for after, words in (
            (After.LEAVE, self.tr("Leave it where it is")),
            (After.MOVE, self.tr("Move it into the folder “Read in” there")),
            (After.DELETE, self.tr("Delete it")),
        ):
            button = QRadioButton(words)
            button.setFont(font(13))
            button.setProperty("after", after.value)
            button.clicked.connect(lambda _=False, after=after: self.put(after_taking=after.value))
            self.after.addButton(button)
            buttons.append(button)
        self.add_row(self.tr("When a file was read"), *buttons)
        self.autostart = self.check(
            self.tr("Watch it from login on, also without this window"), lambda _: None
        )
        self.autostart.clicked.connect(self.autostarted)
        self.add_row(self.tr("At login"), self.autostart)
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show what is watched, and let only that be chosen which has a meaning now."""
        self.watching.setChecked(settings.watching)
        self.folder.setText(str(watched_folder(settings)))
        self.wrong.hide()
        for button in self.after.buttons():
            button.setChecked(after_named(settings.after_taking) is After(button.property("after")))
        for widget in (self.folder, self.choose, *self.after.buttons()):
            widget.setEnabled(settings.watching)

    def look(self) -> None:
        """Ask whether it is watched from login on."""
        self.asked.emit()

    def show_autostart(self, on: bool) -> None:
        """Show whether it is watched from login on."""
        self.autostart.setChecked(on)

    def _take(self, text: str) -> None:
        folder = text.strip()
        sound = Path(folder).is_absolute()
        self.wrong.setVisible(not sound)
        if sound and Path(folder) != watched_folder(self._choices.now):
            self.put(watched_folder=folder)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take)
        dialog.open()
