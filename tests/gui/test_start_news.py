"""What there is to say at a start is one thing, the most important, and it can be acted on."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from reader import __version__, paths
from reader.gui.before import Before
from reader.gui.main_window import MainWindow
from reader.gui.start_news import StartNews
from reader.gui.tasks import Tasks
from reader.gui.whats_new import WhatsNew
from reader.library.moving import Moved
from reader.settings import Settings
from tests.gui.tools import button


@pytest.fixture
def news(window: MainWindow, tasks: Tasks) -> StartNews:
    return StartNews(window, window.choices, tasks)


def version(window: MainWindow, last: str) -> None:
    window.choices.put(replace(window.choices.now, version=last))


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened = list[str]()

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_a_crash_is_said_and_its_report_is_shown(
    news: StartNews, window: MainWindow, tmp_path: Path
) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]
    news.say(Before(report=tmp_path / "crash.txt"))
    assert str(tmp_path / "crash.txt") in window.notice.words
    button(window.notice, "Show the report").click()
    QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(tmp_path / "crash.txt")]


def test_what_a_move_has_left_is_removed_only_if_asked(
    news: StartNews, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    left = tmp_path / "left.db"
    left.write_bytes(b"a" * 5_000_000)
    news.say(Before(moved=Moved(tmp_path, left, 5_000_000)))
    assert str(tmp_path) in window.notice.words
    assert left.exists()
    button(window.notice, "Remove the old copy").click()
    qtbot.waitUntil(lambda: not left.exists(), timeout=10_000)


def test_a_move_that_was_cut_off_can_go_on_or_be_forgotten(
    news: StartNews, window: MainWindow, qtbot: QtBot
) -> None:
    window.choices.put(Settings(unfinished_move="/drive"))
    news.say(Before())
    with qtbot.waitSignal(window.settings.moved) as moved:
        button(window.notice, "Continue").click()
    assert moved.args == [Path("/drive")]
    news.say(Before())
    button(window.notice, "Close this notice").click()
    assert window.choices.now.unfinished_move == ""


def test_the_first_start_has_nothing_new(news: StartNews, window: MainWindow) -> None:
    news.say(Before())
    assert window.choices.now.version == __version__
    assert window.notice.words == ""


def test_what_is_new_is_offered_once_after_an_upgrade(
    news: StartNews,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(f"## {__version__}\n\n- Feeds.\n", encoding="utf-8")
    monkeypatch.setattr(paths, "changes_file", lambda: file)
    version(window, "0.0.1")
    news.say(Before())
    qtbot.waitUntil(lambda: __version__ in window.notice.words, timeout=10_000)
    button(window.notice, "What is new").click()
    [dialog] = window.findChildren(WhatsNew)
    assert "Feeds." in dialog.text.toPlainText()
    dialog.close()
    news.say(Before())
    assert window.notice.words == ""


def test_an_upgrade_that_tells_nothing_says_nothing(
    news: StartNews, window: MainWindow, qtbot: QtBot, settle: object
) -> None:
    version(window, "0.0.1")
    window.choices.put(replace(window.choices.now, version="9999.0"))
    news.say(Before())
    assert __version__ == window.choices.now.version
    settle()  # type: ignore[operator]
    assert window.notice.words == ""
