"""A link that was copied elsewhere is offered when the window comes to the front; once."""

import hashlib
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.gui.choices import Choices
from reader.library.pages import links_in

_LONGEST = 4_000
_SETTLE_MS = 100  # the clipboard of a window that has only just got the focus


class ClipboardLooker(QObject):
    """Looks at the clipboard when the window comes to the front, unless the user forbids it.

    read: returns what was copied, in other programs only; "" if nothing was. Only one address and
    nothing else counts, with its "http": a file's name is no link.
    """

    #: A link that was not offered before: its address.
    found = Signal(str)

    def __init__(
        self, choices: Choices, read: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choices, self._read = choices, read
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_SETTLE_MS)
        self._moment.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 there is a window
        application.applicationStateChanged.connect(self._state_changed)
        self._state_changed(application.applicationState())  # it may be in front already

    def look(self) -> None:
        """Look now."""
        text = self._read().strip() if self._choices.now.offer_links else ""
        if len(text) > _LONGEST or not text.lower().startswith(("http://", "https://")):
            return
        links = links_in(text)
        if len(links) == 1 and self._is_new(links[0]):
            self.found.emit(links[0])

    def _is_new(self, url: str) -> bool:
        digest = hashlib.sha256(url.encode()).hexdigest()
        if digest == self._choices.now.link_offered:
            return False
        self._choices.put(replace(self._choices.now, link_offered=digest))
        return True

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._moment.start()


def copied_elsewhere() -> str:
    """Return the text on the clipboard that another program has put there, "" if there is none."""
    clipboard = QGuiApplication.clipboard()
    return "" if clipboard.ownsClipboard() else clipboard.text()
