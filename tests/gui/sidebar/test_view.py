"""The shelves lead where they say, and tell how much stands on each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.model.tag import Site, Tag
from tests.gui.tools import button, colours_in, end, picture, tab_to, texts


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
    shown = [each for each in found if each.isVisibleTo(sidebar)]
    return sorted(shown, key=lambda each: each.mapTo(sidebar, QPoint()).y())


def marked(sidebar: Sidebar) -> list[str]:
    """Return the names of the shelves that are marked as chosen."""
    return [each.text() for each in shelves(sidebar) if each.isChecked()]


def spoken(sidebar: Sidebar) -> list[str]:
    return [each.accessibleName() for each in shelves(sidebar)]


def click(target: QAbstractButton) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)


def test_it_begins_with_all_articles(sidebar: Sidebar) -> None:
    names = ["Unread", "All articles", "Favourites", "Archive", "Outbox", "Trash"]
    assert spoken(sidebar) == names
    assert marked(sidebar) == ["All articles"]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Unread", Place.UNREAD),
        ("All articles", Place.ALL),
        ("Favourites", Place.FAVOURITES),
        ("Archive", Place.ARCHIVE),
        ("Outbox", Place.OUTBOX),
        ("Trash", Place.TRASH),
    ],
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
    sidebar.show_counts({Place.UNREAD: 2, Place.ALL: 31, Place.OUTBOX: 1})
    assert spoken(sidebar)[:2] == ["Unread, 2", "All articles, 31"]
    assert "Outbox, 1" in spoken(sidebar)
    assert button(sidebar, "1 link waits for the network").isEnabled()
    sidebar.show_counts({Place.UNREAD: 0, Place.TRASH: 3, Place.OUTBOX: 0})
    assert spoken(sidebar)[:2] == ["Unread", "All articles, 31"]
    assert spoken(sidebar)[-2:] == ["Outbox", "Trash, 3"]
    assert not button(sidebar, "Everything is on this disk").isEnabled()


def test_the_foot_leads_to_the_outbox_while_something_waits(
    sidebar: Sidebar, chosen: list[Place]
) -> None:
    sidebar.show_counts({Place.OUTBOX: 3})
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
    sidebar.show_counts({Place.UNREAD: 2, Place.ALL: 31, Place.OUTBOX: 1})
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
    assert {each.toolTip() for each in shelves(sidebar)} == {""}


def test_a_place_is_offered_when_there_is_something_to_show(
    sidebar: Sidebar, chosen: list[Place]
) -> None:
    assert Place.HIGHLIGHTS not in sidebar.places
    sidebar.add_place(Place.HIGHLIGHTS)
    assert spoken(sidebar)[-1] == "Highlights"
    click(button(sidebar, "Highlights"))
    assert chosen == [Place.HIGHLIGHTS]


def test_searches_tags_and_sites_stand_below_in_this_order(
    sidebar: Sidebar, chosen: list[Place]
) -> None:
    sidebar.show_sites([Site("e.org", "The Harbour Ledger", 7)])
    sidebar.show_tags([Tag("water", 2)])
    sidebar.show_searches(["under 5 min"])
    QCoreApplication.processEvents()
    assert spoken(sidebar)[-3:] == ["under 5 min", "water, 2", "The Harbour Ledger, 7"]
    for name in ("under 5 min", "water, 2", "The Harbour Ledger, 7"):
        click(button(sidebar, name))
    assert chosen == [Place("search", "under 5 min"), Place("tag", "water"), Place("site", "e.org")]
    assert [sidebar.name_of(place) for place in chosen] == [
        "under 5 min",
        "water",
        "The Harbour Ledger",
    ]


def test_a_chosen_tag_that_is_gone_leaves_nothing_marked(sidebar: Sidebar) -> None:
    sidebar.show_tags([Tag("water", 2)])
    sidebar.choose(Place("tag", "water"))
    assert marked(sidebar) == ["water"]
    sidebar.show_tags([])
    sidebar.choose(Place("tag", "water"))
    assert marked(sidebar) == []
    assert sidebar.name_of(Place("tag", "water")) == "water"
    sidebar.choose(Place.ALL)
    assert marked(sidebar) == ["All articles"]


def test_which_sections_are_folded_is_told_and_taken(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_tags([Tag("water", 2)])
    with qtbot.waitSignal(sidebar.folded) as told:
        click(button(sidebar, "Tags, unfolded"))
    assert told.args == ["tag"]
    assert "water, 2" not in spoken(sidebar)
    sidebar.fold_sections("site search")
    assert "water, 2" in spoken(sidebar)


def test_folded_to_icons_it_has_no_sections(sidebar: Sidebar) -> None:
    sidebar.show_tags([Tag("water", 2)])
    sidebar.fold(True)
    assert "water, 2" not in spoken(sidebar)
    assert len(shelves(sidebar)) == 6


def test_folded_its_icons_are_in_its_middle(sidebar: Sidebar, style: Style) -> None:
    sidebar.fold(True)
    sidebar.resize(52, 500)
    QCoreApplication.processEvents()
    outbox = shelves(sidebar)[4]
    assert outbox.width() == 40
    ink = {style.colour("text2").name()}
    assert ink & colours_in(picture(sidebar), 18, outbox.mapTo(sidebar, QPoint()).y(), 16, 32)


def test_a_place_that_is_not_there_takes_the_mark_from_the_others(sidebar: Sidebar) -> None:
    sidebar.choose(Place("tag", "nowhere"))
    assert marked(sidebar) == []
    sidebar.choose(Place.UNREAD)
    assert marked(sidebar) == ["Unread"]
