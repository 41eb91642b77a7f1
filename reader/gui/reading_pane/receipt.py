"""What was removed, shown in its place in the pane; and a button to remove what was kept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextBlock
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.gui.reading_pane.banner import Banner, Look, Press
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.removed_block import RemovedBlock
from reader.gui.reading_pane.story_blocks import Part, parts_of, places_of
from reader.gui.receipt_words import words_for
from reader.gui.sides import turn_as_words
from reader.gui.style import Style, font
from reader.gui.words import isolated
from reader.model.article import OpenArticle
from reader.model.receipt import Receipt as Told
from reader.model.receipt import RemovedText
from reader.model.site_rule import Effect, Pointed

#: So many are shown at one place; the rest at a press.
_AT_ONE_PLACE = 3
_FRAME_X, _FRAME_Y = 12, 4
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ReceiptView(QObject):
    """Lays the receipt over the pane's article, and takes it away again."""

    #: A block is to be put back, or removed: Pointed.
    decided = Signal(object)
    #: The rules of this site are to be shown: its name.
    rules_asked = Signal(str)
    #: The receipt is no longer wanted.
    done = Signal()

    def __init__(self, style: Style, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._style, self._pane = style, pane
        self._told: Told | None = None
        self._opened: set[QTextBlock] = set()
        self._widgets: list[QWidget] = []
        self._parts: list[Part] = []
        self._at = -1
        self._frame = _Frame(style, pane.viewport())
        self._remove = QPushButton("\u2009" + self.tr("Remove this"), pane.viewport())
        turn_as_words(self._remove)
        self._remove.setFont(font(13, 600))
        self._remove.setProperty("small", "true")
        self._remove.setIcon(style.icon("x", "text"))
        self._remove.clicked.connect(self._remove_pointed)
        self._remove.hide()
        pane.viewport().setMouseTracking(True)
        pane.viewport().installEventFilter(self)
        pane.verticalScrollBar().valueChanged.connect(lambda _: self._place_frame())

    @property
    def is_shown(self) -> bool:
        """Whether the receipt lies over the article."""
        return self._told is not None

    def show(self, told: Told) -> None:
        """Show the receipt of the article that is in the pane; the text in view stays there."""
        place = self._pane.reading_place()
        at_top = self._pane.verticalScrollBar().value() == 0
        self._clear()
        self._told = told
        self._add_bar(told)
        self._add_blocks(told)
        self._parts = parts_of(self._pane.document()) if told.site else []
        if not at_top:
            self._pane.show_place(place)

    def hide(self) -> None:
        """Take the receipt away; the text in view stays there."""
        place = self._pane.reading_place()
        self._clear()
        self._pane.show_place(place)

    def forget(self) -> None:
        """Know nothing any more: the pane has let go of what lay over it."""
        self._widgets.clear()
        self._told, self._parts = None, []
        self._point_at(-1)

    def _clear(self) -> None:
        for widget in self._widgets:
            self._pane.unembed(widget)
        self.forget()

    # ---- what was removed --------------------------------------------------------------------

    def _add_bar(self, told: Told) -> None:
        lead = self.tr("What was removed here: %n block(s).", "", len(told.blocks))
        rest = self.tr("Choices are kept for {site}.").format(site=isolated(told.site))
        presses = [Press(self.tr("Done"), self.done.emit, "primary")]
        if told.site:
            asked = Press(self.tr("Rules for this site…"), lambda: self.rules_asked.emit(told.site))
            presses.insert(0, asked)
        look = Look("receipt-text", "text", "selected")
        bar = Banner(self._style, look, lead, rest if told.site else "", presses)
        self._embed(self._pane.document().begin(), bar)

    def _add_blocks(self, told: Told) -> None:
        lines = self._lines()
        places = places_of(self._pane.document(), lines)
        at: dict[int, list[RemovedText]] = {}
        for block in told.blocks:
            known = block.after is not None and block.after <= len(lines)
            at.setdefault(block.after if known and block.after is not None else -1, []).append(
                block
            )
        for after in sorted(at, key=lambda place: (place < 0, place)):
            if after < 0:
                self._embed(QTextBlock(), _heading(self._style, self.tr("Elsewhere on the page")))
            where = places[after] if after >= 0 else QTextBlock()
            self._add_some(where, at[after], site=told.site)

    def _add_some(self, where: QTextBlock, blocks: Sequence[RemovedText], *, site: str) -> None:
        most = len(blocks) if len(blocks) <= _AT_ONE_PLACE + 1 else _AT_ONE_PLACE
        for block in blocks[:most]:
            self._embed(where, self._widget(block, can_go_back=bool(site)))
        if rest := blocks[most:]:
            more = QPushButton(self.tr("Show %n more", "", len(rest)))
            more.setFont(font(13, 600))
            more.clicked.connect(lambda: self._show_rest(more, where, rest, site))
            self._embed(where, more)

    def _show_rest(
        self, more: QWidget, where: QTextBlock, rest: Sequence[RemovedText], site: str
    ) -> None:
        self._widgets.remove(more)
        self._pane.unembed(more)
        found = [self._widget(block, can_go_back=bool(site)) for block in rest]
        for widget in found:
            self._embed(where, widget)
        if (button := found[0].button) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _widget(self, block: RemovedText, *, can_go_back: bool) -> RemovedBlock:
        widget = RemovedBlock(self._style, words_for(block), block.text, can_go_back=can_go_back)
        pointed = Pointed(Effect.KEEP, block.lines)
        widget.put_back.connect(lambda: self.decided.emit(pointed))
        return widget

    def _embed(self, where: QTextBlock, widget: QWidget) -> None:
        shown = self._pane.shown
        if shown is not None:
            widget.setLayoutDirection(direction_of(shown))
        self._widgets.append(widget)
        self._pane.embed(where, widget)
        for button in (widget, *widget.findChildren(QPushButton)):
            button.installEventFilter(self)

    def _lines(self) -> list[str]:
        shown = self._pane.shown
        return shown.saved.article.text.split("\n") if shown is not None else []

    # ---- what was kept -----------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Point at the next part of the text that is in view, or that before; by keyboard."""
        if not self._parts:
            return
        self._point_at(self._first_in_view() if self._at < 0 else self._bounded(self._at + by))
        box = self._box(self._parts[self._at])
        height = self._pane.viewport().height()
        if box.top() < 8 or box.bottom() > height - 8:
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - height // 4)
        self._remove.setFocus(Qt.FocusReason.TabFocusReason)

    def pointed_at(self, spot: QPoint) -> Pointed | None:
        """Return the part of the text at this place of the viewport, to be removed."""
        number = self._number_at(spot, parts_of(self._pane.document()))
        return None if number is None else self._pointed(number[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point at the part under the mouse; bring into view what gets the focus by a key."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEY and isinstance(watched, QWidget):
                self._bring_into_view(watched)
        elif self._told is not None and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                found = self._number_at(event.position().toPoint(), self._parts)
                if found is not None and found[0] != self._at:
                    self._point_at(found[0])
        elif event.type() == QEvent.Type.Resize:
            self._place_frame()
        return False

    def _bring_into_view(self, widget: QWidget) -> None:
        top = widget.mapTo(self._pane.viewport(), QPoint(0, 0)).y()
        height = self._pane.viewport().height()
        if top < 8 or top + widget.height() > height - 8:
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def _number_at(self, spot: QPoint, parts: list[Part]) -> tuple[int, Part] | None:
        for number, part in enumerate(parts):
            if self._box(part).adjusted(-_FRAME_X, -_FRAME_Y, _FRAME_X, _FRAME_Y).contains(spot):
                return number, part
        return None

    def _first_in_view(self) -> int:
        height = self._pane.viewport().height()
        inside = (n for n, part in enumerate(self._parts) if 0 <= self._box(part).top() < height)
        return next(inside, 0)

    def _bounded(self, number: int) -> int:
        return max(0, min(number, len(self._parts) - 1))

    def _point_at(self, number: int) -> None:
        self._at = number
        shown = 0 <= number < len(self._parts)
        self._frame.setVisible(shown)
        self._remove.setVisible(shown)
        if shown:
            words = " ".join(self._parts[number].lines)[:80] or self.tr("picture")
            self._remove.setAccessibleName(f"{self._remove.text().strip()}: {words}")
            self._frame.raise_()
            self._remove.raise_()
            self._place_frame()

    def _place_frame(self) -> None:
        if not 0 <= self._at < len(self._parts):
            return
        box = self._box(self._parts[self._at]).adjusted(-_FRAME_X, -_FRAME_Y, _FRAME_X, _FRAME_Y)
        self._frame.setGeometry(box)
        size = self._remove.sizeHint()
        rtl = self._pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.left() + 8 if rtl else box.right() - size.width() - 8
        self._remove.setGeometry(left, box.top() - size.height() // 2, size.width(), size.height())

    def _box(self, part: Part) -> QRect:
        """Return where a part lies in the viewport."""
        layout = self._pane.document().documentLayout()
        box = QRectF()
        for block in part.blocks:
            box = box.united(layout.blockBoundingRect(block))
        return box.translated(0, -self._pane.verticalScrollBar().value()).toRect()

    def _remove_pointed(self) -> None:
        pointed = self._pointed(self._parts[self._at])
        self._point_at(-1)
        if pointed is not None:
            self.decided.emit(pointed)

    def _pointed(self, part: Part) -> Pointed | None:
        if not part.digest:
            return Pointed(Effect.REMOVE, part.lines)
        shown = self._pane.shown
        known = {each.digest: each.url for each in shown.pictures} if shown else {}
        url = known.get(part.digest)
        return None if url is None else Pointed(Effect.REMOVE, (), url)


class _Frame(QWidget):
    """The line round the part of the text that is pointed at."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.colour("control"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


def direction_of(opened: OpenArticle) -> Qt.LayoutDirection:
    """Return in which direction lies what stands in the text: as the article's."""
    rtl = opened.saved.article.dir == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _heading(style: Style, words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(font(14, 600))
    style.paint_words(label, "text2")
    return label
