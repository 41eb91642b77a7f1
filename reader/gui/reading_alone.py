"""Reading alone: list and sidebar step aside, or the whole screen is taken."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.style import Style


class ReadingAlone(QObject):
    """Whether the pane is alone. arrange: called when that has changed; it lays the window out."""

    def __init__(
        self, style: Style, actions: Actions, arrange: Callable[[], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._style, self._window, self._arrange = style, window, arrange
        self._action = actions["alone"]
        self._action.setCheckable(True)
        self._on = False
        self._filled = window.isMaximized()  # as it was before it took the whole screen
        actions.join({"alone": self._switch, "full screen": self._switch_screen})

    @property
    def on(self) -> bool:
        """Whether list and sidebar are to be hidden."""
        return self._on

    def leave(self) -> bool:
        """Bring back what is hidden; return whether there was anything to leave."""
        if self._on:
            self._set(False)
        elif self._window.isFullScreen():
            self._switch_screen()
        else:
            return False
        return True

    def _switch(self) -> None:
        self._set(not self._on)

    def _set(self, on: bool) -> None:
        self._on = on
        self._action.setChecked(on)
        self._action.setIcon(self._style.icon("minimize-2" if on else "maximize-2"))
        self._arrange()

    def _switch_screen(self) -> None:
        if not self._window.isFullScreen():
            self._filled = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._filled:
            self._window.showMaximized()
        else:
            self._window.showNormal()
