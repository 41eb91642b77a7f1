"""A feed's health in one block."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.feed_health import FeedHealth
from reader.gui.style import Style
from reader.model.feed import Health, Note
from tests.gui.feeds import feed
from tests.gui.tools import button, colours_in, end, picture, texts
from tests.world import NOON

SILENT = Health(NOON, NOON - timedelta(days=1), NOON, 2, "the site does not answer in time")


@pytest.fixture
def block(style: Style, qtbot: QtBot) -> Iterator[FeedHealth]:
    block = FeedHealth(style)
    block.resize(500, 140)
    block.show()
    yield block
    end(block)


def test_it_says_what_is_wrong_and_what_to_do(block: FeedHealth, style: Style) -> None:
    block.show_feed(feed(1, "Ledger", health=SILENT), NOON)
    said = "The site does not answer in time."
    assert said in texts(block)
    assert "It is asked again by itself; you can try it now." in texts(block)
    assert block.accessibleName().startswith(said)
    assert style.colour("waiting_bg").name() in colours_in(picture(block), 10, 10, 60, 60)


def test_a_feed_that_is_well_is_quiet(block: FeedHealth, style: Style) -> None:
    block.show_feed(feed(1, "Ledger"), NOON)
    assert style.colour("waiting_bg").name() not in colours_in(picture(block), 10, 10, 60, 60)
    assert len(texts(block)) == 2


def test_it_can_be_tried_and_its_site_opened(block: FeedHealth, qtbot: QtBot) -> None:
    one = feed(1, "Ledger")
    block.show_feed(one, NOON)
    with qtbot.waitSignal(block.tried), qtbot.waitSignal(block.browser):
        button(block, "Try now").click()
        button(block, "Open the site").click()
    block.show_feed(replace(one, site=None), NOON)
    with pytest.raises(AssertionError):
        button(block, "Open the site")


def test_of_a_feed_that_brings_too_many_all_can_be_taken(block: FeedHealth, qtbot: QtBot) -> None:
    held = Health(NOON, NOON, notes=(Note.HELD,))
    block.show_feed(feed(1, "Ledger", health=held), NOON)
    assert "It brings more than 200 new stories a day; the rest wait as headlines." in texts(block)
    with qtbot.waitSignal(block.all_wanted):
        button(block, "Take all").click()
    block.show_feed(feed(1, "Ledger"), NOON)
    with pytest.raises(AssertionError):
        button(block, "Take all")
