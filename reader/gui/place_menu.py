"""The places in the window's menu: in a narrow window they are nowhere else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import ICONS, Sidebar
from reader.gui.style import Style

_MOST = 30  # in one menu; the others are found by searching


class PlaceMenu(QObject):
    """Puts the sidebar's places at the beginning of a menu; a section of it is a menu within."""

    #: A place was chosen: Place.
    chosen = Signal(object)

    def __init__(self, style: Style, menu: QMenu, sidebar: Sidebar) -> None:
        super().__init__(menu)
        self._style, self._sidebar = style, sidebar
        first = menu.actions()[0]
        self._places = {
            place: self._action(place, words, menu) for place, words in sidebar.fixed.items()
        }
        menu.insertActions(first, list(self._places.values()))
        self._within = {kind: QMenu(words, menu) for kind, words in sidebar.headings.items()}
        for kind, within in self._within.items():
            within.setIcon(style.icon(ICONS[kind]))
            menu.insertMenu(first, within)
        self._line = menu.insertSeparator(first)
        menu.aboutToShow.connect(self._fill)
        self.show(False)

    def show(self, shown: bool) -> None:
        """Show the places, or leave the menu without them."""
        self._shown = shown
        self._line.setVisible(shown)
        offered = self._sidebar.places
        for place, action in self._places.items():
            action.setVisible(shown and place in offered)
        for kind, within in self._within.items():
            within.menuAction().setVisible(shown and bool(self._sidebar.entries(kind)))

    def _fill(self) -> None:
        """Fill the menus within as the sidebar's sections are now."""
        self.show(self._shown)
        for kind, within in self._within.items():
            within.clear()
            for entry in self._sidebar.entries(kind)[:_MOST] if self._shown else ():
                words = entry.words.replace("&", "&&")
                within.addAction(self._action(entry.place, words, within))

    def _action(self, place: Place, words: str, parent: QObject) -> QAction:
        action = QAction(self._style.icon(ICONS[place.kind]), words, parent)
        action.triggered.connect(lambda: self.chosen.emit(place))
        return action
