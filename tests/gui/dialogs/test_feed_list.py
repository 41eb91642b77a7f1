"""A list of feeds is looked at before anything is followed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed_list import FeedListDialog
from reader.gui.style import Style
from reader.model.errors import FormatError
from reader.model.feed import FeedId
from reader.model.moving import Unread
from reader.model.subscriptions import Subscription, Subscriptions
from reader.model.url import Url
from tests.gui.tools import button, end, texts

FILE = Path("my feeds.opml")
A, B, C = (Url(f"https://{host}.example/feed") for host in "abc")
HELD = Subscriptions(
    "Mine",
    (
        Subscription(A, "Ledger", folder="News/France"),
        Subscription(B, "Radio", name="Balise", already=FeedId(2)),
        Subscription(C),
    ),
    unread=(Unread(9, "it has no web address"),),
)


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[FeedListDialog]:
    parent = QWidget()
    dialog = FeedListDialog(style, FILE, parent)
    dialog.open()
    dialog.show_held(FILE, HELD)
    yield dialog
    end(parent)


def test_it_says_what_is_new_and_what_is_here(dialog: FeedListDialog) -> None:
    assert "3 feeds · you follow 1 of them · 1 line cannot be read" in texts(dialog)
    rows = dialog.list.rows.rows
    assert [(row.title, row.checked, row.dim) for row in rows] == [
        ("Ledger", True, False),
        ("Balise", True, True),
        ("c.example/feed", True, False),
    ]
    assert rows[0].meta == "\u2068News › France\u2069 · \u2068a.example/feed\u2069"
    assert rows[1].meta.startswith("you follow it already")


def test_those_that_are_chosen_are_taken(dialog: FeedListDialog, qtbot: QtBot) -> None:
    dialog.list.toggled.emit(0)
    assert dialog.wanted == [C]
    dialog.list.toggled.emit(0)
    with qtbot.waitSignal(dialog.taken) as told:
        button(dialog, "Follow 2 feeds").click()
    assert told.args == [[A, C]]
    assert not dialog.isVisible()


def test_enter_takes_what_is_chosen(dialog: FeedListDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.taken) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == [[A, C]]


def test_all_or_none_are_chosen(dialog: FeedListDialog) -> None:
    button(dialog, "None").click()
    assert dialog.wanted == []
    assert not button(dialog, "Follow 0 feeds").isEnabled()
    button(dialog, "All").click()
    assert dialog.wanted == [A, C]


def test_a_file_that_is_no_list_is_said(style: Style, qtbot: QtBot) -> None:
    parent = QWidget()
    dialog = FeedListDialog(style, FILE, parent)
    dialog.open()
    other = Path("other.opml")
    dialog.show_held(other, HELD)
    dialog.show_error(other, FormatError("other.opml", "it is empty"))
    assert "Looking into the file…" in texts(dialog)
    dialog.show_error(FILE, FormatError("my feeds.opml", "it is no list of feeds"))
    assert "my feeds.opml could not be read: it is no list of feeds." in texts(dialog)
    end(parent)
