"""The window's start: application, one instance, library, wiring, run."""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import paths
from reader.gui.choices import Choices
from reader.gui.clipboard import ClipboardLooker, copied_elsewhere
from reader.gui.crash import CrashReport
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.one_window import OneWindow, hand_over, socket_name
from reader.gui.reasons import sentence
from reader.gui.sidebar.place import Place
from reader.gui.style import Style, load_fonts, program_icon
from reader.gui.tasks import Tasks
from reader.gui.watcher import Watcher
from reader.library import finding
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.errors import ReaderError
from reader.model.taken import Taken


def run_window(folder: Path | None, sources: list[str]) -> int:
    """Open the window on the library in `folder` and run until it is closed; the exit code.

    folder: None for the default library. sources: files and links to keep. If the library is open
    in another window, that one gets them and comes to the front.
    """
    # Short turns keep the window smooth beside the threads of the library.
    sys.setswitchinterval(0.001)
    application = make_application(sys.argv[:1])
    where = folder or paths.library_folder()
    name = socket_name(where)
    if hand_over(name, sources):
        return 0
    door = OneWindow(name, application)
    # Before the library is opened: of several starts at a time one has the window.
    if not door.listen() and hand_over(name, sources):
        return 0
    choices = Choices(paths.settings_file(), application)
    style = Style(application, choices.now.theme)
    samples = paths.resource("samples")
    try:
        with opened_library(where, samples=samples if folder is None else None) as library:
            window = _Window(style, library, choices, samples=folder is None and not sources)
            door.given.connect(window.take)
            window.main.reception.take_sources(sources)
            code = application.exec()
            window.close()
            return code
    except ReaderError as error:
        QMessageBox.critical(None, "Kiosque", sentence(error))
        return 1
    finally:
        door.close()
        for ending in (door, choices):
            ending.deleteLater()


def make_application(arguments: list[str]) -> QApplication:
    """Return the application with its name, fonts and language."""
    application = QApplication(arguments)
    application.setApplicationName("kiosque")
    application.setApplicationDisplayName("Kiosque")
    application.setDesktopFileName("kiosque")
    load_fonts()
    application.setWindowIcon(program_icon(128, 1.0))
    speak(application, QLocale())
    return application


def speak(application: QApplication, locale: QLocale) -> None:
    """Speak the language of `locale`, as far as there is a translation of it; English else.

    To be called before the first widget is made; widgets that are there keep their words.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(paths.resource("translations")), "kiosque"),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())


class _Window:
    """The window and what lives as long as it does."""

    def __init__(self, style: Style, library: Library, choices: Choices, *, samples: bool) -> None:
        self._style, self._choices = style, choices
        self._tasks = Tasks()
        self.desk = Desk(library, self._tasks, paths.resource("samples"))
        self.desk.outbox.with_related = choices.now.with_related
        self.main = MainWindow(style, self.desk, choices)
        chosen = choices.now
        CrashReport(self.main, paths.log_file()).install()
        self.main.theme_chosen.connect(style.choose)
        self.main.closing.connect(self._remember)
        self.main.resize(*chosen.window)
        self.main.set_columns(*chosen.columns)
        self.main.show_place(Place.ALL)
        self.main.show()
        self.desk.start()
        self._watch(library)
        self.main.reception.offer_unfinished_import()
        if samples and not chosen.samples_offered:
            self._tasks.run(
                lambda: finding.counts(library), owner=self.desk, done=self._offer_samples
            )

    def take(self, sources: list[str]) -> None:
        """Take what a later start of the program was given, and come to the front."""
        self.main.reception.take_sources(sources)
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.raise_()
        self.main.activateWindow()

    def close(self) -> None:
        """End the work in hand."""
        self._tasks.close()

    def _watch(self, library: Library) -> None:
        """Look at the watched folder and at the clipboard from now on."""
        watcher = Watcher(library, self._tasks, self._choices, self.main)
        watcher.taken.connect(self._say_taken)
        watcher.failed.connect(self.desk.failed)
        looker = ClipboardLooker(self._choices, copied_elsewhere, self.main)
        looker.found.connect(self.main.reception.offer_link)
        self._choices.failed.connect(self._say_unkept)

    def _say_taken(self, taken: Taken) -> None:
        for kept in taken.kept:
            self.desk.kept.emit(kept)
        self.desk.outbox.take_along(taken.kept)
        for error in taken.errors:
            self.desk.failed.emit(error)

    def _say_unkept(self, reason: str) -> None:
        QMessageBox.warning(self.main, "Kiosque", reason)

    def _offer_samples(self, counts: finding.Counts) -> None:
        """Take in the samples, once, so that the first window is not empty."""
        self._choices.put(replace(self._choices.now, samples_offered=True))
        if counts.all == 0:
            self.desk.incoming.take_in_samples()

    def _remember(self) -> None:
        size = (self.main.width(), self.main.height())
        chosen = replace(
            self._choices.now,
            theme=self._style.chosen,
            window=size,
            columns=self.main.columns,
            with_related=self.desk.outbox.with_related,
        )
        self._choices.put(chosen)
        self._choices.keep()
