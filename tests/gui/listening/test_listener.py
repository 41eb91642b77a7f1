"""Reading aloud goes from sentence to sentence, and where it is sent."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui.listening.listener import Listener
from reader.library.sentences import sentences
from tests.gui.listening.voices import FakeVoice
from tests.gui.tools import end

TEXT = "One ship. Two ships. Three ships."
PARTS = ["One ship.", "Two ships.", "Three ships."]
LONG = 10_000


@pytest.fixture
def listener(qtbot: QtBot, voice: FakeVoice) -> Iterator[Listener]:
    parent = QObject()
    made = voice.made()
    listener = Listener(lambda: made, parent)
    yield listener
    listener.close()
    end(parent)


def test_says_sentence_after_sentence_to_the_end(
    qtbot: QtBot, listener: Listener, voice: FakeVoice
) -> None:
    told: list[str] = []
    listener.at.connect(lambda sentence: told.append(sentence.words))
    with qtbot.waitSignal(listener.ended, timeout=LONG):
        listener.begin(sentences(TEXT), "en", 0)
    assert voice.said() == told == PARTS
    assert not listener.is_open


def test_begins_at_a_place_in_the_text(qtbot: QtBot, listener: Listener, voice: FakeVoice) -> None:
    with qtbot.waitSignal(listener.ended, timeout=LONG):
        listener.begin(sentences(TEXT), "en", TEXT.index("ships"))
    assert voice.said() == PARTS[1:]
    with qtbot.waitSignal(listener.ended, timeout=LONG):
        listener.begin(sentences(TEXT), "en", 999)
    assert voice.said() == [*PARTS[1:], PARTS[2]]


def test_paused_it_goes_on_with_the_same_sentence(
    qtbot: QtBot, listener: Listener, voice: FakeVoice
) -> None:
    voice.hold()
    listener.begin(sentences(TEXT), "en", 0)
    qtbot.waitUntil(lambda: voice.said() == PARTS[:1], timeout=LONG)
    listener.switch()
    assert (listener.is_speaking, listener.is_open) == (False, True)
    voice.go()
    with qtbot.waitSignal(listener.ended, timeout=LONG):
        listener.switch()
    assert voice.said() == [PARTS[0], *PARTS]


def test_steps_go_to_other_sentences(qtbot: QtBot, listener: Listener, voice: FakeVoice) -> None:
    voice.hold()
    listener.begin(sentences(TEXT), "en", 0)
    qtbot.waitUntil(lambda: len(voice.said()) == 1, timeout=LONG)
    listener.step(2)
    qtbot.waitUntil(lambda: voice.said() == [PARTS[0], PARTS[2]], timeout=LONG)
    listener.switch()
    with qtbot.waitSignal(listener.at) as told:
        listener.step(-9)
    assert (told.args[0].words, listener.place) == (PARTS[0], 0)
    assert not listener.is_speaking
    assert len(voice.said()) == 2


def test_another_speed_begins_the_sentence_anew(
    qtbot: QtBot, listener: Listener, voice: FakeVoice
) -> None:
    voice.hold()
    listener.begin(sentences(TEXT), "en", 0)
    qtbot.waitUntil(lambda: len(voice.said()) == 1, timeout=LONG)
    listener.change_speed(2)
    qtbot.waitUntil(lambda: len(voice.said()) == 2, timeout=LONG)
    assert [each[4] for each in voice.asked()] == ["175", "262"]


def test_speed_is_from_a_half_to_three(listener: Listener) -> None:
    for wish, given in ((9.0, 3.0), (0.1, 0.5), (1.3, 1.25), (1.25, 1.25)):
        listener.set_speed(wish)
        assert listener.speed == given


def test_says_that_there_is_no_program(qtbot: QtBot, listener: Listener) -> None:
    listener.find_voice = lambda: None
    with qtbot.waitSignal(listener.unable):
        listener.begin(sentences(TEXT), "en", 0)
    assert not listener.is_open


@pytest.mark.parametrize("lang", ["xx"])
def test_says_that_there_is_no_voice_of_the_language(
    qtbot: QtBot, listener: Listener, lang: str
) -> None:
    with qtbot.waitSignal(listener.voiceless, timeout=LONG) as told:
        listener.begin(sentences(TEXT), lang, 0)
    assert told.args == [lang]
    assert not listener.is_open


def test_where_nothing_is_read_nothing_is_to_be_led(
    qtbot: QtBot, listener: Listener, voice: FakeVoice
) -> None:
    with qtbot.assertNotEmitted(listener.changed), qtbot.assertNotEmitted(listener.ended):
        listener.begin([], "en", 0)
        listener.switch()
        listener.step(1)
        listener.close()
    assert voice.said() == []
