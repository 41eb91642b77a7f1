"""The program's start: the first window is not empty, choices are kept, the language is spoken."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader import paths, settings
from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.main_window import MainWindow
from reader.gui.start import run_window, speak
from reader.gui.style import Style
from reader.library import saving
from tests.gui.start.program import Run, has_rows, page, send_line, windows
from tests.gui.tools import flush, texts
from tests.world import story_html

#: Without a screen there is nothing to raise a window above.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


# ---- the first window -------------------------------------------------------------------------


def test_the_first_window_has_the_samples_and_one_action_removes_them(
    run: Run, qtbot: QtBot
) -> None:
    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 8), timeout=20_000)
        remove = window.actions_by_name["remove samples"]
        qtbot.waitUntil(remove.isEnabled)
        remove.trigger()
        qtbot.waitUntil(has_rows(window, 0))
        qtbot.waitUntil(lambda: "Nothing here yet" in texts(window))

    assert run(look) == 0
    assert paths.library_folder().is_dir()

    def look_again(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: "Nothing here yet" in texts(window))
        assert window.list.rows.rowCount() == 0

    assert run(look_again) == 0
    assert settings.load(paths.settings_file()).samples_offered


def test_what_the_samples_point_to_comes_from_the_program_itself(run: Run, qtbot: QtBot) -> None:
    entries = json.loads(paths.resource("samples/samples.json").read_text(encoding="utf-8"))
    later = next(entry for entry in entries if not entry["taken_in"])
    line = json.dumps([later["url"]]).encode() + b"\n"

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 8), timeout=20_000)
        send_line(window, paths.library_folder(), line, qtbot)
        qtbot.waitUntil(has_rows(window, 9), timeout=20_000)
        assert later["title"] in window.notice.words

    assert run(look) == 0


def test_who_comes_with_a_page_of_their_own_gets_no_samples(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)

    assert run(look, sources=(page(tmp_path, "Ships"),)) == 0
    assert not settings.load(paths.settings_file()).samples_offered


def test_a_library_of_ones_own_gets_no_samples(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    def look(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: "Nothing here yet" in texts(window))
        assert window.list.rows.rowCount() == 0

    assert run(look, tmp_path / "mine") == 0
    assert not settings.load(paths.settings_file()).samples_offered


def test_what_is_given_at_the_start_is_kept(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        assert window.notice.words == "Saved: \u2068Ships at anchor\u2069"

    assert run(look, tmp_path / "mine", (page(tmp_path, "Ships at anchor"),)) == 0


def test_a_folder_that_is_given_is_imported(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for title in ("Ships at anchor", "The lighthouse stays lit"):
        page(folder, title)

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 2), timeout=20_000)

    assert run(look, tmp_path / "mine", (str(folder),)) == 0


def test_an_import_that_the_end_of_the_program_cuts_off_goes_on_at_the_next_start(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(40):
        page(folder, f"Story number {number} of the harbour")

    def leave(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.list.rows.rowCount() > 0, timeout=20_000)
        assert window.close()

    assert run(leave, tmp_path / "mine", (str(folder),)) == 0
    assert settings.load(paths.settings_file()).unfinished_import == str(folder)

    def go_on(window: MainWindow) -> None:
        assert window.list.rows.rowCount() < 40
        assert window.offer.offered == str(folder)
        window.offer.button.click()
        qtbot.waitUntil(has_rows(window, 40), timeout=60_000)
        [dialog] = window.findChildren(ImportDialog)
        qtbot.waitUntil(lambda: "All files were read" in texts(dialog), timeout=20_000)
        dialog.accept()

    assert run(go_on, tmp_path / "mine") == 0
    assert settings.load(paths.settings_file()).unfinished_import == ""


def test_what_the_browser_puts_into_the_downloads_comes_in(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = paths.watched_folder()
    assert folder == tmp_path / "downloads" / "Kiosque"

    def save(window: MainWindow) -> None:
        assert not folder.exists()  # it is not ours to fill the user's downloads
        folder.mkdir(parents=True)
        page(folder, "Ships at anchor")
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        assert window.notice.words == "Saved: \u2068Ships at anchor\u2069"

    assert run(save, tmp_path / "mine") == 0


def test_what_is_put_into_the_watched_folder_takes_its_related_stories_along(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = settings.load(paths.settings_file())
    settings.save(paths.settings_file(), replace(chosen, with_related=True))
    folder = paths.watched_folder()
    folder.mkdir(parents=True)
    related = {"The ferry comes back at noon": "http://127.0.0.1:9/ferry"}
    html = story_html("Ships at anchor", related=related)
    (folder / "ships.html").write_text(html, encoding="utf-8")

    def wait(window: MainWindow) -> None:
        library = window._desk._library
        qtbot.waitUntil(lambda: len(saving.waiting(library)) == 1, timeout=20_000)

    assert run(wait, tmp_path / "mine") == 0


def test_a_copied_link_is_offered_when_the_window_opens(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText("https://e.org/ships")

    def look(window: MainWindow) -> None:
        if not QGuiApplication.clipboard().ownsClipboard():  # offscreen nobody owns it
            qtbot.waitUntil(lambda: window.offer.offered == "https://e.org/ships")

    try:
        run(look, tmp_path / "mine")
    finally:
        QGuiApplication.clipboard().clear()


def test_what_was_chosen_is_there_the_next_time(
    qapp: QApplication, run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    def change(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        window.resize(1400, 900)
        window.set_columns(250, 430)
        window.theme_chosen.emit("sepia")
        window.actions_by_name["with related"].trigger()

    run(change, tmp_path / "mine", (page(tmp_path, "Ships at anchor"),))
    kept = settings.load(paths.settings_file())
    assert (kept.theme, kept.window, kept.with_related) == ("sepia", (1400, 900), True)

    def look(window: MainWindow) -> None:
        assert window.size().toTuple() == (1400, 900)
        assert tuple(window.splitter.sizes()[:2]) == kept.columns
        [style] = qapp.findChildren(Style)
        assert style.name == "sepia"
        assert window.actions_by_name["with related"].isChecked()
        assert window._desk.outbox.with_related

    run(look, tmp_path / "mine")


class Opened(QObject):
    """Notes how each window that is shown calls its last action, and how wide it is.

    It closes the second one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[tuple[str, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, MainWindow):
            self._note(watched, watched.width())
        return False

    def _note(self, window: MainWindow, width: int) -> None:
        if not window.is_complete:
            QTimer.singleShot(0, window, lambda: self._note(window, width))
            return
        self.windows.append((window.actions_by_name["quit"].text(), width))
        if len(self.windows) > 1:
            window.close()


def test_it_is_opened_anew_in_another_language(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    opened = Opened()
    qapp.installEventFilter(opened)

    def change(window: MainWindow) -> None:
        window.choices.put(replace(window.choices.now, language="fr"))
        window.resize(1300, 840)
        window.settings.restarted.emit()

    try:
        assert run(change, tmp_path / "mine") == 0
    finally:
        qapp.removeEventFilter(opened)
        speak(qapp, QLocale("en_GB"))
    assert opened.windows == [("Quit", 1280), ("Quitter", 1300)]


@pytest.mark.parametrize("width", [700, 1000], ids=["one column", "folded sidebar"])
def test_a_narrow_window_forgets_no_widths_of_the_wide_one(
    run: Run, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    source = (page(tmp_path, "Ships at anchor"),)

    def widen(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        window.set_columns(230, 410)

    run(widen, tmp_path / "mine", source)
    wide = settings.load(paths.settings_file()).columns

    def narrow(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        window.resize(width, 800)
        QCoreApplication.processEvents()  # lays the columns out

    run(narrow, tmp_path / "mine")
    kept = settings.load(paths.settings_file())
    assert (kept.window, kept.columns) == ((width, 800), wide)


# ---- what goes wrong --------------------------------------------------------------------------


def answer(said: list[str]) -> None:
    """Note what the message says and close it."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    said.append(box.text())
    box.accept()


def test_a_library_that_cannot_be_used_is_one_sentence(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "library.db").write_bytes(b"this is no library " * 300)
    said: list[str] = []
    QTimer.singleShot(0, lambda: answer(said))
    assert run_window(folder, []) == 1
    [sentence] = said
    assert sentence.startswith("The library cannot be used: ")
    assert windows() == []


def test_choices_that_cannot_be_kept_are_said_and_the_window_closes(
    run: Run, tmp_path: Path
) -> None:
    paths.settings_file().parent.parent.write_text("a file where a folder should be")
    said: list[str] = []

    def look(window: MainWindow) -> None:
        QTimer.singleShot(0, lambda: answer(said))

    assert run(look, tmp_path / "mine") == 0
    assert len(said) == 1


# ---- the language -----------------------------------------------------------------------------


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language until the end of the test."""
    before = QLocale()
    yield lambda name: speak(qapp, QLocale(name))
    speak(qapp, before)
    flush()


@pytest.mark.parametrize(
    ("name", "ours", "direction"),
    [
        ("fr_FR", "Pour continuer", Qt.LayoutDirection.LeftToRight),
        ("ar_DZ", "تابع القراءة", Qt.LayoutDirection.RightToLeft),
        ("en_GB", "Read on", Qt.LayoutDirection.LeftToRight),
        ("is_IS", "Read on", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_language_of_the_system_is_spoken_where_it_is_known(
    qapp: QApplication,
    spoken: Callable[[str], None],
    name: str,
    ours: str,
    direction: Qt.LayoutDirection,
) -> None:
    spoken("fr_FR")
    spoken(name)  # what was spoken before is forgotten
    assert QCoreApplication.translate("RelatedStrip", "Read on") == ours
    qt_speaks_it = QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert qt_speaks_it == (ours != "Read on")
    assert qapp.layoutDirection() == direction
    assert QLocale().name() == name


@pytest.mark.parametrize("name", ["C", "is_IS", "en_US"])
def test_one_and_many_are_told_apart_where_no_language_is_known(
    spoken: Callable[[str], None], name: str
) -> None:
    spoken(name)
    words = [
        QCoreApplication.translate("", "%n block(s) of the site removed", "", count)
        for count in (1, 9)
    ]
    assert words == ["1 block of the site removed", "9 blocks of the site removed"]


def test_the_application_has_its_names_and_its_icon(qapp: QApplication) -> None:
    assert qapp.applicationName() == "kiosque"
    assert qapp.applicationDisplayName() == "Kiosque"
    assert qapp.desktopFileName() == "kiosque"
    assert not qapp.windowIcon().isNull()
