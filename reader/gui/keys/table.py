"""The table of keys: every action with its keys, to be searched and to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui import words
from reader.gui.buttons import small_button
from reader.gui.field_buttons import add_clear_button, add_search_icon
from reader.gui.keys.bindings import Bindings, is_single, is_taken, shown
from reader.gui.keys.catcher import KeyCatcher
from reader.gui.keys.rows import NAME_ROLE, KeyRowPainter, KeyRows
from reader.gui.style import Style, font


class KeyTable(QWidget):
    """A field to search in, the actions, and under them what can be done with the chosen one."""

    def __init__(self, style: Style, bindings: Bindings) -> None:
        super().__init__()
        self._style, self._bindings = style, bindings
        self._adding = False
        self._wanted: tuple[str, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action, or the keys it has"))
        self.search.setAccessibleName(self.tr("Find an action"))
        add_clear_button(self.search)
        add_search_icon(self.search, style)
        self.list = _List()
        self.rows = KeyRows(bindings, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(KeyRowPainter(style, self.list))
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.catcher = KeyCatcher()
        self._said = QLabel()
        self._said.setFont(font(13))
        self._said.setWordWrap(True)
        self.single = QCheckBox(self.tr("Single-key shortcuts, without Ctrl or Alt"))
        self.single.setFont(font(13))
        self.single.setToolTip(self.tr("They never act while you type."))
        self._buttons = self._made_buttons()
        self._build()
        self._join()
        self._show()

    def _made_buttons(self) -> dict[str, QPushButton]:
        made = {}
        for name, said, call in (
            ("change", self.tr("Change…"), lambda: self._catch(adding=False)),
            ("add", self.tr("Add keys…"), lambda: self._catch(adding=True)),
            ("remove", self.tr("Remove keys"), self._remove),
            ("reset", self.tr("Reset"), self._reset),
            ("reset all", self.tr("Reset all"), self._reset_all),
            ("take", self.tr("Reassign"), self._take),
            ("leave", self.tr("Cancel"), self._stop),
        ):
            button = small_button(said)
            button.clicked.connect(call)
            made[name] = button
        return made

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.catcher)
        for name in ("change", "add", "remove", "reset", "take", "leave"):
            row.addWidget(self._buttons[name])
        row.addStretch()
        row.addWidget(self._buttons["reset all"])
        box.addLayout(row)
        box.addWidget(self.single)

    def _join(self) -> None:
        self.search.textChanged.connect(lambda _: self._show())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen_changed())
        self.list.doubleClicked.connect(lambda _: self._catch(adding=False))
        self.list.entered_on.connect(lambda: self._catch(adding=False))
        self.catcher.caught.connect(self._caught)
        self.catcher.given_up.connect(self._give_up)
        self.single.toggled.connect(self._bindings.switch_single_keys)
        self._bindings.changed.connect(self._show)

    @property
    def said(self) -> str:
        """What it says under the actions, "" for nothing."""
        return self._said.text()

    def choose(self, name: str) -> None:
        """Choose the action of this name, if it is shown."""
        row = self.rows.row_of(name)
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row, 0))

    def _name(self) -> str | None:
        name: str | None = self.list.currentIndex().data(NAME_ROLE)
        return name

    def _show(self) -> None:
        """Show the rows anew, the chosen one still chosen, else the first."""
        chosen = self._name()
        place = self.list.verticalScrollBar().value()
        self.rows.show_matching(self.search.text())
        first = next((row for row in range(self.rows.rowCount()) if _is_action(self, row)), -1)
        row = self.rows.row_of(chosen) if chosen else -1
        if max(row, first) >= 0:
            self.list.setCurrentIndex(self.rows.index(row if row >= 0 else first, 0))
        self.list.verticalScrollBar().setValue(place)
        self.single.setChecked(self._bindings.single_keys)
        if not self.rows.rowCount():
            self._say(self.tr("No action has these words or these keys."))
        self._arrange()

    def _chosen_changed(self) -> None:
        if not self._wanted and not self.catcher.isVisibleTo(self):
            self._say("")
        row = self.list.currentIndex().row()
        if row > 0 and not _is_action(self, row - 1):  # the first of its group: with its heading
            self.list.scrollTo(self.rows.index(row - 1, 0))
        self._arrange()

    def _arrange(self, *, catching: bool = False) -> None:
        """Show what can be done at this moment."""
        asking = bool(self._wanted)
        idle = not catching and not asking
        name = self._name()
        self.catcher.setVisible(catching)
        for each in ("change", "add", "remove", "reset"):
            self._buttons[each].setVisible(idle)
            self._buttons[each].setEnabled(name is not None)
        for each in ("take", "leave"):
            self._buttons[each].setVisible(asking)
        if name is not None:
            self._buttons["remove"].setEnabled(bool(self._bindings.keys(name)))
            self._buttons["reset"].setEnabled(self._bindings.is_own(name))
        self._buttons["reset all"].setVisible(idle)
        own = any(self._bindings.is_own(each) for each in self._bindings.names)
        self._buttons["reset all"].setEnabled(own)

    # ---- changing ------------------------------------------------------------------------

    def _catch(self, *, adding: bool) -> None:
        name = self._name()
        if name is None:
            return
        self._adding, self._wanted = adding, ()
        asked = self.tr("New keys for “{action}”; Esc leaves them as they are.")
        self._say(asked.format(action=words.isolated(self._bindings.words(name))))
        self._arrange(catching=True)
        self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _caught(self, key: str) -> None:
        name = self._name()
        if name is None:
            return
        if is_taken(key):
            refused = self.tr("{keys} moves in lists and texts, or presses buttons: choose others.")
            self._say(refused.format(keys=words.isolated(shown(key))))
            return
        holder = self._bindings.holder(key)
        self._wanted = (*self._bindings.keys(name), key) if self._adding else (key,)
        self._arrange()
        if holder is None or holder == name:
            self._take()
            return
        conflict = self.tr("{keys} belongs to “{action}”.")
        other = words.isolated(self._bindings.words(holder))
        self._say(conflict.format(keys=words.isolated(shown(key)), action=other))
        self._buttons["take"].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        name, wanted = self._name(), self._wanted
        self._wanted = ()
        if name is not None:
            self._say(self._told(self._bindings.give(name, wanted), wanted))
        self._to_list()

    def _give_up(self) -> None:
        if not self._wanted:  # else the field has done its work, and goes
            self._stop()

    def _stop(self) -> None:
        """Leave the keys as they are."""
        self._wanted = ()
        self._say("")
        self._to_list()

    def _remove(self) -> None:
        name = self._name()
        if name is not None:
            self._bindings.give(name, ())
            self._to_list()

    def _reset(self) -> None:
        name = self._name()
        if name is not None:
            self._say(self._told(self._bindings.reset(name), ()))
            self._to_list()

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._say(self.tr("Every action has its usual keys."))
        self._to_list()

    def _told(self, robbed: Sequence[str], given: Sequence[str]) -> str:
        """Return what there is to say after keys were given."""
        bare = [each for each in robbed if not self._bindings.keys(each)]
        if bare:
            names = ", ".join(words.isolated(self._bindings.words(each)) for each in bare)
            return self.tr("No keys any more: {actions}.").format(actions=names)
        if any(is_single(key) for key in given) and not self._bindings.single_keys:
            return self.tr("Single-key shortcuts are off: see below.")
        return ""

    def _to_list(self) -> None:
        self._arrange()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, said: str) -> None:
        self._said.setText(said)
        self._said.setVisible(bool(said))


def _is_action(table: KeyTable, row: int) -> bool:
    return bool(table.rows.item(row).data(NAME_ROLE))


class _List(QListView):
    """The list; Enter on an action is as the button."""

    #: Enter was pressed on an action.
    entered_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setObjectName("keys")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for new keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_on.emit()
        else:
            super().keyPressEvent(event)
