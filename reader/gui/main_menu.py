"""The menu beside the search field: what concerns no single article, in groups."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.actions import Actions
from reader.gui.style import Style
from reader.gui.theme_menu import ThemeMenu

_Names = tuple[str, ...]
#: Names of actions, a line between the groups.
_WAYS_IN: _Names = ("add", "paste", "open")
_MANY_AT_ONCE: _Names = ("import", "move in", "read back", "watch")  # in a menu within
_FEEDS: _Names = ("follow", "refresh")
_LATER: _Names = ("keep search", "deliver", "with related")
_VIEW: _Names = ("full screen", "pictures")
_LIBRARY: _Names = ("export", "rules", "remove samples")
_PROGRAM: _Names = ("palette", "keys", "settings", "quit")


class MainMenu(QMenu):
    """Offers the actions. choose: called with the name of a theme, or "system"."""

    def __init__(
        self, actions: Actions, style: Style, choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._add(actions, _WAYS_IN)
        many = self.addMenu(style.icon("import"), self.tr("Bring in many"))
        many.addActions([actions[name] for name in _MANY_AT_ONCE])
        self.addSeparator()
        for group in (_FEEDS, _LATER):
            self._add(actions, group)
            self.addSeparator()
        self.addMenu(ThemeMenu(style, choose, self))
        for group in (_VIEW, _LIBRARY):
            self._add(actions, group)
            self.addSeparator()
        self._add(actions, _PROGRAM)

    def _add(self, actions: Actions, group: _Names) -> None:
        self.addActions([actions[name] for name in group])
