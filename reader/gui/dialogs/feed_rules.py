"""The rules of all feeds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.parts import heading, wrapped
from reader.gui.feed_rules_editor import FeedRulesEditor
from reader.gui.fitting import fit
from reader.gui.style import Style, font
from reader.gui.table_rows import scroll_area

_SIZE = (640, 460)


class FeedRulesDialog(QDialog):
    """Each change is applied at once, to what comes next."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of all feeds"))
        fit(self, *_SIZE)
        self.editor = FeedRulesEditor(style)
        title = heading(self.tr("Rules of all feeds"))
        words = self.tr(
            "What is to be left out, fetched or tagged, whichever feed brings it. A feed's own"
            " rules come first."
        )
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 6, 0, 6)
        column.addWidget(self.editor)
        column.addStretch()
        area = scroll_area()
        area.setWidget(inner)
        done = self._done = QPushButton(self.tr("Done"))
        done.setFont(font(13, 600))
        done.setProperty("kind", "primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(done)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(8)
        box.addWidget(title)
        box.addWidget(wrapped(style, words))
        box.addWidget(area, 1)
        box.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where nothing is changed by a key that is pressed too soon."""
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
