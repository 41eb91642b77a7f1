"""A crash leaves a report, an ordinary end leaves nothing, and a kill has nothing to report."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.gui import crash_reports
from reader.gui.crash_reports import RunningFile, left_behind, write
from tests.world import NOON

ROOT = Path(crash_reports.__file__).resolve().parents[2]
#: A process of its own, which ends as its second word says.
PROGRAM = """
import faulthandler, os, sys
from pathlib import Path
from reader.gui.crash_reports import RunningFile
running = RunningFile(Path(sys.argv[1]))
running.begin()
print("begun", flush=True)
def deep_within():
    if sys.argv[2] == "crash":
        os.abort()
    sys.stdin.readline()
deep_within()
running.end()
"""


def started(folder: Path, how: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", PROGRAM, str(folder), how]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(words, cwd=ROOT, text=True, **pipes)  # type: ignore[call-overload]
    assert process.stdout.readline() == "begun\n"
    return process  # type: ignore[no-any-return]


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Give a process that ends when it is told to."""
    with started(tmp_path, "wait") as process:
        yield process
        process.kill()


def test_a_crash_leaves_a_report_of_where_it_was(tmp_path: Path) -> None:
    with started(tmp_path, "crash") as process:
        process.communicate()
    report = left_behind(tmp_path)
    assert report is not None
    assert report.name.startswith("crash-")
    words = report.read_text(encoding="utf-8")
    assert words.startswith("Kiosque ")
    assert "deep_within" in words
    assert left_behind(tmp_path) is None  # it is said once
    assert report.exists()


def test_an_ordinary_end_leaves_nothing(tmp_path: Path, waiting: subprocess.Popen[str]) -> None:
    waiting.communicate("\n")
    assert waiting.returncode == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_one_that_was_killed_has_nothing_to_report(
    tmp_path: Path, waiting: subprocess.Popen[str]
) -> None:
    waiting.send_signal(signal.SIGKILL)
    waiting.wait()
    assert left_behind(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_one_that_is_alive_is_left_in_peace(tmp_path: Path, waiting: subprocess.Popen[str]) -> None:
    assert left_behind(tmp_path) is None
    assert [file.name for file in tmp_path.iterdir()] == [f"running-{waiting.pid}.txt"]


def test_a_folder_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    running = RunningFile(tmp_path / "file" / "reports")
    running.begin()
    running.end()
    assert left_behind(tmp_path / "file" / "reports") is None
    assert write(tmp_path / "file" / "reports", ValueError("a"), lambda: NOON) is None


def test_two_mistakes_of_one_second_have_two_reports_and_the_latest_are_kept(
    tmp_path: Path,
) -> None:
    first = write(tmp_path, ValueError("one"), lambda: NOON)
    second = write(tmp_path, ValueError("two"), lambda: NOON)
    assert first is not None
    assert second is not None
    assert first != second
    os.utime(first, (0, 0))
    for number in range(10):
        old = tmp_path / f"crash-2020-01-0{number}-000000.txt"
        old.touch()
        os.utime(old, (number, number))
    left_behind(tmp_path)
    assert second.exists()
    assert not first.exists()
    assert len(list(tmp_path.iterdir())) == 10


def test_a_report_is_its_owners_and_holds_nothing_that_was_read(tmp_path: Path) -> None:
    secret = "".join(("https://e.org/", "the-secret"))  # it stands in no line of the source
    before = os.umask(0)
    try:
        report = write(tmp_path / "new", ValueError(secret), lambda: NOON)
        running = RunningFile(tmp_path / "new")
        running.begin()
        rights = [stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "new").iterdir()]
        running.end()
    finally:
        os.umask(before)
    assert report is not None
    assert [right & 0o077 for right in rights] == [0, 0]
    assert secret not in report.read_text(encoding="utf-8")
    assert "ValueError" in report.read_text(encoding="utf-8")
