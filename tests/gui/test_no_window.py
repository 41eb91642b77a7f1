"""Why there can be no window is said in a sentence: in a terminal, in the log, in a box."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.gui import no_window

ROOT = Path(no_window.__file__).resolve().parents[2]
MISSING = "libEGL.so.1: cannot open shared object file: No such file or directory"
#: A start on a machine where a library that Qt needs is missing.
WITHOUT_EGL = f"""
import importlib.abc, sys
class Gone(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError({MISSING!r})
sys.meta_path.insert(0, Gone())
sys.argv = ["kiosque"]
from reader.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that a desktop's own program for boxes writes what it shows into."""
    if os.name == "nt":
        pytest.skip("there the system itself has a box")
    program = tmp_path / "bin" / "kdialog"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/shown"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return tmp_path / "shown"


def started(tmp_path: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "STATE")}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path), **homes, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_it_is_said_everywhere(
    shown: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    no_window.say("the harbour is closed.")
    assert capsys.readouterr().err == "Kiosque: the harbour is closed.\n"
    assert shown.read_text().splitlines()[-1] == "the harbour is closed."
    [record] = caplog.records
    assert (record.levelno, record.message) == (logging.ERROR, "the harbour is closed.")
    caplog.get_records("call").clear()


def test_where_nothing_can_show_a_box_the_terminal_has_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    no_window.say("the harbour is closed.")
    assert "the harbour is closed." in capsys.readouterr().err
    caplog.get_records("call").clear()


def test_a_library_of_the_system_that_is_missing_is_named(shown: Path, tmp_path: Path) -> None:
    done = started(tmp_path, "-c", WITHOUT_EGL, DISPLAY=":4242")
    assert done.returncode == 1
    assert "the system library libEGL.so.1 is missing" in done.stderr
    assert "Traceback" not in done.stderr
    assert "libEGL.so.1" in shown.read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="displays have names on Linux")
def test_a_display_that_does_not_answer_is_said(shown: Path, tmp_path: Path) -> None:
    done = started(tmp_path, "-m", "reader", DISPLAY=":4242")
    assert done.returncode == 1
    assert "the window cannot be opened" in done.stderr
    assert "the window cannot be opened" in shown.read_text()


def test_a_part_of_the_program_that_is_missing_is_named() -> None:
    said = no_window.missing_part(ImportError("No module named 'PySide6'"))
    assert "No module named 'PySide6'" in said
    assert "Installing Kiosque again" in said


def test_what_the_plug_in_for_the_display_lacks_is_named(tmp_path: Path) -> None:
    (tmp_path / "libqxcb.so").write_bytes(b"no library")
    assert "the display does not answer" in no_window.no_display("Qt has failed.\nMore", tmp_path)
    assert no_window._library_in(f"dlopen: {MISSING}") == "libEGL.so.1"
