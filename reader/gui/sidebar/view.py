"""The shelves, with their counts, and at the foot how things stand with the network."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader import paths
from reader.gui.style import Style, font

_ITEM_HEIGHT = 32


class Place(Enum):
    """Where the sidebar can lead."""

    UNREAD = "unread"
    ALL = "all"
    OUTBOX = "outbox"


_ICONS = {Place.UNREAD: "inbox", Place.ALL: "library", Place.OUTBOX: "clock-arrow-up"}


class _Item(QAbstractButton):
    """One shelf: icon, name, count."""

    def __init__(self, style: Style, place: Place, words: str) -> None:
        super().__init__()
        self._style, self.place, self._count = style, place, 0
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(_ITEM_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speak()
        style.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        self._count = count
        self._speak()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())

    def sizeHint(self) -> QSize:
        return QSize(180, _ITEM_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_back(painter, box)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def mirrored(x: float, width: float) -> QRectF:
            left = box.right() - x - width if rtl else x
            return QRectF(left, 0, width, box.height())

        chosen = self.isChecked()
        icon = self._style.pixmap(
            _ICONS[self.place], 16, "accent" if chosen else "text2", self.devicePixelRatioF()
        )
        spot = mirrored(8, 16)
        painter.drawPixmap(round(spot.left()), round((box.height() - 16) / 2), icon)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font(14, 600 if chosen else 400))
        painter.setPen(self._style.colour("text"))
        painter.drawText(mirrored(34, box.width() - 80), align, self.text())
        if self._count:
            self._paint_count(painter, box, rtl=rtl)

    def _paint_count(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        words = self.locale().toString(self._count)
        face = font(12, 600 if self.isChecked() else 400)
        width = max(22.0, QFontMetricsF(face).horizontalAdvance(words) + 12)
        left = 6.0 if rtl else box.width() - width - 6
        spot = QRectF(left, (box.height() - 20) / 2, width, 20)
        token = "text3"
        if self.place is Place.OUTBOX:  # something waits: amber
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("waiting_bg"))
            painter.drawRoundedRect(spot, 10, 10)
            token = "waiting"
        elif self.isChecked():
            token = "accent"
        painter.setFont(face)
        painter.setPen(self._style.colour(token))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_back(self, painter: QPainter, box: QRectF) -> None:
        token = "selected" if self.isChecked() else "hover" if self.underMouse() else None
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour(token))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


class Sidebar(QWidget):
    """The column at the side of the window."""

    #: A shelf was chosen: Place.
    chosen = Signal(object)
    #: The Add button was pressed.
    added = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setAutoFillBackground(True)
        self.setMinimumWidth(180)
        self.setMaximumWidth(320)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 8)
        box.setSpacing(0)
        box.addLayout(self._head())
        names = {
            Place.UNREAD: self.tr("Unread"),
            Place.ALL: self.tr("All articles"),
            Place.OUTBOX: self.tr("Outbox"),
        }
        self._items = {place: _Item(style, place, words) for place, words in names.items()}
        group = QButtonGroup(self)
        for place, item in self._items.items():
            group.addButton(item)
            box.addWidget(item)
            item.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
        box.addStretch()
        self._foot = _Foot(style)
        box.addWidget(self._foot)
        self._items[Place.ALL].setChecked(True)

    def choose(self, place: Place) -> None:
        """Mark the shelf as chosen."""
        self._items[place].setChecked(True)

    def show_counts(self, unread: int, everything: int, waiting: int) -> None:
        """Show how many stand on each shelf and how many links wait."""
        for place, count in zip(Place, (unread, everything, waiting), strict=True):
            self._items[place].show_count(count)
        self._foot.show_waiting(waiting)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 9, 0, 9)
        head.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(program_icon(22, self.devicePixelRatioF()))
        name = QLabel("Kiosque")
        name.setFont(font(17, 700, reading=True))
        add = QPushButton("\u2009" + self.tr("Add"))
        add.setIcon(self._style.icon("plus", "text"))
        add.setIconSize(QSize(14, 14))
        add.setFont(font(13, 600))
        add.setToolTip(self.tr("Save a link, a text or a file"))
        add.clicked.connect(self.added)
        head.addWidget(mark)
        head.addWidget(name)
        head.addStretch()
        head.addWidget(add)
        return head


class _Foot(QWidget):
    """How things stand: all is here, or how many links wait."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._waiting = style, 0
        self.setFixedHeight(40)
        style.changed.connect(self.update)
        self.show_waiting(0)

    def show_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        words = self.tr("%n link(s) wait for the network", "", waiting)
        self._words = words if waiting else self.tr("Everything is on this disk")
        self.setAccessibleName(self._words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        token = "waiting" if self._waiting else "text3"
        if self._waiting:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("waiting_bg"))
            painter.drawRoundedRect(box, 8, 8)
        icon = self._style.pixmap(
            "clock" if self._waiting else "hard-drive", 14, token, self.devicePixelRatioF()
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(
            round(box.width() - 24 if rtl else 10), round(box.height() / 2 - 7), icon
        )
        text = box.adjusted(10, 0, -32, 0) if rtl else box.adjusted(32, 0, -10, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(12))
        painter.setPen(self._style.colour(token))
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, round(text.width())
        )
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(text, align, words)


def program_icon(px: int, ratio: float) -> QPixmap:
    """Return the program's own icon. ratio: device pixels per pixel."""
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(str(paths.resource("icons/kiosque.svg"))).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
