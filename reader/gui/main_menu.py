"""The menu beside the search field: what the window can do, in groups."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.actions import Actions
from reader.gui.style import Style
from reader.gui.theme_menu import ThemeMenu

#: Names of actions, a line between the groups.
_WAYS_IN = ("add", "paste", "open", "import", "move in", "watch")
_OUTBOX = ("deliver", "whole story", "with related")
_SEARCH = ("keep search",)
_ARTICLE = ("links", "highlight", "caret", "listen", "receipt", "clean again", "rules")
_PAPER = ("export", "copy as markdown", "print", "save as pdf")
_VIEW = ("alone", "full screen", "larger", "smaller", "usual size", "pictures")
_END = ("palette", "keys", "settings", "remove samples", "quit")


class MainMenu(QMenu):
    """Offers the actions. choose: called with the name of a theme, or "system"."""

    def __init__(
        self, actions: Actions, style: Style, choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        for group in (_WAYS_IN, _SEARCH, _OUTBOX, _ARTICLE, _PAPER, _VIEW):
            for name in group:
                self.addAction(actions[name])
            self.addSeparator()
        self.addMenu(ThemeMenu(style, choose, self))
        self.addSeparator()
        for name in _END:
            self.addAction(actions[name])
