"""One window after the other: the library moves, another one is used, a lost one is asked about."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader import paths, settings
from reader.gui.main_window import MainWindow
from reader.gui.one_window import hand_over, socket_name
from reader.gui.repair_dialog import RepairDialog
from reader.gui.start import run_window
from reader.gui.style import Style
from reader.gui.updating import UpdatingDialog
from reader.library import backups
from reader.library.intake import take_in
from reader.library.moving import LEFT, begin
from reader.library.opening import opened_library
from reader.library.whereabouts import FILE, place_of
from reader.model.errors import StoreError
from tests.gui.start.program import Act, Run, has_rows, is_complete, the_window, windows
from tests.gui.tools import button, end
from tests.world import World, story_html

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
WAIT_MS = 10_000
OLD = Path(__file__).resolve().parents[2] / "store" / "databases"


def keep(folder: Path, title: str) -> Path:
    world = World()
    with opened_library(folder) as library:
        take_in(library, world.page(f"https://e.org/{title[:4]}", story_html(title)))
    return folder


class TwoWindows:
    """One thing is done in the first window, another in the one that follows it."""

    def __init__(self, first: Act, second: Act) -> None:
        self._first, self._second = first, second
        self._before: MainWindow | None = None
        self.troubles = list[BaseException]()

    def begin(self) -> None:
        if not is_complete():
            QTimer.singleShot(0, self.begin)
            return
        self._before = the_window()
        QTimer.singleShot(0, self._look)
        self._do(self._first, self._before)

    def _look(self) -> None:
        found = [each for each in windows() if each is not self._before and each.is_complete]
        if found:
            self._do(self._second, found[0])
            QApplication.closeAllWindows()
        elif not self.troubles:
            QTimer.singleShot(20, self._look)

    def _do(self, act: Act, window: MainWindow) -> None:
        try:
            act(window)
        except BaseException as error:  # noqa: BLE001 it is raised again, outside Qt
            self.troubles.append(error)
            QApplication.closeAllWindows()


@pytest.fixture
def run_on(run: Run, qapp: QApplication) -> Callable[[Path, Act, Act], int]:
    """Return a call that runs the program over two windows; `run` is here for its clean end."""

    def ran(folder: Path, first: Act, second: Act) -> int:
        two = TwoWindows(first, second)
        QTimer.singleShot(0, two.begin)
        code = run_window(folder, [])
        clean(qapp)
        if two.troubles:
            raise two.troubles[0]
        return code

    return ran


@pytest.fixture(autouse=True)
def hooks() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def clean(qapp: QApplication) -> None:
    """Leave nothing of the program to the next test."""
    for left in (*windows(), *qapp.findChildren(Style)):
        end(left)


def test_the_library_moves_from_the_settings_and_the_window_comes_back(
    run_on: Callable[[Path, Act, Act], int],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    mine, drive = keep(tmp_path / "mine", "Ships at anchor"), tmp_path / "drive"
    said = list[str]()

    def move(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        window.list.open_current()
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=WAIT_MS)
        window.settings.open("library").page("library").moved.emit(drive)  # type: ignore[attr-defined]

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=WAIT_MS)
        said.append(window.notice.words)
        assert window._desk.settings.folder == drive
        # Who starts the program again, by whichever folder, gets this window.
        assert socket_name(place_of(mine)) == socket_name(drive)
        button(window.notice, "Remove the old copy").click()
        qtbot.waitUntil(lambda: not (mine / LEFT).exists(), timeout=WAIT_MS)

    assert run_on(mine, move, look) == 0
    assert place_of(mine) == drive
    assert str(drive) in said[0]
    assert settings.load(paths.settings_file()).unfinished_move == ""


def test_a_library_that_is_elsewhere_is_used_from_the_settings(
    run_on: Callable[[Path, Act, Act], int],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    mine = keep(tmp_path / "mine", "Ships at anchor")
    other = keep(tmp_path / "other", "The market")

    def use(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        window.settings.chosen.emit(other)

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        window.list.open_current()
        qtbot.waitUntil(lambda: window.windowTitle().startswith("The market"), timeout=WAIT_MS)

    assert run_on(mine, use, look) == 0


def box() -> QMessageBox:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def press(words: str) -> str:
    """Press the button of the message that is shown; return what it says."""
    shown = box()
    said = shown.text()
    next(each for each in shown.buttons() if each.text() == words).click()
    return said


def test_a_drive_that_is_not_connected_is_asked_about_until_it_is(
    run: Run, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    mine, drive = tmp_path / "mine", keep(tmp_path / "drive" / "news", "Ships at anchor")
    begin(mine, drive)
    drive.parent.rename(tmp_path / "gone")
    said = list[str]()

    def connect() -> None:
        (tmp_path / "gone").rename(drive.parent)
        said.append(press("Try again"))
        QTimer.singleShot(0, look)

    def look() -> None:
        if not is_complete():
            QTimer.singleShot(20, look)
            return
        qtbot.waitUntil(has_rows(the_window(), 1), timeout=WAIT_MS)
        QApplication.closeAllWindows()

    QTimer.singleShot(0, connect)
    assert run_window(mine, []) == 0
    clean(qapp)
    assert "perhaps its drive is not connected" in said[0]
    assert not (tmp_path / "gone").exists()


def test_who_quits_then_gets_no_window_and_no_empty_library(tmp_path: Path, run: Run) -> None:
    mine, drive = tmp_path / "mine", keep(tmp_path / "drive" / "news", "Ships at anchor")
    begin(mine, drive)
    drive.parent.rename(tmp_path / "gone")
    QTimer.singleShot(0, lambda: press("Quit"))
    assert run_window(mine, []) == 1
    assert windows() == []
    assert not drive.parent.exists()


def test_a_damaged_library_is_repaired_before_the_window_opens(
    run: Run, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    mine = keep(tmp_path / "mine", "Ships at anchor")
    broken_schema(mine / FILE)
    said = list[str]()

    def mend() -> None:
        said.append(press("Repair it"))
        QTimer.singleShot(0, look)

    def look() -> None:
        if not is_complete():
            QTimer.singleShot(20, look)
            return
        qtbot.waitUntil(has_rows(the_window(), 1), timeout=WAIT_MS)
        said.append(the_window().news.bar().words)
        QApplication.closeAllWindows()

    QTimer.singleShot(0, mend)
    assert run_window(mine, []) == 0
    clean(qapp)
    assert "it is damaged" in said[0]
    assert "mended" in said[1]
    assert len(list(mine.glob("library-damaged-*.db"))) == 1


def test_one_of_which_nothing_can_be_read_gets_its_backup_back(
    run: Run, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    mine = keep(tmp_path / "mine", "Ships at anchor")
    with opened_library(mine) as library:
        backups.back_up(library, backups.backup_folder(mine / FILE))
    (mine / FILE).write_bytes(b"no library" * 1_000)
    said = list[str]()

    def mend() -> None:
        said.append(press("Repair it"))

    def put_back() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, RepairDialog) or not dialog.restore.isVisible():
            QTimer.singleShot(20, put_back)
            return
        said.append(dialog.words.text())
        dialog.restore.click()
        QTimer.singleShot(0, look)

    def look() -> None:
        if not is_complete():
            QTimer.singleShot(20, look)
            return
        qtbot.waitUntil(has_rows(the_window(), 1), timeout=WAIT_MS)
        said.append(the_window().notice.words)
        QApplication.closeAllWindows()

    QTimer.singleShot(0, mend)
    QTimer.singleShot(0, put_back)
    assert run_window(mine, []) == 0
    clean(qapp)
    assert "not a library, or its beginning is damaged" in said[0]
    assert said[2].startswith("The library is as it was on ")


def test_damage_that_is_found_at_work_is_repaired_and_the_window_comes_back(
    run_on: Callable[[Path, Act, Act], int], qtbot: QtBot, tmp_path: Path
) -> None:
    mine = keep(tmp_path / "mine", "Ships at anchor")
    said = list[str]()

    def mend(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        damaged = StoreError(str(mine / FILE), "it is damaged", is_damaged=True)
        window._desk.failed.emit(damaged)
        said.append(window.news.bar().words)
        button(window.news.bar(), "Repair it").click()

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        said.append(window.news.bar().words)

    assert run_on(mine, mend, look) == 0
    assert said[0] == "The library's file is damaged."
    assert "all is well" in said[1]


def broken_schema(path: Path) -> None:
    """Let the disk have changed what describes a table, so that the file cannot be opened."""
    data = path.read_bytes()
    assert data.count(b"CREATE TABLE reading_place") == 1
    path.write_bytes(data.replace(b"CREATE TABLE reading_place", b"CREATF TABLE reading_place"))


def test_a_crash_of_the_last_start_is_said_once_with_its_report(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = paths.log_folder()
    folder.mkdir(parents=True)
    (folder / "running-1.txt").write_text("Kiosque 0.1\n\nFatal Python error: Aborted\n")
    mine = keep(tmp_path / "mine", "Ships at anchor")
    said = list[str]()

    def look(window: MainWindow) -> None:
        said.append(window.notice.words)

    run(look, mine)
    run(look, mine)
    [report] = folder.glob("crash-*.txt")
    assert str(report) in said[0]
    assert said[0].startswith("Kiosque ended unexpectedly the last time.")
    assert said[1] == ""
    assert list(folder.glob("running-*")) == []


def test_both_names_of_a_library_lead_to_one_window(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    mine, drive = tmp_path / "mine", keep(tmp_path / "drive", "Ships at anchor")
    begin(mine, drive)

    def look(window: MainWindow) -> None:
        assert hand_over(socket_name(place_of(mine)), [], answer_ms=0) is False
        assert socket_name(place_of(mine)) == socket_name(place_of(drive))

    run(look, mine)


class Dialogs(QObject):
    """Notes the titles of the updating dialogs that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, UpdatingDialog):
            self.words.append(watched.words.text())
        return False


def test_an_older_library_is_said_to_be_brought_up_to_date(
    run: Run, qapp: QApplication, tmp_path: Path
) -> None:
    [old] = OLD.glob("0.1.0.db")
    mine = tmp_path / "mine"
    mine.mkdir()
    shutil.copy(old, mine / FILE)
    dialogs = Dialogs()
    qapp.installEventFilter(dialogs)

    def look(window: MainWindow) -> None:
        left = [each for each in qapp.topLevelWidgets() if isinstance(each, UpdatingDialog)]
        assert not any(each.isVisible() for each in left)
        assert window.list.rows.rowCount() > 0

    try:
        for _ in range(2):  # once only
            assert run(look, mine) == 0
    finally:
        qapp.removeEventFilter(dialogs)
    assert dialogs.words == ["Your library is brought up to date, once."]
