"""The links of an article as a list: by letters, by Enter, by a click; heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.links_list import LinkLine, LinksList
from reader.gui.style import Style
from tests.gui.tools import end

LINES = [
    LinkLine("the  lamp", "https://e.org/lamp", "bookmark-check", "saved", "Saved: opens here"),
    LinkLine("a quay " * 30, "https://e.org/quay", "clock", "waiting", "Waits for the network"),
    LinkLine("market", "mailto:a@e.org", "external-link", "text3", "Mail"),
]


@pytest.fixture
def chooser(style: Style, qtbot: QtBot) -> Iterator[LinksList]:
    window = QWidget()
    window.resize(700, 500)
    chooser = LinksList(style, LINES, window)
    window.show()
    with qtbot.waitActive(chooser):
        chooser.open()
        chooser.activateWindow()
    yield chooser
    end(window)


def rows(chooser: LinksList) -> QListWidget:
    found = chooser.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def test_each_link_is_heard_with_how_it_stands_and_its_site(chooser: LinksList) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    heard = [rows(chooser).item(n).data(role) for n in range(3)]
    assert heard[0] == "the lamp. Saved: opens here. e.org"
    assert heard[2] == "market. Mail. mailto:a@e.org"
    assert rows(chooser).accessibleName() == "Links in this article"
    assert rows(chooser).item(0).toolTip() == "Saved: opens here\nhttps://e.org/lamp"


def test_long_words_are_cut_short(chooser: LinksList) -> None:
    assert "…" in rows(chooser).item(1).text()


def test_letters_go_to_a_link_and_enter_follows_it(chooser: LinksList, qtbot: QtBot) -> None:
    assert rows(chooser).hasFocus()
    qtbot.keyClicks(rows(chooser), "mar")
    with qtbot.waitSignal(chooser.followed) as followed:
        qtbot.keyClick(rows(chooser), Qt.Key.Key_Return)
    assert followed.args == ["mailto:a@e.org"]
    assert not chooser.isVisible()


def test_a_click_follows_the_link(chooser: LinksList, qtbot: QtBot) -> None:
    spot = rows(chooser).visualItemRect(rows(chooser).item(1)).center()
    with qtbot.waitSignal(chooser.followed) as followed:
        qtbot.mouseClick(rows(chooser).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert followed.args == ["https://e.org/quay"]


def test_escape_follows_nothing(chooser: LinksList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chooser.followed):
        qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
