"""An address is given, feeds are found, and followed when the user says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.follow import FollowDialog
from reader.gui.style import Style
from reader.model.errors import FetchError, FormatError, OfflineError, ReaderError, UrlError
from reader.model.feed import Keeping, Offered
from reader.model.url import Url
from tests.gui.tools import button, end, texts

SITE = "e.org"
ONE = Offered(Url("https://e.org/feed"), "News", "RSS 2.0", None, 25, ("Ships",))
TWO = Offered(Url("https://e.org/talk"), "Talk", "Atom 1.0", None, 3, ())


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[FollowDialog]:
    QGuiApplication.clipboard().clear()
    parent = QWidget()
    dialog = FollowDialog(style, ["News"], parent)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    yield dialog
    end(parent)


def type_in(dialog: FollowDialog, text: str = SITE) -> None:
    QTest.keyClicks(dialog.address, text)
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)


def test_enter_looks_and_enter_again_follows(dialog: FollowDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.asked) as asked:
        type_in(dialog)
    assert asked.args == [SITE]
    dialog.show_found(SITE, (ONE,))
    dialog.folder.setText(" Sea ")
    with qtbot.waitSignal(dialog.followed) as told:
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert told.args == [[ONE], "Sea", Keeping.ALL]
    assert not dialog.isVisible()


def test_headlines_alone_can_be_wanted(dialog: FollowDialog, qtbot: QtBot) -> None:
    type_in(dialog)
    dialog.show_found(SITE, (ONE, TWO))
    button(dialog, "What comes: Headlines").click()
    assert "Only headlines come; you choose which stories are fetched." in texts(dialog)
    button(dialog, "Talk").click()
    with qtbot.waitSignal(dialog.followed) as told:
        button(dialog, "Follow 2 feeds").click()
    assert told.args == [[ONE, TWO], "", Keeping.HEADLINES]


def test_nothing_is_followed_that_is_not_chosen(dialog: FollowDialog, qtbot: QtBot) -> None:
    type_in(dialog)
    dialog.show_found(SITE, (ONE,))
    button(dialog, "News").click()
    assert not button(dialog, "Follow").isEnabled()
    with qtbot.assertNotEmitted(dialog.followed):
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)


def test_another_address_begins_anew(dialog: FollowDialog, qtbot: QtBot) -> None:
    type_in(dialog)
    QTest.keyClicks(dialog.address, "/a")
    dialog.show_found(SITE, (ONE,))
    dialog.show_error(SITE, FormatError(SITE, "there is no feed at this address"))
    assert dialog.found.isHidden()
    assert button(dialog, "Find feeds").isEnabled()
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    dialog.show_found("e.org/a", (ONE,))
    assert not dialog.found.isHidden()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            FormatError(SITE, "there is no feed at this address"),
            "There is no feed at this address.",
        ),
        (FetchError(SITE, "the site does not answer in time"), "The site does not answer in time."),
        (UrlError("e o"), "This is not a web address: e o"),
    ],
)
def test_why_nothing_was_found_is_said(dialog: FollowDialog, error: ReaderError, said: str) -> None:
    type_in(dialog)
    dialog.show_error(SITE, error)
    assert said in texts(dialog)
    assert button(dialog, "Find feeds").isEnabled()


def test_without_a_network_the_site_is_followed_all_the_same(
    dialog: FollowDialog, qtbot: QtBot
) -> None:
    type_in(dialog)
    dialog.show_error(SITE, OfflineError("https://e.org/"))
    with qtbot.waitSignal(dialog.followed) as told:
        button(dialog, "Follow when there is a network").click()
    assert told.args == [[SITE], "", Keeping.ALL]


def test_that_it_takes_a_while_is_said(dialog: FollowDialog, qtbot: QtBot) -> None:
    type_in(dialog)
    qtbot.waitUntil(lambda: "Looking for feeds…" in texts(dialog), timeout=10_000)


def test_the_link_that_was_copied_is_there_already(style: Style, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://e.org/ships")
    parent = QWidget()
    dialog = FollowDialog(style, [], parent)
    assert dialog.address.text() == "https://e.org/ships"
    QGuiApplication.clipboard().setText("two https://e.org/ships words")
    assert FollowDialog(style, [], parent).address.text() == ""
    end(parent)


def test_an_empty_address_is_not_asked_for(dialog: FollowDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.asked):
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.address, "  ")
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
