"""The next start goes on where this one was, also if this one was killed."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QScreen
from pytestqt.qtbot import QtBot

from reader import paths, settings
from reader.gui import session
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.sidebar.place import Place
from reader.library.intake import take_in
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from tests.gui.start.program import Run, has_rows
from tests.world import World, story_html

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


@pytest.fixture
def mine(tmp_path: Path, world: World) -> Path:
    """Return the folder of a library with two stories, of which one is of another site."""
    with opened_library(tmp_path / "mine") as library:
        for url, title in (
            ("https://e.org/ships", "Ships at anchor"),
            ("https://f.org/market", "The market"),
        ):
            take_in(library, world.page(url, story_html(title)))
    return tmp_path / "mine"


def kept(folder: Path) -> Session:
    return session.load(paths.session_file(folder))


def test_place_search_and_article_are_there_again(run: Run, qtbot: QtBot, mine: Path) -> None:
    def read(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 2), timeout=20_000)
        window.show_place(Place("site", "e.org"))
        window.search.ask("harbour")
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        window.list.open_current()
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=20_000)

    run(read, mine)

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=20_000)
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        assert window.place == Place("site", "e.org")
        assert window.search.text() == "harbour"

    run(look, mine)


def test_what_the_user_opens_at_once_is_not_taken_away(run: Run, qtbot: QtBot, mine: Path) -> None:
    def read(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 2), timeout=20_000)
        window._desk.open(ArticleId(1))
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=20_000)

    def look(window: MainWindow) -> None:
        window._desk.open(ArticleId(2))
        qtbot.waitUntil(lambda: kept(mine).article == 2, timeout=20_000)
        assert window.windowTitle().startswith("The market")

    run(read, mine)
    assert kept(mine).article == 1
    run(look, mine)


def test_it_is_written_while_the_window_is_open(run: Run, qtbot: QtBot, mine: Path) -> None:
    def read(window: MainWindow) -> None:
        window.show_place(Place.OUTBOX)
        qtbot.waitUntil(lambda: kept(mine).kind == "outbox", timeout=20_000)
        window.resize(1234, 777)
        window.set_columns(230, 410)
        qtbot.waitUntil(
            lambda: settings.load(paths.settings_file()).window == (1234, 777), timeout=20_000
        )

    run(read, mine)


def test_a_maximized_window_is_maximized_again_and_keeps_its_own_size(
    run: Run, qtbot: QtBot, mine: Path
) -> None:
    def enlarge(window: MainWindow) -> None:
        window.resize(1000, 700)
        window.showMaximized()
        qtbot.waitUntil(window.isMaximized)

    run(enlarge, mine)
    assert kept(mine).full == "maximized"
    assert settings.load(paths.settings_file()).window == (1000, 700)

    def look(window: MainWindow) -> None:
        assert window.isMaximized()

    run(look, mine)


@pytest.mark.parametrize(
    ("left", "moved"), [(60, True), (70_000, False)], ids=["on the screen", "far beside it"]
)
def test_a_window_comes_back_where_it_can_be_seen(
    run: Run, mine: Path, monkeypatch: pytest.MonkeyPatch, left: int, *, moved: bool
) -> None:
    monkeypatch.setattr(QScreen, "name", lambda _: "HDMI-1")  # offscreen it has none
    session.save(paths.session_file(mine), Session(left=left, top=50, screen="HDMI-1"))
    settings.save(paths.settings_file(), replace(settings.Settings(), window=(600, 500)))

    def look(window: MainWindow) -> None:
        assert (window.x() == left) == moved

    run(look, mine)


@pytest.mark.parametrize("screen", ["", "HDMI-9"], ids=["the first start", "it is unplugged"])
def test_a_window_has_its_foot_on_the_screen(
    run: Run, mine: Path, monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    monkeypatch.setattr(QScreen, "name", lambda _: "HDMI-1")  # offscreen it has none
    session.save(paths.session_file(mine), Session(left=60, top=50, screen=screen))

    def look(window: MainWindow) -> None:
        room = window.screen().availableGeometry()
        assert window.height() < room.height() < settings.Settings().window[1]

    run(look, mine)


def test_what_is_gone_is_not_missed(run: Run, qtbot: QtBot, mine: Path) -> None:
    session.save(paths.session_file(mine), Session(kind="no such place", article=4_711))

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 2), timeout=20_000)
        assert window.place == Place.ALL
        assert window.notice.words == ""
        assert window.windowTitle() == "Kiosque"

    run(look, mine)


def test_a_session_that_cannot_be_kept_does_no_harm(run: Run, mine: Path) -> None:
    folder = paths.session_file(mine).parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.touch()

    def read(window: MainWindow) -> None:
        window.show_place(Place.OUTBOX)

    assert run(read, mine) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_after_a_kill_the_next_start_is_at_the_same_place(
    run: Run, qtbot: QtBot, mine: Path
) -> None:
    words = [sys.executable, "-m", "reader", "--library", str(mine), "kiosque:open?id=1"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, cwd=ROOT, env=environment) as process:
        try:
            qtbot.waitUntil(lambda: kept(mine).article == 1, timeout=60_000)
        finally:
            process.send_signal(signal.SIGKILL)

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ships"), timeout=20_000)
        assert window.notice.words == ""

    run(look, mine)
    assert json.loads(paths.session_file(mine).read_text())["article"] == 1
