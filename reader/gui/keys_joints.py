"""Join keys, their sheet and the palette with the window."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings, shown
from reader.gui.keys.sheet import KeySheet
from reader.gui.palette.offers import Offer
from reader.gui.palette.places import places_to_go
from reader.gui.palette.view import Palette
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style

_MOST_RECENT = 12
#: They lead to where one is already.
_NOT_OFFERED = frozenset(("palette", "back"))


class KeysJoints(QObject):
    """Gives the actions their keys; opens the sheet and the palette."""

    def __init__(
        self,
        style: Style,
        actions: Actions,
        choices: Choices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._style, self._actions, self._choices = style, actions, choices
        self._window = window
        self._places: Callable[[], Sequence[Offer]] = tuple
        self._sheet: KeySheet | None = None
        #: Which keys do what.
        self.bindings = Bindings(actions, choices, self)
        self.palette = Palette(style, window)
        self.palette.chosen.connect(self._remember)
        actions.join({"keys": self._show_sheet, "palette": self._ask})

    def offer_places(self, sidebar: Sidebar, show: Callable[[Place], None]) -> None:
        """Let the palette go to the places of the sidebar. show: called with the one to show."""
        self._places = lambda: places_to_go(self._style, sidebar, show)

    def _show_sheet(self) -> None:
        if self._sheet is None:
            self._sheet = KeySheet(self._style, self.bindings, self._window)
            self._sheet.destroyed.connect(self._forget_sheet)
        self._sheet.show()
        self._sheet.activateWindow()

    def _forget_sheet(self) -> None:
        self._sheet = None

    def _ask(self) -> None:
        self.palette.ask([*self._offers(), *self._places()], self._choices.now.recent)

    def _offers(self) -> list[Offer]:
        """Return the actions that are possible now."""
        offers = []
        for name in self._actions.names:
            action = self._actions[name]
            if name in _NOT_OFFERED or not action.isEnabled() or not action.isVisible():
                continue
            keys = [shown(key) for key in self.bindings.keys(name)[:1]]
            said = action.text().replace("&", "")
            icon = action.icon() if not action.icon().isNull() else None
            offers.append(Offer(name, said, action.trigger, icon, "".join(keys)))
        return offers

    def _remember(self, name: str) -> None:
        before = [each for each in self._choices.now.recent if each != name]
        recent = [name, *before][:_MOST_RECENT]
        self._choices.put(replace(self._choices.now, recent=recent))
