"""On a feed's own page each change is told at once."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed import FeedDialog
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style
from reader.model.feed import Keeping, Limits
from tests.gui.feeds import feed
from tests.gui.tools import button, end, texts
from tests.world import NOON

LEDGER = replace(feed(1, "Ledger", folder="News"), limits=Limits(30, None))


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[FeedDialog]:
    parent = QWidget()
    dialog = FeedDialog(style, LEDGER, ["News", "Sea"], lambda: NOON, parent)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    yield dialog
    end(parent)


def retype(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_shows_the_feed_as_it_is(dialog: FeedDialog) -> None:
    assert dialog.windowTitle() == "Ledger"
    assert (dialog.name.text(), dialog.name.placeholderText()) == ("", "Ledger")
    assert dialog.address.text() == "https://site1.example/feed"
    assert dialog.folder.text() == "News"
    assert dialog.keeping.value == Keeping.ALL
    assert (dialog.days.text(), dialog.most.text()) == ("for 30 days", "all articles")


@pytest.mark.parametrize(
    ("field", "signal", "text"),
    [
        ("name", "renamed", "Harbour"),
        ("folder", "moved", "Sea"),
        ("address", "readdressed", "e.org"),
    ],
)
def test_what_is_typed_is_told_once(
    dialog: FeedDialog, qtbot: QtBot, field: str, signal: str, text: str
) -> None:
    with qtbot.waitSignal(getattr(dialog, signal)) as told:
        retype(getattr(dialog, field), text)
    assert told.args == [text]
    assert dialog.isVisible()
    retype(getattr(dialog, field), text)
    dialog.show_feed(dialog.feed)
    assert getattr(dialog, field).text() == text, "what is being typed stays"


def test_what_stays_the_same_is_not_told(dialog: FeedDialog, qtbot: QtBot) -> None:
    for field, signal in (
        (dialog.name, dialog.renamed),
        (dialog.folder, dialog.moved),
        (dialog.address, dialog.readdressed),
    ):
        with qtbot.assertNotEmitted(signal):
            field.editingFinished.emit()


def test_what_comes_and_how_long_it_is_kept(dialog: FeedDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.kept) as kept:
        button(dialog, "What comes: Headlines").click()
    assert kept.args == [Keeping.HEADLINES]
    for chooser, words, limits in (
        (dialog.days, "for 7 days", Limits(7, None)),
        (dialog.days, "for good", Limits(None, None)),
        (dialog.most, "at most 100 articles", Limits(30, 100)),
        (dialog.most, "all articles", Limits(30, None)),
    ):
        with qtbot.waitSignal(dialog.limited) as told:
            choose(chooser, words)
        assert told.args == [limits]


def choose(chooser: ChoiceButton, words: str) -> None:
    [action] = [action for action in chooser.menu().actions() if action.text() == words]
    action.trigger()


def test_an_address_that_another_feed_has_is_said(dialog: FeedDialog) -> None:
    dialog.address.setText("https://site2.example/feed")
    dialog.show_moved(False)
    assert "You follow another feed at this address." in texts(dialog)
    assert dialog.address.text() == LEDGER.url
    dialog.show_error("This is not a web address: x")
    assert "This is not a web address: x" in texts(dialog)
    dialog.show_moved(True)
    assert "This is not a web address: x" not in texts(dialog)


def test_it_can_be_left(dialog: FeedDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.unfollowed):
        button(dialog, "Unfollow").click()
    assert not dialog.isVisible()
