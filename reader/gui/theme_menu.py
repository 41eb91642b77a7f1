"""The menu of themes: one of them, or that of the system."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.style import THEMES, Style


class ThemeMenu(QMenu):
    """Offers the themes. choose: called with the name of one, or "system"."""

    def __init__(self, style: Style, choose: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Appearance"))
        self._style = style
        self._by_name: dict[str, QAction] = {}
        group = QActionGroup(self)
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "black": self.tr("Black"),
        }
        for name in ("system", *THEMES):
            action = self.addAction(names[name])
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=name: choose(name))
            group.addAction(action)
            self._by_name[name] = action
        style.changed.connect(self._show)
        self.aboutToShow.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._by_name[self._style.chosen].setChecked(True)
