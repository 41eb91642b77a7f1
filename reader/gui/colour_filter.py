"""The row of small buttons that choose highlights by their colour, or those with a note."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.gui.mark_swatch import name_of
from reader.gui.style import Style, font
from reader.gui.words import tr
from reader.model.annotation import Colour, MarkCounts

_HEIGHT, _PAD, _DOT, _GAP, _ICON = 28, 8, 10, 6, 12


class _Chip(QAbstractButton):
    """A dot of a colour and a count. colour: None for the sign of a note."""

    def __init__(self, style: Style, colour: Colour | None) -> None:
        super().__init__()
        self._style, self.colour = style, colour
        self.name = name_of(colour) if colour else tr("With a note")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(12, 500))
        self.setToolTip(self.name)
        style.changed.connect(self.update)

    def count(self, number: int) -> None:
        """Say how many there are."""
        self.setText(self.locale().toString(number))
        self.setAccessibleName(f"{self.name}: {self.text()}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for dot and count."""
        return QSize(
            2 * _PAD + _ICON + _GAP + self.fontMetrics().horizontalAdvance(self.text()), _HEIGHT
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip; the chosen one has another ground and frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, token = self.isChecked(), "control"
        if self.hasFocus():
            token = "focus"
        elif on:
            token = "accent"
        painter.setPen(QPen(self._style.colour(token), 2 if self.hasFocus() or on else 1))
        back = "selected" if on else "hover" if self.underMouse() else "surface"
        painter.setBrush(self._style.colour(back))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = self.width() - _PAD - _ICON if rtl else _PAD
        top = (self.height() - _ICON) // 2
        if self.colour is None:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(at, top, self._style.pixmap("sticky-note", _ICON, "text2", ratio))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour(f"bar_{self.colour}"))
            painter.drawEllipse(QRectF(at + 1, top + 1, _DOT, _DOT))
        painter.setPen(self._style.colour("text2"))
        left = _PAD if rtl else _PAD + _ICON + _GAP
        room = QRectF(left, 0, self.width() - 2 * _PAD - _ICON - _GAP + 1, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ColourFilter(QWidget):
    """At most one of them is chosen; pressed again, it is chosen no more."""

    #: The choice: Colour or None, and whether only what has a note is wanted.
    chosen = Signal(object, bool)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.chips = [_Chip(style, colour) for colour in (*Colour, None)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chip in self.chips:
            chip.count(0)
            chip.clicked.connect(lambda _=False, chip=chip: self._choose(chip))
            row.addWidget(chip)
        row.addStretch()

    def show_counts(self, counts: MarkCounts) -> None:
        """Say how many there are of each."""
        for chip in self.chips:
            chip.count(counts.noted if chip.colour is None else counts.colours[chip.colour])

    def clear(self) -> None:
        """Choose none."""
        for chip in self.chips:
            chip.setChecked(False)

    def _choose(self, chosen: _Chip) -> None:
        for chip in self.chips:
            chip.setChecked(chip is chosen and chip.isChecked())
        on = chosen.isChecked()
        self.chosen.emit(chosen.colour if on else None, on and chosen.colour is None)
