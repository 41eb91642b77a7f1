"""The window's start: application, one instance, library, wiring, run."""

import hashlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import paths, settings
from reader.gui.crash import CrashReport
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.reasons import sentence
from reader.gui.sidebar.view import Place
from reader.gui.style import Style, load_fonts, program_icon
from reader.gui.tasks import Tasks
from reader.library import finding
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.errors import ReaderError

_ANSWER_MS = 1_000


def run_window(folder: Path | None, sources: list[str]) -> int:
    """Open the window on the library in `folder` and run until it is closed; the exit code.

    folder: None for the default library. sources: files and links to keep. If the library is open
    in another window, that one gets them and comes to the front.
    """
    # Short turns keep the window smooth beside the threads of the library.
    sys.setswitchinterval(0.001)
    application = make_application(sys.argv[:1])
    where = folder or paths.library_folder()
    name = _socket_name(where)
    if _hand_over(name, sources):
        return 0
    chosen = settings.load(paths.settings_file())
    style = Style(application, chosen.theme)
    samples = paths.resource("samples")
    try:
        with opened_library(where, samples=samples if folder is None else None) as library:
            window = _Window(application, style, library, chosen, default=folder is None)
            window.listen(name)
            window.main.reception.take_sources(sources)
            code = application.exec()
            window.close()
            return code
    except ReaderError as error:
        QMessageBox.critical(None, "Kiosque", sentence(error))
        return 1


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

    def __init__(
        self,
        application: QApplication,
        style: Style,
        library: Library,
        chosen: settings.Settings,
        *,
        default: bool,
    ) -> None:
        self._application, self._style, self._settings = application, style, chosen
        self._tasks = Tasks()
        self.desk = Desk(library, self._tasks, paths.resource("samples"))
        self.main = MainWindow(style, self.desk)
        self.desk.place_of_reading = self.main.pane.place
        self._server: QLocalServer | None = None
        CrashReport(self.main, paths.log_file()).install()
        self.main.theme_chosen.connect(style.choose)
        self.main.closing.connect(self._remember)
        self.main.resize(*chosen.window)
        self.main.set_columns(*chosen.columns)
        self.main.show_place(Place.ALL)
        self.main.show()
        self.desk.start()
        if default and not chosen.samples_offered:
            self._tasks.run(
                lambda: finding.counts(library), owner=self.desk, done=self._offer_samples
            )

    def listen(self, name: str) -> None:
        """Take what later starts of the program hand over."""
        server = QLocalServer(self.main)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._receive)
        if not server.listen(name):
            QLocalServer.removeServer(name)  # left by a crash
            server.listen(name)
        self._server = server

    def close(self) -> None:
        """End the work in hand."""
        if self._server is not None:
            self._server.close()
        self._tasks.close()

    def _offer_samples(self, counts: finding.Counts) -> None:
        """Take in the samples, once, so that the first window is not empty."""
        self._settings = replace(self._settings, samples_offered=True)
        if counts.all == 0:
            self.desk.take_in_samples()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._take(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _take(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            sources = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            sources = []
        if isinstance(sources, list) and all(isinstance(source, str) for source in sources):
            self.main.reception.take_sources(sources)
        socket.write(b"taken\n")
        socket.flush()
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.raise_()
        self.main.activateWindow()

    def _remember(self) -> None:
        size = (self.main.width(), self.main.height())
        self._settings = replace(
            self._settings, theme=self._style.chosen, window=size, columns=self.main.columns
        )
        try:
            settings.save(paths.settings_file(), self._settings)
        except OSError as error:
            QMessageBox.warning(self.main, "Kiosque", error.strerror or str(error))


def _socket_name(folder: Path) -> str:
    """Return the name under which the window of this library listens, for this user only."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    digest = hashlib.sha256(f"{user}:{folder.expanduser().absolute()}".encode()).hexdigest()
    return f"kiosque-{digest[:24]}"


def _hand_over(name: str, sources: list[str]) -> bool:
    """Give the sources to the window that is open already; return whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    absolute = [s if "://" in s else str(Path(s).absolute()) for s in sources]
    socket.write(json.dumps(absolute).encode() + b"\n")
    socket.flush()
    taken = socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    return taken
