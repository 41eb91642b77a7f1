"""Tell the desktop what came while the window is not in front; only if that is wished.

On Linux the desktop is told by one of the programs that every desktop has one of: PySide cannot
make the unsigned number that a notification over D-Bus begins with. Elsewhere, and where there is
no such program, by the system tray.
"""

import re
import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from reader.gui.choices import Choices

_GATHER_MS = 2_000
_SHOWN_MS = 8_000
_NOTIFICATIONS = "org.freedesktop.Notifications"
_TAG = re.compile("<(?=[A-Za-z/!?])")


class Notifier(QObject):
    """Gathers what comes for a moment, then says it once.

    show: shows a title and a text on the desktop.
    """

    def __init__(
        self,
        choices: Choices,
        window: QWidget,
        show: Callable[[str, str], None] | None = None,
        *,
        gather_ms: int = _GATHER_MS,
    ) -> None:
        super().__init__(window)
        self._choices, self._window = choices, window
        self._show = show or self._show_on_desktop
        self._titles = list[str]()
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(gather_ms)
        self._timer.timeout.connect(self._say)

    def note(self, title: str) -> None:
        """Take note of a story that came; nothing is said while the window is in front."""
        if not self._choices.now.notify or self._window.isActiveWindow():
            return
        self._titles.append(title)
        if not self._timer.isActive():
            self._timer.start()

    def _say(self) -> None:
        titles, self._titles = self._titles, []
        if self._window.isActiveWindow():
            return  # its own line says so
        if len(titles) == 1:
            self._show(self.tr("Saved for reading"), titles[0])
        else:
            said = self.tr("%n story(ies) saved for reading", "", len(titles))
            self._show(said, "\n".join(titles[:3]))

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
