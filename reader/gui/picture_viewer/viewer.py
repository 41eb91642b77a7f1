"""The viewer: one picture over the pane, its caption, and the ways to the others."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.buttons import sign_button
from reader.gui.picture_viewer.canvas import Canvas
from reader.gui.style import Style, font

_BAR, _BUTTON = 52, 34
_WITH = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier  # of the plus


class Shown(Struct, frozen=True):
    """A picture that can be shown: by its digest; caption: "" if it has none."""

    digest: str
    caption: str = ""


class PictureViewer(QWidget):
    """Lies over the pane, as its sibling: scroll bars of the pane would lie over its child."""

    #: The picture of this digest is to be brought in its full size: answer with take().
    wanted = Signal(str)
    #: The picture of this digest is to be written to a file.
    saved = Signal(str)
    closed = Signal()

    def __init__(self, style: Style, pane: QWidget) -> None:
        super().__init__(pane.parentWidget() or pane)
        self._style, self._below = style, pane
        self._all: tuple[Shown, ...] = ()
        self._at = 0
        self._image: QImage | None = None
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas = Canvas(style)
        self.canvas.zoomed.connect(self._say_zoom)
        self.canvas.pressed_beside.connect(self.close_viewer)
        self._caption = QLabel()
        self._caption.setWordWrap(True)
        self._caption.setFont(font(14, reading=True))
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setContentsMargins(24, 10, 24, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._bar())
        box.addWidget(self.canvas, 1)
        box.addWidget(self._caption)
        pane.installEventFilter(self)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_pictures(self, pictures: Sequence[Shown], at: int) -> None:
        """Show one of these pictures; the arrows lead to the others."""
        self._all = tuple(pictures)
        self._cover()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go(at)

    def take(self, digest: str, image: QImage | None) -> None:
        """Show the picture that was wanted; None: this system cannot show it."""
        if self._all and self._all[self._at].digest == digest:
            self._image = image
            self.canvas.show_image(image)
            for button in (self._copy, self._whole, self._own, self._smaller, self._larger):
                button.setEnabled(image is not None)
            if image is None:
                self._caption.setText(self.tr("This picture cannot be shown here."))
                self._caption.show()

    def close_viewer(self) -> None:
        """Hide it, and let go of the picture."""
        self.hide()
        self._all, self._image = (), None
        self.canvas.show_image(None)
        self.closed.emit()

    def _go(self, at: int) -> None:
        self._at = at % len(self._all)
        shown = self._all[self._at]
        self._image = None
        self.canvas.show_image(None)
        self._caption.setText(shown.caption)
        self._caption.setVisible(bool(shown.caption))
        many = len(self._all) > 1
        for button in (self._back, self._on):
            button.setVisible(many)
        number = self.locale().toString
        said = self.tr("{current} of {count}")
        said = said.format(current=number(self._at + 1), count=number(len(self._all)))
        self._number.setText(said if many else "")
        name = self.tr("Picture: {caption}").format(caption=shown.caption or said)
        self.setAccessibleName(name)
        self.wanted.emit(shown.digest)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, behind = ("right", "left") if rtl else ("left", "right")
        self._back = sign_button(self._style, f"chevron-{before}", self.tr("Picture before"))
        self._on = sign_button(self._style, f"chevron-{behind}", self.tr("Next picture"))
        self._number, self._percent = QLabel(), QLabel()
        self._smaller = sign_button(self._style, "zoom-out", self.tr("Smaller"))
        self._larger = sign_button(self._style, "zoom-in", self.tr("Larger"))
        self._whole, self._own = QToolButton(), QToolButton()
        self._whole.setText(self.tr("Fit"))
        self._own.setText(words.percent(100))
        self._copy = sign_button(self._style, "copy", self.tr("Copy the picture"))
        self._save = sign_button(self._style, "download", self.tr("Save the picture as…"))
        close = sign_button(self._style, "x", self.tr("Close"))
        for button in (self._whole, self._own):
            button.setFixedHeight(_BUTTON)
            button.setFont(font(13, 500))
        for label in (self._number, self._percent):
            label.setFont(font(12))
        for widget in (self._back, self._on, self._number):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self._percent, self._smaller, self._larger, self._whole, self._own):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self._copy, self._save, close):
            row.addWidget(widget)
        row.addStrut(_BAR)
        self._back.clicked.connect(lambda: self._go(self._at - 1))
        self._on.clicked.connect(lambda: self._go(self._at + 1))
        self._smaller.clicked.connect(lambda: self.canvas.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.canvas.zoom_by(1))
        self._whole.clicked.connect(self.canvas.fit)
        self._own.clicked.connect(lambda: self.canvas.zoom_to(1.0))
        self._copy.clicked.connect(self._copy_picture)
        self._save.clicked.connect(lambda: self.saved.emit(self._all[self._at].digest))
        close.clicked.connect(self.close_viewer)
        return row

    def _say_zoom(self) -> None:
        self._percent.setText(words.percent(self.canvas.percent) if self._image else "")

    def _copy_picture(self) -> None:
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)

    # ---- keys ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep its keys for itself: the window's own actions would take them first."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, copy, close by the keys that people know."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what this key does here, None if nothing."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy_picture
        if event.modifiers() & ~_WITH:
            return None
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Right: lambda: self._go(self._at + on),
            Qt.Key.Key_Left: lambda: self._go(self._at - on),
            Qt.Key.Key_Space: lambda: self._go(self._at + 1),
            Qt.Key.Key_Plus: lambda: self.canvas.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.canvas.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.canvas.zoom_by(-1),
            Qt.Key.Key_0: self.canvas.fit,
            Qt.Key.Key_1: lambda: self.canvas.zoom_to(1.0),
        }
        return acts.get(event.key())

    def eventFilter(self, pane: QObject, event: QEvent) -> bool:
        """Stay where the pane is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return False

    def _cover(self) -> None:
        sibling = self._below.parentWidget() is not None
        self.setGeometry(self._below.geometry() if sibling else self._below.rect())

    def _dress(self) -> None:
        self._style.paint_back(self, "window")
        self._style.paint_words(self._caption, "text2")
        self._style.paint_words(self._number, "text3")
        self._style.paint_words(self._percent, "text3")
