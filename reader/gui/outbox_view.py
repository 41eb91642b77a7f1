"""What waits for the network, with its state, and what to do about it."""

from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.reasons import spoken
from reader.gui.style import Style, font
from reader.model.outbox import OutboxItem

_WIDEST = 800


class OutboxView(QScrollArea):
    """Two groups, what waits and what could not be fetched: title, address, state, buttons."""

    cancelled = Signal(str)
    #: One link is to be tried at once: its address; "" for all of them.
    tried = Signal(str)
    #: A link is to be opened in the browser: its address.
    browser = Signal(str)
    #: The user is done here.
    left = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._items: list[OutboxItem] = []
        self._offline = self._narrow = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outbox"))
        style.changed.connect(self._fill)
        self._fill()

    def show_items(self, items: list[OutboxItem]) -> None:
        """Show what waits."""
        if items != self._items:
            self._items = items
            self._fill()

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        if offline != self._offline:
            self._offline = offline
            self._fill()

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back, where no sidebar does."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fill()

    def _fill(self) -> None:
        place = self.verticalScrollBar().value()
        focused = self._focused()
        content = QWidget()
        content.setAutoFillBackground(True)
        self._style.paint_back(content, "page")
        outer = QHBoxLayout(content)
        outer.setContentsMargins(24, 9, 24, 24)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._add_head(box)
        given_up = [item for item in self._items if item.due_at is None]
        waiting = [item for item in self._items if item.due_at is not None]
        self._add_group(box, self.tr("Waiting"), waiting)
        self._add_group(box, self.tr("Could not be fetched"), given_up)
        box.addStretch(1)
        outer.addWidget(column)
        self.setWidget(content)
        self.verticalScrollBar().setValue(place)
        for button in content.findChildren(QPushButton):
            if focused and button.accessibleName() == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> str:
        """Return the name of the button that has the focus, "" if none has."""
        button = self.focusWidget()
        return button.accessibleName() if isinstance(button, QPushButton) else ""

    def _add_head(self, box: QVBoxLayout) -> None:
        bar = QHBoxLayout()
        if self._narrow:
            back = QToolButton()
            back.setIcon(self._style.icon("arrow-left"))
            back.setIconSize(QSize(18, 18))
            back.setFixedSize(34, 34)
            back.setToolTip(self.tr("Back"))
            back.setAccessibleName(self.tr("Back"))
            back.clicked.connect(self.left)
            bar.addWidget(back)
        bar.addStretch()
        if self._items:
            button = self._button(self.tr("Try all now"), "rotate-cw")
            button.setAccessibleName(self.tr("Try all now"))
            button.clicked.connect(lambda: self.tried.emit(""))
            bar.addWidget(button)
        box.addLayout(bar)
        if not self._items:
            box.addSpacing(34)
        title = self._label(self.tr("Outbox"), 28, 700, "text")
        title.setFont(font(28, 700, reading=True))
        box.addWidget(title)
        words = (
            self.tr("Links you saved that are not yet on this disk.")
            if self._items
            else self.tr("Nothing waits. A link that you save without a network waits here.")
        )
        box.addWidget(self._label(words, 14, 400, "text2"))
        if self._offline and self._items:
            box.addSpacing(8)
            box.addWidget(self._offline_bar())

    def _offline_bar(self) -> QFrame:
        frame = self._frame("waiting_bg", "waiting_bg", radius=8)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._icon("wifi-off", "waiting"))
        words = self.tr("No network. The links are fetched by themselves when it returns.")
        row.addWidget(self._label(words, 13, 600, "waiting"), 1)
        return frame

    def _add_group(self, box: QVBoxLayout, name: str, items: list[OutboxItem]) -> None:
        if not items:
            return
        head = QHBoxLayout()
        head.setContentsMargins(0, 12, 0, 0)
        head.setSpacing(8)
        for words, px, weight, token in (
            (name, 14, 600, "text"),
            (self.locale().toString(len(items)), 12, 400, "text3"),
        ):
            label = self._label(words, px, weight, token)
            label.setWordWrap(False)
            head.addWidget(label)
        head.addStretch()
        box.addLayout(head)
        frame = self._frame("surface", "line", radius=10)
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        for item in items:
            if item is not items[0]:
                rows.addWidget(self._hairline())
            rows.addLayout(self._line(item))
        box.addWidget(frame)

    def _line(self, item: OutboxItem) -> QHBoxLayout:
        given_up = item.due_at is None
        token = "error" if given_up else "waiting"
        icon = "triangle-alert" if given_up else "clock"
        row = QHBoxLayout()
        row.setContentsMargins(14, 13, 16, 13)
        row.setSpacing(12)
        row.addWidget(self._icon(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        name = item.title or _bare(item.url)
        texts.addWidget(self._label(name, 15, 600, "text", _OneLine(name)))
        when = self.tr("saved {time}").format(time=_clock(item.added_at))
        about = f"{_bare(item.url)} · {when}" if item.title else when
        texts.addWidget(self._label(about, 12, 400, "text3", _OneLine(about)))
        state = self._label(self._state(item), 13, 400, "error" if given_up else "text2")
        state.setMinimumWidth(240)  # else its height is reckoned for a line of a word each
        texts.addWidget(state)
        texts.addStretch()
        row.addLayout(texts, 1)
        row.addLayout(self._side(item, given_up=given_up))
        return row

    def _side(self, item: OutboxItem, *, given_up: bool) -> QVBoxLayout:
        """Return what stands at the end of a line: its state in a word, and the buttons."""
        side = QVBoxLayout()
        side.setSpacing(6)
        chip = QLabel(self.tr("Failed") if given_up else self.tr("Waiting"))
        chip.setFont(font(12, 600))
        token = "error" if given_up else "waiting"
        chip.setStyleSheet(
            f"QLabel {{ padding: 3px 8px; border-radius: 4px; color: {self._style.hex(token)};"
            f" background: {self._style.hex(f'{token}_bg')}; }}"
        )
        side.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch()
        acts = [(self.tr("Remove"), "", self.cancelled)]
        acts.insert(0, (self.tr("Try now"), "rotate-cw", self.tried))
        if given_up:
            acts.insert(1, (self.tr("Open in the browser"), "external-link", self.browser))
        for words, icon, signal in acts:
            button = self._button(words, icon)
            button.setAccessibleName(f"{words}: {item.title or item.url}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(item.url))
            buttons.addWidget(button)
        side.addLayout(buttons)
        side.addStretch()
        return side

    def _state(self, item: OutboxItem) -> str:
        if item.last_error is None:
            return self.tr("Fetched as soon as there is a network.")
        if item.due_at is None:
            return spoken(item.last_error)
        words = self.tr("{reason} Next try at {time}.")
        return words.format(reason=spoken(item.last_error), time=_clock(item.due_at))

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(f"\u2009{words}" if icon else words)
        button.setFont(font(13, 500))
        button.setProperty("small", "true")
        if icon:
            button.setIcon(self._style.icon(icon, "text"))
            button.setIconSize(QSize(14, 14))
        return button

    def _frame(self, token: str, line: str, *, radius: int) -> QFrame:
        frame = QFrame()
        frame.setObjectName("group")
        frame.setStyleSheet(
            f"#group {{ background: {self._style.hex(token)}; border-radius: {radius}px;"
            f" border: 1px solid {self._style.hex(line)}; }}"
        )
        return frame

    def _hairline(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(
            f"QFrame {{ background: {self._style.hex('line')}; margin-left: 43px; }}"
        )
        return line

    def _icon(self, name: str, token: str) -> QLabel:
        label = QLabel()
        label.setPixmap(self._style.pixmap(name, 18, token, self.devicePixelRatioF()))
        return label

    def _label(
        self, words: str, px: int, weight: int, token: str, made: QLabel | None = None
    ) -> QLabel:
        label = made or QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(made is None)
        label.setFont(font(px, weight))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # A label aligns by the direction of its words: an address would stand at the far end.
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._style.paint_words(label, token)
        return label


class _OneLine(QLabel):
    """Words that are cut short where there is no room for them."""

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), mode, self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignAbsolute, words)
        painter.end()


def _bare(url: str) -> str:
    return url.split("://", 1)[-1].rstrip("/")


def _clock(when: datetime) -> str:
    local = when.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
