"""The desk between window and library: each wish as a verb off the GUI thread, each answer as news.

It knows which article is open, and reloads it and the list when a change concerns them. It has no
widgets.
"""

from collections.abc import Collection
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.arrivals import Arrivals
from reader.gui.feeds_desk import FeedsDesk
from reader.gui.incoming_desk import IncomingDesk
from reader.gui.list_desk import ListDesk
from reader.gui.marks_desk import MarksDesk
from reader.gui.opening_desk import OpeningDesk
from reader.gui.outbox_desk import OutboxDesk
from reader.gui.paper_desk import PaperDesk
from reader.gui.picture_desk import PictureDesk
from reader.gui.reading_desk import ReadingDesk
from reader.gui.receipt_desk import ReceiptDesk
from reader.gui.related_desk import RelatedDesk
from reader.gui.routine import Routine
from reader.gui.searches_desk import SearchesDesk
from reader.gui.settings_desk import SettingsDesk
from reader.gui.shelves_desk import ShelvesDesk
from reader.gui.tasks import Tasks
from reader.gui.twins_desk import TwinsDesk
from reader.library import finding, reading, saving
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle
from reader.model.change import Change, Kept, Merged, Queued
from reader.model.errors import ReaderError
from reader.model.reading_place import ReadingPlace

_GATHER_MS = 150


class Desk(QObject):
    """What the window can ask for, and what it is told.

    lists: of the list that is shown already. gather_ms: how long changes are gathered after the
    first, to be told together.
    """

    arrived = Signal(object, object)  # as `opened`, but before: to be shown; a long one twice
    opened = Signal(object, object)  # OpenArticle, ReadingPlace to scroll to; None: its beginning
    refreshed = Signal(object)  # OpenArticle: the same one, its related stories as they stand
    returned = Signal(object)  # ReadingPlace in the open article, where it was left for a note
    closed = Signal()  # the open article is no longer in the library
    waiting = Signal(object)  # list of OutboxItem
    offline = Signal(bool)  # whether the last try found no network
    unsaved = Signal(str)  # an address in the text that is no saved story
    kept = Signal(object)  # Kept: something became an article
    queued = Signal(int)  # so many links were put into the outbox, or waited there already
    merged = Signal(object)  # Merged: two articles became one
    failed = Signal(object)  # ReaderError

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        samples: Path,
        *,
        lists: ListDesk | None = None,
        gather_ms: int = _GATHER_MS,
    ) -> None:
        super().__init__()
        self._library, self._tasks = library, tasks
        #: What is asked of the list.
        self.lists = lists or ListDesk(library, tasks)
        self.lists.setParent(self)
        self.arrivals = Arrivals(library, tasks, self)
        self._routine = Routine(library, tasks, self)
        self.now = library.now
        #: What is wished of an article that is saved twice.
        self.twins = TwinsDesk(library, tasks, self)
        self.twins.merged.connect(self._show_merged)
        #: What is wished of highlights and notes.
        self.marks = MarksDesk(library, tasks, self)
        #: What is wished of the outbox.
        self.outbox = OutboxDesk(library, tasks, self._routine, self)
        #: What stands beside the open article.
        self.related = RelatedDesk(library, tasks, self, pause_ms=7 * gather_ms)
        #: What is handed to it: texts, files, samples.
        self.incoming = IncomingDesk(library, tasks, samples, self)
        self.incoming.kept.connect(self.tell_kept)
        self.incoming.read.connect(self._read_kept)
        self.incoming.failed.connect(self.failed)
        #: What is done to the articles in the list.
        self.shelves = ShelvesDesk(library, tasks, self)
        #: What is wished of feeds.
        self.feeds = FeedsDesk(library, tasks, self._routine, self)
        #: What is wished of searches.
        self.searches = SearchesDesk(library, tasks, self)
        #: What is wished of receipts and rules.
        self.receipt = ReceiptDesk(library, tasks, self)
        #: What is wished of an article as a file.
        self.paper = PaperDesk(library, tasks, self)
        #: What the settings ask.
        self.settings = SettingsDesk(library, tasks, self)
        self._open: OpenArticle | None = None
        #: The articles to go back to, the last one first to be popped, and the places in them.
        self.way_back: list[tuple[ArticleId, ReadingPlace]] = []
        self._gathered = Change()
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(gather_ms)
        self._moment.timeout.connect(self._tell_changes)
        #: Brings the article that is wished.
        self.opening = OpeningDesk(library, tasks, self)
        self.opening.came.connect(self._take)
        #: What becomes of the open article while it is read.
        self.pictures = PictureDesk(library, tasks, self)
        self.pictures.failed.connect(self.failed)
        self.reading = ReadingDesk(library, tasks, self)
        self.reading.altered.connect(self.lists.rows_changed)
        tasks.changed.connect(self._changed)
        tasks.failed.connect(self.failed)
        self._routine.delivered.connect(self.kept)
        self._routine.failed.connect(self._delivery_failed)
        self._routine.offline.connect(self.offline)
        self._routine.written_elsewhere.connect(self.reload)
        self._routine.written_elsewhere.connect(self.searches.load)

    @property
    def current(self) -> ArticleId | None:
        """The article that is open, None if none is."""
        return self._open.saved.id if self._open else None

    def start(self) -> None:
        """Load what is shown first, and try the outbox."""
        self._routine.start()
        self.reload()
        self._routine.deliver_new()
        for part in (self.shelves, self.twins, self.feeds):
            part.start()

    def deliver_by_itself(self, wished: bool) -> None:
        """Fetch what waits without being asked, or only on "Try the outbox now"."""
        self._routine.let_by_itself(wished)
        self.feeds.let_by_itself(wished)

    def reload(self) -> None:
        """Read all anew that is shown: another process may have written."""
        self.lists.reload()
        self._look_at_outbox()
        self._refresh_open()

    def _look_at_outbox(self) -> None:
        self._tasks.run(lambda: saving.waiting(self._library), owner=self, done=self.waiting.emit)

    # ---- one article ---------------------------------------------------------------------------

    def open(self, article_id: ArticleId) -> None:
        """Open an article from the list: there is nothing to go back to."""
        self.way_back.clear()
        self._show(article_id)

    def open_related(self, article_id: ArticleId) -> None:
        """Open a related story; go_back() returns to this place."""
        if self.current != article_id:
            self.leap()
        self._show(article_id)

    def leap(self) -> None:
        """Note where one is in the open article, which is about to be left; go_back() returns."""
        if self._open is not None:
            self.way_back.append((self._open.saved.id, self.reading.place()))

    def follow(self, address: str) -> None:
        """Open the saved copy of a link in the text; else say that there is none."""

        def show(found: ArticleId | None) -> None:
            if found is None:
                self.unsaved.emit(address)
            else:
                self.open_related(found)

        self._tasks.run(lambda: finding.find_saved(self._library, address), owner=self, done=show)

    def go_back(self) -> None:
        """Open the article before, where it was left."""
        if self.way_back:
            article_id, place = self.way_back.pop()
            opened = self._open
            if opened is not None and (opened.saved.id, opened.part) == (article_id, place.part):
                self.opening.forget()
                self.returned.emit(place)
            else:
                self._show(article_id, place)

    def open_part(self, part: int) -> None:
        """Open another part of the open article, from 0, at its beginning."""
        if self.current is not None:
            self._show(self.current, ReadingPlace(part=part))

    def _show_merged(self, merged: Merged) -> None:
        self.merged.emit(merged)
        if self.current == merged.other:
            self._show(merged.keep)

    def _show(self, article_id: ArticleId, place: ReadingPlace | None = None) -> None:
        self.opening.bring(article_id, place)

    def _take(self, opened: OpenArticle, place: ReadingPlace | None, is_first: bool) -> None:
        self._open = opened
        if is_first:
            self.reading.turn_to(opened)
        self.arrived.emit(opened, place)
        if opened.whole:
            self.reading.keep_left()
            self.opened.emit(opened, place)

    def _refresh_open(self) -> None:
        if self._open is None:
            return
        article_id, part = self._open.saved.id, self._open.part

        def show(opened: OpenArticle) -> None:
            if self.current != article_id or self._open is None or part != self._open.part:
                return  # another one was opened since
            if replace(opened, place=self._open.place) != self._open:
                self._open = opened
                self.refreshed.emit(opened)

        self._tasks.run(
            lambda: reading.open_article(self._library, article_id, part),
            owner=self,
            done=show,
            failed=lambda _: self.leave([article_id]),
        )

    def leave(self, done_with: Collection[ArticleId]) -> None:
        """Close the open article if it is one of these."""
        if self.current in done_with:
            self._open = None
            self.opening.forget()
            self.reading.leave()
            self.closed.emit()

    # ---- what comes in -------------------------------------------------------------------------

    def queue_related(self, links: list[tuple[str, str]]) -> None:
        """Put links that the open article names into the outbox, as queue() does."""
        self.queue(links, named_by=self.current)

    def queue(self, links: list[tuple[str, str]], *, named_by: ArticleId | None = None) -> None:
        """Put links into the outbox, address and title each ("" if unknown), and try them.

        named_by: the article whose page names them; None if the user does.
        """

        def put() -> list[Queued | ReaderError]:
            return [self._put(url, title, named_by) for url, title in links]

        def tell(outcomes: list[Queued | ReaderError]) -> None:
            done = [outcome for outcome in outcomes if isinstance(outcome, Queued)]
            if done:
                self._changed(Change(outbox=True))
                self.queued.emit(len(done))
                self._routine.deliver_new()
            for outcome in outcomes:
                if isinstance(outcome, ReaderError):
                    self.failed.emit(outcome)

        self._tasks.run(put, owner=self, done=tell)

    def _put(self, url: str, title: str, named_by: ArticleId | None) -> Queued | ReaderError:
        whole = self.outbox.with_related and named_by is None
        try:
            return saving.save(
                self._library, url, title=title or None, named_by=named_by, whole=whole
            )
        except ReaderError as error:  # one that is no address leaves the others in peace
            return error

    def tell_kept(self, kept: Kept) -> None:
        """Say that something became an article; its related stories come along if so chosen."""
        self.kept.emit(kept)
        self.outbox.take_along([kept])

    def _read_kept(self, kept: Kept) -> None:
        self.tell_kept(kept)
        self.open(kept.id)

    def try_now(self, url: str) -> None:
        """Try a link at once, or all that were not given up ("")."""
        self.outbox.try_now([url] if url else None)

    def save_whole_story(self) -> None:
        """Save the related stories of the open article."""
        if self.current is not None:
            self.outbox.save_related(self.current)

    def _delivery_failed(self, error: ReaderError) -> None:
        """Show how the link stands now, in the outbox and under the open article."""
        self.lists.count()
        self._look_at_outbox()
        self._refresh_open()
        self.failed.emit(error)

    def _changed(self, change: Change) -> None:
        """Tell the first change at once, those of the next moment together: they may be many."""
        self._gathered = self._gathered.with_(change)
        if not self._moment.isActive():
            self._tell_changes()

    def _tell_changes(self) -> None:
        change, self._gathered = self._gathered, Change()
        if not change:
            return
        self._moment.start()
        if change.articles:
            self.lists.rows_changed.emit(list(change.articles))
            self.lists.list_again()
        self.lists.count()
        self._look_at_outbox()
        self._refresh_open()
