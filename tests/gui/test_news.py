"""News is said where one looks; what the outbox shows by itself is not said again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.news import News
from reader.gui.notices import NoticeBar
from reader.gui.style import Style
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.errors import ExtractError, FetchError, FormatError, ReaderError
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.gui.tools import button
from tests.world import NOON


def shown_buttons(bar: NoticeBar) -> list[str]:
    return [each.text() for each in bar.findChildren(QAbstractButton) if each.isVisibleTo(bar)]


class Seen:
    """The bars of pane and outbox; outbox says whether that is what one sees."""

    def __init__(self, style: Style, desk: Desk) -> None:
        self.pane, self.outbox_bar = NoticeBar(style), NoticeBar(style)
        self.outbox, self.shown = False, 0
        self.news = News(desk, self.pane, self.bar, self.show, desk)

    def bar(self) -> NoticeBar | None:
        return self.outbox_bar if self.outbox else None

    def show(self) -> None:
        self.shown += 1


@pytest.fixture
def seen(style: Style, desk: Desk, qtbot: QtBot) -> Seen:
    seen = Seen(style, desk)
    for bar in (seen.pane, seen.outbox_bar):
        qtbot.addWidget(bar)
    return seen


@pytest.mark.parametrize(
    ("is_new", "as_it_was", "said"),
    [
        (True, False, "Saved: \u2068Ships\u2069"),
        (False, False, "It was here already; updated: \u2068Ships\u2069"),
        (False, True, "It was here already, and better; kept as it was: \u2068Ships\u2069"),
    ],
)
def test_what_was_kept_is_named(
    desk: Desk, seen: Seen, is_new: bool, as_it_was: bool, said: str
) -> None:
    desk.kept.emit(Kept(ArticleId(1), "Ships", is_new, Change(), as_it_was=as_it_was))
    assert seen.pane.words == said


def test_failures_of_several_files_stay_beside_what_was_kept(desk: Desk, seen: Seen) -> None:
    desk.failed.emit(FormatError("one.mht", "it is empty"))
    desk.kept.emit(Kept(ArticleId(1), "Ships", True, Change()))
    desk.failed.emit(FormatError("two.mht", "it is empty"))
    desk.kept.emit(Kept(ArticleId(2), "Wind", True, Change()))
    first, second, kept = seen.pane.words.split("\n")
    assert ("one.mht" in first, "two.mht" in second) == (True, True)
    assert kept == "Saved: \u2068Wind\u2069"


def test_a_library_that_is_back_is_lost_no_more(seen: Seen) -> None:
    seen.news.say_lost("/mnt/stick")
    seen.outbox = True
    seen.news.say_found()
    assert (seen.pane.words, seen.outbox_bar.words) == ("", "The library is here again.")


def test_what_is_read_is_no_longer_offered(
    desk: Desk, seen: Seen, stories: list[ArticleId], settle: Callable[[], None]
) -> None:
    for number in stories[:2]:
        desk.kept.emit(Kept(number, "Ships", True, Change()))
    assert button(seen.pane, "Read").isVisibleTo(seen.pane)
    desk.open(stories[0])  # another one: the second is still to be read
    settle()
    assert button(seen.pane, "Read").isVisibleTo(seen.pane)
    button(seen.pane, "Read").click()
    settle()
    desk.kept.emit(Kept(stories[2], "Ships", True, Change()))
    desk.open(stories[2])
    settle()
    assert seen.pane.words == "Saved: \u2068Ships\u2069"
    assert "Read" not in shown_buttons(seen.pane)
    desk.kept.emit(Kept(stories[2], "Ships", False, Change()))  # it is open
    assert seen.pane.words == "It was here already; updated: \u2068Ships\u2069"
    assert "Read" not in shown_buttons(seen.pane)


def test_a_page_that_is_still_the_same_is_said_to_be_so(desk: Desk, seen: Seen) -> None:
    desk.kept.emit(Kept(ArticleId(1), "Ships", False, Change(), unchanged=True))
    assert seen.pane.words == "The site has nothing newer: \u2068Ships\u2069"


def test_it_is_said_in_the_outbox_where_that_is_seen(desk: Desk, seen: Seen) -> None:
    seen.outbox = True
    desk.queued.emit(2)
    assert seen.pane.words == ""
    assert seen.outbox_bar.words == "2 links wait in the outbox until there is a network."
    button(seen.outbox_bar, "Show").click()
    assert seen.shown == 1


def test_a_failed_fetch_is_not_said_beside_its_own_line(desk: Desk, seen: Seen) -> None:
    seen.outbox = True
    desk.failed.emit(FetchError("https://e.org/ships", "it does not answer"))
    assert seen.outbox_bar.words == ""
    desk.failed.emit(FormatError("ships.html", "it is empty"))
    assert "ships.html" in seen.outbox_bar.words
    seen.outbox = False
    desk.failed.emit(FetchError("https://e.org/ships", "it does not answer"))
    assert seen.pane.words.startswith("The page did not come: it does not answer")
    button(seen.pane, "Show").click()
    assert seen.shown == 1


def test_what_feeds_bring_is_not_said_one_by_one(desk: Desk, seen: Seen) -> None:
    desk.kept.emit(Kept(ArticleId(1), "Ships", True, Change(feeds=True)))
    assert seen.pane.words == ""


@pytest.mark.parametrize("of_feed", [True, False])
@pytest.mark.parametrize(
    "error",
    [FetchError("https://e.org/a", "it is late"), ExtractError("https://e.org/a", "it is empty")],
)
def test_what_does_not_come_of_a_feed_is_said_by_its_line_alone(
    desk: Desk, seen: Seen, error: ReaderError, of_feed: bool
) -> None:
    desk.waiting.emit([OutboxItem(Url("https://e.org/a"), NOON, NOON, feed=of_feed)])
    desk.failed.emit(error)
    assert bool(seen.pane.words) is not of_feed


def test_a_failure_is_said_until_its_link_waits_no_more(desk: Desk, seen: Seen) -> None:
    late, other = (FetchError(f"https://e.org/{name}", "it is late") for name in "ab")
    items = [OutboxItem(Url(f"https://e.org/{name}"), NOON, NOON) for name in "ab"]
    desk.waiting.emit(items)
    desk.failed.emit(FetchError("https://e.org/a", "it is closed"))
    desk.failed.emit(late)
    assert ("it is closed" in seen.pane.words, "it is late" in seen.pane.words) == (False, True)
    desk.failed.emit(other)
    desk.waiting.emit(items[1:])  # the first has come
    assert "it is late" in seen.pane.words  # the other has not
    seen.outbox = True
    desk.waiting.emit([])
    assert seen.pane.words == ""


def test_what_never_waited_is_said_until_it_is_closed(desk: Desk, seen: Seen) -> None:
    desk.failed.emit(ExtractError("https://e.org/a", "it is empty"))
    desk.waiting.emit([])
    assert "it is empty" in seen.pane.words
