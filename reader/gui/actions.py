"""Every action of the window in one table: name, words, keys."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.gui.sides import back_icon
from reader.gui.style import Style
from reader.gui.words import tr


class _Entry(Struct, frozen=True):
    """icon: a name in resources/icons, "" for none."""

    words: str
    keys: tuple[str, ...]
    icon: str = ""


def _table() -> dict[str, _Entry]:
    return {
        "add": _Entry(tr("Add a link or text…"), ("Ctrl+N",), "plus"),
        "paste": _Entry(tr("Save what was copied"), ("Ctrl+V",), "clipboard-paste"),
        "open": _Entry(tr("Open files…"), ("Ctrl+O",), "folder-open"),
        "import": _Entry(tr("Import a folder…"), ("Ctrl+Shift+O",), "folder-input"),
        "move in": _Entry(tr("Move in from another reader…"), (), "import"),
        "read back": _Entry(tr("Read an export of Kiosque back in…"), (), "import"),
        "watch": _Entry(tr("Watch a folder…"), (), "folder-sync"),
        "follow": _Entry(tr("Follow a site…"), ("Ctrl+Shift+F",), "rss"),
        "follow site": _Entry(tr("Follow this site…"), (), "rss"),
        "refresh": _Entry(tr("Ask all feeds now"), ("Shift+F5",), "refresh-cw"),
        "take in feeds": _Entry(tr("Take in a list of feeds (OPML)…"), (), "import"),
        "write feeds": _Entry(tr("Write out the list of feeds (OPML)…"), (), "file-down"),
        "feed rules": _Entry(tr("Rules of all feeds…"), (), "scissors"),
        "next": _Entry(tr("Next article"), ("J",), "arrow-down"),
        "previous": _Entry(tr("Previous article"), ("K",), "arrow-up"),
        "next unread": _Entry(tr("Next unread article"), ("N",), "inbox"),
        "read": _Entry(tr("Open the article"), ("O",), "book-open"),
        "archive": _Entry(tr("Put into the archive"), ("A",), "archive"),
        "star": _Entry(tr("Favourite"), ("S",), "star"),
        "tag": _Entry(tr("Tags…"), ("T",), "tag"),
        "mark read": _Entry(tr("Read or unread"), ("M",), "mail-open"),
        "trash": _Entry(tr("Move to the trash"), ("#", "Del"), "trash-2"),
        "restore": _Entry(tr("Restore from the trash"), (), "archive-restore"),
        "pick": _Entry(tr("Pick the article"), ("X",), "circle-check"),
        "pick all": _Entry(tr("Pick all articles"), ("Ctrl+A",), "circle-check"),
        "undo": _Entry(tr("Undo"), ("Ctrl+Z", "U"), "undo-2"),
        "search": _Entry(tr("Search"), ("/",), "search"),
        "find": _Entry(tr("Find in the article"), ("Ctrl+F",), "search"),
        "find next": _Entry(tr("Next place"), ("F3",), "chevron-down"),
        "find previous": _Entry(tr("Previous place"), ("Shift+F3",), "chevron-up"),
        "keep search": _Entry(tr("Keep this search…"), ("Ctrl+D",), "bookmark"),
        "enlarge": _Entry(tr("Enlarge the picture"), ("I",), "zoom-in"),
        "pictures": _Entry(tr("Show pictures"), ()),
        "back": _Entry(tr("Back"), ("Esc", "Alt+Left"), back_icon()),
        "deliver": _Entry(tr("Try the outbox now"), ("F5",), "rotate-cw"),
        "whole story": _Entry(tr("Save its related stories"), ("Ctrl+Shift+S",), "list-plus"),
        "with related": _Entry(tr("Save related stories with each story"), ()),
        "remove samples": _Entry(tr("Remove the sample stories"), (), "trash-2"),
        "keys": _Entry(tr("Keys"), ("?",), "keyboard"),
        "palette": _Entry(tr("Command palette…"), ("Ctrl+K", "Ctrl+Shift+P"), "search"),
        "check": _Entry(tr("Check the library"), ()),
        "back up": _Entry(tr("Back up the library now"), ()),
        "settings": _Entry(tr("Settings…"), ("Ctrl+,",), "settings"),
        "links": _Entry(tr("Links in this article…"), ("L",), "signpost"),
        "receipt": _Entry(tr("What was removed"), ("R",), "receipt-text"),
        "point on": _Entry(tr("Point at the next paragraph"), ("Alt+Down",), "arrow-down"),
        "point back": _Entry(tr("Point at the paragraph before"), ("Alt+Up",), "arrow-up"),
        "rules": _Entry(tr("Rules of sites…"), (), "scissors"),
        "clean again": _Entry(tr("Clean the article again"), (), "rotate-cw"),
        "highlight": _Entry(tr("Highlight the selection"), ("Shift+H",), "highlighter"),
        "highlights": _Entry(tr("Highlights in this article"), ("H",), "highlighter"),
        "caret": _Entry(tr("Caret in the text"), ("F7",)),
        "listen": _Entry(tr("Read aloud"), ("Shift+L",), "headphones"),
        "next sentence": _Entry(tr("Next sentence"), ("]",), "skip-forward"),
        "previous sentence": _Entry(tr("Sentence before"), ("[",), "skip-back"),
        "faster": _Entry(tr("Read aloud faster"), (">",)),
        "slower": _Entry(tr("Read aloud slower"), ("<",)),
        "original": _Entry(tr("Open in the browser"), (), "external-link"),
        "typography": _Entry(tr("Text and colours"), ("Shift+T",), "a-large-small"),
        "larger": _Entry(tr("Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in"),
        "smaller": _Entry(tr("Smaller text"), ("Ctrl+-",), "zoom-out"),
        "usual size": _Entry(tr("Usual text size"), ("Ctrl+0",), "a-large-small"),
        "alone": _Entry(tr("Read alone"), ("F",), "maximize-2"),
        "full screen": _Entry(tr("Full screen"), ("F11",)),
        "print": _Entry(tr("Print…"), ("Ctrl+P",), "printer"),
        "save as pdf": _Entry(tr("Save as PDF…"), (), "file-down"),
        "export": _Entry(tr("Export…"), ("Ctrl+E",), "share-2"),
        "copy as markdown": _Entry(tr("Copy as Markdown"), ("Ctrl+Shift+C",), "copy"),
        "quit": _Entry(tr("Quit"), ("Ctrl+Q",), "log-out"),
    }


class Actions(QObject):
    """The window's actions by name. A text field with the focus keeps single keys for itself."""

    def __init__(self, window: QWidget, style: Style) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self._table = _table()
        self._idle = set(self._table)
        for name, entry in self._table.items():
            action = QAction(entry.words, window)
            if entry.icon:
                action.setIcon(style.icon(entry.icon))
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self._by_name[name] = action

    @property
    def idle(self) -> frozenset[str]:
        """The names of those that do nothing yet: none, once the window is built."""
        return frozenset(self._idle)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all, as in the table."""
        return tuple(self._table)

    def usual_keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that the action of this name has if nobody gives it others."""
        return self._table[name].keys

    def join(self, calls: dict[str, Callable[[], None]]) -> None:
        """Let each of these actions, by name, make its call; once for each action."""
        for name, call in calls.items():
            self._idle.remove(name)
            self._by_name[name].triggered.connect(lambda _=False, call=call: call())

    def __getitem__(self, name: str) -> QAction:
        """Return the action of this name."""
        return self._by_name[name]
