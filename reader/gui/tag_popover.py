"""The tags of the chosen articles, to be given and taken: type to find one, Enter to take it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.style import Style, font
from reader.gui.table_rows import scroll_area
from reader.model.tag import tag_name

_WIDTH, _LIST, _MOST = 280, 260, 300
_FIELDS = 110  # height of the field, of what may be added, and of what lies between
_EDGE, _ROW = 8, 28  # to that of the window; a tag
_WAYS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TagPopover(QFrame):
    """A field and a box for each tag; what is checked is given at once."""

    #: A tag is to be given: its name.
    given = Signal(str)
    #: A tag is to be taken away: its name.
    taken = Signal(str)

    #: It is no longer seen.
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._boxes: dict[str, QCheckBox] = {}
        self._window = parent
        self._many, self._most = 1, _LIST
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Tags"))
        self.setFixedWidth(_WIDTH)
        self._field = QLineEdit()
        self._field.setMaxLength(100)
        self._field.setPlaceholderText(self.tr("Find or add a tag"))
        self._field.setAccessibleName(self.tr("Find or add a tag"))
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._new = QPushButton()
        self._new.setIcon(style.icon("plus", "text"))
        self._new.setFont(font(13, 500))
        self._new.clicked.connect(self._take_typed)
        lines = QWidget()
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(4, 4, 4, 4)
        self._lines.setSpacing(0)
        self._lines.addStretch()
        self._scroll = scroll_area()
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(lines)
        lines.setAutoFillBackground(False)  # Qt has just set it
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        for widget in (self._field, self._new, self._scroll):
            box.addWidget(widget)
        self._style = style
        style.changed.connect(self.update)

    def open_at(self, place: QPoint, tags: Mapping[str, int], many: int) -> None:
        """Show the tags. place: of its top corner. tags: how many of `many` articles have each.

        It keeps within the window: moved aside where it would stand over its edge, and no higher
        than there is room.
        """
        window = self._window.window()
        room = QRect(window.mapToGlobal(QPoint()), window.size()).adjusted(
            _EDGE, _EDGE, -_EDGE, -_EDGE
        )
        self._most = min(_LIST, max(3 * _ROW, room.bottom() - place.y() - _FIELDS))
        self._many = many
        for each in self._boxes.values():
            each.deleteLater()
        self._boxes.clear()
        order = sorted(tags, key=lambda name: (tags[name] == 0, name.casefold()))
        for name in order[:_MOST]:
            self._add(name, tags[name])
        self._field.clear()
        self._filter()
        self.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = place.x() - (self.width() if rtl else 0)
        self.move(max(room.left(), min(x, room.right() + 1 - self.width())), place.y())
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take what was typed, and Down lead to the tags."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_typed()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._step(1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tags with the arrows; Enter switches the one with the focus."""
        key = event.key()
        if key in _WAYS:
            self._step(_WAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for box in self._boxes.values():
                if box.hasFocus():
                    box.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is closed."""
        super().hideEvent(event)
        self.closed.emit()

    def _step(self, by: int) -> None:
        shown = [self._field, *(box for box in self._boxes.values() if box.isVisible())]
        here = next((place for place, each in enumerate(shown) if each.hasFocus()), 0)
        to = shown[max(0, min(here + by, len(shown) - 1))]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(to)

    def _add(self, name: str, having: int) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"))
        box.setFont(font(14))
        if 0 < having < self._many:
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            box.setChecked(having > 0)
        box.clicked.connect(lambda _: self._switch(name, box))
        self._boxes[name] = box
        self._lines.insertWidget(self._lines.count() - 1, box)
        box.show()
        return box

    def _switch(self, name: str, box: QCheckBox) -> None:
        given = box.checkState() != Qt.CheckState.Unchecked
        box.setTristate(False)
        box.setChecked(given)
        (self.given if given else self.taken).emit(name)

    def _filter(self) -> None:
        """Show the tags with these letters, and offer a new one if none is spelled so."""
        typed = tag_name(self._field.text())
        part = typed.casefold()
        shown = 0
        for name, box in self._boxes.items():
            box.setVisible(part in name.casefold())
            shown += part in name.casefold()
        same = any(name.casefold() == part for name in self._boxes)
        self._new.setVisible(bool(typed) and not same)
        self._new.setText("\u2009" + self.tr("Add “{tag}”").format(tag=typed.replace("&", "&&")))
        self._scroll.setVisible(shown > 0)
        self._scroll.setFixedHeight(min(self._most, 8 + shown * _ROW))
        self.adjustSize()

    def _take_typed(self) -> None:
        """Give the tag that was typed, a new one if there is none; without any, be done."""
        typed = tag_name(self._field.text())
        if not typed:
            self.close()
            return
        same = [name for name in self._boxes if name.casefold() == typed.casefold()]
        chosen = same[0] if same else typed
        box = self._boxes.get(chosen) or self._add(chosen, 0)
        self._field.clear()
        if box.checkState() != Qt.CheckState.Checked:
            box.setTristate(False)
            box.setChecked(True)
            self.given.emit(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off where they might be black: on X11 without a compositor."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), 12, 12)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint its ground and edge, and what the mask leaves of its corners like the edge."""
        if not self.mask().isEmpty():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._style.colour("control"))
            painter.end()
        paint_card(self, self._style)
