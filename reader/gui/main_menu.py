"""The menu beside the search field: what concerns no single article, in groups."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.actions import Actions
from reader.gui.style import Style
from reader.gui.theme_menu import ThemeMenu

_Names = tuple[str, ...]
#: Names of actions, a line between the groups.
_WAYS_IN: _Names = ("add", "paste", "open", "import", "move in", "watch")
_SEARCH: _Names = ("keep search",)
_OUTBOX: _Names = ("deliver", "with related")
_VIEW: _Names = ("full screen", "pictures")
_LIBRARY: _Names = ("export", "rules", "remove samples")
_PROGRAM: _Names = ("palette", "keys", "settings")
_END: _Names = ("quit",)


class MainMenu(QMenu):
    """Offers the actions. choose: called with the name of a theme, or "system"."""

    def __init__(
        self, actions: Actions, style: Style, choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        for group in (_WAYS_IN, _SEARCH, _OUTBOX):
            self._add(actions, group)
            self.addSeparator()
        self.addMenu(ThemeMenu(style, choose, self))
        for group in (_VIEW, _LIBRARY, _PROGRAM):
            self._add(actions, group)
            self.addSeparator()
        self._add(actions, _END)

    def _add(self, actions: Actions, group: _Names) -> None:
        self.addActions([actions[name] for name in group])
