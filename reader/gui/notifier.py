"""Tell the desktop what came while the window is not in front; only if that is wished.

On Linux the desktop is told by one of the programs that every desktop has one of: PySide cannot
make the unsigned number that a notification over D-Bus begins with. Elsewhere, and where there is
no such program, by the system tray.
"""

import re
import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from reader.gui.choices import Choices
from reader.model.change import Kept

_OWN_MS = 2_000
_FEEDS_MS, _LONGEST_MS = 20_000, 300_000
_SHOWN_MS = 8_000
_NOTIFICATIONS = "org.freedesktop.Notifications"
_TAG = re.compile("<(?=[A-Za-z/!?])")


class _Moment(QObject):
    """What came in one moment, which ends when nothing came for a pause, or after the longest."""

    #: The moment has ended: list of Kept.
    ended = Signal(object)

    def __init__(self, pause_ms: int, longest_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._came = list[Kept]()
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, wait_ms in ((self._pause, pause_ms), (self._longest, longest_ms)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(self._end)

    def add(self, kept: Kept) -> None:
        """Take it into this moment."""
        self._came.append(kept)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _end(self) -> None:
        self._pause.stop()
        self._longest.stop()
        came, self._came = self._came, []
        self.ended.emit(came)


class Notifier(QObject):
    """Gathers what comes for a moment, then says it once.

    What feeds bring is gathered longer, as it comes by itself: until nothing has come for a while.
    show: shows a title and a text on the desktop.
    """

    def __init__(
        self,
        choices: Choices,
        window: QWidget,
        show: Callable[[str, str], None] | None = None,
        *,
        own_ms: int = _OWN_MS,
        feeds_ms: int = _FEEDS_MS,
    ) -> None:
        super().__init__(window)
        self._choices, self._window = choices, window
        self._show = show or self._show_on_desktop
        self._tray: QSystemTrayIcon | None = None
        self._own = _Moment(own_ms, own_ms, self)
        self._of_feeds = _Moment(feeds_ms, _LONGEST_MS, self)
        for moment in (self._own, self._of_feeds):
            moment.ended.connect(self._say)

    def note(self, kept: Kept) -> None:
        """Take note of a story that came; nothing is said while the window is in front."""
        if not self._choices.now.notify or self._window.isActiveWindow():
            return
        if not kept.feeds:
            self._own.add(kept)
        elif kept.is_new:
            self._of_feeds.add(kept)

    def _say(self, came: list[Kept]) -> None:
        if self._window.isActiveWindow():
            return  # its own line says so
        self._show(self._title(came), "\n".join(kept.title for kept in came[:3]))

    def _title(self, came: list[Kept]) -> str:
        feeds = {feed for kept in came for feed in kept.feeds}
        if feeds:
            return self.tr("{stories} of {feeds}").format(
                stories=self.tr("%n new story(ies)", "", len(came)),
                feeds=self.tr("%n feed(s)", "", len(feeds)),
            )
        if len(came) == 1:
            return self.tr("Saved for reading")
        return self.tr("%n story(ies) saved for reading", "", len(came))

    def _show_on_desktop(self, title: str, text: str) -> None:
        words = command(title, text) if sys.platform.startswith("linux") else []
        if words:
            QProcess.startDetached(words[0], words[1:])
        elif QSystemTrayIcon.isSystemTrayAvailable():
            self._show_in_tray(title, text)

    def _show_in_tray(self, title: str, text: str) -> None:
        """Show it beside an icon that is there only as long as it is."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._window.activateWindow)
        tray = self._tray
        tray.show()
        tray.showMessage(title, text, QApplication.windowIcon(), _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, tray, tray.hide)


def command(title: str, text: str) -> list[str]:
    """Return the words of a program that shows it on the desktop, [] if there is none."""
    # A desktop takes the text for markup, and shows its links and pictures.
    text = _TAG.sub("&lt;", text)
    program = shutil.which("notify-send")
    if program is not None:
        return [program, "--app-name=Kiosque", "--icon=kiosque", "--", title, text]
    program = shutil.which("gdbus")
    if program is None:
        return []
    path = "/" + _NOTIFICATIONS.replace(".", "/")
    where = ["call", "--session", "--dest", _NOTIFICATIONS, "--object-path", path]
    what = ["Kiosque", "0", "kiosque", _variant(title), _variant(text), "[]", "{}", "-1"]
    return [program, *where, "--method", f"{_NOTIFICATIONS}.Notify", *what]


def _variant(text: str) -> str:
    """Return the text as GVariant writes one: no page's title may be taken for more."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{escaped}'"
