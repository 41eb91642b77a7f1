"""The palette goes wherever the sidebar does."""

from pytestqt.qtbot import QtBot

from reader.gui.palette.places import places_to_go
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.model.tag import Tag


def test_shelves_and_tags_are_offered_and_gone_to(style: Style, qtbot: QtBot) -> None:
    sidebar = Sidebar(style)
    qtbot.addWidget(sidebar)
    sidebar.show_tags([Tag("water", 3)])
    chosen: list[Place] = []
    offers = places_to_go(style, sidebar, chosen.append)
    hints = {offer.words: offer.hint for offer in offers}
    assert (hints["Unread"], hints["water"]) == ("Go to", "Tags")
    assert len({offer.name for offer in offers}) == len(offers)
    for offer in offers:
        if offer.words in ("Unread", "water"):
            offer.call()
    assert chosen == [Place.UNREAD, Place("tag", "water")]
