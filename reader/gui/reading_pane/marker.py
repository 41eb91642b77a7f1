"""Highlights in the pane: painted behind the text, made from a selection, opened by a click."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from reader.gui.reading_pane import passages
from reader.gui.reading_pane.link_marks import bookmarks
from reader.gui.reading_pane.mark_editor import MarkEditor
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.paper_marks import PaperMark
from reader.gui.reading_pane.ring import Ring
from reader.gui.reading_pane.sheet import head_blocks
from reader.gui.style import Style
from reader.model.annotation import Annotation, AnnotationId, Colour, Placed

_SETTING = {0x00AD: None, 0xFFFC: None, 0x2029: "\n", 0x2028: "\n", 0xFDD0: "\n", 0xFDD1: "\n"}
_GAP, _EDGE = 8, 8
_LAYER = "highlights"


class _Mark(Struct, frozen=True):
    annotation: Annotation
    cursor: QTextCursor


class Marker(QObject):
    """The highlights of the article in the pane, and the editor of the one in hand."""

    #: The page was laid out: its text, in which the passages are to be found. Answer with show().
    read = Signal(str)
    #: A passage is to be highlighted: the text, from where, up to where, Colour.
    chosen = Signal(str, int, int, object)
    recoloured = Signal(object, object)  # AnnotationId, Colour
    noted = Signal(object, str)  # AnnotationId, its note
    removed = Signal(object)  # AnnotationId
    quoted = Signal(str)  # words to be copied as a quotation of this article
    lost = Signal()  # the passage that is to be shown is no longer in the text
    unselected = Signal()  # a highlight is wanted, but nothing is selected
    outside = Signal()  # one is wanted of the headline, or what else is not the article's own text

    def __init__(self, pane: ReadingPane, style: Style) -> None:
        super().__init__(pane)
        self._pane, self._style = pane, style
        self._body = QTextCursor(pane.document())
        self._marks: list[_Mark] = []
        self._hand: AnnotationId | None = None  # it has the ring
        self._awaited: tuple[AnnotationId, bool] | None = None
        #: The colour that a key gives: the last one that was chosen.
        self.colour = Colour.YELLOW
        self.editor = MarkEditor(style, pane.viewport())
        self._ring = Ring(style, pane.viewport(), self._boxes_in_hand)
        self._note_at_once = False
        self._spot = QPoint()
        self._released = QTimer(self)
        self._released.setSingleShot(True)
        self._released.setInterval(0)
        self._released.timeout.connect(self._clicked)
        pane.filled.connect(self._begin)
        pane.installEventFilter(self)
        pane.viewport().installEventFilter(self)
        pane.verticalScrollBar().valueChanged.connect(lambda _: self._lay())
        pane.document().documentLayout().documentSizeChanged.connect(lambda _: self._lay())
        editor = self.editor
        editor.coloured.connect(self._colour)
        editor.noted.connect(self.noted)
        editor.note_wanted.connect(self._note_new)
        editor.quoted.connect(lambda: self.quoted.emit(self._words()))
        editor.copied.connect(lambda: QGuiApplication.clipboard().setText(self._words()))
        editor.removed.connect(self._remove)
        editor.left.connect(self.leave)

    # ---- what is shown -------------------------------------------------------------------

    def show(self, placed: Sequence[Placed]) -> None:
        """Show these highlights where they stand in the text that was read."""
        at = self._body.position()
        self._marks = [
            _Mark(each.annotation, passages.passage(self._pane, at + each.start, at + each.end))
            for each in placed
            if each.start is not None and each.end is not None
        ]
        self._paint()
        if self._awaited is not None:
            self._take_awaited(*self._awaited, [each.annotation for each in placed])
        elif self._hand is not None:
            self._renew()

    def on_paper(self) -> list[PaperMark]:
        """Return the highlights as they stand in the text alone: paper has no bookmarks."""
        own = bookmarks(self._pane.document())
        body = self._body.position()
        first = self._pane.text_position(body) - bisect_left(own, body)

        def place(position: int) -> int:
            return self._pane.text_position(position) - bisect_left(own, position) - first

        return [
            PaperMark(
                place(each.cursor.selectionStart()),
                place(each.cursor.selectionEnd()),
                each.annotation.colour or Colour.YELLOW,
                each.annotation.note,
            )
            for each in self._marks
        ]

    def go_to(self, annotation_id: AnnotationId) -> None:
        """Scroll to a highlight and put a ring round it; at once, or when it has been placed."""
        self._await(annotation_id, edited=False)

    def edit(self, annotation_id: AnnotationId) -> None:
        """Open the editor of a highlight; at once, or when it has been placed."""
        self._await(annotation_id, edited=True)

    def mark_selection(self) -> None:
        """Highlight what is selected in the last colour, or open the editor of a highlight.

        Its note can be typed at once.
        """
        cursor = self._pane.textCursor()
        inside = self._around(cursor.selectionStart(), cursor.selectionEnd())
        if inside is not None:
            self._take_up(inside.annotation.id, edited=True)
            self.editor.take_focus(note=True)
        elif self._selection() is None:
            (self.outside if cursor.selectedText().strip() else self.unselected).emit()
        else:
            self._note_new()

    def leave(self) -> None:
        """Close the editor, and take the ring away."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.editor.isAncestorOf(focused)
        self.editor.hide()
        self._ring.hide()
        self._hand = None
        if had_focus:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- events of the pane --------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the colours when a selection was made; open the editor at a click."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.leave()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._spot = event.position().toPoint()
                self._released.start()  # the pane is to have done with the click first
        elif isinstance(event, QKeyEvent) and watched is self._pane:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        """Give the editor its keys while it is open and the pane has the focus."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not self.editor.isVisible():
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self.editor.takes(event.key()):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self.editor.press(event.key())

    def _clicked(self) -> None:
        if self._pane.anchorAt(self._spot):
            return
        if self._selection() is not None:
            self.editor.offer()
            self._open_editor()
            return
        mark = self._mark_at(self._spot)
        if mark is not None:
            self._take_up(mark.annotation.id, edited=True)

    # ---- what the editor asks for --------------------------------------------------------

    def _colour(self, colour: Colour) -> None:
        if self.editor.shown is None:
            self._choose(colour)
        else:
            self.colour = colour
            self.recoloured.emit(self.editor.shown, colour)

    def _choose(self, colour: Colour) -> None:
        selected = self._selection()
        if selected is None:
            return
        self.colour = colour
        at = self._body.position()
        text = passages.text_behind(self._body)
        cursor = self._pane.textCursor()
        cursor.clearSelection()
        self._pane.setTextCursor(cursor)
        self.editor.hide()
        self.chosen.emit(text, selected[0] - at, selected[1] - at, colour)

    def _note_new(self) -> None:
        self._note_at_once = True
        self._choose(self.colour)

    def _remove(self) -> None:
        shown = self.editor.shown
        self.leave()
        self.removed.emit(shown)

    def _words(self) -> str:
        """Return the passage in hand, else what is selected."""
        mark = self._mark(self._hand)
        if mark is not None and mark.annotation.quote is not None:
            return mark.annotation.quote.exact
        return self._pane.textCursor().selectedText().translate(_SETTING).strip()

    # ---- inside --------------------------------------------------------------------------

    def _begin(self) -> None:
        """Read the page that was just laid out; what was marked in the one before is gone."""
        self.clear()
        opened, page = self._pane.shown, self._pane.document()
        if opened is not None:
            block = page.findBlockByNumber(head_blocks(opened.saved))
            self._body = QTextCursor(block) if block.isValid() else QTextCursor(page)
            self.read.emit(passages.text_behind(self._body))

    def clear(self) -> None:
        """Show no highlights."""
        self.leave()
        self._marks = []
        self._paint()

    def _await(self, annotation_id: AnnotationId, *, edited: bool) -> None:
        if self._mark(annotation_id) is not None:
            self._take_up(annotation_id, edited=edited)
        else:
            self._awaited = (annotation_id, edited)

    def _take_awaited(
        self, annotation_id: AnnotationId, edited: bool, here: Sequence[Annotation]
    ) -> None:
        annotation = next((each for each in here if each.id == annotation_id), None)
        if annotation is not None:  # else its article is still to come
            self._awaited = None
            self._take_up(annotation_id, edited=edited)
            if annotation.lost:
                self.lost.emit()

    def _take_up(self, annotation_id: AnnotationId, *, edited: bool) -> None:
        mark = self._mark(annotation_id)
        if mark is None:
            return
        self.editor.keep_note()
        self._hand = annotation_id
        self._bring_into_view()
        if not edited:
            self.editor.hide()
            self._lay()
            return
        self.editor.edit(mark.annotation)
        self._open_editor()
        self.editor.take_focus(note=self._note_at_once)
        self._note_at_once = False

    def _renew(self) -> None:
        mark = self._mark(self._hand)
        if mark is None:
            self.leave()
            return
        if self.editor.isVisible():
            self.editor.edit(mark.annotation)
        self._lay()

    def _open_editor(self) -> None:
        self.editor.show()
        self.editor.raise_()
        self._lay()

    def _paint(self) -> None:
        colour = self._style.colour
        faint, ink = colour("text3"), colour("text")
        self._pane.tint(
            _LAYER,
            [
                tint
                for mark in self._marks
                for tint in passages.tints(
                    self._pane, mark.cursor, colour(f"hl_{mark.annotation.colour}"), faint, ink
                )
            ],
        )

    def _mark(self, annotation_id: AnnotationId | None) -> _Mark | None:
        return next((each for each in self._marks if each.annotation.id == annotation_id), None)

    def _around(self, start: int, end: int) -> _Mark | None:
        """Return the highlight that this passage, or place, lies in."""
        for mark in self._marks:
            first, last = mark.cursor.selectionStart(), mark.cursor.selectionEnd()
            if first <= start and end <= last and start < last:
                return mark
        return None

    def _mark_at(self, spot: QPoint) -> _Mark | None:
        """Return the highlight under this place of the viewport."""
        near = self._pane.cursorForPosition(spot).position()
        for mark in self._marks:
            if mark.cursor.selectionStart() <= near <= mark.cursor.selectionEnd():
                boxes = passages.line_boxes(self._pane, mark.cursor)
                if any(box.contains(spot) for box in boxes):
                    return mark
        return None

    def _selection(self) -> tuple[int, int] | None:
        """Return from where up to where the article's own text is selected."""
        cursor = self._pane.textCursor()
        start = max(cursor.selectionStart(), self._body.position())
        words = cursor.selectedText().translate(_SETTING).strip()
        return (start, cursor.selectionEnd()) if words and start < cursor.selectionEnd() else None

    def _boxes_in_hand(self) -> list[QRect]:
        mark = self._mark(self._hand)
        return [] if mark is None else passages.line_boxes(self._pane, mark.cursor)

    def _bring_into_view(self) -> None:
        boxes = self._boxes_in_hand()
        height = self._pane.viewport().height()
        if boxes and (boxes[0].top() < 0 or boxes[-1].bottom() > height):
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + boxes[0].top() - height // 3)

    def _lay(self) -> None:
        """Lay ring and editor where the passage is now: below it, above where there is no room."""
        view = self._pane.viewport().rect()
        boxes = self._boxes_in_hand()
        self._ring.setVisible(bool(boxes))
        self._ring.setGeometry(view)
        self._ring.update()
        if not self.editor.isVisible():
            return
        if not boxes:
            boxes = passages.line_boxes(self._pane, self._pane.textCursor())
        if boxes:
            self.editor.move(_beside(boxes, self.editor.size(), view, rtl=self._runs_rtl()))

    def _runs_rtl(self) -> bool:
        opened = self._pane.shown
        return opened is not None and opened.saved.article.dir == "rtl"


def _beside(boxes: list[QRect], size: QSize, view: QRect, *, rtl: bool) -> QPoint:
    """Return where the editor goes: at the beginning of the passage's last line, in view."""
    top, bottom = boxes[0].top(), max(box.bottom() for box in boxes)
    below, above = bottom + _GAP, top - _GAP - size.height()
    y = below
    if bottom > 0 and top < view.height() and below + size.height() > view.height() - _EDGE:
        y = above if above >= _EDGE else view.height() - size.height() - _EDGE
    most = view.width() - size.width() - _EDGE
    x = boxes[-1].right() + 1 - size.width() if rtl else boxes[-1].left()
    return QPoint(max(_EDGE, min(x, most)), y)
