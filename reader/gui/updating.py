"""Say that an older library is brought up to date, while the window waits for it."""

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout

from reader.gui.style import Style, font

_WIDTH = 480
_STEPS = 1_000


class UpdatingDialog(QDialog):
    """Shown by the first tell(). It cannot be closed: it ends when the library is open."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setWindowTitle("Kiosque")
        self.setMinimumWidth(_WIDTH)
        self.words = QLabel(self.tr("Your library is brought up to date, once."))
        self.words.setFont(font(15, 600))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.note = QLabel(self.tr("It is copied before, so that nothing can be lost."))
        self.note.setFont(font(13))
        style.paint_words(self.note, "text3")
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        for part in (self.words, self.bar, self.note):
            box.addWidget(part)

    def tell(self, share: float) -> None:
        """Show how much of it is done, from 0 to 1; on the thread of the window, which is busy."""
        if not self.isVisible():
            self.show()
        self.bar.setValue(round(share * _STEPS))
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: nothing can be used before."""
        event.ignore()

    def reject(self) -> None:
        """Take Escape for closing: stay."""
