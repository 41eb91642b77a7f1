"""Join with the pane what changes how its text is set: the "Aa" popover, keys, the wheel."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.sheet import measures_of
from reader.gui.style import Script, Style
from reader.gui.type_popover import TypePopover
from reader.settings import BOUNDS, Typography

_NOTCH = 120  # of a wheel, in eighths of a degree


class TypeJoints(QObject):
    """How articles are set: shown at once, kept when it is settled."""

    def __init__(
        self, column: PaneColumn, style: Style, choices: Choices, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._column, self._style, self._choices = column, style, choices
        self._action = actions["typography"]
        self._turned = 0
        self.popover = TypePopover(style, window)
        self.popover.changed.connect(column.pane.set_typography)
        self.popover.settled.connect(self._keep)
        self.popover.theme_chosen.connect(self._choose_theme)
        self.popover.closed.connect(lambda: self._action.setChecked(False))
        choices.changed.connect(self._show)
        column.pane.viewport().installEventFilter(self)
        self._action.setCheckable(True)
        actions.join(
            {
                "typography": self._switch,
                "larger": lambda: self._zoom(1),
                "smaller": lambda: self._zoom(-1),
                "usual size": self._zoom_back,
            }
        )
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel with Ctrl change the size: Qt's own would change this page only."""
        if not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._zoom(notches)
        return True

    def _switch(self) -> None:
        if self.popover.isVisible():
            self.popover.hide()
            return
        shown = self._column.pane.shown
        script: Script = measures_of(shown.saved).script if shown else "latin"
        self.popover.show_typography(self._choices.now.typography, script)
        self.popover.open_under(self._column.header.spot("typography"))
        self._action.setChecked(True)

    def _zoom(self, steps: int) -> None:
        low, high = BOUNDS["px"]
        now = self._choices.now.typography
        self._keep(replace(now, px=int(max(low, min(high, now.px + steps)))))

    def _zoom_back(self) -> None:
        self._keep(replace(self._choices.now.typography, px=Typography().px))

    def _keep(self, typography: Typography) -> None:
        self._choices.put(replace(self._choices.now, typography=typography))

    def _choose_theme(self, name: str) -> None:
        self._style.choose(name)
        self._choices.put(replace(self._choices.now, theme=self._style.chosen))

    def _show(self) -> None:
        typography = self._choices.now.typography
        self._column.pane.set_typography(typography)
        if self.popover.isVisible():
            self.popover.show_typography(typography, self.popover.script)
