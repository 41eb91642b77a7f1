"""The window's start: application, language, crashes, and a sentence if there can be no window."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.gui.application import Application
from reader.gui.choices import Choices
from reader.gui.crash import CrashReport
from reader.gui.crash_reports import RunningFile
from reader.gui.program import Program
from reader.gui.reasons import sentence
from reader.gui.style import load_fonts, program_icon
from reader.library.library import utc_now
from reader.model.errors import ReaderError


def run_window(folder: Path | None, sources: list[str]) -> int:
    """Open the window on the library in `folder` and run until it is closed; the exit code.

    folder: None for the default library. sources: files and links to keep, and wishes. If the
    library is open in another window, that one gets them and comes to the front.
    """
    # Short turns keep the window smooth beside the threads of the library.
    sys.setswitchinterval(0.001)
    with _display_watched():
        application = make_application(sys.argv[:1])
    reports = paths.log_folder()
    crash = CrashReport(reports, paths.log_file(), utc_now)
    crash.install()
    choices = Choices(paths.settings_file(), application)
    if choices.now.language:
        _speak_chosen(application, choices)
    running = RunningFile(reports)
    program = Program(
        application, folder, choices, crash, lambda: _speak_chosen(application, choices)
    )
    try:
        return program.run(sources, running)
    except ReaderError as error:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 seldom wanted

        QMessageBox.critical(None, "Kiosque", sentence(error))
        return 1
    finally:
        program.close()
        running.end()
        choices.deleteLater()


@contextmanager
def _display_watched() -> Iterator[None]:
    """Say why Qt cannot open a window, where it would only abort."""

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            from reader.gui import no_window  # noqa: PLC0415 seldom wanted

            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
            no_window.say(no_window.no_display(message, Path(folder, "platforms")))
            os._exit(1)  # what Qt does next looks like a crash
        if before is not None:
            before(kind, context, message)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _speak_chosen(application: QApplication, choices: Choices) -> None:
    from reader.gui.settings_window.language import locale_of  # noqa: PLC0415 seldom wanted

    speak(application, locale_of(choices.now))


def make_application(arguments: list[str]) -> Application:
    """Return the application with its name, fonts and language."""
    application = Application(arguments)
    application.setApplicationName("kiosque")
    application.setApplicationDisplayName("Kiosque")
    # In a Flatpak the menu entry has the name that Flatpak gives it.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "kiosque"))
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
        english = QLocale("en")  # its plurals are words of their own: not "9 block(s)"
        if any(translator.load(each, name, "_", folder) for each in (locale, english)):
            application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())
