"""Which folder is watched, what happens to its files, and whether copied links are offered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.style import Style, font
from reader.library.watching import After, after_named
from reader.settings import Settings


class WatchDialog(QDialog):
    """Asks how the user wants it. folder: the one that is watched now, or would be."""

    #: The user has chosen: Settings.
    chosen = Signal(object)

    def __init__(self, style: Style, settings: Settings, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._settings = style, settings
        self.setWindowTitle(self.tr("Watch a folder"))
        self.setMinimumWidth(520)
        self.watching = self._check(self.tr("Watch this folder"), on=settings.watching)
        self.folder = QLineEdit(str(folder))
        self.folder.setFont(font(13))
        self.folder.setAccessibleName(self.tr("The folder"))
        self._choose = QPushButton(self.tr("Choose…"))
        self._choose.setFont(font(13, 500))
        self._choose.clicked.connect(self._ask_for_folder)
        self._after = QButtonGroup(self)
        self.offering = self._check(
            self.tr("When a link was copied, offer to save it"), on=settings.offer_links
        )
        self._build()
        self.watching.toggled.connect(self._enable)
        self.folder.textChanged.connect(lambda _: self._enable())
        self._enable()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        title = QLabel(self.tr("Watch a folder"))
        title.setFont(font(18, 600, reading=True))
        box.addWidget(title)
        words = self.tr(
            "Pages that you or your browser put into this folder become articles by themselves."
        )
        box.addWidget(self._quiet(words))
        box.addSpacing(8)
        box.addWidget(self.watching)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        box.addLayout(row)
        box.addSpacing(8)
        self._heading = QLabel(self.tr("When a file was read"))
        self._heading.setFont(font(14, 600))
        box.addWidget(self._heading)
        for after, name in (
            (After.LEAVE, self.tr("Leave it where it is")),
            (After.MOVE, self.tr("Move it into the folder “Read in” there")),
            (After.DELETE, self.tr("Delete it")),
        ):
            button = QRadioButton(name)
            button.setFont(font(13))
            button.setProperty("after", after.value)
            button.setChecked(after_named(self._settings.after_taking) is after)
            self._after.addButton(button)
            box.addWidget(button)
        box.addSpacing(8)
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        self._style.paint_back(line, "line")
        box.addWidget(line)
        box.addSpacing(8)
        box.addWidget(self.offering)
        words = self.tr("Looked at only when this window comes to the front; it stays here.")
        box.addWidget(self._quiet(words))
        box.addSpacing(12)
        box.addStretch()
        box.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setFont(font(13, 500))
        cancel.clicked.connect(self.reject)
        self.apply = QPushButton(self.tr("Apply"))
        self.apply.setFont(font(13, 600))
        self.apply.setProperty("kind", "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._give)
        row.addWidget(cancel)
        row.addWidget(self.apply)
        return row

    def _enable(self) -> None:
        """Let only that be chosen which has a meaning now."""
        on = self.watching.isChecked()
        for widget in (self.folder, self._choose, self._heading, *self._after.buttons()):
            widget.setEnabled(on)
        self.apply.setEnabled(not on or Path(self.folder.text().strip()).is_absolute())

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _give(self) -> None:
        button = self._after.checkedButton()
        after = button.property("after") if button else self._settings.after_taking
        folder = self.folder.text().strip()
        settings = replace(
            self._settings,
            watching=self.watching.isChecked(),
            watched_folder=folder if self.watching.isChecked() else self._settings.watched_folder,
            after_taking=after,
            offer_links=self.offering.isChecked(),
        )
        self.accept()
        self.chosen.emit(settings)

    def _check(self, words: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setFont(font(13))
        box.setChecked(on)
        return box

    def _quiet(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(font(13))
        label.setWordWrap(True)
        self._style.paint_words(label, "text3")
        return label
