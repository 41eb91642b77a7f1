"""The shelves lead where they say, and tell how much stands on each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.view import Place, Sidebar
from reader.gui.style import Style
from tests.gui.tools import button, end, tab_to, texts


@pytest.fixture
def sidebar(style: Style, qtbot: QtBot) -> Iterator[Sidebar]:
    sidebar = Sidebar(style)
    sidebar.resize(220, 500)
    with qtbot.waitActive(sidebar):
        sidebar.show()
        sidebar.activateWindow()
    yield sidebar
    end(sidebar)


@pytest.fixture
def chosen(sidebar: Sidebar) -> list[Place]:
    """Return the places that will have been chosen."""
    chosen: list[Place] = []
    sidebar.chosen.connect(chosen.append)
    return chosen


def shelves(sidebar: Sidebar) -> list[QAbstractButton]:
    """Return the shelves from top to bottom."""
    found = [each for each in sidebar.findChildren(QAbstractButton) if each.isCheckable()]
    return sorted(found, key=lambda each: each.y())


def marked(sidebar: Sidebar) -> list[str]:
    """Return the names of the shelves that are marked as chosen."""
    return [each.text() for each in shelves(sidebar) if each.isChecked()]


def spoken(sidebar: Sidebar) -> list[str]:
    return [each.accessibleName() for each in shelves(sidebar)]


def click(target: QAbstractButton) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)


def test_it_begins_with_all_articles(sidebar: Sidebar) -> None:
    assert spoken(sidebar) == ["Unread", "All articles", "Outbox"]
    assert marked(sidebar) == ["All articles"]


@pytest.mark.parametrize(
    ("name", "place"),
    [("Unread", Place.UNREAD), ("All articles", Place.ALL), ("Outbox", Place.OUTBOX)],
)
def test_a_shelf_leads_where_it_says(
    sidebar: Sidebar, chosen: list[Place], name: str, place: Place
) -> None:
    click(button(sidebar, name))
    assert chosen == [place]
    assert marked(sidebar) == [name]


def test_a_shelf_can_be_reached_and_chosen_by_key(sidebar: Sidebar, chosen: list[Place]) -> None:
    unread = button(sidebar, "Unread")
    tab_to(unread)
    QTest.keyClick(unread, Qt.Key.Key_Space)
    assert chosen == [Place.UNREAD]


def test_one_shelf_is_marked_and_marking_chooses_nothing(
    sidebar: Sidebar, chosen: list[Place]
) -> None:
    for place, name in ((Place.OUTBOX, "Outbox"), (Place.UNREAD, "Unread")):
        sidebar.choose(place)
        assert marked(sidebar) == [name]
    assert chosen == []


def test_it_tells_how_much_stands_on_each_shelf(sidebar: Sidebar) -> None:
    sidebar.show_counts(2, 31, 1)
    assert spoken(sidebar) == ["Unread, 2", "All articles, 31", "Outbox, 1"]
    assert button(sidebar, "1 link waits for the network").isEnabled()
    sidebar.show_counts(0, 31, 0)
    assert spoken(sidebar) == ["Unread", "All articles, 31", "Outbox"]
    assert not button(sidebar, "Everything is on this disk").isEnabled()


def test_the_foot_leads_to_the_outbox_while_something_waits(
    sidebar: Sidebar, chosen: list[Place]
) -> None:
    sidebar.show_counts(2, 31, 3)
    click(button(sidebar, "3 links wait for the network"))
    assert chosen == [Place.OUTBOX]


def test_no_network_is_said_at_the_foot(sidebar: Sidebar) -> None:
    sidebar.show_offline(True)
    assert button(sidebar, "Offline. Everything is on this disk").isEnabled()
    sidebar.show_offline(False)
    assert not button(sidebar, "Everything is on this disk").isEnabled()


@pytest.mark.parametrize("folded", [False, True])
def test_add_asks_for_something_to_save(sidebar: Sidebar, qtbot: QtBot, folded: bool) -> None:
    sidebar.fold(folded)
    add = button(sidebar, "Add")
    assert add.toolTip() == "Save a link, a text or a file"
    with qtbot.waitSignal(sidebar.added):
        click(add)


def test_folded_it_is_narrow_and_shows_no_name(sidebar: Sidebar, chosen: list[Place]) -> None:
    sidebar.show_counts(2, 31, 1)
    wide = sidebar.minimumWidth()
    sidebar.fold(True)
    QCoreApplication.processEvents()
    assert sidebar.width() < wide / 2
    assert texts(sidebar) == []
    assert [each.toolTip() for each in shelves(sidebar)] == spoken(sidebar)
    click(button(sidebar, "Unread, 2"))
    assert chosen == [Place.UNREAD]


def test_unfolded_it_is_as_before(sidebar: Sidebar) -> None:
    narrowest, widest = sidebar.minimumWidth(), sidebar.maximumWidth()
    sidebar.fold(True)
    sidebar.fold(False)
    assert (sidebar.minimumWidth(), sidebar.maximumWidth()) == (narrowest, widest)
    assert texts(sidebar) == ["Kiosque"]
    assert button(sidebar, "Add").text().strip() == "Add"
    assert [each.toolTip() for each in shelves(sidebar)] == ["", "", ""]
