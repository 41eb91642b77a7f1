"""The pane in which an article is read: its page, and the related stories under it."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from reader.gui.reading_pane.copying import as_copied
from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.embedding import Embedding
from reader.gui.reading_pane.finder import Finder
from reader.gui.reading_pane.laying_out import LayingOut
from reader.gui.reading_pane.painting import paint_beside
from reader.gui.reading_pane.picture_clicks import PictureClicks
from reader.gui.reading_pane.picture_room import Room
from reader.gui.reading_pane.places import Places
from reader.gui.reading_pane.pressing import Pressing
from reader.gui.reading_pane.related_strip import RelatedStrip
from reader.gui.reading_pane.scrolling import scroll_by_key, scroll_by_page
from reader.gui.reading_pane.setting import set_page
from reader.gui.reading_pane.sheet import Measures, measures_of, page_of
from reader.gui.reading_pane.text_links import TextLinks
from reader.gui.reading_pane.tints import Tint, Tints
from reader.gui.reading_pane.under_text import UnderText
from reader.gui.reading_pane.wide_blocks import WideBlocks
from reader.gui.style import Style
from reader.model.article import ArticleId, Beside, OpenArticle
from reader.model.reading_place import ReadingPlace
from reader.settings import Typography

_TOP, _BOTTOM, _NARROWEST_SIDE = 34, 48, 24
_SOON_LAID_OUT = 4_000  # characters


class ReadingPane(QTextBrowser):
    """Shows one article at a time. Opens nothing by itself: it says by signals what was asked."""

    opened = Signal(object)  # ArticleId of a saved story
    queued = Signal(object)  # list of (address, title) to save for later
    followed = Signal(str)  # address of a link in the text
    cancelled = Signal(str)  # address that need not wait any more
    tried = Signal(str)  # address to try at once
    outbox = Signal()  # the outbox is to be shown
    browser = Signal(str)  # address to open in the browser
    searched = Signal(str)  # title to look for
    enlarged = Signal(str)  # digest of a picture to show larger
    wanted = Signal(object, int)  # digests of pictures to bring, and how wide, in device pixels
    progressed = Signal(int)  # so many percent of the text were seen
    parted = Signal(int)  # another part of a vast text is to be shown, from 0
    went_on = Signal()  # the reader is at the end, and wants the next article
    accounted = Signal()  # the account of what was removed was pressed
    menu_made = Signal(object, QPoint)  # the QMenu for a place of the viewport, before it is shown
    filled = Signal()  # the document was made anew: what was embedded in it or marked is gone

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: OpenArticle | None = None
        self._typography = Typography()
        self._under = UnderText(style, self)
        self._page = ArticleDocument(self)
        self.setDocument(self._page)
        self.setAccessibleName(self.tr("Article"))
        self.setCursorWidth(0)  # no caret; selecting by keyboard works all the same
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextBrowserInteraction | flag.TextSelectableByKeyboard)
        self._embedding = Embedding(self, self._text_edges)
        #: Which link was pressed.
        self.pressing = Pressing(self, self._page)
        for name in ("accounted", "parted", "browser", "followed"):
            getattr(self.pressing, name).connect(getattr(self, name))
        self._wide = WideBlocks(self, self._embedding, self.pressing.take)
        self._places = Places(self, self._page, self._embedding)
        self._tints = Tints(self, self._embedding)
        self.finder = Finder(style, self, self._page, self._embedding, self._tints, self._wide)
        self._progress = self._top = 0
        self._clicks = PictureClicks(self, self._page)
        self._clicks.clicked.connect(self.enlarged)
        self.anchorClicked.connect(self.pressing.take)
        #: The links of the text.
        self.links = TextLinks(self, self._page, style)
        self.links.followed.connect(lambda address: self.pressing.take(QUrl(address)))
        for name in ("queued", "cancelled", "browser"):
            getattr(self.links, name).connect(getattr(self, name))
        style.changed.connect(self._dress)
        self._laying = LayingOut(self._page, self)
        self._laying.grown.connect(self._place_widgets)
        self._laying.done.connect(self._say_progress)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._place_widgets())
        bar.valueChanged.connect(lambda _: self._say_progress())
        bar.valueChanged.connect(lambda _: self._tints.show())
        bar.rangeChanged.connect(lambda *_: self._say_progress())

    @property
    def shown(self) -> OpenArticle | None:
        """The article that is shown, None if none is."""
        return self._shown

    @property
    def strip(self) -> RelatedStrip | None:
        """The related stories under the text, None if the article has none."""
        return self._under.strip

    @property
    def pictures(self) -> dict[str, QImage]:
        """The pictures of the article that have come, by their digests."""
        return self._page.pictures

    def show_article(self, opened: OpenArticle, place: ReadingPlace | None = None) -> None:
        """Show the article at this place, None for its beginning, and paint it at once.

        Of one that is not whole the beginning: the whole is then shown by another call.
        """
        before, self._shown, bar = self._shown, opened, self.verticalScrollBar()
        begun = before is not None and before.saved.id == opened.saved.id and not before.whole
        gone = bar.value() if begun else 0
        if not begun:
            self._page.forget_pictures()
        if opened.whole:
            self._fill()
        else:
            self._set_text()
        bar.setValue(gone)
        if place is not None:
            self.show_place(place)
        self.viewport().repaint()

    def refresh(self, opened: OpenArticle) -> None:
        """Show how the same article stands now: its related stories, its pictures.

        The text that is being read stays in place.
        """
        before = self._shown
        same = (
            before is not None
            and before.safe_html == opened.safe_html
            and before.links == opened.links
        )
        self._shown = opened
        if not same:
            place = self.reading_place()
            self._fill()
            self.show_place(place)
            return
        self._set_strip_anew()

    def show_beside(self, article_id: ArticleId, beside: Beside) -> None:
        """Show what stands beside an article, under its text, which stays in place.

        It may come before the article is shown; that of another article is not shown.
        """
        new = self._under.note(article_id, beside)
        if new and self._shown is not None and self._shown.saved.id == article_id:
            self._set_strip_anew()

    def set_typography(self, typography: Typography) -> None:
        """Set the text so, at the same place in it."""
        if typography != self._typography:
            self._typography = typography
            self._dress()

    def show_picture(self, digest: str, picture: QImage) -> None:
        """Show a picture of the article where the text has it."""
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._page.give(digest, picture)
        self.viewport().update()

    def picture_in_view(self) -> str:
        """Return the digest of the first picture that is seen, "" if none is."""
        top = self.verticalScrollBar().value()
        return self._page.picture_below(top, top + self.viewport().height())

    def show_nothing(self) -> None:
        """Show an empty page."""
        self._shown = None
        self._embedding.forget()
        self._tints.clear()
        self.finder.bar.hide()
        self._under.show(None)
        self._page.clear()

    # ---- widgets in the text ---------------------------------------------------------------

    def embed(self, before: QTextBlock, widget: QWidget) -> None:
        """Lay a widget over the text above this block, as wide as the text; it scrolls along.

        Its height is what heightForWidth(), else sizeHint() says; after a change of it, fit() is to
        be called. It is deleted when another article is shown, or the same one anew: see `filled`.
        before: of one in a table, above the table; one that is not valid: at the end of the text.
        """
        self._embedding.embed(before, widget)

    def unembed(self, widget: QWidget) -> None:
        """Take an embedded widget away, and the room that was kept for it."""
        self._embedding.remove(widget)

    def text_position(self, position: int) -> int:
        """Return where a position of the document lies in the text, which has no embedded rooms."""
        return self._embedding.text_position(position)

    def document_position(self, position: int) -> int:
        """Return where a position of the text lies in the document."""
        return self._embedding.document_position(position)

    def tint(self, layer: str, tints: Sequence[Tint]) -> None:
        """Give these passages another ground; they take the place of those the layer had.

        By positions of the text: see text_position(). Forgotten when it is made anew: see `filled`.
        """
        self._tints.put(layer, tints)

    # ---- the place in it -------------------------------------------------------------------

    def reading_place(self) -> ReadingPlace:
        """Return where in the article its reader is."""
        return self._places.here()

    def show_place(self, place: ReadingPlace) -> None:
        """Scroll to where reading_place() was, also after the text or its width has changed."""
        self._places.show(place)

    def place(self) -> float:
        """Return how far down the page one is: 0 at its beginning, 1 at its end."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def go_to_place(self, place: float) -> None:
        """Scroll to where place() was, on a page that is as long as it was."""
        bar = self.verticalScrollBar()
        if place:
            self._page.lay_out()
        bar.setValue(round(place * bar.maximum()))

    @property
    def progress(self) -> int:
        """How many percent of the text were seen, if it was read down to here."""
        return self._places.progress() if self._laying.under_way else self._progress

    def scroll_on(self, *, back: bool = False) -> None:
        """Scroll by a page; at the end of it, say that the reader wants to go on."""
        bar = self.verticalScrollBar()
        if not back and bar.value() >= bar.maximum():
            if self._places.part + 1 < self._places.parts:
                self.parted.emit(self._places.part + 1)
            else:
                self.went_on.emit()
        else:
            scroll_by_page(bar, -1 if back else 1)

    def _say_progress(self) -> None:
        if self._laying.under_way:
            return
        progress = self._places.progress()
        if progress != self._progress:
            self._progress = progress
            self.progressed.emit(progress)

    def _fill(self) -> None:
        if self._shown is None:
            return
        self._set_text()
        self._ask_for_pictures()
        self.filled.emit()
        self.finder.look_again()
        if self._page.characterCount() <= _SOON_LAID_OUT:
            self._laying.finish()

    def _set_text(self) -> None:
        """Set the article into the page, and lay out what is seen."""
        opened, measures = self._shown, self._measures()
        if opened is None or measures is None:
            return
        self._places.part, self._places.parts = opened.part, opened.parts
        self._embedding.forget()
        self._wide.forget()
        self._tints.clear()
        self._progress = -1
        self._laying.begin()
        html = page_of(opened, self._style, self._typography)
        set_page(self._page, html, opened.saved, measures)
        # Else the cursor stands at the end, and the pane scrolls there when it gets the focus.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.links.show(opened)
        self._under.show(opened)
        self.fit()
        self._page.setLayoutEnabled(True)

    def _ask_for_pictures(self) -> None:
        lacking, measures = self._page.lacking(), self._measures()
        if lacking and measures is not None:
            self.wanted.emit(lacking, round(measures.column * self.devicePixelRatioF()))

    def _dress(self) -> None:
        """Show the page in the colours of the new theme, or set anew, at the same place."""
        place = self.reading_place()
        self._fill()
        self.show_place(place)

    def _set_strip_anew(self) -> None:
        bar = self.verticalScrollBar()
        value = bar.value()
        self._under.show(self._shown)
        self.fit()
        bar.setValue(value)

    # ---- geometry ------------------------------------------------------------------------

    def _measures(self) -> Measures | None:
        return measures_of(self._shown.saved, self._typography) if self._shown else None

    def _column(self) -> int:
        wanted = measures.column if (measures := self._measures()) else 612
        return max(120, min(wanted, self.viewport().width() - 2 * _NARROWEST_SIDE))

    def _text_edges(self) -> tuple[int, int]:
        """Return where the text begins from the left, and how wide it is."""
        column = self._column()
        return round((self.viewport().width() - column) / 2), column

    def fit(self) -> None:
        """Centre the column; give embedded widgets and the related stories the room they need."""
        column = self._column()
        bottom = _BOTTOM + self._under.fit(column)
        self._page.balance_title(column)
        if self._shown is not None:
            here = (picture for picture in self._shown.pictures if picture.digest)
            sizes = {each.digest or "": (each.width, each.height) for each in here}
            self._page.fit_pictures(Room(column, view=self.viewport().height()), sizes)
        self._page.set_margins((self.viewport().width() - column) / 2, _TOP, bottom)
        self._wide.fit(column)
        self._embedding.fit()
        self._place_widgets()

    def _place_widgets(self) -> None:
        self._embedding.place()
        if self._under.strip is not None:
            left, _ = self._text_edges()
            self._under.place(left, round(self._laying.length) - _BOTTOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the text while its lines change.

        Where a bar above took room from the pane, or gave it back, the text stays under the pointer
        too; the beginning stays a beginning.
        """
        (line, below), gone = self._places.top_line(), self.y() - self._top
        self._top = self.y()
        if self.verticalScrollBar().value():
            below += gone
        super().resizeEvent(event)
        self.fit()
        self._places.show_line(line, below)
        self.finder.place_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that move through text move through the page, the related stories too."""
        if event.key() == Qt.Key.Key_Space:
            self.scroll_on(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif not scroll_by_key(self.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab step through what lies over the text, not back through the text's links."""
        focused = QApplication.focusWidget()
        if focused is not None and self.viewport().isAncestorOf(focused):
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    # ---- what Qt does not do ---------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands beside the text, or what to do where there is none."""
        super().paintEvent(event)
        page = None if self._shown is None else self._page
        paint_beside(self, page, self._style, self._text_edges())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words without the soft hyphens that set them, and as text only."""
        return as_copied(self._embedding.words_of(self.textCursor()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with this place; whoever knows more of it adds to the menu."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu, event.pos())
        menu.popup(event.globalPos())
