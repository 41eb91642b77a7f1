"""A link that was copied elsewhere is offered, once, and only if the user lets us look."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.clipboard import ClipboardLooker, copied_elsewhere
from tests.gui.tools import end

SHIPS, WIND = "https://e.org/ships", "https://e.org/wind"


class Copied:
    """What another program has copied; how often we looked."""

    def __init__(self) -> None:
        self.text = ""
        self.looks = 0

    def read(self) -> str:
        self.looks += 1
        return self.text


@pytest.fixture
def copied() -> Copied:
    return Copied()


@pytest.fixture
def choices(qtbot: QtBot) -> Choices:
    return Choices()


@pytest.fixture
def looker(choices: Choices, copied: Copied) -> Iterator[ClipboardLooker]:
    looker = ClipboardLooker(choices, copied.read)
    yield looker
    end(looker)


@pytest.fixture
def found(looker: ClipboardLooker) -> list[str]:
    found: list[str] = []
    looker.found.connect(found.append)
    return found


def test_a_link_is_offered_once(looker: ClipboardLooker, copied: Copied, found: list[str]) -> None:
    for text in (SHIPS, SHIPS, f"  {SHIPS}#top\n", WIND, WIND):
        copied.text = text
        looker.look()
    assert found == [SHIPS, WIND]


def test_not_again_after_a_restart(choices: Choices, copied: Copied, qtbot: QtBot) -> None:
    copied.text = SHIPS
    first, second = (ClipboardLooker(choices, copied.read) for _ in range(2))
    with qtbot.waitSignal(first.found):
        first.look()
    with qtbot.assertNotEmitted(second.found):
        second.look()
    assert SHIPS not in repr(choices.now)  # what was copied is nobody's business


@pytest.mark.parametrize(
    "text",
    [
        *("", "notes.txt", "e.org/ships", f"{SHIPS} {WIND}", f"look: {SHIPS}", "https://"),
        *("a" * 9_000, "file:///home/ada/a.html", "https://e.org/" + "a" * 5_000),
    ],
)
def test_anything_else_is_left_alone(
    looker: ClipboardLooker, copied: Copied, found: list[str], text: str
) -> None:
    copied.text = text
    looker.look()
    assert found == []


def test_forbidden_it_does_not_even_look(
    looker: ClipboardLooker, choices: Choices, copied: Copied, found: list[str]
) -> None:
    copied.text = SHIPS
    choices.put(replace(choices.now, offer_links=False))
    looker.look()
    assert (found, copied.looks) == ([], 0)


def test_it_looks_when_the_window_comes_to_the_front(
    looker: ClipboardLooker, copied: Copied, qtbot: QtBot
) -> None:
    window = QWidget()
    copied.text = SHIPS
    assert copied.looks == 0
    with qtbot.waitSignal(looker.found), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    end(window)


def test_the_system_s_clipboard_is_read(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(SHIPS)
    # What we have copied ourselves is no news; offscreen nobody owns a clipboard.
    assert copied_elsewhere() == ("" if clipboard.ownsClipboard() else SHIPS)
    clipboard.clear()
    assert copied_elsewhere() == ""
