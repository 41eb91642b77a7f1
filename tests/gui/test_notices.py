"""One line says what happened, in the colour of what it was; news goes by itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.notices import NoticeBar
from reader.gui.style import Style
from tests.gui.tools import button, colour_at, end, picture, texts


@pytest.fixture
def bar(style: Style, qtbot: QtBot) -> Iterator[NoticeBar]:
    bar = NoticeBar(style)
    bar.resize(600, 44)
    yield bar
    end(bar)


def background(bar: NoticeBar) -> str:
    return colour_at(picture(bar), 2, 2)


def timer(bar: NoticeBar) -> QTimer:
    found = bar.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def test_it_is_hidden_when_there_is_nothing_to_say(bar: NoticeBar) -> None:
    assert bar.isHidden()
    assert bar.words == ""


def test_news_is_seen_and_spoken(bar: NoticeBar) -> None:
    bar.say("Saved: Ships at anchor")
    assert not bar.isHidden()
    assert texts(bar) == ["Saved: Ships at anchor"]
    assert bar.words == bar.accessibleName() == "Saved: Ships at anchor"


def test_the_action_is_done_once_and_the_notice_goes(bar: NoticeBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.say("Saved: Ships at anchor", "Read", lambda: done.append("read"))
    QTest.mouseClick(button(bar, "Read"), Qt.MouseButton.LeftButton)
    assert done == ["read"]
    assert bar.isHidden()


def test_an_action_may_say_something_itself(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.say("One", "Then", lambda: bar.warn("Two"))
    QTest.mouseClick(button(bar, "Then"), Qt.MouseButton.LeftButton)
    assert bar.words == "Two"


def test_without_an_action_there_is_no_button_for_it(bar: NoticeBar) -> None:
    bar.say("One", "Read", lambda: None)
    bar.say("Two")
    shown = [each for each in bar.findChildren(QAbstractButton) if each.isVisible()]
    assert [each.accessibleName() for each in shown] == ["Close this notice"]
    assert texts(bar) == ["Two"]


def test_the_last_word_counts(bar: NoticeBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.say("One", "Read", lambda: done.append("one"))
    bar.say("Two", "Read", lambda: done.append("two"))
    QTest.mouseClick(button(bar, "Read"), Qt.MouseButton.LeftButton)
    assert done == ["two"]


def test_it_can_be_closed(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.warn("The page did not come")
    QTest.mouseClick(button(bar, "Close this notice"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert bar.words == ""


def test_news_goes_by_itself(bar: NoticeBar, qtbot: QtBot) -> None:
    assert timer(bar).interval() == 8_000
    timer(bar).setInterval(1)
    bar.say("Saved: Ships at anchor")
    qtbot.waitUntil(bar.isHidden)


def test_an_error_stays(bar: NoticeBar) -> None:
    bar.say("Saved: Ships at anchor")
    bar.warn("The page did not come")
    assert not timer(bar).isActive()
    assert bar.words == "The page did not come"


def test_news_after_an_error_stands_below_it_and_goes_again(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.warn("The page did not come")
    timer(bar).setInterval(1)
    bar.say("Saved: Ships at anchor")
    assert bar.words == "The page did not come\nSaved: Ships at anchor"
    qtbot.waitUntil(lambda: bar.words == "The page did not come")
    assert bar.isVisible()


def test_errors_stay_each_with_its_action(bar: NoticeBar) -> None:
    done: list[str] = []
    bar.warn("One did not come", "Try one", lambda: done.append("one"))
    bar.say("Saved: Ships at anchor")
    bar.warn("Two is no page")
    assert bar.words == bar.accessibleName() == "One did not come\nTwo is no page"
    button(bar, "Try one").click()
    assert (done, bar.words) == (["one"], "Two is no page")
    bar.warn("Two is no page")
    assert bar.words == "Two is no page"


def test_of_many_errors_the_last_is_shown_and_then_all(bar: NoticeBar) -> None:
    for words in ("One", "Two", "Three", "One"):
        bar.warn(words)
    assert bar.words == "2 earlier failures\nOne"
    button(bar, "Show all").click()
    assert bar.words == "Two\nThree\nOne"
    bar.warn("Four")
    assert bar.words == "Two\nThree\nOne\nFour"


def test_earlier_errors_are_closed_at_once(bar: NoticeBar) -> None:
    for words in ("One", "Two", "Three"):
        bar.warn(words)
    close = [each for each in bar.findChildren(QToolButton) if each.isVisibleTo(bar)]
    close[0].click()
    assert bar.words == "Three"


def test_an_error_that_is_over_is_said_no_more(bar: NoticeBar) -> None:
    bar.warn("The folder is gone")
    bar.warn("Two is no page")
    bar.withdraw("The folder is gone")
    assert bar.words == "Two is no page"
    bar.withdraw("Two is no page")
    assert bar.isHidden()


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "black"])
def test_news_and_errors_have_each_their_colours(bar: NoticeBar, style: Style, theme: str) -> None:
    style.choose(theme)
    bar.say("Saved")
    assert background(bar) == style.hex("saved_bg").lower()
    bar.say_waiting("1 link waits", "Show", lambda: None)
    assert background(bar) == style.hex("waiting_bg").lower()
    assert timer(bar).isActive()
    bar.warn("The page did not come")
    assert background(bar) == style.hex("error_bg").lower()
    [label] = [each for each in bar.findChildren(QLabel) if each.isVisibleTo(bar)]
    assert label.palette().windowText().color() == style.colour("error")


def test_it_follows_the_theme_while_it_is_shown(bar: NoticeBar, style: Style) -> None:
    bar.warn("The page did not come")
    style.choose("dark")
    assert background(bar) == style.hex("error_bg").lower()


def test_what_a_page_calls_itself_is_no_markup(bar: NoticeBar) -> None:
    bar.say("Saved: <img src=a.png> & <b>ships</b>")
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_long_words_take_more_lines_instead_of_a_wider_window(bar: NoticeBar) -> None:
    bar.say("short")
    low = bar.heightForWidth(400)
    bar.say("The site does not give this page, and here is a long reason. " * 4)
    assert bar.heightForWidth(400) > low
    assert bar.minimumSizeHint().width() < 400


def test_an_offer_stays_and_is_taken_or_declined(bar: NoticeBar, qtbot: QtBot) -> None:
    said: list[str] = []
    bar.say("Saved: Ships at anchor")
    bar.offer("Two of one", "Merge", lambda: said.append("yes"), lambda: said.append("no"))
    assert not timer(bar).isActive()
    QTest.mouseClick(button(bar, "Merge"), Qt.MouseButton.LeftButton)
    assert (said, bar.words) == (["yes"], "")
    bar.offer("Two of one", "Merge", lambda: said.append("yes"), lambda: said.append("no"))
    QTest.mouseClick(button(bar, "Close this notice"), Qt.MouseButton.LeftButton)
    assert (said, bar.words) == (["yes", "no"], "")
    bar.say("Saved: Ships at anchor")
    QTest.mouseClick(button(bar, "Close this notice"), Qt.MouseButton.LeftButton)
    assert said == ["yes", "no"]
