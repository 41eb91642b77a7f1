"""The window's start: application, one instance, library, wiring, run."""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import paths, settings
from reader.gui.care_desk import CareDesk
from reader.gui.care_joints import CareJoints
from reader.gui.choices import Choices
from reader.gui.clipboard import ClipboardLooker, copied_elsewhere
from reader.gui.crash import CrashReport
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.one_window import OneWindow, hand_over, socket_name
from reader.gui.reasons import sentence
from reader.gui.settings_window.language import locale_of
from reader.gui.sidebar.place import Place
from reader.gui.style import Style, load_fonts, program_icon
from reader.gui.tasks import Tasks
from reader.gui.watcher import Watcher
from reader.library import finding
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.errors import ReaderError
from reader.model.taken import Taken

_AGAIN = 64  # what the event loop ends with when the window is to be opened anew


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
    if choices.now.language:
        speak(application, locale_of(choices.now))
    style = Style(application, choices.now.theme)
    try:
        code = _run_once(folder, sources, style, choices, door)
        while code == _AGAIN:
            speak(application, locale_of(choices.now))
            code = _run_once(folder, [], style, choices, door)
    except ReaderError as error:
        QMessageBox.critical(None, "Kiosque", sentence(error))
        return 1
    else:
        return code
    finally:
        door.close()
        for ending in (door, choices):
            ending.deleteLater()


def _run_once(
    folder: Path | None, sources: list[str], style: Style, choices: Choices, door: OneWindow
) -> int:
    """Open the window, run until it is closed, and end it; _AGAIN if it is to be opened anew.

    Raises StoreError.
    """
    samples = paths.resource("samples")
    with opened_library(
        folder or paths.library_folder(),
        samples=samples if folder is None else None,
        wishes=lambda: settings.wishes(choices.now),
    ) as library:
        window = _Window(style, library, choices, samples=folder is None and not sources)
        door.given.connect(window.take)
        window.main.reception.take_sources(sources)
        code = QCoreApplication.exec()
        door.given.disconnect(window.take)
        window.close()
        if code == _AGAIN:
            window.end()
        return code


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
        self.main = MainWindow(style, self.desk, choices)
        chosen = choices.now
        CrashReport(self.main, paths.log_file()).install()
        self.main.settings.restarted.connect(self._restart)
        self.main.closing.connect(self._remember)
        self.main.resize(*chosen.window)
        self.main.set_columns(*chosen.columns)
        self.main.show_place(Place.ALL)
        self.main.show()
        self.desk.start()
        care = CareDesk(library, self._tasks, self.main)
        CareJoints(care, self.desk, choices, style, self.main)
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

    def end(self) -> None:
        """Leave nothing of the window, so that another one may be opened."""
        self.main.hide()
        for ending in (self.main, self._tasks):
            ending.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _restart(self) -> None:
        self._remember()
        QCoreApplication.exit(_AGAIN)

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
        chosen = replace(self._choices.now, window=size, columns=self.main.columns)
        self._choices.put(chosen)
        self._choices.keep()
