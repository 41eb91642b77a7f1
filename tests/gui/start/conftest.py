"""A whole start of the program in this process, with the user's own folders in tmp_path."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.gui import start
from reader.gui.start import run_window
from reader.gui.style import Style
from tests.gui.start.program import Act, Run, is_complete, the_window, windows
from tests.gui.tools import end


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the user's own folders lie in tmp_path."""
    monkeypatch.delenv("KIOSQUE_LIBRARY", raising=False)
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("XDG_DOWNLOAD_DIR", str(tmp_path / "downloads"))
    if not paths.library_folder().is_relative_to(tmp_path):
        pytest.skip("this system's folders do not follow XDG")
    return tmp_path


@pytest.fixture
def run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run the program, do something while its window is open, close it; return the exit code."""
    # A process has one application; this one's is there.
    monkeypatch.setattr(start, "Application", lambda _: qapp)
    hook, interval = sys.excepthook, sys.getswitchinterval()

    def ran(act: Act, folder: Path | None = None, sources: tuple[str, ...] = ()) -> int:
        troubles: list[BaseException] = []

        def during() -> None:
            if not is_complete():
                QTimer.singleShot(0, during)
                return
            try:
                act(the_window())
            except BaseException as error:  # noqa: BLE001 it is raised again, outside Qt
                troubles.append(error)
            finally:
                qapp.closeAllWindows()

        QTimer.singleShot(0, during)
        code = run_window(folder, list(sources))
        sys.excepthook = hook
        for left in (*windows(), *qapp.findChildren(Style)):
            end(left)  # the program ends with them, and a test goes on
        if troubles:
            raise troubles[0]
        return code

    yield ran
    sys.setswitchinterval(interval)
