"""The "Aa" popover: theme, face, size, line, column, paragraphs; what is dragged shows at once."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.face_switch import FaceSwitch
from reader.gui.style import THEMES, Script, Style, font
from reader.gui.swatch import Swatch
from reader.gui.table_rows import scroll_area
from reader.gui.type_sliders import TypeSliders
from reader.settings import Typography

_WIDTH, _PAD = 344, 16
_INSET = 4  # so that the corners stay round
_EDGE = 8  # to that of the window


class TypePopover(QFrame):
    """Lies over the window, under its button, until Esc or a press elsewhere closes it."""

    #: How articles are to be set from now on: Typography. It may be one of many while dragging.
    changed = Signal(object)
    #: The dragging is over, or nothing was dragged: Typography, to be kept.
    settled = Signal(object)
    #: A theme, or "system".
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._now = Typography()
        self._button: QWidget | None = None
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Text and colours"))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._area = scroll_area()  # in a low window it scrolls
        self._area.setParent(self)
        self._inner = QWidget()
        self._area.setWidget(self._inner)
        box = QVBoxLayout(self._inner)
        box.setContentsMargins(*[_PAD - _INSET] * 4)
        box.setSpacing(0)
        box.addLayout(self._swatches())
        box.addSpacing(12)
        self._follow = self._check(self.tr("Follow the system's theme"))
        self._follow.clicked.connect(self._follow_system)
        box.addWidget(self._follow)
        box.addSpacing(10)
        self._faces = FaceSwitch(style)
        self._faces.chosen.connect(self._choose_face)
        box.addWidget(self._faces)
        box.addSpacing(14)
        self._sliders = TypeSliders(self)
        self._sliders.changed.connect(self._slid)
        self._sliders.settled.connect(self.settled)
        box.addLayout(self._sliders.grid)
        box.addSpacing(12)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        box.addWidget(self._line)
        box.addSpacing(8)
        self._justified = self._check(self.tr("Justify, and break words"))
        self._justified.clicked.connect(lambda on: self._take(replace(self._now, justified=on)))
        self._pictures = self._check(self.tr("Show pictures"))
        self._pictures.clicked.connect(lambda on: self._take(replace(self._now, pictures=on)))
        box.addWidget(self._justified)
        box.addWidget(self._pictures)
        box.addSpacing(6)
        box.addLayout(self._foot())
        style.changed.connect(self._dress)
        self.hide()
        self._dress()

    @property
    def script(self) -> Script:
        """The script whose faces are offered."""
        return self._faces.script

    def show_typography(self, typography: Typography, script: Script) -> None:
        """Show how articles are set. script: of the one that is open; its faces are offered."""
        self._now = typography
        self._faces.offer(script, typography.arabic if script == "arabic" else typography.latin)
        self._sliders.show_typography(typography)
        self._justified.setVisible(script != "arabic")  # Qt does it badly: see measures_of()
        self._justified.setChecked(typography.justified)
        self._pictures.setChecked(typography.pictures)

    def open_under(self, button: QWidget) -> None:
        """Show it below this button, its far edge under the button's."""
        self._button = button
        window = self.window()
        height = min(self._inner.sizeHint().height() + 2 * _INSET, window.height() - 2 * _EDGE)
        self.resize(_WIDTH, height)
        self._area.setGeometry(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET))
        spot = button.mapTo(window, QPoint(0, button.height() + 4))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = spot.x() if rtl else spot.x() + button.width() - _WIDTH
        most = QPoint(window.width() - _WIDTH - _EDGE, window.height() - height - _EDGE)
        self.move(max(_EDGE, min(x, most.x())), max(_EDGE, min(spot.y(), most.y())))
        self.show()
        self.raise_()
        self._swatch[self._style.name].setFocus(Qt.FocusReason.PopupFocusReason)

    # ---- building ------------------------------------------------------------------------

    def _swatches(self) -> QHBoxLayout:
        names = {
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "black": self.tr("Black"),
        }
        row = QHBoxLayout()
        row.setSpacing(10)
        self._swatch = {name: Swatch(self._style, name, names[name]) for name in THEMES}
        for name, swatch in self._swatch.items():
            swatch.clicked.connect(lambda _=False, name=name: self._choose_theme(name))
            row.addWidget(swatch)
        return row

    def _check(self, words: str) -> QCheckBox:
        check = QCheckBox(words)
        check.setFont(font(13))
        return check

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        reset = QPushButton(self.tr("Reset"))
        reset.setProperty("kind", "link")
        reset.setFont(font(13, 600))
        reset.clicked.connect(lambda: self._take(Typography()))
        self._keys = QLabel("Ctrl + = − 0")
        self._keys.setFont(font(12))
        self._keys.setToolTip(self.tr("The keys for larger, smaller and usual text"))
        row.addWidget(reset)
        row.addStretch()
        row.addWidget(self._keys)
        return row

    # ---- what is chosen --------------------------------------------------------------------

    def _choose_theme(self, name: str) -> None:
        self.theme_chosen.emit(name)
        self._dress()

    def _follow_system(self, on: bool) -> None:
        self._choose_theme("system" if on else self._style.name)

    def _choose_face(self, script: Script, name: str) -> None:
        self._take(replace(self._now, **{script: name}))

    def _slid(self, typography: Typography) -> None:
        self._now = typography
        self.changed.emit(typography)

    def _take(self, typography: Typography) -> None:
        self.show_typography(typography, self.script)
        self.changed.emit(typography)
        self.settled.emit(typography)

    # ---- events ----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look for presses elsewhere from now on."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave presses alone again, and say that it is closed."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        super().hideEvent(event)
        self.closed.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Close at a press elsewhere in the window; its own button closes it by itself."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(watched, QWidget):
            return False
        own = watched is self or self.isAncestorOf(watched) or watched is self._button
        if not own and watched.window() is self.window():
            self.hide()
        return False

    def event(self, event: QEvent) -> bool:
        """Take Esc for itself before the window does."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._close()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within: it is a small window in the window."""
        order = [each for each in self.findChildren(QWidget) if _takes_tab(each)]
        focused = QApplication.focusWidget()
        if focused not in order:
            return super().focusNextPrevChild(forward)
        step = 1 if forward else -1
        following = order[(order.index(focused) + step) % len(order)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following.setFocus(reason)
        self._area.ensureWidgetVisible(following)
        return True

    def _close(self) -> None:
        self.hide()
        if self._button is not None:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its edge."""
        paint_card(self, self._style)

    def _dress(self) -> None:
        for name, swatch in self._swatch.items():
            swatch.setChecked(name == self._style.name)
            swatch.update()
        self._follow.setChecked(self._style.chosen == "system")
        self._style.paint_back(self._line, "line")
        for widget in (self._area, self._area.viewport(), self._inner):
            self._style.paint_back(widget, "surface")
        self._style.paint_words(self._keys, "text3")
        self._sliders.dress(self._style)
        self._faces.dress()
        self.update()


def _takes_tab(widget: QWidget) -> bool:
    focusable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return focusable and widget.isEnabled() and widget.isVisible()
