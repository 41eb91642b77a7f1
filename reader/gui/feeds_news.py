"""What the window says of feeds: one line, with one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.gui import words
from reader.gui.feeds_desk import FeedsDesk
from reader.gui.headlines_view import HeadlinesView
from reader.gui.notices import NoticeBar
from reader.gui.sidebar.place import Place
from reader.library.following import Followed, Unfollowed
from reader.model.feed import HeadlineId


class FeedsNews(QObject):
    """Says the news of feeds.

    show: shows a place. notice: the bar that is seen at this moment. keep_step: lets the next Undo
    make a call.
    """

    #: What was done last is to be undone.
    undone = Signal()

    def __init__(
        self,
        headlines: HeadlinesView,
        desk: FeedsDesk,
        show: Callable[[Place], None],
        notice: Callable[[], NoticeBar],
        keep_step: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._headlines, self._desk = headlines, desk
        self._show, self._notice, self._keep_step = show, notice, keep_step
        self._asked = False
        desk.ended.connect(self._say_ended)
        desk.followed.connect(self._say_followed)
        desk.unfollowed.connect(self._say_unfollowed)
        desk.kept.connect(self._say_kept)
        desk.dismissed.connect(self._say_dismissed)

    def listen(self) -> None:
        """Say what comes of the next refreshing: the user has asked for it."""
        self._asked = True

    def _say_ended(self, new: int, failed: int) -> None:
        if not self._asked:
            return
        self._asked = False
        if self._desk.is_offline:
            said = self.tr("There is no network. The feeds are asked when it is back.")
            self._notice().say(said)
            return
        fail = self.tr("%n feed(s) did not answer.", "", failed) if failed else ""
        news = self.tr("%n new story(s) came.", "", new) if new else self.tr("Nothing new.")
        if failed:
            self._notice().say(f"{news} {fail}", self.tr("Show"), lambda: self._show(Place.FEEDS))
        else:
            self._notice().say(news)

    def _say_followed(self, followed: list[Followed]) -> None:
        new = [each.feed for each in followed if not each.already]
        if new:
            self._desk.refresh([feed.id for feed in new])
            said = self.tr("You follow %n feed(s) more.", "", len(new))
            if len(new) == 1:
                said = self.tr("You follow it now: {title}")
        elif followed:
            said = self.tr("You follow it already: {title}")
        else:
            return
        feed = (new or [each.feed for each in followed])[0]
        self._notice().say(
            said.format(title=words.isolated(feed.shown)),
            self.tr("Show"),
            lambda: (
                self._show(Place("feed", str(feed.id))) if len(new) < 2 else self._show(Place.FEEDS)
            ),
        )

    def _say_unfollowed(self, unfollowed: Unfollowed) -> None:
        said = self.tr("You follow it no more; its articles stay: {title}")
        bar = self._notice()
        self._keep_step(lambda: self._follow_again(unfollowed, bar))
        title = words.isolated(unfollowed.feed.shown)
        bar.say(said.format(title=title), self.tr("Undo"), self.undone.emit)

    def _follow_again(self, unfollowed: Unfollowed, bar: NoticeBar) -> None:
        bar.end_news()
        self._desk.follow_again(unfollowed)

    def _say_kept(self, wanted: list[HeadlineId]) -> None:
        said = self.tr("%n story(s) go to the outbox and are fetched.", "", len(wanted))
        self._headlines.undo.hide()
        self._headlines.notice.say(
            said, self.tr("Show the outbox"), lambda: self._show(Place.OUTBOX)
        )

    def _say_dismissed(self, wanted: list[HeadlineId]) -> None:
        said = self.tr("%n headline(s) dismissed", "", len(wanted))
        self._headlines.notice.end_news()
        self._keep_step(lambda: self._recall(wanted))
        self._headlines.undo.say(said, self.undone.emit)

    def _recall(self, wanted: list[HeadlineId]) -> None:
        self._headlines.undo.hide()
        self._desk.recall(wanted)
