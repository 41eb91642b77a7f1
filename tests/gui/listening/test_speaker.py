"""The process that speaks: text by stdin, ended to be silent."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.listening.speaker import Speaker
from reader.library.speaking import Kind, Voice
from tests.gui.listening.voices import FakeVoice
from tests.gui.tools import end

LONG = 10_000


@pytest.fixture
def speaker(qtbot: QtBot) -> Iterator[Speaker]:
    speaker = Speaker()
    yield speaker
    speaker.stop()
    end(speaker)


def test_says_the_words_by_stdin(qtbot: QtBot, speaker: Speaker, voice: FakeVoice) -> None:
    with qtbot.waitSignal(speaker.said, timeout=LONG):
        speaker.say(voice.made(), "Été; $(rm) `x`", "fr", 2.0)
    assert voice.said() == ["Été; $(rm) `x`"]
    assert voice.asked() == [["--stdin", "-b", "1", "-s", "350", "-v", "fr"]]
    assert not speaker.is_speaking


def test_is_silent_at_once_and_says_nothing_of_it(
    qtbot: QtBot, speaker: Speaker, voice: FakeVoice
) -> None:
    voice.hold()
    speaker.say(voice.made(), "One.", "en", 1.0)
    qtbot.waitUntil(lambda: voice.said() == ["One."], timeout=LONG)
    with qtbot.assertNotEmitted(speaker.said), qtbot.assertNotEmitted(speaker.failed):
        speaker.stop()
    assert not speaker.is_speaking


def test_a_later_sentence_takes_the_place_of_an_earlier(
    qtbot: QtBot, speaker: Speaker, voice: FakeVoice
) -> None:
    made = voice.made()
    voice.hold()
    speaker.say(made, "One.", "en", 1.0)
    qtbot.waitUntil(lambda: voice.said() == ["One."], timeout=LONG)
    voice.go()
    with qtbot.waitSignal(speaker.said, timeout=LONG):
        speaker.say(made, "Two.", "en", 1.0)
    assert voice.said() == ["One.", "Two."]


@pytest.mark.parametrize("lang", ["xx"], ids=["no voice of it"])
def test_a_program_that_cannot_is_said_to_fail(
    qtbot: QtBot, speaker: Speaker, voice: FakeVoice, lang: str
) -> None:
    with qtbot.waitSignal(speaker.failed, timeout=LONG):
        speaker.say(voice.made(), "One.", lang, 1.0)


def test_a_program_that_is_not_there_is_said_to_fail(qtbot: QtBot, speaker: Speaker) -> None:
    with qtbot.waitSignal(speaker.failed, timeout=LONG):
        speaker.say(Voice(Kind.ESPEAK, "/nowhere/espeak"), "One.", "en", 1.0)
    assert not speaker.is_speaking


def test_one_that_is_silenced_by_itself_is(
    qtbot: QtBot, speaker: Speaker, voice: FakeVoice
) -> None:
    made = Voice(Kind.SPD_SAY, voice.made().program)
    voice.hold()
    speaker.say(made, "One.", "en", 1.0)
    qtbot.waitUntil(lambda: voice.said() == ["One."], timeout=LONG)
    voice.go()
    speaker.stop()
    qtbot.waitUntil(lambda: ["--stop"] in voice.asked(), timeout=LONG)
