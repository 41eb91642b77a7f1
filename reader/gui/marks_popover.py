"""What was marked in the open article, and the note on the whole, under the header's button."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.marks_list.view import MarkList
from reader.gui.style import Style, font
from reader.gui.table_rows import keeps
from reader.model.annotation import FoundMark, Listed
from reader.model.article import ArticleId

_WIDTH, _PAD, _NOTE_HEIGHT, _MOST_LIST, _PAUSE_MS = 392, 16, 66, 380, 400
_EDGE = 8


class MarksPopover(QFrame):
    """Lists the article's highlights; a click goes to the passage."""

    #: Note on the whole article, to be kept: ArticleId, str.
    noted = Signal(object, str)
    #: All are to be copied as Markdown: ArticleId.
    written_out = Signal(object)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._window = style, parent
        self._article: ArticleId | None = None
        self._kept = ""
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Highlights in this article"))
        self.setFixedWidth(_WIDTH)
        self.list = MarkList(style, headed=False)
        self.list.setFixedWidth(_WIDTH - 2)
        self.list.resize(_WIDTH - 2, _MOST_LIST)  # rows are as high as they are at this width
        self.note = QPlainTextEdit()
        self.note.setFont(font(14))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.note.setPlaceholderText(self.tr("Write a note on the whole article"))
        self.note.setAccessibleName(self.tr("Note on the whole article"))
        self._said = QLabel(self.tr("Select a passage and choose a colour, or press Shift+H."))
        self._said.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy all as Markdown"))
        self.copy.clicked.connect(self._write_out)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep_note)
        self.note.textChanged.connect(self._pause.start)
        self._arrange()
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_article(self, article_id: ArticleId, listed: Sequence[Listed]) -> None:
        """Show what hangs on the article; a note that is being written stays as it is."""
        note = next((each.annotation.note for each in listed if not each.annotation.quote), "")
        if article_id != self._article or not self.note.hasFocus():
            self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(False)
        self._article, self._kept = article_id, note
        marks = [each for each in listed if each.annotation.quote is not None]
        self.list.show_found([FoundMark(each.annotation.id, article_id) for each in marks])
        self.list.rows.fill(marks)
        self._said.setVisible(not marks)
        self.list.setVisible(bool(marks))
        self.copy.setEnabled(bool(listed))
        self._fit()

    def show_under(self, button: QWidget) -> None:
        """Show it below the button, within the window."""
        rtl = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = QPoint(button.width() - _WIDTH if rtl else 0, button.height() + 4)
        at = button.mapTo(self._window, corner)
        x = max(_EDGE, min(at.x(), self._window.width() - _WIDTH - _EDGE))
        y = max(_EDGE, min(at.y(), self._window.height() - self.height() - _EDGE))
        self.move(x, y)
        self.show()
        self.raise_()
        first = self.list if self.list.isVisible() else self.note
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Close it; the focus goes back to where it was."""
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Esc: the window's own action would take it first."""
        return keeps(event, Qt.Key.Key_Escape) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a click beside it."""
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and watched is not self:
            self.setVisible(self.isAncestorOf(watched))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press beside its parts: below it would be one beside it."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round within it."""
        parts = [each for each in (self.list, self.note, self.copy) if _takes_focus(each, self)]
        focused = QApplication.focusWidget()
        place = parts.index(focused) if focused in parts else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        parts[(place + (1 if forward else -1)) % len(parts)].setFocus(reason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for a click beside it."""
        super().showEvent(event)
        self._before = QApplication.focusWidget()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._keep_note()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        paint_card(self, self._style, "list")

    def _arrange(self) -> None:
        box, rest = QVBoxLayout(self), QVBoxLayout()
        box.setContentsMargins(1, _PAD, 1, _PAD)
        box.setSpacing(8)
        title = QLabel(self.accessibleName())
        title.setFont(font(15, 600))
        title.setContentsMargins(_PAD, 0, _PAD, 0)
        self._said.setFont(font(13))
        self._said.setContentsMargins(_PAD, 0, _PAD, 0)
        rest.setContentsMargins(_PAD, 0, _PAD, 0)
        rest.setSpacing(10)
        rest.addWidget(self.note)
        rest.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (title, self._said, self.list):
            box.addWidget(part)
        box.addLayout(rest)

    def _fit(self) -> None:
        rows = range(self.list.rows.rowCount())
        wanted = sum(self.list.rowHeight(place) for place in rows)
        self.list.setFixedHeight(max(1, min(_MOST_LIST, wanted)))
        self.adjustSize()

    def _keep_note(self) -> None:
        self._pause.stop()
        text = self.note.toPlainText().strip()
        if self._article is not None and text != self._kept:
            self._kept = text
            self.noted.emit(self._article, text)

    def _write_out(self) -> None:
        self.hide()  # and keeps the note first
        self.written_out.emit(self._article)

    def _dress(self) -> None:
        self._style.paint_words(self._said, "text2")
        self.update()


def _takes_focus(widget: QWidget, within: QWidget) -> bool:
    return widget.isVisibleTo(within) and widget.isEnabled()
