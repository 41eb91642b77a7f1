"""A line of the notices is closed or taken, and says which."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.notice_line import NoticeLine
from reader.gui.style import Style
from tests.gui.tools import button, colour_at, end, picture


@pytest.fixture
def line(style: Style) -> Iterator[NoticeLine]:
    line = NoticeLine(style)
    line.resize(600, 44)
    yield line
    end(line)


@pytest.mark.parametrize(("pressed", "closed"), [("Show", 0), ("Close this notice", 1)])
def test_it_ends_when_it_is_taken_and_when_it_is_closed(
    line: NoticeLine, qtbot: QtBot, pressed: str, closed: int
) -> None:
    said: list[str] = []
    line.closed.connect(lambda: said.append("closed"))
    line.show_words("error", "It did not come", "Show", lambda: said.append("taken"))
    with qtbot.waitSignal(line.ended):
        button(line, pressed).click()
    assert said == [["taken"], ["closed"]][closed]
    assert line.words == ""


def test_an_offer_has_the_ground_of_the_window(line: NoticeLine, style: Style) -> None:
    line.show_words("text2", "Two of one", "", None)
    style.choose("dark")
    assert colour_at(picture(line), 2, 2) == style.hex("window").lower()
