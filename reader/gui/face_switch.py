"""Three faces side by side: two of ours, and the system's, of which one is chosen in a menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from reader.gui.faces import OURS, SANS, SERIF, face, installed
from reader.gui.style import Script, Style, font

_SHORT = {"Atkinson Hyperlegible Next": "Atkinson", "Noto Sans Arabic": "Noto Sans"}
_PLACES = ("first", "middle", "last")
_LONGEST = 13


class FaceSwitch(QWidget):
    """Offers the faces of one script."""

    #: The script, and the face's name as in Typography.
    chosen = Signal(str, str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.script: Script = "latin"
        self._chosen = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = [QPushButton() for _ in _PLACES]
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button, place in zip(self._buttons, _PLACES[:: -1 if rtl else 1], strict=True):
            button.setCheckable(True)
            button.setProperty("segment", place)
            row.addWidget(button, 1)
        self._buttons[0].clicked.connect(lambda: self._choose(OURS[self.script][0]))
        self._buttons[1].clicked.connect(lambda: self._choose(OURS[self.script][1]))
        self._buttons[2].clicked.connect(self._open_menu)

    def offer(self, script: Script, chosen: str) -> None:
        """Offer the faces of this script. chosen: as in Typography."""
        self.script, self._chosen = script, chosen
        names = OURS[script]
        for button, name in zip(self._buttons, names, strict=False):
            short = _SHORT.get(name, name)
            button.setText(short)
            button.setAccessibleName(name)
            button.setFont(face((name,), 17 if name == "Amiri" else 14, 600))
            button.setChecked(name == chosen)
        last = self._buttons[2]
        words = self._words_of_last()
        last.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        last.setAccessibleName(self.tr("Another face: {name}").format(name=words))
        last.setFont(font(14, 600 if chosen not in names else 400))
        last.setChecked(chosen not in names)
        last.setIcon(self._style.icon("chevron-down", "text2"))
        last.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.LayoutDirection.RightToLeft  # the arrow stands behind the words
        )

    def dress(self) -> None:
        """Take the colours of the theme."""
        self.offer(self.script, self._chosen)

    def menu(self) -> QMenu:
        """Return the menu of the system's faces, not yet shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        names = {SERIF: self.tr("With serifs"), SANS: self.tr("Without serifs")}
        for name, words in names.items():
            self._add(menu, group, name, words)
        menu.addSeparator()
        for name in installed(self.script):
            self._add(menu, group, name, name)
        return menu

    def _add(self, menu: QMenu, group: QActionGroup, name: str, words: str) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(name == self._chosen)
        action.triggered.connect(lambda: self._choose(name))
        group.addAction(action)
        menu.addAction(action)

    def _words_of_last(self) -> str:
        if self._chosen in (SERIF, SANS) or self._chosen in OURS[self.script]:
            return self.tr("System")
        return self._chosen

    def _choose(self, name: str) -> None:
        self.offer(self.script, name)
        self.chosen.emit(self.script, name)

    def _open_menu(self) -> None:
        self.offer(self.script, self._chosen)  # a press alone chooses nothing
        last = self._buttons[2]
        self.menu().popup(last.mapToGlobal(QPoint(0, last.height() + 2)))
