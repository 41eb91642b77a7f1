"""What was found is shown with its newest headlines; what is new can be chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.follow_found import FoundFeeds
from reader.gui.style import Style
from reader.model.feed import FeedId, Offered
from reader.model.url import Url
from tests.gui.tools import button, end, texts

NEWS = Offered(
    Url("https://e.org/feed"), "News", "RSS 2.0", None, 25, ("Ships", "Gales", "Fog", "Rain")
)
TALK = Offered(Url("https://e.org/talk"), "", "Atom 1.0", None, 0, ())
OLD = Offered(Url("https://e.org/old"), "Old", "RSS 1.0", None, 3, ("Tar",), FeedId(4))


@pytest.fixture
def found(style: Style, qtbot: QtBot) -> Iterator[FoundFeeds]:
    found = FoundFeeds(style)
    found.resize(500, 300)
    yield found
    end(found)


def test_the_first_that_is_new_is_chosen(found: FoundFeeds) -> None:
    found.show_offered((OLD, NEWS, TALK))
    assert found.wanted == [NEWS]
    assert found.offered == [OLD, NEWS, TALK]
    assert not button(found, "Old").isEnabled()


def test_a_press_on_its_words_checks_it(found: FoundFeeds, qtbot: QtBot) -> None:
    found.show_offered((NEWS, TALK))
    found.show()
    [title] = [each for each in found.findChildren(QLabel) if each.text() == "e.org/talk"]
    with qtbot.waitSignal(found.chosen):
        QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert found.wanted == [NEWS, TALK]


def test_one_shows_more_headlines_than_each_of_many(found: FoundFeeds) -> None:
    found.show_offered((NEWS,))
    assert [text for text in texts(found) if text.startswith("–")] == [
        "– Ships",
        "– Gales",
        "– Fog",
    ]
    assert "\u2068RSS 2.0\u2069 · 25 entries · \u2068e.org/feed\u2069" in texts(found)
    found.show_offered((NEWS, TALK, OLD))
    assert [text for text in texts(found) if text.startswith("–")] == ["– Ships", "– Tar"]
    described = found.findChildren(QCheckBox)[-1].accessibleDescription()
    assert described.startswith("you follow it already · \u2068RSS 1.0\u2069 · 3 entries")


def test_without_any_it_is_hidden(found: FoundFeeds) -> None:
    found.show_offered((NEWS,))
    assert not found.isHidden()
    found.show_offered(())
    assert found.isHidden()
