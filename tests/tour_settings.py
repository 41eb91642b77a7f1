"""What the tour shows of keys, palette and settings."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.gui.keys.sheet import KeySheet
from reader.gui.palette.view import Palette
from reader.gui.settings_window.browsers import BrowsersPage
from reader.gui.settings_window.library import LibraryPage
from reader.library.browsers import BrowserState, Condition
from reader.library.sizing import Sizes

if TYPE_CHECKING:
    from tests.tour import Tour

Act = Callable[["Tour"], QWidget | None]


def key_sheet(tour: "Tour") -> QWidget | None:
    """Show the keys; one action has keys of its own."""
    _give(tour, "whole story", "W")
    tour.window.actions_by_name["keys"].trigger()
    tour.settle()
    return tour.window.findChild(KeySheet)


def key_conflict(tour: "Tour") -> QWidget | None:
    """Show that keys belong to another action."""
    sheet = key_sheet(tour)
    assert isinstance(sheet, KeySheet)
    sheet.table.choose("previous")
    sheet.table.list.doubleClicked.emit(sheet.table.list.currentIndex())
    sheet.table.catcher.caught.emit("J")
    tour.settle()
    return sheet


def palette(asked: str) -> Act:
    """Return what shows the palette with these letters in it."""

    def act(tour: "Tour") -> None:
        tour.window.actions_by_name["palette"].trigger()
        shown = tour.window.findChild(Palette)
        assert shown is not None
        QTest.keyClicks(shown.field, asked)
        tour.settle()

    return act


def section(name: str) -> Act:
    """Return what shows a section of the settings."""

    def act(tour: "Tour") -> QWidget:
        shown = tour.window.settings.open(name)
        tour.settle()
        page = shown.page(name)
        if isinstance(page, BrowsersPage):
            page.show_browsers(_BROWSERS)
        if isinstance(page, LibraryPage):
            page.show_sizes(_SIZES)
        tour.settle()
        return shown

    return act


def _give(tour: "Tour", name: str, key: str) -> None:
    choices = tour.window.choices
    choices.put(replace(choices.now, keys={name: [key]}))


_BROWSERS = [
    BrowserState("Firefox", Condition.INSTALLED),
    BrowserState("Chromium", Condition.MISSING),
    BrowserState("Brave", Condition.BROKEN, "It is of another version of Kiosque."),
    BrowserState("Firefox", Condition.UNREACHABLE, "It runs in a snap."),
]
_SIZES = Sizes(
    articles=48_113_000,
    pages=212_480_000,
    pictures=890_220_000,
    versions=1_904_000,
    index=37_700_000,
    trash=9_300_000,
    file=1_236_000_000,
)
