"""Add: links or text, pasted or typed, and what will be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import heading, push_button, wrapped
from reader.gui.fitting import fit
from reader.gui.style import Style, font
from reader.library.pages import links_in

_FEWEST_WORDS = 5


class SaveDialog(QDialog):
    """One field that takes links or text."""

    #: Links were given: list of addresses.
    links_given = Signal(object)
    #: A text was given: str.
    text_given = Signal(str)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add to Kiosque"))
        fit(self, 560, 320)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(12)
        title = heading(self.tr("Add links or a text"))
        box.addWidget(title)
        self.field = QPlainTextEdit()
        self.field.setFont(font(14))
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Links or text"))
        self.field.setPlaceholderText(
            self.tr("https://… one link a line, or the text of an article, its title first")
        )
        self.field.textChanged.connect(self._look)
        box.addWidget(self.field, 1)
        self._hint = wrapped(style, "")
        box.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setFont(font(13, 500))
        cancel.clicked.connect(self.reject)
        self.save = push_button(self.tr("Save"), primary=True)
        self.save.setShortcut("Ctrl+Return")
        self.save.clicked.connect(self._give)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        box.addLayout(buttons)
        self._take_clipboard()
        self._look()

    def _take_clipboard(self) -> None:
        """Offer the links that were just copied: that is what most come with."""
        text = QGuiApplication.clipboard().text()
        if len(text) < 5_000 and links_in(text):
            self.field.setPlainText(text.strip())
            self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Say what will be done with what stands in the field."""
        text = self.field.toPlainText()
        links = links_in(text)
        words = len(text.split())
        self.save.setEnabled(bool(links) or words >= _FEWEST_WORDS)
        if links:
            said = self.tr(
                "%n link(s): fetched now, or as soon as there is a network.", "", len(links)
            )
        elif words >= _FEWEST_WORDS:
            said = self.tr("A text of %n word(s) becomes an article at once.", "", words)
        elif words:
            said = self.tr("This is neither a link nor a text of a few words.")
        else:
            said = self.tr("Links, or a text: Kiosque sees which it is.")
        self._hint.setText(said)

    def _give(self) -> None:
        text = self.field.toPlainText()
        links = links_in(text)
        if links:
            self.links_given.emit(list(links))
        else:
            self.text_given.emit(text)
        self.accept()
