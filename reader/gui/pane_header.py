"""The line above the pane: the way back, and a button for each thing to do with the article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.gui.actions import Actions
from reader.gui.sides import back_icon
from reader.gui.style import Style, font

#: Names of actions, in the order of their buttons: those at its start, those at its end.
_START: tuple[str, ...] = ("archive", "star", "tag", "highlights", "listen")
_END = ("receipt", "typography", "alone")
#: Where there is no room for all, these go into the menu, the first of them first.
_LESS_USED = ("listen", "alone", "highlights", "tag", "receipt", "archive", "star")
#: What the menu has always, a line between the groups.
_MORE = (
    ("original", "links", "find"),
    ("follow site",),
    ("mark read", "trash"),
    ("highlight", "caret", "enlarge"),
    ("whole story", "clean again"),
    ("copy as markdown", "print", "save as pdf"),
)
_HEIGHT, _BUTTON, _ICON, _GAP, _MARGIN = 52, 34, 18, 4, 12


class PaneHeader(QWidget):
    """Shows the article's actions; a button is off, or on, as its action is.

    Less used ones are in a menu at its end; in a narrow window, more of them.
    """

    #: The way back was taken.
    back = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(2 * _MARGIN + 2 * _BUTTON)  # buttons give way, the pane does not
        self._buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(_GAP)
        self._back = QToolButton()
        self._back.setIcon(style.icon(back_icon()))
        self._back.setIconSize(QSize(_ICON, _ICON))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.setFont(font(14, 500))
        self._back.setFixedHeight(_BUTTON)
        self._back.setToolTip(self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back"))
        self._back.clicked.connect(self.back)
        self._row.addWidget(self._back)
        self._more = QToolButton()
        self._more.setIcon(style.icon("ellipsis"))
        self._more.setToolTip(self.tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        _shape(self._more, self.tr("More"))
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._moved: dict[str, QAction] = {}

    def show_actions(self, actions: Actions) -> None:
        """Make a button for each action that the header has, and the menu of the others."""
        for name in (*_START, *_END):
            if name == _END[0]:
                self._row.addStretch()
            button = self._buttons[name] = QToolButton()
            button.setDefaultAction(actions[name])
            _shape(button, actions[name].text())
            self._row.addWidget(button)
        self._row.addWidget(self._more)
        self._moved = {name: actions[name] for name in (*_START, *_END) if name in _LESS_USED}
        for group in _MORE:
            self._menu.addActions([actions[name] for name in group])
            self._menu.addSeparator()
        self._share()

    def button(self, name: str) -> QToolButton | None:
        """Return the button of an action, None if it has none here."""
        return self._buttons.get(name)

    def spot(self, name: str) -> QWidget:
        """Return what a popover of this action hangs from: its button; that of the menu; all."""
        button = self._buttons.get(name)
        seen = (each for each in (button, self._more) if each is not None and each.isVisible())
        return next(seen, self)

    def offer_way_back(self, offered: bool, name: str) -> None:
        """Show the way back, or hide it. name: where it leads, "" for the article before."""
        self._back.setVisible(offered)
        self._back.setText(f"\u2009{name}" if name else "")
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as many buttons as there is room for."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Share the actions out between buttons and menu."""
        if not self._moved:
            return
        back = 0 if self._back.isHidden() else self._back.sizeHint().width() + _GAP
        room = self.width() - 2 * _MARGIN - back - _BUTTON
        count = max(0, len(self._buttons) - max(0, room // (_BUTTON + _GAP)))
        away = _LESS_USED[:count]
        for name, action in self._moved.items():
            self._buttons[name].setVisible(name not in away)
            self._menu.removeAction(action)
        first = self._menu.actions()[0]
        moved = [action for name, action in self._moved.items() if name in away]
        self._menu.insertActions(first, moved)


def _shape(button: QToolButton, name: str) -> None:
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setAccessibleName(name)
