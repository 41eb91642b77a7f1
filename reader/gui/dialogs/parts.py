"""What dialogs are made of: heading, words, buttons, a list; and those that show work under way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.gui.tasks import Tasks


def wrapped(style: Style, text: str, ink: str = "text3") -> QLabel:
    """Return a label that breaks its words into lines.

    ink: the token of their colour, "" for that of the dialog's words, whatever the theme becomes.
    """
    label = QLabel(text)
    label.setFont(font(13))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if ink:
        style.paint_words(label, ink)
    return label


def heading(words: str) -> QLabel:
    """Return the label above all that is in a dialog."""
    label = QLabel(words)
    label.setFont(font(18, 600, reading=True))
    return label


def quiet(style: Style, text: str, ink: str = "text3") -> QLabel:
    """Return a label whose words stand back. ink: the token of their colour."""
    label = wrapped(style, text, ink)
    label.setFont(font(13, 500 if ink == "text" else 400))
    return placed(label)


def push_button(words: str, *, primary: bool = False) -> QPushButton:
    """Return a button; Enter presses the primary one."""
    button = QPushButton(words)
    button.setFont(font(13, 600 if primary else 500))
    button.setAutoDefault(primary)
    button.setDefault(primary)
    if primary:
        button.setProperty("kind", "primary")
    return button


class Report(QPlainTextEdit):
    """Lines to be read and copied, such as what could not be read."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(font(13))
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        written = self.document().defaultTextOption()
        written.setTextDirection(self.layoutDirection())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            written.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.document().setDefaultTextOption(written)

    def copy_all(self) -> None:
        """Put all lines on the clipboard."""
        QGuiApplication.clipboard().setText(self.toPlainText())


class WorkDialog(QDialog):
    """Shows work that goes on while one reads; closing it, also by Esc, stops what is under way."""

    #: The work is to stop.
    stopped = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def is_running(self) -> bool:
        """Return whether something is under way: nothing is, unless the dialog knows better."""
        return False

    def reject(self) -> None:
        """Stop what is under way, and close: Esc and the window's own cross come here."""
        if self.is_running():
            self.stopped.emit()
        super().reject()


class AloneDialog(QDialog):
    """Shows work on a library that no window shows meanwhile: words, a bar, a note, and buttons."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._tasks = Tasks(self)
        self.setMinimumWidth(480)
        self.words, self.note = wrapped(style, "", ""), wrapped(style, "")
        self.bar = QProgressBar()

    def _hold(self, *buttons: QPushButton) -> None:
        """Arrange all; the buttons stand at the end of the last line."""
        row = QHBoxLayout()
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        for part in (self.words, self.bar, self.note):
            box.addWidget(part)
        box.addLayout(row)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take it for Escape, which knows whether it may go."""
        event.ignore()
        self.reject()

    def done(self, code: int) -> None:
        """End the thread, too."""
        self._tasks.close()
        super().done(code)
