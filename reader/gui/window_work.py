"""What goes on behind a window: its desk, the library's care, what is watched, the start's news."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from reader import paths
from reader.gui.before import Before
from reader.gui.care_desk import CareDesk
from reader.gui.care_joints import CareJoints
from reader.gui.choices import Choices
from reader.gui.clipboard import ClipboardLooker, copied_elsewhere
from reader.gui.desk import Desk
from reader.gui.list_desk import ListDesk
from reader.gui.main_window import MainWindow
from reader.gui.notifier import Notifier
from reader.gui.place_watch import PlaceWatch
from reader.gui.sidebar.place import Place
from reader.gui.start_news import StartNews
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.gui.watcher import Watcher
from reader.gui.window_parts import complete
from reader.library import finding
from reader.library.library import Library
from reader.model.damage import CheckReport
from reader.model.errors import OnlyReadError
from reader.model.taken import Taken


class WindowWork(QObject):
    """Completes a window, and does its work. lists: of the list that it shows already."""

    #: The window is to be opened anew.
    restarted = Signal()
    #: … when the library has been repaired.
    repair_wanted = Signal()
    #: … when the library has been moved there: Path.
    moved = Signal(object)
    #: … with the library of this folder: Path.
    chosen = Signal(object)

    def __init__(
        self,
        main: MainWindow,
        lists: ListDesk,
        library: Library,
        tasks: Tasks,
        choices: Choices,
        style: Style,
    ) -> None:
        super().__init__(main)
        self._main, self._library, self._tasks, self._choices = main, library, tasks, choices
        self.desk = Desk(library, tasks, paths.resource("samples"), lists=lists)
        complete(main, style, self.desk)
        settings = main.settings
        settings.restarted.connect(self.restarted)
        settings.moved.connect(self.moved)
        settings.chosen.connect(self.chosen)
        care = CareDesk(library, tasks, main)
        self._care = CareJoints(care, self.desk, choices, style, main)
        self._care.repair_wanted.connect(self.repair_wanted)

    def begin(self) -> None:
        """Begin to deliver what waits, and to look at what is watched."""
        store = self._library.store
        if not store.may_write:
            self.desk.failed.emit(OnlyReadError(str(store.path)))
        self.desk.start()
        self._watch()
        self._main.reception.offer_unfinished_import()

    def take_sources(self, sources: list[str]) -> None:
        """Keep files and links; fulfil wishes."""
        if "--outbox" in sources:
            self._main.show_place(Place.OUTBOX)
        if "--paste" in sources:
            self._main.reception.paste()
        self._main.reception.take_sources([each for each in sources if each not in paths.WISHES])

    def say(self, before: Before) -> None:
        """Say what came before this window."""
        if isinstance(before.news, CheckReport):
            self._care.say(before.news, asked=True)
        else:
            StartNews(self._main, self._choices, self._tasks).say(before)

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

    def _watch(self) -> None:
        """Look at the watched folder, the clipboard and the library's folder from now on."""
        main, choices, desk = self._main, self._choices, self.desk
        watcher = Watcher(self._library, self._tasks, choices, main)
        watcher.taken.connect(self._say_taken)
        watcher.failed.connect(desk.failed)
        looker = ClipboardLooker(choices, copied_elsewhere, main)
        looker.found.connect(main.reception.offer_link)
        choices.failed.connect(self._say_unkept)
        notifier = Notifier(choices, main)
        desk.kept.connect(notifier.note)
        place = PlaceWatch(self._library, self._tasks, main)
        place.lost.connect(main.news.say_lost)
        place.found.connect(main.news.say_found)
        place.found.connect(desk.reload)

    def _say_taken(self, taken: Taken) -> None:
        for kept in taken.kept:
            self.desk.kept.emit(kept)
        self.desk.outbox.take_along(taken.kept)
        for error in taken.errors:
            self.desk.failed.emit(error)

    def _say_unkept(self, reason: str) -> None:
        QMessageBox.warning(self._main, "Kiosque", reason)
