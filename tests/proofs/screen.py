"""A display that nobody sees, and what a screen reader needs; tests skip where there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ASK = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def python_with_atspi() -> str | None:
    """Return a Python that speaks AT-SPI, None if there is none."""
    for name in ("/usr/bin/python3", shutil.which("python3") or ""):
        words = [name, "-c", _ASK]
        if name and subprocess.run(words, capture_output=True, check=False).returncode == 0:
            return name
    return None


def launcher() -> str | None:
    """Return the program that starts the bus of screen readers, None if there is none."""
    return next((each for each in _LAUNCHERS if Path(each).exists()), None)


@contextmanager
def unseen_display() -> Iterator[str]:
    """Give a display that nobody sees; skip where there can be none."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb here")
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(20)


def qt_opens(display: str) -> bool:
    """Return whether Qt finds what it needs for a window on this display."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    ask = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    words = [sys.executable, "-c", ask]
    return subprocess.run(words, env=environment, capture_output=True, check=False).returncode == 0
