"""The places of the sidebar, as the palette offers them: shelves, searches, tags, sites."""

from collections.abc import Callable

from reader.gui.palette.offers import Offer
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import ICONS, Sidebar
from reader.gui.style import Style
from reader.gui.words import tr


def places_to_go(style: Style, sidebar: Sidebar, show: Callable[[Place], None]) -> list[Offer]:
    """Return an offer for each place that can be chosen now. show: called with the chosen one."""
    named = [(place, sidebar.name_of(place), tr("Go to")) for place in sidebar.places]
    for kind, heading in sidebar.headings.items():
        named += [(entry.place, entry.words, heading) for entry in sidebar.entries(kind)]
    return [
        Offer(
            f"{place.kind} {place.name}",
            name,
            lambda place=place: show(place),  # type: ignore[misc]
            style.icon(ICONS[place.kind]),
            hint,
        )
        for place, name, hint in named
    ]
