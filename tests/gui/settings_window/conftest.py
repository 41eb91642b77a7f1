"""Choices that are kept in a file, and a way to hold a page in a window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from tests.gui.tools import end


@pytest.fixture
def choices(tmp_path: Path, qtbot: QtBot) -> Iterator[Choices]:
    choices = Choices(tmp_path / "settings.json")
    yield choices
    end(choices)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    """Return a call that shows a widget, in front; it ends with the test."""
    shown: list[QWidget] = []

    def showing(widget: QWidget) -> None:
        shown.append(widget)
        widget.resize(620, 560)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    yield showing
    for widget in shown:
        end(widget)


class Opener(QObject):
    """Takes what is to be opened by the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def files_opened() -> Iterator[list[str]]:
    """Return the files and folders that the system was asked to open."""
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]
    yield opener.opened
    QDesktopServices.unsetUrlHandler("file")
