"""Which keys do what: the usual ones, but for those that the user has given otherwise."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reader.gui.actions import Actions
from reader.gui.choices import Choices

_FIRST_SPECIAL = 0x01000000  # Qt's keys from here on write nothing
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
#: They move in lists, texts and dialogs, and press what has the focus.
_TAKEN = frozenset(
    QKeySequence(key).toString()
    for key in ("Tab", "Shift+Tab", "Return", "Enter", "Space", "Up", "Down", "Left", "Right")
)


class Bindings(QObject):
    """Gives the window's actions their keys; only what differs from the usual is kept.

    Keys are written as Qt does in files ("Ctrl+K").
    """

    #: Some action has other keys than before.
    changed = Signal()

    def __init__(self, actions: Actions, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._choices = actions, choices
        self._given: object = None
        choices.changed.connect(self._apply)
        self._apply()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all actions."""
        return self._actions.names

    @property
    def single_keys(self) -> bool:
        """Whether keys without Ctrl or Alt do something (WCAG 2.1.4)."""
        return self._choices.now.single_keys

    def words(self, name: str) -> str:
        """Return what the action of this name is called."""
        return self._actions[name].text()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, the first of them shown first."""
        given = self._choices.now.keys.get(name)
        usual = self._actions.usual_keys(name)
        return tuple(_plain(key) for key in (usual if given is None else given))

    def is_own(self, name: str) -> bool:
        """Return whether the user has given the action other keys than usual."""
        return name in self._choices.now.keys

    def holder(self, key: str) -> str | None:
        """Return the name of the action that has this key, None if none has."""
        return next((name for name in self.names if _plain(key) in self.keys(name)), None)

    def give(self, name: str, keys: tuple[str, ...]) -> list[str]:
        """Give an action these keys and no others; return the names of those that lose one."""
        wanted = tuple(dict.fromkeys(_plain(key) for key in keys))
        given = dict(self._choices.now.keys)
        robbed = [
            other for other in self.names if other != name and set(wanted) & set(self.keys(other))
        ]
        for other in robbed:
            self._note(given, other, tuple(k for k in self.keys(other) if k not in wanted))
        self._note(given, name, wanted)
        self._choices.put(replace(self._choices.now, keys=given))
        return robbed

    def reset(self, name: str) -> list[str]:
        """Give an action its usual keys; return the names of those that lose one."""
        return self.give(name, self._actions.usual_keys(name))

    def reset_all(self) -> None:
        """Give every action its usual keys."""
        self._choices.put(replace(self._choices.now, keys={}))

    def switch_single_keys(self, on: bool) -> None:
        """Let keys without Ctrl or Alt do something, or nothing."""
        self._choices.put(replace(self._choices.now, single_keys=on))

    def _note(self, given: dict[str, list[str]], name: str, keys: tuple[str, ...]) -> None:
        usual = tuple(_plain(key) for key in self._actions.usual_keys(name))
        if keys == usual:
            given.pop(name, None)
        else:
            given[name] = list(keys)

    def _apply(self) -> None:
        now = self._choices.now
        if self._given == (now.keys, now.single_keys):
            return
        self._given = (now.keys, now.single_keys)
        for name in self.names:
            keys = [key for key in self.keys(name) if now.single_keys or not is_single(key)]
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])
        self.changed.emit()


def is_single(key: str) -> bool:
    """Return whether the key writes a letter or a sign where one types, with Shift or without."""
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return False
    first = sequence[0]  # type: ignore[index]  # the stubs know no []
    return first.key() < _FIRST_SPECIAL and not first.keyboardModifiers() & _COMMANDS


def is_taken(key: str) -> bool:
    """Return whether lists, texts and buttons need the key for themselves."""
    return _plain(key) in _TAKEN


def shown(key: str) -> str:
    """Return the key as it is written on this system's keyboards and menus."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def isolated(shown_key: str) -> str:
    """Return a key to be painted from left to right, whatever its words are (UAX 9, LRI)."""
    return f"\u2066{shown_key}\u2069"


def _plain(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
