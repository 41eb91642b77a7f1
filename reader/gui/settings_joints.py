"""Join the settings with the window: what is chosen there is applied at once."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader import paths
from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.keys.bindings import Bindings
from reader.gui.settings_window.browsers import BrowsersPage
from reader.gui.settings_window.feeds import FeedsPage
from reader.gui.settings_window.keys import KeysPage
from reader.gui.settings_window.language import LanguagePage
from reader.gui.settings_window.library import LibraryPage
from reader.gui.settings_window.network import NetworkPage
from reader.gui.settings_window.privacy import PrivacyPage
from reader.gui.settings_window.reading import ReadingPage
from reader.gui.settings_window.saving import SavingPage
from reader.gui.settings_window.watched import WatchedPage
from reader.gui.settings_window.window import SettingsWindow
from reader.gui.style import Style
from reader.gui.watcher import watched_folder


class SettingsJoints(QObject):
    """Opens the settings, and lets style, desk and actions follow them."""

    #: The window is to be opened anew.
    restarted = Signal()
    #: The library is to move into this folder: Path.
    moved = Signal(object)
    #: The library in this folder is to be used: Path.
    chosen = Signal(object)

    def __init__(
        self,
        style: Style,
        desk: Desk,
        actions: Actions,
        choices: Choices,
        bindings: Bindings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._style, self._desk, self._choices = style, desk, choices
        self._bindings, self._window, self._actions = bindings, window, actions
        self._shown: SettingsWindow | None = None
        self._before = choices.now
        self._related = actions["with related"]
        self._related.setCheckable(True)
        actions.join(
            {
                "settings": lambda: self._open("reading"),
                "watch": lambda: self._open("watched"),
                "with related": lambda: self._put(with_related=self._related.isChecked()),
            }
        )
        choices.changed.connect(self._follow)
        self._follow()

    def open(self, section: str) -> SettingsWindow:
        """Open the settings at a section; if they are open, bring them to the front."""
        if self._shown is None:
            self._shown = self._made()
            self._shown.destroyed.connect(self._forget)
        self._shown.show_section(section)
        self._shown.show()
        self._shown.activateWindow()
        return self._shown

    def _open(self, section: str) -> None:
        self.open(section)

    def choose_theme(self, name: str) -> None:
        """Show a theme, by its name, or follow the system."""
        self._put(theme=name)

    def _made(self) -> SettingsWindow:
        style, choices, desk = self._style, self._choices, self._desk.settings
        browsers = BrowsersPage(style, choices)
        browsers.asked.connect(desk.look_at_browsers)
        browsers.installed.connect(desk.install)
        browsers.removed.connect(desk.remove)
        desk.browsers_came.connect(browsers.show_browsers)
        library = LibraryPage(style, choices, desk.folder)
        library.asked.connect(desk.measure)
        desk.sizes_came.connect(library.show_sizes)
        library.moved.connect(self.moved)
        library.chosen.connect(self.chosen)
        watched = WatchedPage(style, choices)
        watched.asked.connect(desk.look_at_autostart)
        watched.autostarted.connect(desk.switch_autostart)
        desk.autostart_came.connect(watched.show_autostart)
        language = LanguagePage(style, choices)
        language.restarted.connect(self.restarted)
        feeds = FeedsPage(style, choices)
        for wish, name in (
            (feeds.asked_in, "take in feeds"),
            (feeds.asked_out, "write feeds"),
            (feeds.rules, "feed rules"),
        ):
            wish.connect(self._actions[name].trigger)
        pages = {
            "reading": ReadingPage(style, choices),
            "saving": SavingPage(style, choices),
            "watched": watched,
            "browsers": browsers,
            "feeds": feeds,
            "network": NetworkPage(style, choices),
            "keys": KeysPage(style, choices, self._bindings),
            "language": language,
            "library": library,
            "privacy": PrivacyPage(style, choices, paths.log_file()),
        }
        return SettingsWindow(style, pages, self._window)

    def _forget(self) -> None:
        self._shown = None

    def _put(self, **fields: object) -> None:
        self._choices.put(replace(self._choices.now, **fields))

    def _follow(self) -> None:
        """Let everything be as the settings say now."""
        now = self._choices.now
        self._related.setChecked(now.with_related)
        self._desk.outbox.with_related = now.with_related
        self._desk.deliver_by_itself(now.by_itself)
        before, self._before = self._before, now
        if now.theme != before.theme:
            self._style.choose(now.theme)
        if now.watching and now.watched_folder != before.watched_folder:
            self._desk.arrivals.make_folder(watched_folder(now))
