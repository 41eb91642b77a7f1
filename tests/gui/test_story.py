"""A person's road through the whole window: pages dropped, read, their related stories followed.

The same road over two sets of pages: the sample stories that come with the program, and the pages
that serve measuring, where they are.
"""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.card import CardState
from reader.gui.sidebar.place import Place
from reader.library import finding, saving
from reader.library.library import Library
from reader.model.errors import OfflineError
from reader.model.query import Query
from tests.gui.story import Reader, Road, Settle, over_the_pages_for_measuring, over_the_samples
from tests.gui.tools import texts
from tests.shared_data import shared
from tests.world import World


@pytest.fixture(params=["samples", "measuring"])
def road(request: pytest.FixtureRequest) -> Road:
    return over_the_samples() if request.param == "samples" else over_the_pages_for_measuring()


@pytest.fixture
def reader(
    window: MainWindow, library: Library, world: World, settle: Settle, qtbot: QtBot
) -> Reader:
    """Give a person before an empty library, without a network."""
    world.error = OfflineError("https://e.org/")
    return Reader(window, library, settle, qtbot)


# ---- saved pages ------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [1, -1], ids=["in order", "the other way round"])
def test_saved_in_any_order_the_stories_know_each_other(
    reader: Reader, road: Road, order: int
) -> None:
    reader.drop(*road.files[::order])
    assert len(reader.titles()) == len(road.files)
    reader.open(road.title)
    states = {True: CardState.SAVED, False: CardState.NOT_SAVED}
    assert list(reader.cards().items()) == [(t, states[here]) for t, here in road.related.items()]


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_saved_story_opens_by_a_click_and_back_leads_to_the_same_place(
    reader: Reader, road: Road, way: str
) -> None:
    reader.drop(*road.files)
    reader.open(road.title)
    here = [title for title, saved in road.related.items() if saved]
    for title in here:
        reader.card(title)
        place = reader.pane.verticalScrollBar().value()
        assert place > 0
        reader.click(title)
        assert reader.sees() == title
        assert reader.pane.toPlainText().replace("\u00ad", "").find(title) >= 0
        assert reader.titles()[reader.window.list.currentIndex().row()] == title
        assert reader.pane.place() == 0
        if way == "button":
            reader.push(reader.window, "Back")
        else:
            reader.press(Qt.Key.Key_Escape)
        assert reader.sees() == road.title
        assert reader.pane.verticalScrollBar().value() == pytest.approx(place, abs=2)
        assert reader.titles()[reader.window.list.currentIndex().row()] == road.title


def test_a_road_of_three_stories_leads_back_step_by_step(reader: Reader, road: Road) -> None:
    reader.drop(*road.files)
    reader.open(road.title)
    first = next(title for title, saved in road.related.items() if saved)
    reader.click(first)
    second = next(title for title, state in reader.cards().items() if state is CardState.SAVED)
    reader.click(second)
    assert reader.sees() == second
    reader.press(Qt.Key.Key_Escape)
    assert reader.sees() == first
    reader.press(Qt.Key.Key_Escape)
    assert reader.sees() == road.title
    reader.press(Qt.Key.Key_Escape)
    assert reader.sees() == road.title


# ---- a story that is not here -----------------------------------------------------------------


def test_a_story_that_is_not_here_is_queued_by_a_click_and_seen_to_wait(
    reader: Reader, road: Road, library: Library
) -> None:
    url, title, _ = road.wanted
    reader.drop(*road.files)
    reader.open(road.title)
    reader.click(title)
    assert reader.sees() == road.title
    assert reader.cards()[title] is CardState.WAITING
    assert reader.card(title).accessibleName() == f"{title}. Waiting"
    assert reader.waits() == "Outbox, 1"
    reader.push(reader.window.notice, "Show")
    assert reader.window.outbox.isVisible()
    assert title in texts(reader.window.outbox)
    assert "Offline. 1 link waits for the network" in [
        each.accessibleName() for each in reader.window.sidebar.findChildren(QAbstractButton)
    ]
    assert [item.url for item in saving.waiting(library)] == [url]


def test_when_the_network_is_back_the_card_becomes_a_story(
    reader: Reader, road: Road, world: World
) -> None:
    url, title, page = road.wanted
    reader.drop(*road.files)
    reader.open(road.title)
    reader.click(title)
    world.error, world.pages = None, {url: page}
    reader.press(Qt.Key.Key_F5)
    assert reader.cards()[title] is CardState.SAVED
    assert reader.waits() == "Outbox"
    assert reader.sees() == road.title  # nobody was asked to read it
    reader.click(title)
    assert reader.sees() == title
    assert title in reader.titles()


def test_what_waits_can_be_called_off_at_its_card(reader: Reader, road: Road) -> None:
    _, title, _ = road.wanted
    reader.drop(*road.files)
    reader.open(road.title)
    reader.click_on(title, "Save")
    assert reader.cards()[title] is CardState.WAITING
    reader.click_on(title, "Cancel")
    assert reader.cards()[title] is CardState.NOT_SAVED
    assert reader.waits() == "Outbox"


def test_all_that_is_not_here_is_saved_by_one_click(reader: Reader, road: Road) -> None:
    reader.drop(*road.files)
    reader.open(road.title)
    missing = [title for title, saved in road.related.items() if not saved]
    assert reader.pane.strip is not None
    reader.push(reader.pane.strip, f"Save all ({len(missing)})")
    assert {reader.cards()[title] for title in missing} == {CardState.WAITING}
    assert reader.waits() == f"Outbox, {len(missing)}"
    reader.window.show_place(Place.OUTBOX)
    assert set(missing) <= set(texts(reader.window.outbox))


# ---- a text that was copied -------------------------------------------------------------------


def test_a_text_that_is_pasted_offers_its_stories_by_title(reader: Reader, road: Road) -> None:
    reader.paste(road.text)
    assert reader.sees() == road.title
    assert "Check Also" not in reader.pane.toPlainText()
    assert set(reader.cards().values()) == {CardState.UNKNOWN}
    assert set(reader.cards()) <= set(road.related)
    for title in reader.cards():
        assert reader.card(title).accessibleName() == f"{title}. address unknown"


def test_a_story_of_unknown_address_is_searched_for_and_never_queued(
    reader: Reader, road: Road
) -> None:
    reader.paste(road.text)
    title = next(iter(reader.cards()))
    reader.click(title)
    assert reader.window.search.text() == title
    reader.window.search.clear()
    reader.click_on(title, "Search")
    assert reader.window.search.text() == title
    assert reader.sees() == road.title
    assert reader.waits() == "Outbox"


def test_once_the_story_of_that_title_is_saved_it_is_a_link(reader: Reader, road: Road) -> None:
    reader.paste(road.text)
    [title, *_] = [each for each in reader.cards() if road.related[each]]
    reader.drop(*road.files[1:])
    assert reader.cards()[title] is CardState.SAVED
    reader.click(title)
    assert reader.sees() == title
    reader.press(Qt.Key.Key_Escape)
    assert reader.sees() == road.title


def test_the_page_of_a_pasted_text_is_the_same_story(reader: Reader) -> None:
    """Its related stories have addresses from then on."""
    road = over_the_pages_for_measuring()
    reader.paste(road.text)
    reader.drop(road.files[0])
    assert reader.titles() == [road.title]
    assert list(reader.cards().values()) == [CardState.NOT_SAVED] * len(road.related)


# ---- what the pane must not show --------------------------------------------------------------


def test_the_story_is_shown_whole_and_nothing_of_the_site(reader: Reader) -> None:
    expected = json.loads(shared("seed/expected.json").read_text(encoding="utf-8"))
    for source in ("seed/page.html", "seed/page.txt"):
        reader.drop(shared(source))
        reader.open(expected["title"])
        shown = reader.pane.toPlainText().replace("\u00ad", "")
        assert [words for words in expected["must"] if words not in shown] == []
        assert [words for words in expected["must_not"] if words in shown] == []


def test_the_samples_are_looked_through_and_one_action_removes_them(
    reader: Reader, library: Library
) -> None:
    reader.push(reader.window.empty, "Look round first")
    assert len(reader.titles()) == 8
    reader.press(Qt.Key.Key_J)
    assert reader.pane.shown is not None
    assert "sample" in reader.pane.toPlainText()
    reader.choose("Remove the sample stories")
    assert "Nothing here yet" in texts(reader.window)
    assert finding.find(library, Query()) == []
