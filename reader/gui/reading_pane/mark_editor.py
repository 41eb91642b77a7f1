"""The small editor beside a passage: its colour, a note, a way to copy it and to remove it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.mark_swatch import MarkSwatch
from reader.gui.style import Style, font
from reader.model.annotation import Annotation, AnnotationId, Colour

_WIDTH = 440
_PAD, _NOTE_HEIGHT, _PAUSE_MS = 14, 66, 400
_COLOUR_KEYS = dict(
    zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), Colour, strict=True)
)
_OWN_KEYS = (*_COLOUR_KEYS, Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_Escape)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class MarkEditor(QFrame):
    """Edits a highlight; of a passage that is none yet, it offers the colours."""

    #: A colour was chosen: Colour.
    coloured = Signal(object)
    #: A note was written, to be kept: AnnotationId, str.
    noted = Signal(object, str)
    #: A note is wanted on a passage that is no highlight yet.
    note_wanted = Signal()
    #: The passage is to be copied with its source, or as it stands.
    quoted = Signal()
    copied = Signal()
    #: The highlight is to be removed.
    removed = Signal()
    #: Esc was pressed.
    left = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._room = style, parent
        self._shown: Annotation | None = None
        self.setAccessibleName(self.tr("Highlight"))
        self.swatches = [MarkSwatch(style, colour) for colour in Colour]
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _=False, each=swatch: self.coloured.emit(each.colour))
        self._quote = self._button("quote", self.tr("Copy as a quotation with its source"))
        self._copy = self._button("copy", self.tr("Copy the passage"))
        self._trash = self._button("trash-2", self.tr("Remove the highlight"), "error")
        self._quote.clicked.connect(self.quoted)
        self._copy.clicked.connect(self.copied)
        self._trash.clicked.connect(self.removed)
        self.note = QPlainTextEdit()
        self.note.setFont(font(14))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.note.setPlaceholderText(self.tr("Write a note"))
        self.note.setAccessibleName(self.tr("Note"))
        self._kept, self._keys = QLabel(self.tr("Kept as you type")), QLabel()
        self.note.installEventFilter(self)
        self._name_keys()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep_note)
        self.note.textChanged.connect(self._note_changed)
        self._arrange()
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def shown(self) -> AnnotationId | None:
        """The highlight that is edited, None if the passage is none yet."""
        return self._shown.id if self._shown else None

    def offer(self) -> None:
        """Offer the colours for a passage that is no highlight yet."""
        self.keep_note()
        self._shown = None
        self._check(None)
        self._set_note("")
        for part in (self.note, self._trash, self._kept, self._keys):
            part.hide()
        self._fit()

    def edit(self, annotation: Annotation) -> None:
        """Show this highlight; a note that is being written stays as it is."""
        if self.shown != annotation.id:
            self.keep_note()
            self._set_note(annotation.note)
        elif not self.note.hasFocus() and not self._pause.isActive():
            self._set_note(annotation.note)
        self._shown = annotation
        self._check(annotation.colour)
        for part in (self.note, self._trash, self._kept, self._keys):
            part.show()
        self._fit()

    def take_focus(self, *, note: bool) -> None:
        """Take the focus: to the note, or to the chosen colour."""
        chosen = next((each for each in self.swatches if each.isChecked()), self.swatches[0])
        (self.note if note else chosen).setFocus(Qt.FocusReason.TabFocusReason)

    def keep_note(self) -> None:
        """Let the note be kept, if it was changed."""
        self._pause.stop()
        if self._shown is not None and self.note.toPlainText().strip() != self._shown.note:
            self.noted.emit(self._shown.id, self.note.toPlainText())

    def takes(self, key: int) -> bool:
        """Return whether the key is one of the editor's."""
        return key in _OWN_KEYS and not (key == Qt.Key.Key_Delete and self._shown is None)

    def press(self, key: int) -> bool:
        """Do what a key asks for; return whether it is one of the editor's."""
        if key in _COLOUR_KEYS:
            self.coloured.emit(_COLOUR_KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_N and self._shown is None:
            self.note_wanted.emit()
        elif key == Qt.Key.Key_N:
            self.take_focus(note=True)
        elif key == Qt.Key.Key_Delete and self._shown is not None:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Keep its keys for the editor: the window's own actions would take them first.

        A letter that is none of them does nothing: it was not meant for the article below.
        """
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and (_is_own(event) or _writes(event)):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the keys that do something where the focus is now."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._name_keys()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take 1 to 4, N, Delete and Esc, from wherever in the editor the focus is."""
        if not ((_is_own(event) and self.press(event.key())) or _writes(event)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round within the editor; Esc leaves it."""
        parts = [each for each in self._parts() if each.isVisibleTo(self)]
        focused = QApplication.focusWidget()
        place = parts.index(focused) if focused in parts else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        parts[(place + (1 if forward else -1)) % len(parts)].setFocus(reason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press beside the buttons: in the pane it would close the editor."""
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written."""
        self.keep_note()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        paint_card(self, self._style)

    def _parts(self) -> list[QWidget]:
        return [*self.swatches, self._quote, self._copy, self._trash, self.note]

    def _arrange(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(4)
        for swatch in self.swatches:
            first.addWidget(swatch)
        first.addStretch()
        for button in (self._quote, self._copy, self._trash):
            first.addWidget(button)
        for label in (self._kept, self._keys):
            label.setFont(font(12))
        last.addWidget(self._kept)
        last.addStretch()
        last.addWidget(self._keys)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(_PAD - 4, _PAD - 4, _PAD - 4, _PAD - 4)
        box.setSpacing(8)
        box.addLayout(first)
        rest = QVBoxLayout()
        rest.setContentsMargins(4, 0, 4, 2)
        rest.setSpacing(8)
        rest.addWidget(self.note)
        rest.addLayout(last)
        box.addLayout(rest)

    def _button(self, icon: str, name: str, token: str = "text2") -> QToolButton:
        button = QToolButton()
        button.setIcon(self._style.icon(icon, token))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(32, 32)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _check(self, colour: Colour | None) -> None:
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour is colour)

    def _set_note(self, text: str) -> None:
        if self.note.toPlainText() != text:
            self.note.blockSignals(True)
            self.note.setPlainText(text)
            self.note.blockSignals(False)

    def _name_keys(self) -> None:
        self._keys.setText(
            self.tr("Tab colours · Esc closes")
            if self.note.hasFocus()
            else self.tr("1–4 colour · N note · Esc closes")
        )

    def _note_changed(self) -> None:
        self._pause.start()

    def _fit(self) -> None:
        self.setFixedWidth(min(_WIDTH, max(280, self._room.width() - 24)))
        self._box.invalidate()
        self._box.activate()
        self.resize(self.width(), self.sizeHint().height())

    def _dress(self) -> None:
        for label in (self._kept, self._keys):
            self._style.paint_words(label, "text3")
        self.update()


def _is_own(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _OWN_KEYS and not held


def _writes(event: QKeyEvent) -> bool:
    return event.text().isprintable() and event.text() != "" and not event.modifiers() & _COMMANDS
