"""The window and what lives as long as it does."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMessageBox

from reader import paths
from reader.gui import lost_library
from reader.gui.care_desk import CareDesk
from reader.gui.care_joints import CareJoints
from reader.gui.choices import Choices
from reader.gui.clipboard import ClipboardLooker, copied_elsewhere
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.notifier import Notifier
from reader.gui.place_watch import PlaceWatch
from reader.gui.session_keeper import SessionKeeper
from reader.gui.sidebar.place import Place
from reader.gui.start_news import Before, StartNews
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.gui.watcher import Watcher
from reader.library import finding
from reader.library.library import Library
from reader.model.taken import Taken

AGAIN = 64  # what the event loop ends with when the window is to be opened anew


class OpenWindow:
    """The window, its desk and its threads, from opening to closing.

    folder: the one that the library is opened by; it may lie elsewhere. sources: what the program
    was started with.
    """

    def __init__(
        self, style: Style, library: Library, choices: Choices, folder: Path, sources: list[str]
    ) -> None:
        self._library, self._choices, self._folder = library, choices, folder
        self._tasks = Tasks()
        self.desk = Desk(library, self._tasks, paths.resource("samples"))
        self.main = MainWindow(style, self.desk, choices)
        #: Where the library is to move to before the window is opened anew; None: nowhere.
        self.moving_to: Path | None = None
        #: Whether it is to be repaired before.
        self.repairing = False
        settings = self.main.settings
        settings.restarted.connect(self._restart)
        settings.moved.connect(self._move)
        settings.chosen.connect(self._use)
        self.main.closing.connect(self._remember)
        self._session = SessionKeeper(
            self.main, self.desk, choices, paths.session_file(library.store.path.parent)
        )
        self._session.show_place()
        self._session.show_window()
        self.desk.start()
        care = CareDesk(library, self._tasks, self.main)
        self._care = CareJoints(care, self.desk, choices, style, self.main)
        self._care.repair_wanted.connect(self._repair)
        if not sources:
            self._session.open_article(library, self._tasks)
        self._watch()
        self.main.reception.offer_unfinished_import()
        self._session.begin()
        self.take_sources(sources)

    def take(self, sources: list[str]) -> None:
        """Take what a later start of the program was given, and come to the front."""
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.raise_()
        self.main.activateWindow()
        self.take_sources(sources)

    def take_sources(self, sources: list[str]) -> None:
        """Keep files and links; fulfil wishes."""
        if "--outbox" in sources:
            self.main.show_place(Place.OUTBOX)
        if "--paste" in sources:
            self.main.reception.paste()
        self.main.reception.take_sources([each for each in sources if each not in paths.WISHES])

    def say(self, before: Before) -> None:
        """Say what came before this window."""
        if before.repaired is not None:
            self._care.say(before.repaired, asked=True)
        else:
            StartNews(self.main, self._choices, self._tasks).say(before)

    def offer_samples(self) -> None:
        """Take in the samples, once, so that the first window is not empty."""
        if self._choices.now.samples_offered:
            return

        def offer(counts: finding.Counts) -> None:
            self._choices.put(replace(self._choices.now, samples_offered=True))
            if counts.all == 0:
                self.desk.incoming.take_in_samples()

        library = self._library
        self._tasks.run(lambda: finding.counts(library), owner=self.desk, done=offer)

    def close(self) -> None:
        """End the work in hand."""
        self._tasks.close()

    def end(self) -> None:
        """Leave nothing of the window, so that another one may be opened."""
        self.main.hide()
        for ending in (self.main, self._tasks):
            ending.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _restart(self) -> None:
        self.desk.reading.leave()
        self._remember()
        QCoreApplication.exit(AGAIN)

    def _repair(self) -> None:
        self.repairing = True
        self._restart()

    def _move(self, target: Path) -> None:
        self.moving_to = target
        self._restart()

    def _use(self, chosen: Path) -> None:
        if lost_library.use(self._folder, chosen, self.main):
            self._restart()

    def _watch(self) -> None:
        """Look at the watched folder, the clipboard and the library's folder from now on."""
        watcher = Watcher(self._library, self._tasks, self._choices, self.main)
        watcher.taken.connect(self._say_taken)
        watcher.failed.connect(self.desk.failed)
        looker = ClipboardLooker(self._choices, copied_elsewhere, self.main)
        looker.found.connect(self.main.reception.offer_link)
        self._choices.failed.connect(self._say_unkept)
        notifier = Notifier(self._choices, self.main)
        self.desk.kept.connect(notifier.note)
        place = PlaceWatch(self._library, self._tasks, self.main)
        place.lost.connect(self.main.news.say_lost)
        place.found.connect(self.main.news.say_found)
        place.found.connect(self.desk.reload)

    def _say_taken(self, taken: Taken) -> None:
        for kept in taken.kept:
            self.desk.kept.emit(kept)
        self.desk.outbox.take_along(taken.kept)
        for error in taken.errors:
            self.desk.failed.emit(error)

    def _say_unkept(self, reason: str) -> None:
        QMessageBox.warning(self.main, "Kiosque", reason)

    def _remember(self) -> None:
        self._session.keep()
        self._choices.keep()
