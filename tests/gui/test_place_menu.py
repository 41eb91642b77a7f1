"""The menu leads wherever the sidebar does."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu

from reader.gui.place_menu import PlaceMenu
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.model.tag import Site, Tag
from tests.gui.tools import end


@pytest.fixture
def menu(style: Style) -> Iterator[QMenu]:
    menu = QMenu()
    menu.addAction("Quit")
    yield menu
    end(menu)


@pytest.fixture
def sidebar(style: Style) -> Iterator[Sidebar]:
    sidebar = Sidebar(style)
    yield sidebar
    end(sidebar)


def visible(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]


def test_it_has_the_places_only_while_they_are_to_be_shown(
    menu: QMenu, sidebar: Sidebar, style: Style
) -> None:
    places = PlaceMenu(style, menu, sidebar)
    assert visible(menu) == ["Quit"]
    places.show(True)
    names = ["Unread", "All articles", "Favourites", "Archive", "Outbox", "Trash"]
    assert visible(menu) == [*names, "Quit"]
    sidebar.add_place(Place.HIGHLIGHTS)
    menu.aboutToShow.emit()
    assert visible(menu) == [*names, "Highlights", "Quit"]


def test_sections_are_menus_within(menu: QMenu, sidebar: Sidebar, style: Style) -> None:
    places = PlaceMenu(style, menu, sidebar)
    chosen: list[Place] = []
    places.chosen.connect(chosen.append)
    places.show(True)
    sidebar.show_tags([Tag("salt & pepper", 2)])
    sidebar.show_sites([Site("e.org", "The Harbour Ledger", 7)])
    menu.aboutToShow.emit()
    assert visible(menu)[-3:] == ["Tags", "Sites", "Quit"]
    for name, entry in (("Tags", "salt && pepper"), ("Sites", "The Harbour Ledger")):
        [within] = [each.menu() for each in menu.actions() if each.text() == name]
        [line] = within.actions()  # type: ignore[attr-defined]
        assert line.text() == entry
        line.trigger()
    assert chosen == [Place("tag", "salt & pepper"), Place("site", "e.org")]
