"""A bug goes into the log, is told once, and the program goes on."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.gui import crash
from reader.gui.crash import CrashReport
from tests.gui.tools import end
from tests.world import NOON

LOG = Path("kiosque.log")
#: A program of its own: an application that was told to quit runs no event loop again.
INTERRUPTED = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.gui.crash import CrashReport
from reader.library.library import utc_now

def interrupt():
    print("went on until then")
    raise KeyboardInterrupt

application = QApplication([])
CrashReport(Path("reports"), Path("kiosque.log"), utc_now).install()
QTimer.singleShot(0, interrupt)
raise SystemExit(application.exec())
"""


@pytest.fixture
def above(qtbot: QtBot) -> Iterator[QWidget]:
    above = QWidget()
    above.show()
    yield above
    end(above)


@pytest.fixture
def report(
    above: QWidget, caplog: pytest.LogCaptureFixture, tmp_path: Path, qapp: QApplication
) -> Iterator[CrashReport]:
    """Give a report; what it logs is expected, and not held against the test."""
    report = CrashReport(tmp_path, LOG, lambda: NOON)
    report.window = above
    yield report
    caplog.get_records("call").clear()


def boxes(above: QWidget) -> list[str]:
    """Return what the user is told."""
    return [box.text() for box in above.findChildren(QMessageBox) if box.isVisible()]


def bump(report: CrashReport, error: Exception) -> None:
    """Make this mistake."""
    try:
        raise error
    except type(error) as caught:
        report.take(type(caught), caught, caught.__traceback__)


def bump_of_thread() -> None:
    raise ZeroDivisionError("on a thread")


def test_a_mistake_is_logged_with_the_place_where_it_was_made(
    report: CrashReport, caplog: pytest.LogCaptureFixture
) -> None:
    bump(report, ZeroDivisionError("ships"))
    [record] = caplog.records
    assert (record.levelname, record.name) == ("ERROR", "reader.gui.crash")
    assert "ZeroDivisionError: ships" in caplog.text
    assert "in bump" in caplog.text


def test_the_user_is_told_and_told_where_the_report_is(
    report: CrashReport, above: QWidget, tmp_path: Path
) -> None:
    bump(report, ZeroDivisionError("ships"))
    [words] = boxes(above)
    assert words.startswith("Kiosque has made a mistake and goes on. Nothing that was saved is")
    [file] = tmp_path.glob("crash-*.txt")
    assert str(file) in words
    assert "ships" not in words
    assert "in bump" in file.read_text(encoding="utf-8")


def test_the_same_mistake_is_told_once_and_logged_each_time(
    report: CrashReport, above: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(5):
        bump(report, ZeroDivisionError("ships"))
    assert len(boxes(above)) == 1
    assert len(caplog.records) == 5


def test_another_mistake_is_told_again(report: CrashReport, above: QWidget) -> None:
    bump(report, ZeroDivisionError("ships"))
    bump(report, KeyError("ships"))
    assert len(boxes(above)) == 2


def test_the_program_goes_on_beside_the_message(report: CrashReport, above: QWidget) -> None:
    bump(report, ZeroDivisionError("ships"))  # a message that waited would not return
    assert above.isVisible()


def test_where_no_report_can_be_written_the_log_is_named(
    report: CrashReport, above: QWidget, tmp_path: Path
) -> None:
    report._folder = tmp_path / "file" / "reports"
    (tmp_path / "file").touch()
    bump(report, ZeroDivisionError("ships"))
    [words] = boxes(above)
    assert words.endswith("kiosque.log")


def test_a_mistake_before_there_is_a_window_is_told_and_waited_for(
    report: CrashReport, qapp: QApplication
) -> None:
    said = list[str]()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    report.window = None
    QTimer.singleShot(0, answer)
    bump(report, ZeroDivisionError("ships"))
    [words] = said
    assert words.startswith("Kiosque has made a mistake and cannot start.")


def test_a_mistake_on_another_thread_has_its_report_too(
    report: CrashReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    report.install()
    thread = threading.Thread(target=bump_of_thread)
    thread.start()
    thread.join()
    [file] = tmp_path.glob("crash-*.txt")
    assert "ZeroDivisionError: on a thread" in file.read_text(encoding="utf-8")


def test_an_interrupt_is_no_mistake(
    report: CrashReport, above: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    report.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (boxes(above), caplog.records) == ([], [])


def test_an_interrupt_ends_the_program() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        cwd=Path(crash.__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "went on until then\n", "")


def test_installed_it_takes_what_nobody_catches(
    report: CrashReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    report.install()
    assert sys.excepthook == report.take
