"""What waits for the network, with its state, and what to do about it."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.style import Style, font
from reader.model.outbox import OutboxItem

_WIDEST = 800


class OutboxView(QScrollArea):
    """One line per waiting link: title, address, state; Cancel and Try now."""

    cancelled = Signal(str)
    #: One link is to be tried at once: its address; "" for all of them.
    tried = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._items: list[OutboxItem] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outbox"))
        style.changed.connect(lambda: self.show_items(self._items))
        self.show_items([])

    def show_items(self, items: list[OutboxItem]) -> None:
        """Show what waits."""
        self._items = items
        content = QWidget()
        content.setAutoFillBackground(True)
        palette = content.palette()
        palette.setColor(content.backgroundRole(), self._style.colour("page"))
        content.setPalette(palette)
        outer = QHBoxLayout(content)
        outer.setContentsMargins(24, 24, 24, 24)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._add_head(box)
        for item in items:
            box.addWidget(self._line(item))
        box.addStretch()
        outer.addWidget(column)
        self.setWidget(content)

    def _add_head(self, box: QVBoxLayout) -> None:
        head = QHBoxLayout()
        title = self._label(self.tr("Outbox"), 22, 600, "text")
        title.setFont(font(22, 600, reading=True))
        head.addWidget(title)
        head.addStretch()
        if self._items:
            button = QPushButton(self.tr("Try all now"))
            button.setFont(font(13, 600))
            button.clicked.connect(lambda: self.tried.emit(""))
            head.addWidget(button)
        box.addLayout(head)
        words = (
            self.tr("These links are fetched as soon as there is a network.")
            if self._items
            else self.tr("Nothing waits. A link that you save without a network waits here.")
        )
        box.addWidget(self._label(words, 13, 400, "text2"))

    def _line(self, item: OutboxItem) -> QFrame:
        frame = QFrame()
        frame.setObjectName("line")
        frame.setStyleSheet(
            f"#line {{ background: {self._style.hex('surface')}; border-radius: 10px;"
            f" border: 1px solid {self._style.hex('line')}; }}"
        )
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 12, 14, 12)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._label(item.title or item.url, 15, 600, "text"))
        if item.title:
            texts.addWidget(self._label(item.url, 12, 400, "text3"))
        texts.addWidget(self._state(item))
        row.addLayout(texts, 1)
        for words, signal, kind in (
            (self.tr("Try now"), self.tried, ""),
            (self.tr("Cancel"), self.cancelled, "flat"),
        ):
            button = QPushButton(words)
            button.setFont(font(13, 500))
            button.setProperty("small", "true")
            button.setProperty("kind", kind)
            button.setAccessibleName(f"{words}: {item.title or item.url}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(item.url))
            row.addWidget(button)
        return frame

    def _state(self, item: OutboxItem) -> QLabel:
        if item.last_error is None:
            return self._label(self.tr("Waits for the network"), 13, 500, "waiting")
        if item.due_at is None:
            words = self.tr("Given up: {reason}").format(reason=item.last_error)
        else:
            when = _clock(item.due_at)
            words = self.tr("{reason}. Next try at {time}").format(
                reason=item.last_error, time=when
            )
        return self._label(words, 13, 400, "error")

    def _label(self, words: str, px: int, weight: int, token: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font(px, weight))
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self._style.colour(token))
        label.setPalette(palette)
        return label


def _clock(when: datetime) -> str:
    local = when.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
