"""Actions of a window, and the choices that give them their keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings
from reader.gui.style import Style
from tests.gui.tools import end


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    yield widget
    end(widget)


@pytest.fixture
def actions(style: Style, owner: QWidget) -> Actions:
    return Actions(owner, style)


@pytest.fixture
def choices(owner: QWidget, tmp_path: Path) -> Choices:
    return Choices(tmp_path / "settings.json", owner)


@pytest.fixture
def bindings(actions: Actions, choices: Choices, owner: QWidget) -> Bindings:
    return Bindings(actions, choices, owner)
