"""Each count stands beside its place."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.counting import show_counts
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.library import finding
from reader.library.library import Library
from tests.gui.tools import button


def test_each_shelf_has_its_own(style: Style, library: Library, qtbot: QtBot) -> None:
    sidebar = Sidebar(style)
    qtbot.addWidget(sidebar)
    counts = replace(
        finding.counts(library),
        all=16,
        unread=11,
        favourites=12,
        archived=13,
        waiting=14,
        trashed=15,
    )
    show_counts(sidebar, counts)
    sidebar.show()
    shown = ("Unread, 11", "All articles, 16", "Favourites, 12", "Archive, 13", "Outbox, 14")
    assert all(button(sidebar, words).isEnabled() for words in (*shown, "Trash, 15"))
