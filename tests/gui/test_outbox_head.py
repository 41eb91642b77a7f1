"""The head says what the outbox is for, whether there is a network, how far a delivery is."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from reader.gui.outbox_head import OutboxHead
from reader.gui.style import Style
from tests.gui.tools import button, end, texts

OFFLINE = "No network. The links are fetched by themselves when it returns."
STOPPED = "Stopped. The links wait until you try them again."


@pytest.fixture
def head(style: Style, qtbot: QtBot) -> Iterator[OutboxHead]:
    head = OutboxHead(style)
    head.show()
    yield head
    end(head)


def test_the_network_is_spoken_of_where_something_waits(head: OutboxHead) -> None:
    head.show_offline(True)
    assert OFFLINE not in texts(head)
    head.show_count(2, 1)
    assert OFFLINE in texts(head)
    head.show_count(2, 0)
    assert OFFLINE not in texts(head)


def test_a_delivery_that_is_done_takes_its_bar_away(head: OutboxHead) -> None:
    head.show_count(3, 3)
    head.show_progress(1, 3)
    [gauge] = head.findChildren(QProgressBar)
    assert (gauge.value(), gauge.maximum()) == (1, 3)
    assert gauge.accessibleName() == "Fetching: 1 of 3 done"
    assert button(head, "Stop").isEnabled()
    head.show_progress(3, 3)
    assert not gauge.isVisible()


def test_stopped_is_said_until_the_next_delivery(head: OutboxHead) -> None:
    head.show_count(3, 3)
    head.show_offline(True)
    head.end_progress(stopped=True)
    assert STOPPED in texts(head)
    head.show_progress(0, 3)
    head.end_progress(stopped=False)
    assert STOPPED not in texts(head)
    assert OFFLINE in texts(head)
