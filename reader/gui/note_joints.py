"""Join the footnotes of the article with the card that shows them, and with the way back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QTextCursor

from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.reading_pane.footnotes import Note
from reader.gui.reading_pane.note_card import NoteCard
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import measures_of
from reader.gui.style import Style

_SMALLER = 0.84


class NoteJoints(QObject):
    """What a press on a footnote's mark does, and how one comes back from a place in the text."""

    def __init__(self, pane: ReadingPane, desk: Desk, choices: Choices, style: Style) -> None:
        super().__init__(pane)
        self._pane, self._choices = pane, choices
        self.card = NoteCard(style, pane.viewport())
        pane.pressing.noted.connect(self._show)
        pane.pressing.leapt.connect(desk.leap)
        desk.returned.connect(pane.show_place)
        self.card.wanted.connect(pane.pressing.go_to)
        self.card.pressed.connect(pane.pressing.take)
        for gone in (pane.filled, desk.closed):
            gone.connect(self.card.leave)
        pane.verticalScrollBar().valueChanged.connect(lambda _: self.card.leave())
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the card at a press beside it, and where the text has another width."""
        is_press = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if is_press or event.type() == QEvent.Type.Resize:
            self.card.leave()
        return False

    def _show(self, note: Note) -> None:
        pane = self._pane
        if pane.shown is None:
            return
        measures = measures_of(pane.shown.saved, self._choices.now.typography)
        mark = QTextCursor(pane.document())
        mark.setPosition(note.mark)
        self.card.show_note(
            pane.document(), note, measures.face(measures.px(_SMALLER)), pane.cursorRect(mark)
        )
