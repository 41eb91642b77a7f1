"""The bar by which reading aloud is led."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from reader.gui.listening.bar import ListenBar
from reader.gui.listening.listener import Listener
from reader.gui.style import Style
from reader.library.sentences import sentences
from tests.gui.listening.voices import FakeVoice
from tests.gui.tools import button, colour_at, end, picture, texts

LONG = 10_000


@pytest.fixture
def bar(qtbot: QtBot, style: Style, voice: FakeVoice) -> Iterator[ListenBar]:
    parent = QObject()
    made = voice.made()
    voice.hold()
    bar = ListenBar(style, Listener(lambda: made, parent))
    bar.resize(640, 52)
    bar._listener.begin(sentences("One. Two. Three."), "en", 0)
    yield bar
    bar._listener.close()
    end(parent)
    end(bar)


def press(qtbot: QtBot, bar: ListenBar, name: str) -> None:
    qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)


def test_says_where_it_is_and_how_fast(bar: ListenBar, style: Style) -> None:
    assert bar.isVisible()
    assert texts(bar) == ["Sentence 1 of 3", "1 ×"]
    assert colour_at(picture(bar), 300, 0) == style.colour("line").name()


def test_buttons_lead(qtbot: QtBot, bar: ListenBar) -> None:
    press(qtbot, bar, "Next sentence")
    press(qtbot, bar, "Next sentence")
    press(qtbot, bar, "Sentence before")
    press(qtbot, bar, "Faster")
    press(qtbot, bar, "Faster")
    press(qtbot, bar, "Slower")
    assert texts(bar) == ["Sentence 2 of 3", "1.25 ×"]
    press(qtbot, bar, "Pause")
    assert not bar._listener.is_speaking
    press(qtbot, bar, "Go on")
    assert bar._listener.is_speaking


def test_stopped_it_is_gone(qtbot: QtBot, bar: ListenBar) -> None:
    press(qtbot, bar, "Stop reading aloud")
    assert not bar.isVisible()
    bar._listener.change_speed(1)
    assert not bar.isVisible()
