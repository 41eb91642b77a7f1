"""What the tests of the program's start do with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.one_window import socket_name
from tests.world import story_html

Act = Callable[[MainWindow], None]
Run = Callable[..., int]


def windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]


def is_complete() -> bool:
    """Return whether there is a window, with all its parts."""
    return any(window.is_complete for window in windows())


def the_window() -> MainWindow:
    [window] = windows()
    return window


def page(folder: Path, title: str) -> str:
    """Return the path of a page with this story."""
    file = folder / f"{title}.html"
    file.write_text(story_html(title), encoding="utf-8")
    return str(file)


def has_rows(window: MainWindow, count: int) -> Callable[[], bool]:
    return lambda: window.list.rows.rowCount() == count


def nothing(window: MainWindow) -> None:
    """Only look at it."""
    assert window.isVisible()


def send_line(window: MainWindow, folder: Path, line: bytes, qtbot: QtBot) -> bytes:
    """Send a line to the window of this library, as a second start does; return its answer."""
    client = QLocalSocket(window)
    client.connectToServer(socket_name(folder))
    with qtbot.waitSignal(client.readyRead):
        client.write(line)
    answer = bytes(client.readAll().data())
    client.disconnectFromServer()
    return answer
