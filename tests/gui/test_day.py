"""A person's day as one story on a real library: by mouse, and again by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.library import finding, highlighting, reading, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, State
from reader.model.errors import OfflineError
from reader.model.query import Query, Shelf
from tests.gui.day import Hands, Keyboard, Mouse
from tests.gui.listening.conftest import voice  # noqa: F401 a fixture
from tests.gui.listening.voices import FakeVoice
from tests.library.sites import OFFER, OTHER_OFFER
from tests.world import PARAGRAPH, World, story_html

SHIPS, LIGHTHOUSE, FERRY, WIND = (
    "Ships at anchor",
    "The lighthouse stays lit",
    "The ferry comes back at noon",
    "The wind has turned",
)
OFFERED, OFFERED_NEXT = "Get the paper for 5 a month", "Autumn is here"
WORDS = "kept them in"
LONG_MS = 20_000


def page(title: str, leftover: str, **related: str) -> str:
    """Return a page of the site, longer than the pane, with a leftover behind its first words."""
    html = story_html(title, related=related, text=PARAGRAPH * 4)
    return html.replace("</p>", f"</p>{leftover}", 1)


@pytest.fixture
def morning(library: Library, world: World) -> ArticleId:
    """Let two stories be in the library; name it before `window`. Return the newest."""
    take_in(library, world.page("https://e.org/lighthouse", page(LIGHTHOUSE, "")))
    related = {LIGHTHOUSE: "https://e.org/lighthouse", FERRY: "https://e.org/ferry"}
    ships = take_in(library, world.page("https://e.org/ships", page(SHIPS, OFFER, **related)))
    world.error = OfflineError("https://e.org/ferry")
    return ships.id


@pytest.fixture(params=[Mouse, Keyboard], ids=["mouse", "keyboard"])
def hands(
    request: pytest.FixtureRequest,
    morning: ArticleId,
    window: MainWindow,
    library: Library,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> Hands:
    made: Hands = request.param(window, library, settle, qtbot)
    return made


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no menus to grab for
def test_a_day(
    morning: ArticleId,
    hands: Hands,
    library: Library,
    world: World,
    voice: FakeVoice,  # noqa: F811
) -> None:
    # A story is searched for and found, and the search is left.
    assert hands.titles() == [SHIPS, LIGHTHOUSE]
    hands.search("anchor")
    assert hands.titles() == [SHIPS]
    hands.leave_search()
    assert hands.titles() == [SHIPS, LIGHTHOUSE]

    # It is opened and read to its end.
    hands.open(SHIPS)
    assert hands.sees() == SHIPS
    assert reading.get(library, morning).state is State.UNREAD
    hands.read_on()
    hands.settle()
    assert reading.get(library, morning).state is State.READ

    # A related story is followed; the way back leads to the same place.
    hands.follow(LIGHTHOUSE)
    assert hands.sees() == LIGHTHOUSE
    hands.go_back()
    assert hands.sees() == SHIPS
    assert hands.pane.verticalScrollBar().value() > 0

    # Another one is not here: it waits for the network.
    hands.queue(FERRY)
    assert [item.url for item in saving.waiting(library)] == ["https://e.org/ferry"]

    # A passage is marked and quoted.
    hands.highlight(WORDS)
    [mark] = highlighting.of_article(library, morning)
    assert mark.quote is not None
    assert mark.quote.exact == WORDS
    hands.copy_quote()
    source = "Ships at anchor, The Harbour Ledger, https://e.org/ships"
    assert QGuiApplication.clipboard().text() == f"“{WORDS}” — {source}"

    put_in_order(hands, library, morning)
    remove_and_go_on(hands, library, world)
    listen(hands, voice)


def put_in_order(hands: Hands, library: Library, story: ArticleId) -> None:
    # The story is tagged, put into the archive, and taken back.
    hands.tag("harbour")
    assert finding.find(library, Query(tag="harbour")) == [story]
    hands.archive()
    assert finding.find(library, Query(shelf=Shelf.ARCHIVE)) == [story]
    hands.undo()
    assert finding.find(library, Query(shelf=Shelf.ARCHIVE)) == []


def remove_and_go_on(hands: Hands, library: Library, world: World) -> None:
    # What the site left in it is removed, and gone on the next page of that site.
    assert hands.sees() == SHIPS
    assert OFFERED in hands.text()
    hands.remove(OFFERED)
    assert OFFERED not in hands.text()
    world.error = None
    take_in(library, world.page("https://e.org/wind", page(WIND, OTHER_OFFER)))
    hands.window._desk.reload()
    hands.settle()
    hands.open(WIND)
    assert hands.sees() == WIND
    assert OFFERED_NEXT not in hands.text()


def listen(hands: Hands, voice: FakeVoice) -> None:  # noqa: F811
    # It is read aloud, until that is stopped.
    made = voice.made()
    hands.window.listen.listener.find_voice = lambda: made
    voice.hold()
    hands.listen_or_stop()
    hands.qtbot.waitUntil(lambda: len(voice.said()) == 1, timeout=LONG_MS)
    assert voice.said()[0].startswith(WIND)
    hands.listen_or_stop()
    assert not hands.window.listen.listener.is_speaking
