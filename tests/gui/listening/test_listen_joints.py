"""Listening in the window: the sentence is marked, the page follows, and failures are said."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.listen_joints import voice_here
from reader.gui.main_window import MainWindow
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.listening.voices import FakeVoice
from tests.gui.reading_pane.opened import found
from tests.world import World

LONG = 10_000


@pytest.fixture
def reading(
    stories: list[ArticleId],
    window: MainWindow,
    voice: FakeVoice,
    settle: Callable[[], None],
) -> MainWindow:
    """Give the window with the newest article open, and a voice that holds each sentence."""
    made = voice.made()
    window.listen.listener.find_voice = lambda: made
    voice.hold()
    window._desk.open(stories[0])
    settle()
    window.pane.setFocus()
    return window


def marked(window: MainWindow) -> list[str]:
    tints = window.pane.extraSelections()
    return [each.cursor.selectedText().replace("\u00ad", "") for each in tints]


def test_reads_from_the_first_line_in_view_and_marks_the_sentence(
    qtbot: QtBot, reading: MainWindow, voice: FakeVoice
) -> None:
    qtbot.keyClick(reading.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(voice.said()) == 1, timeout=LONG)
    assert voice.said()[0].startswith("Ships at anchor: The harbour was full of ships")
    assert marked(reading) == voice.said()
    assert "-v" in voice.asked()[0]
    assert reading.listen.bar.isVisible()


def test_reads_from_the_selection(qtbot: QtBot, reading: MainWindow, voice: FakeVoice) -> None:
    cursor = found(reading.pane, "nobody on the quay")
    reading.pane.setTextCursor(cursor)
    reading.actions_by_name["listen"].trigger()
    qtbot.waitUntil(lambda: len(voice.said()) == 1, timeout=LONG)
    assert "nobody on the quay" in voice.said()[0]


def test_a_sentence_that_began_above_the_view_is_passed_over(
    qtbot: QtBot, reading: MainWindow, voice: FakeVoice
) -> None:
    reading.resize(1280, 480)
    pane = reading.pane
    second = found(pane, "harbour was full")
    inside = pane.document().find("remembered", second)
    pane.verticalScrollBar().setValue(pane.cursorRect(inside).bottom() + 4)
    place = pane.verticalScrollBar().value()
    reading.actions_by_name["listen"].trigger()
    sentence = reading.listen._sentence
    assert sentence is not None
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.document_position(sentence.start))
    assert 0 <= pane.cursorRect(cursor).top() < pane.viewport().height() // 2
    assert pane.verticalScrollBar().value() == place


def test_keys_lead_and_the_page_follows(
    qtbot: QtBot, reading: MainWindow, voice: FakeVoice
) -> None:
    reading.resize(1280, 480)
    reading.actions_by_name["listen"].trigger()
    count = reading.listen.listener.count
    for _ in range(count):
        reading.actions_by_name["next sentence"].trigger()
    assert reading.listen.listener.place == count - 1
    assert reading.pane.verticalScrollBar().value() > 0
    reading.actions_by_name["previous sentence"].trigger()
    reading.actions_by_name["faster"].trigger()
    reading.actions_by_name["slower"].trigger()
    assert (reading.listen.listener.place, reading.listen.listener.speed) == (count - 2, 1.0)
    reading.actions_by_name["listen"].trigger()
    assert not reading.listen.listener.is_speaking


def test_the_mark_stays_in_another_theme_and_goes_with_the_article(
    qtbot: QtBot, reading: MainWindow, stories: list[ArticleId], settle: Callable[[], None]
) -> None:
    reading.actions_by_name["listen"].trigger()
    before = marked(reading)
    reading._style.choose("dark")
    assert marked(reading) == before
    reading._desk.open(stories[1])
    settle()
    assert (marked(reading), reading.listen.bar.isVisible()) == ([], False)


def test_where_there_is_no_voice_it_says_so(reading: MainWindow) -> None:
    reading.listen.listener.find_voice = lambda: None
    reading.actions_by_name["listen"].trigger()
    assert "no program here that reads aloud" in reading.notice.words


@pytest.mark.parametrize(
    ("lang", "said"),
    [("xx", "no voice that reads aloud in this language"), ("", "could not read")],
)
def test_where_there_is_none_of_the_language_it_says_so(
    qtbot: QtBot, reading: MainWindow, lang: str, said: str
) -> None:
    reading.listen.listener.voiceless.emit(lang)
    assert said in reading.notice.words


def test_an_article_without_text_is_not_read(
    reading: MainWindow,
    library: Library,
    world: World,
    voice: FakeVoice,
    settle: Callable[[], None],
) -> None:
    current = reading._desk.current
    assert current is not None
    reading._desk.leave([current])
    settle()
    assert not reading.actions_by_name["listen"].isEnabled()
    reading.listen._switch()
    assert voice.said() == []


def test_this_machine_is_asked_for_its_programs() -> None:
    voice = voice_here()
    assert voice is None or voice.program
