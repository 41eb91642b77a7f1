"""The card beside a footnote's mark that shows the note, so that nobody has to leave the line."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.footnotes import Note, copy_note
from reader.gui.style import Style, font

_WIDTH, _MOST_HIGH = 400, 260
_PAD, _EDGE, _GAP = 16, 8, 6


class NoteCard(QFrame):
    """Shows one note over the text of its article; Esc and a press beside it close it."""

    #: The note is to be shown where it stands: its name.
    wanted = Signal(str)
    #: A link in the note was pressed: QUrl.
    pressed = Signal(QUrl)

    def __init__(self, style: Style, room: QWidget) -> None:
        super().__init__(room)
        self._style, self._room = style, room
        self._note = ""
        self._before: QWidget | None = None
        self._title = QLabel()
        self._title.setFont(font(13, 600))
        self.text = QTextBrowser()
        self._page = ArticleDocument(self.text)
        self.text.setDocument(self._page)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flag = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(flag.TextBrowserInteraction)
        self.text.anchorClicked.connect(self.pressed)
        self.go = QPushButton(self.tr("Go to the note"))
        self.go.clicked.connect(self._go)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 2)
        box.setSpacing(_GAP)
        box.addWidget(self._title)
        box.addWidget(self.text)
        box.addSpacing(_GAP)
        box.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_note(self, source: QTextDocument, note: Note, face: QFont, mark: QRect) -> None:
        """Show a note of a document. face: of its text. mark: in pixels of the room."""
        self._note = note.name
        named = any(sign.isalnum() for sign in note.number)
        title = self.tr("Note {number}").format(number=note.number) if named else self.tr("Note")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.text.setAccessibleName(title)
        self._page.setDefaultFont(face)
        self._page.setDefaultTextOption(source.defaultTextOption())
        copy_note(source, note, self._page)
        self.text.setAccessibleDescription(self._page.toPlainText())
        self._fit()
        self._place(mark)
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close it; the focus goes back to where it was."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._room)
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Esc: the window's own action would take it first."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go to and fro between the note and its button."""
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        (self.text if self.go.hasFocus() else self.go).setFocus(reason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press beside its parts: in the pane it would close the card."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what belongs to that press."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Keep the wheel: a note that is at its end does not scroll the article away."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        paint_card(self, self._style)

    def _go(self) -> None:
        self.leave()
        self.wanted.emit(self._note)

    def _fit(self) -> None:
        width = min(_WIDTH, self._room.width() - 2 * _EDGE)
        self._page.setTextWidth(width - 2 * _PAD)
        high = round(self._page.size().height()) + 2
        self.text.setFixedHeight(min(high, _MOST_HIGH))
        self.setFixedWidth(width)
        self._box.invalidate()
        self._box.activate()
        self.resize(width, self.sizeHint().height())

    def _place(self, mark: QRect) -> None:
        """Lie below the mark, above it where there is no room below."""
        x = mark.center().x() - self.width() // 2
        x = max(_EDGE, min(x, self._room.width() - self.width() - _EDGE))
        y = mark.bottom() + _GAP
        if y + self.height() > self._room.height() - _EDGE:
            y = max(_EDGE, mark.top() - _GAP - self.height())
        self.move(QPoint(x, y))

    def _dress(self) -> None:
        self._style.paint_words(self._title, "text3")
        self.update()
