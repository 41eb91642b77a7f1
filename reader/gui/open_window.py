"""The window and what lives as long as it does; the list is shown before all else is made."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from reader import paths
from reader.gui import session
from reader.gui.before import Before
from reader.gui.choices import Choices
from reader.gui.first_picture import FirstPicture
from reader.gui.list_desk import ListDesk
from reader.gui.list_joints import chosen_order
from reader.gui.main_window import MainWindow
from reader.gui.place_query import what_is_at
from reader.gui.quick_imports import quick_imports
from reader.gui.session_keeper import SessionKeeper
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.library.library import Library

if TYPE_CHECKING:
    from reader.gui.window_work import WindowWork

AGAIN = 64  # what the event loop ends with when the window is to be opened anew


class OpenWindow:
    """The window, its desk and its threads, from opening to closing.

    folder: the one that the library is opened by; it may lie elsewhere. sources: what the program
    was started with. before: what came before this window. with_samples: whether they may be
    offered.
    """

    def __init__(
        self,
        style: Style,
        library: Library,
        choices: Choices,
        folder: Path,
        sources: list[str],
        before: Before,
        *,
        with_samples: bool,
    ) -> None:
        self._style, self._library, self._choices = style, library, choices
        self._folder, self._sources = folder, sources
        self._before, self._with_samples = before, with_samples
        self._tasks = Tasks()
        self._lists = ListDesk(library, self._tasks)
        self._work: WindowWork | None = None
        #: Where the library is to move to before the window is opened anew; None: nowhere.
        self.moving_to: Path | None = None
        #: Whether it is to be repaired before.
        self.repairing = False
        file = paths.session_file(library.store.path.parent)
        self._kept = session.load(file)
        if self._kept.is_of_articles:  # it is looked up while the window is made
            place = Place(self._kept.kind, self._kept.name)
            self._lists.start(what_is_at(place), chosen_order(choices.now))
        self.main = MainWindow(style, self._lists, choices)
        self._session = SessionKeeper(self.main, choices, file, self._kept)
        if self._kept.is_of_articles:
            self._session.show_place()
            QCoreApplication.sendPostedEvents(self._tasks)  # what has been found: painted at once
            self._session.show_window()
            FirstPicture(self.main, self._lists, self._complete)
        else:
            self._complete()

    def _complete(self) -> "WindowWork":
        """Make all that is not in the first picture, once."""
        if self._work is not None:
            return self._work
        with quick_imports():
            from reader.gui.window_work import WindowWork  # noqa: PLC0415 it is nearly all of gui/

        self._work = work = WindowWork(
            self.main, self._lists, self._library, self._tasks, self._choices, self._style
        )
        self.main.closing.connect(self._remember)
        work.restarted.connect(self._restart)
        work.repair_wanted.connect(self._repair)
        work.moved.connect(self._move)
        work.chosen.connect(self._use)
        if not self._kept.is_of_articles:
            self._session.show_place()
            self._session.show_window()
        work.begin()
        if not self._sources:
            self._session.open_article(self._library, self._tasks, work.desk)
        self._session.begin(work.desk)
        work.take_sources(self._sources)
        work.say(self._before)
        if self._with_samples:
            work.offer_samples()
        return work

    def take(self, sources: list[str]) -> None:
        """Take what a later start of the program was given, and come to the front."""
        work = self._complete()
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.raise_()
        self.main.activateWindow()
        work.take_sources(sources)

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
        if self._work is not None:
            self._work.desk.reading.leave()
        self._remember()
        QCoreApplication.exit(AGAIN)

    def _repair(self) -> None:
        self.repairing = True
        self._restart()

    def _move(self, target: Path) -> None:
        self.moving_to = target
        self._restart()

    def _use(self, chosen: Path) -> None:
        from reader.gui import lost_library  # noqa: PLC0415 seldom wanted

        if lost_library.use(self._folder, chosen, self.main):
            self._restart()

    def _remember(self) -> None:
        self._session.keep()
        self._choices.keep()
