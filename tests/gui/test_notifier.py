"""The desktop is told of what came, once for each moment, if asked and not in front."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.notifier import Notifier, command
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.feed import FeedId
from reader.settings import Settings
from tests.gui.tools import end


class Desktop:
    def __init__(self) -> None:
        self.shown = list[tuple[str, str]]()

    def show(self, title: str, text: str) -> None:
        self.shown.append((title, text))


@pytest.fixture
def behind(qtbot: QtBot) -> Iterator[QWidget]:
    """Give a window that is not in front."""
    window = QWidget()
    yield window
    end(window)


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


def made(window: QWidget, desktop: Desktop, *, wished: bool = True) -> Notifier:
    choices = Choices(parent=window)
    choices.put(Settings(notify=wished))
    return Notifier(choices, window, desktop.show, own_ms=0, feeds_ms=0)


def came(title: str, *feeds: int, is_new: bool = True) -> Kept:
    """Give a story that came, and was awaited by these feeds."""
    return Kept(
        ArticleId(1), title, is_new, Change(), feeds=frozenset(FeedId(each) for each in feeds)
    )


def test_a_story_that_came_is_told_by_its_title(
    behind: QWidget, desktop: Desktop, qtbot: QtBot
) -> None:
    made(behind, desktop).note(came("Ships"))
    qtbot.waitUntil(lambda: desktop.shown == [("Saved for reading", "Ships")])


def test_many_are_told_together(behind: QWidget, desktop: Desktop, qtbot: QtBot) -> None:
    teller = made(behind, desktop)
    for title in ("Ships", "Market", "Harbour", "Ferry"):
        teller.note(came(title))
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    [(_, text)] = desktop.shown
    assert text.splitlines() == ["Ships", "Market", "Harbour"]


def test_what_feeds_brought_is_told_together_with_its_feeds(
    behind: QWidget, desktop: Desktop, qtbot: QtBot
) -> None:
    teller = made(behind, desktop)
    for title, feed in (("Ships", 1), ("Market", 2), ("Harbour", 1), ("Ferry", 3)):
        teller.note(came(title, feed))
    teller.note(came("Ferry", 3, is_new=False))
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    [(title, text)] = desktop.shown
    assert re.fullmatch("4 new stor.* of 3 feed.*", title)
    assert text == "Ships\nMarket\nHarbour"


def test_each_story_of_a_feed_lengthens_the_moment_but_not_for_ever(
    behind: QWidget, desktop: Desktop, qtbot: QtBot
) -> None:
    teller = made(behind, desktop)
    moment = teller._of_feeds
    moment._pause.setInterval(600_000)
    teller.note(came("Ships", 1))
    first = moment._longest.remainingTime()
    teller.note(came("Market", 1))
    assert moment._longest.remainingTime() <= first
    moment._longest.start(0)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    assert not moment._pause.isActive()


def test_what_the_user_saved_is_told_apart_from_what_feeds_bring(
    behind: QWidget, desktop: Desktop, qtbot: QtBot
) -> None:
    teller = made(behind, desktop)
    teller.note(came("Ships", 1))
    teller.note(came("Market"))
    qtbot.waitUntil(lambda: len(desktop.shown) == 2)
    assert [text for _, text in sorted(desktop.shown)] == ["Ships", "Market"]


def test_nothing_is_told_unasked(behind: QWidget, desktop: Desktop, qtbot: QtBot) -> None:
    teller = made(behind, desktop, wished=False)
    teller.note(came("Ships"))
    assert not teller._own._pause.isActive()


def test_nothing_is_told_while_the_window_is_in_front(
    behind: QWidget, desktop: Desktop, qtbot: QtBot
) -> None:
    teller = made(behind, desktop)
    for timer in (teller._own._pause, teller._own._longest):
        timer.setInterval(600_000)
    teller.note(came("Ships"))
    with qtbot.waitActive(behind):
        behind.show()
        behind.activateWindow()
    teller.note(came("Market"))
    with qtbot.waitSignal(teller._own._pause.timeout, timeout=10_000):
        teller._own._pause.start(0)
    assert desktop.shown == []


def test_a_title_cannot_be_taken_for_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert command("Saved", "Ships") == []
    for name in ("gdbus", "notify-send"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
        words = command("Saved", "--'\\\nShips")
        assert words[0] == str(tmp_path / name)
        if name == "gdbus":
            assert "'--\\'\\\\\\nShips'" in words
        else:
            assert words[-3:] == ["--", "Saved", "--'\\\nShips"]


def test_nor_for_markup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "notify-send").write_text("#!/bin/sh\n")
    (tmp_path / "notify-send").chmod(0o755)
    text = "<img src='file:///x'> 1 < 2 & <a href='https://e.org'>Ships</a>"
    shown = command("Saved", text)[-1]
    assert shown.count("<") == 1
    assert shown.startswith("&lt;img src='file:///x'> 1 < 2 & &lt;a ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has programs")
def test_the_desktops_own_program_is_started(
    behind: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{tmp_path}/shown"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    choices = Choices(parent=behind)
    choices.put(Settings(notify=True))
    Notifier(choices, behind, own_ms=0).note(came("Ships"))
    shown = tmp_path / "shown"
    qtbot.waitUntil(lambda: shown.exists() and "|Ships|" in shown.read_text(), timeout=20_000)
