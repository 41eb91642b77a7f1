"""A library that moves shows how far it is, can be stopped, goes on, or stays."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.moving_dialog import MovingDialog
from reader.gui.style import Style
from reader.library.opening import opened_library
from reader.library.whereabouts import FILE, place_of
from reader.store import relocating
from tests.gui.tools import end, picture, texts

WAIT_MS = 20_000
Begin = Callable[[], MovingDialog]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    with opened_library(tmp_path / "mine"):
        pass
    return tmp_path / "mine"


@pytest.fixture
def begin(style: Style, mine: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Begin]:
    """Return a call that shows the dialog."""
    shown: list[MovingDialog] = []

    def show() -> MovingDialog:
        dialog = MovingDialog(style, mine, tmp_path / "drive")
        shown.append(dialog)
        dialog.open()
        return dialog

    yield show
    for dialog in shown:
        dialog.done(0)
        end(dialog)


@pytest.fixture
def in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relocating, "_PAGES", 1)


def test_it_closes_by_itself_when_the_library_has_moved(
    begin: Begin, mine: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = begin()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert dialog.moved is not None
    assert place_of(mine) == tmp_path / "drive"


@pytest.mark.usefixtures("in_small_pieces")
def test_stopped_it_waits_and_goes_on(
    begin: Begin, mine: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = begin()
    dialog.stop.click()
    assert dialog.stop.text() == "Continue"
    assert "Stopped. The library is where it was." in texts(dialog)
    assert picture(dialog) is not None
    assert place_of(mine) == mine
    assert dialog.leave.isVisible()
    dialog.stop.click()
    assert dialog.stop.text() == "Stop"
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert place_of(mine) == tmp_path / "drive"


@pytest.mark.usefixtures("in_small_pieces")
def test_stopped_it_can_stay_where_it_is(
    begin: Begin, mine: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = begin()
    dialog.stop.click()
    dialog.leave.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert dialog.moved is None
    assert place_of(mine) == mine
    assert not (tmp_path / "drive" / FILE).exists()


@pytest.mark.usefixtures("in_small_pieces")
@pytest.mark.parametrize("how", ["escape", "close"])
def test_who_closes_it_leaves_the_library_where_it_is(
    begin: Begin, mine: Path, qtbot: QtBot, how: str
) -> None:
    dialog = begin()
    dialog.stop.click()
    if how == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert dialog.moved is None


def test_what_went_wrong_is_said_and_waited_for(
    begin: Begin, mine: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened_library(mine):
        dialog = begin()
        qtbot.waitUntil(lambda: "The library is where it was." in texts(dialog), timeout=WAIT_MS)
    assert "The library cannot be used: another program is writing to it." in texts(dialog)
    dialog.leave.click()
    assert not dialog.isVisible()
