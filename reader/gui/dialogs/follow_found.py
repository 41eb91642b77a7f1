"""The feeds that were found at an address: each with its kind, its size, its newest headlines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.outbox_row import OneLine
from reader.gui.outbox_words import bare
from reader.gui.style import Style, font
from reader.gui.words import isolated
from reader.model.feed import Offered

_MOST_HEADLINES, _MOST_HEIGHT, _FEW = 3, 340, 2


class FoundFeeds(QScrollArea):
    """Hidden while nothing was found; what is followed already cannot be chosen."""

    #: Another choice was made.
    chosen = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._boxes: list[tuple[Offered, QCheckBox]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Feeds that were found"))
        self.viewport().setAutoFillBackground(False)
        self.hide()

    @property
    def offered(self) -> list[Offered]:
        """What was found."""
        return [each for each, _ in self._boxes]

    @property
    def wanted(self) -> list[Offered]:
        """What is chosen."""
        return [each for each, box in self._boxes if box.isChecked() and box.isEnabled()]

    def show_offered(self, offered: Sequence[Offered]) -> None:
        """Show these; the first that is not followed yet is chosen."""
        self._boxes = []
        inner = QFrame()
        inner.setObjectName("found")
        inner.setStyleSheet(
            f"#found {{ background: {self._style.hex('surface')}; border-radius: 10px;"
            f" border: 1px solid {self._style.hex('line')}; }}"
        )
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(14)
        first = next((each for each in offered if each.already is None), None)
        for each in offered:
            column.addWidget(self._row(each, few=len(offered) > _FEW))
            box = self._boxes[-1][1]
            box.setChecked(each is first or each.already is not None)
            box.setEnabled(each.already is None)
            box.toggled.connect(lambda _: self.chosen.emit())
        column.addStretch()
        self.setWidget(inner)
        self.setVisible(bool(offered))
        self.setFixedHeight(min(_MOST_HEIGHT, inner.sizeHint().height() + 2))

    def _row(self, offered: Offered, *, few: bool) -> QWidget:
        title = offered.title or bare(offered.url)
        box = QCheckBox()
        box.setAccessibleName(title)
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(self._line(title, 15, 600, "text"))
        about = self._about(offered)
        told.addWidget(self._line(about, 12, 400, "text3"))
        shown = offered.headlines[: 1 if few else _MOST_HEADLINES]
        for headline in shown:
            told.addWidget(self._line(f"– {headline}", 13, 400, "text2"))
        box.setAccessibleDescription(". ".join((about, *shown)))
        whole = _Row(box)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        self._boxes.append((offered, box))
        return whole

    def _about(self, offered: Offered) -> str:
        parts = (
            self.tr("you follow it already") if offered.already is not None else "",
            isolated(offered.kind) if offered.kind else "",
            self.tr("%n entry(s)", "", offered.entries) if offered.entries else self.tr("empty"),
            isolated(bare(offered.url)),
        )
        return " · ".join(part for part in parts if part)

    def _line(self, text: str, px: int, weight: int, token: str) -> QLabel:
        line = OneLine(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(font(px, weight))
        self._style.paint_words(line, token)
        return line


class _Row(QWidget):
    """A feed: a press anywhere on it checks its box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: else its end would not come here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Check, or uncheck."""
        if self.rect().contains(event.position().toPoint()):
            self._box.click()
