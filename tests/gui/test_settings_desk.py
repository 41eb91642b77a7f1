"""Browsers and sizes are asked for, and come."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.desk import Desk
from reader.library.browsers import BrowserState, Condition
from reader.library.library import Library

Settle = Callable[[], None]


@pytest.fixture
def states(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[BrowserState]:
    """Return what comes; on a machine where Firefox and Chromium have been used."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if not paths.native_host_folder().is_relative_to(tmp_path):
        pytest.skip("this system's folders do not follow XDG")
    home = tmp_path / "home"
    (home / ".mozilla" / "firefox").mkdir(parents=True)
    (home / ".config" / "chromium").mkdir(parents=True)
    place = desk.settings.place
    desk.settings.place = replace(place, system="linux", home=home, config=home / ".config")
    came: list[BrowserState] = []

    def take(states: list[BrowserState]) -> None:
        came[:] = states

    desk.settings.browsers_came.connect(take)
    return came


def conditions(states: list[BrowserState]) -> list[tuple[str, Condition]]:
    return [(state.name, state.condition) for state in states]


def test_one_browser_is_let_in_and_out_again(
    desk: Desk, states: list[BrowserState], settle: Settle
) -> None:
    desk.settings.look_at_browsers()
    settle()
    missing = [("Firefox", Condition.MISSING), ("Chromium", Condition.MISSING)]
    assert conditions(states) == missing
    desk.settings.install("Chromium")
    settle()
    assert conditions(states) == [missing[0], ("Chromium", Condition.INSTALLED)]
    desk.settings.remove("Chromium")
    settle()
    assert conditions(states) == missing


def test_the_size_comes(desk: Desk, library: Library, settle: Settle, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.settings.sizes_came) as came:
        desk.settings.measure()
    assert came.args is not None
    assert came.args[0].file > 0
    assert desk.settings.folder.name == "library"


@pytest.mark.skipif(sys.platform == "win32", reason="there it is in the registry")
def test_the_folder_is_watched_from_login_on_or_no_longer(
    states: list[BrowserState], desk: Desk, settle: Settle
) -> None:
    told = list[bool]()
    desk.settings.autostart_came.connect(told.append)
    desk.settings.look_at_autostart()
    desk.settings.switch_autostart(True)
    settle()
    assert told == [False, True]
    assert (desk.settings.place.config / "autostart" / "kiosque-watch.desktop").is_file()
    desk.settings.switch_autostart(False)
    settle()
    assert told == [False, True, False]
