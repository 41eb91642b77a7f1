"""The search field: the user's words, 150 ms after the last key.

Qualifiers are tinted in it, those that are not understood in amber; a drop-down offers qualifiers
and their values as they are typed, and in the empty field the searches made before.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from reader.gui.completions import completions
from reader.gui.field_buttons import add_search_icon
from reader.gui.style import Style, font
from reader.gui.table_rows import keeps
from reader.gui.utf16 import characters, units
from reader.model.query_language import Piece, read

_PAUSE_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QLineEdit):
    """The field above the list."""

    #: The words have changed, or Enter was pressed: str.
    asked = Signal(str)
    #: The user is done here: the list is to have the focus.
    left = Signal()
    #: What is not understood may have changed: the qualifiers, tuple of Piece.
    understood = Signal(object)
    #: A search was made, not only begun: str. It may be offered again.
    made = Signal(str)
    #: The search is to be kept under a name.
    kept = Signal()
    #: The field has got the focus.
    entered = Signal()
    #: The searches made before are to be forgotten.
    forgotten = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._values: Mapping[str, Sequence[str]] = {}
        self._made: Sequence[str] = ()
        self._start = 0  # where what is chosen in the drop-down goes
        self._composing = False
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the articles"))
        self.setToolTip(self.tr("All words must occur; press / to come here, Esc to leave"))
        add_search_icon(self, style)
        self._clear = self.addAction(
            style.icon("x", "text3"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setText(self.tr("Clear the search"))
        self._clear.triggered.connect(lambda: self.ask(""))
        self._clear.setVisible(False)
        self._keep = self.addAction(
            style.icon("bookmark", "text3"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._keep.setText(self.tr("Keep this search in the sidebar"))
        self._keep.triggered.connect(self.kept)
        self._keep.setVisible(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text()))
        self._texts = QStringListModel(self)
        self._choices = QCompleter(self._texts, self)
        self._choices.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._choices.setMaxVisibleItems(10)
        self._choices.setWidget(self)
        self._popup = QListView()
        self._popup.setProperty("kind", "choices")
        self._popup.setFont(font(13))
        self._popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setAccessibleName(self.tr("Suggestions for the search"))
        self._choices.setPopup(self._popup)
        self._choices.activated.connect(self._choose)
        self.textChanged.connect(self._changed)
        self.textEdited.connect(lambda _: self._offer())
        style.changed.connect(self._tint)

    def ask(self, text: str) -> None:
        """Show these words and look for them at once."""
        self.setText(text)
        self._pause.stop()
        self.asked.emit(text)

    def add(self, text: str) -> None:
        """Write this after what stands there, and let the user go on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        before = self.text().rstrip()
        self.setText(f"{before} {text}" if before else text)
        self._offer()

    def correct(self, piece: Piece, better: str) -> None:
        """Write `better` instead of a piece of the search."""
        text = self.text()
        self.ask(text[: piece.start] + better + text[piece.end :])

    def offer_values(self, values: Mapping[str, Sequence[str]]) -> None:
        """Take what qualifiers may be given, by their names, the most frequent first."""
        self._values = values

    def offer_made(self, made: Sequence[str]) -> None:
        """Take the searches made before, the latest first."""
        self._made = made

    @property
    def offered(self) -> list[str]:
        """What the drop-down shows; empty if it is closed."""
        return self._texts.stringList() if self._popup.isVisible() else []

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field: the window's own action would take it first."""
        return keeps(event, Qt.Key.Key_Escape) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the user is here."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether an input method composes: its own marks are not to be painted over."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing and event.commitString():
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the list; Esc clears the field first.

        The drop-down, where it is open, has these keys first.
        """
        if self._popup.isVisible() and self._is_for_choices(event.key()):
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and not self.text() and self._made:
            self._show_choices([*self._made, self._forget_words()], 0)
        elif event.key() in (*_ENTER, Qt.Key.Key_Down):
            self._leave()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.ask("")
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_choices(self, key: int) -> bool:
        if key in _ENTER:  # nothing chosen: the search as it stands
            return self._popup.currentIndex().isValid()
        return key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)

    def _leave(self) -> None:
        self._popup.hide()
        self._pause.stop()
        self.asked.emit(self.text())
        if self.text().strip():
            self.made.emit(self.text().strip())
        self.left.emit()

    # ---- what is offered -----------------------------------------------------------------

    def _offer(self) -> None:
        offered = completions(self._before(), self._values)
        self._show_choices(list(offered.texts), offered.start)

    def _show_choices(self, texts: list[str], start: int) -> None:
        if not texts:
            self._popup.hide()
            return
        self._start = start
        self._texts.setStringList(texts)
        self._choices.complete()
        self._popup.setCurrentIndex(self._popup.rootIndex())

    def _choose(self, text: str) -> None:
        if text == self._forget_words() and not self.text():
            self.forgotten.emit()
            return
        after = self.text()[len(self._before()) :]
        unfinished = text.endswith(":")
        gap = "" if unfinished or after.startswith(" ") else " "
        before = self.text()[: self._start] + text + gap
        self.setText(before + after)
        self.setCursorPosition(units(before, len(before)))
        if unfinished:
            QTimer.singleShot(0, self, self._offer)  # the drop-down is about to close itself

    def _before(self) -> str:
        """Return what stands before the cursor."""
        text = self.text()
        return text[: characters(text, self.cursorPosition())]

    def _forget_words(self) -> str:
        return self.tr("Forget these searches")

    # ---- what is understood --------------------------------------------------------------

    def _changed(self, text: str) -> None:
        self._pause.start()
        self._keep.setVisible(bool(text.strip()))
        self._clear.setVisible(bool(text))
        self._tint()
        self.understood.emit(read(text).pieces)

    def _tint(self) -> None:
        """Tint the qualifiers, as an input method marks what it composes: Qt has no other way."""
        if self._composing:
            return
        marks, text = [], self.text()
        for piece in read(text).pieces:
            wrong = piece.mistake is not None
            form = QTextCharFormat()
            form.setBackground(self._style.colour("waiting_bg" if wrong else "saved_bg"))
            form.setForeground(self._style.colour("waiting" if wrong else "saved"))
            form.setFontWeight(QFont.Weight.DemiBold)
            marks.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    units(text, piece.start) - self.cursorPosition(),
                    units(text[piece.start : piece.end], piece.end - piece.start),
                    form,
                )
            )
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))
