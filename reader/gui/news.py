"""What the window says of what has happened: one line, with one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui import words
from reader.gui.desk import Desk
from reader.gui.notices import NoticeBar
from reader.gui.reasons import sentence
from reader.model.article import ArticleId, OpenArticle
from reader.model.change import Kept
from reader.model.errors import ExtractError, FetchError, ReaderError, StoreError
from reader.model.outbox import OutboxItem


class News(QObject):
    """Says the desk's news.

    outbox_notice: the bar of the outbox if it is what is seen, else None. show_outbox: called when
    the user wants to see what waits.
    """

    def __init__(
        self,
        desk: Desk,
        notice: NoticeBar,
        outbox_notice: Callable[[], NoticeBar | None],
        show_outbox: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._notice = desk, notice
        self._outbox_notice, self._show_outbox = outbox_notice, show_outbox
        self._waiting, self._of_feeds = set[str](), set[str]()
        # By links that have failed: the bar that says why, and its words.
        self._failures: dict[str, tuple[NoticeBar, str]] = {}
        self._lost = ""  # what was said of the library's folder
        #: The article that a notice offers to read, the bar, and its words.
        self._offered: tuple[ArticleId, NoticeBar, str] | None = None
        desk.waiting.connect(self._note_waiting)
        desk.kept.connect(self._say_kept)
        desk.opened.connect(lambda opened, _: self._offer_no_more(opened))
        desk.queued.connect(self._say_queued)
        desk.failed.connect(self._say_failed)

    def bar(self) -> NoticeBar:
        """Return the notice bar that can be seen."""
        return self._outbox_notice() or self._notice

    def say_lost(self, folder: str) -> None:
        """Say that the library's folder has gone."""
        said = self.tr(
            "The library’s folder cannot be reached: {folder}. What was saved is there; Kiosque"
            " goes on when it is back."
        )
        self._lost = said.format(folder=words.isolated(folder))
        self.bar().warn(self._lost)

    def say_found(self) -> None:
        """Say that the library is back."""
        for bar in (self._notice, self.bar()):
            bar.withdraw(self._lost)
        self.bar().say(self.tr("The library is here again."))

    def say_samples_removed(self) -> None:
        """Say that the sample stories are gone, and how to have them again."""
        self.bar().say(
            self.tr("The sample stories were removed."),
            self.tr("Bring them back"),
            self._desk.incoming.take_in_samples,
        )

    def _note_waiting(self, items: list[OutboxItem]) -> None:
        waiting: set[str] = {item.url for item in items}
        for url in self._waiting - waiting:
            self._forgive(url)
        self._waiting = waiting
        self._of_feeds = {item.url for item in items if item.feed}

    def _forgive(self, url: str) -> None:
        """Say no more why a link did not come, unless others did not for the same reason."""
        said = self._failures.pop(url, None)
        if said is not None and said not in self._failures.values():
            bar, what = said
            bar.withdraw(what)

    def _say_kept(self, kept: Kept) -> None:
        if kept.change.feeds:
            return  # nobody waits for it, and there may be many: its feed's number says so
        if kept.is_new:
            said = self.tr("Saved: {title}")
        elif kept.unchanged:
            said = self.tr("The site has nothing newer: {title}")
        elif kept.as_it_was:
            said = self.tr("It was here already, and better; kept as it was: {title}")
        else:
            said = self.tr("It was here already; updated: {title}")
        bar, said = self.bar(), said.format(title=words.isolated(kept.title))
        if kept.id == self._desk.current:
            bar.say(said)
        else:
            bar.say(said, self.tr("Read"), lambda: self._desk.open(kept.id))
            self._offered = kept.id, bar, said

    def _offer_no_more(self, opened: OpenArticle) -> None:
        """Let the notice of an article that is read now offer it no longer."""
        if self._offered is not None and self._offered[0] == opened.saved.id:
            _, bar, said = self._offered
            self._offered = None
            if bar.news == said:
                bar.say(said)

    def _say_queued(self, count: int) -> None:
        self.bar().say_waiting(
            self.tr("%n link(s) wait in the outbox until there is a network.", "", count),
            self.tr("Show"),
            self._show_outbox,
        )

    def _say_failed(self, error: ReaderError) -> None:
        if self._outbox_notice() and isinstance(error, FetchError):
            return  # its line says so, before the user's eyes
        url = _address_of(error)
        if url in self._of_feeds:
            return  # as above: its line in the outbox says so
        if isinstance(error, StoreError) and error.is_damaged:
            return  # who offers to repair it says so
        bar, said = self.bar(), sentence(error)
        if url is not None:
            self._forgive(url)  # what it failed of before
            self._failures[url] = bar, said
        if isinstance(error, FetchError):
            bar.warn(said, self.tr("Show"), self._show_outbox)
        else:
            bar.warn(said)


def _address_of(error: ReaderError) -> str | None:
    """Return the link that an error is about, None if it is about none."""
    if isinstance(error, FetchError):
        return error.url
    return error.where if isinstance(error, ExtractError) else None
