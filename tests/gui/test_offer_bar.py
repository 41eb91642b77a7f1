"""One quiet line offers one thing; nothing happens unless its button is pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.offer_bar import OfferBar
from reader.gui.style import Style
from tests.gui.tools import button, colour_at, end, picture, texts

SHIPS, WIND = "https://e.org/ships", "https://e.org/wind"


@pytest.fixture
def bar(style: Style, qtbot: QtBot) -> Iterator[OfferBar]:
    bar = OfferBar(style)
    bar.resize(600, 44)
    yield bar
    end(bar)


def test_it_offers_until_the_button_is_pressed(bar: OfferBar, qtbot: QtBot) -> None:
    assert (bar.isHidden(), bar.offered) == (True, "")
    done: list[str] = []
    bar.offer("You copied a link:", SHIPS, "Save", lambda: done.append(SHIPS))
    assert texts(bar) == ["You copied a link:", SHIPS]
    assert (done, bar.offered) == ([], SHIPS)
    qtbot.mouseClick(button(bar, "Save"), Qt.MouseButton.LeftButton)
    assert (done, bar.offered) == ([SHIPS], "")


def test_declined_it_does_nothing(bar: OfferBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.offer("You copied a link:", SHIPS, "Save", lambda: done.append(SHIPS))
    qtbot.mouseClick(button(bar, "Not now"), Qt.MouseButton.LeftButton)
    assert (done, bar.offered) == ([], "")


def test_the_last_offer_takes_the_place_of_the_one_before(bar: OfferBar, qtbot: QtBot) -> None:
    done: list[str] = []
    for url in (SHIPS, WIND):
        bar.offer("You copied a link:", url, "Save", lambda url=url: done.append(url))  # type: ignore[misc]
    qtbot.mouseClick(button(bar, "Save"), Qt.MouseButton.LeftButton)
    assert done == [WIND]


def test_a_long_address_takes_no_room_from_the_button(bar: OfferBar) -> None:
    bar.offer("You copied a link:", SHIPS + "/a" * 900, "Save", lambda: None)
    bar.resize(420, 44)
    picture(bar)
    assert bar.minimumSizeHint().width() < 420
    assert bar.button.geometry().right() < 420


def test_it_follows_the_theme(bar: OfferBar, style: Style) -> None:
    bar.offer("You copied a link:", SHIPS, "Save", lambda: None)
    for theme in ("light", "dark"):
        style.choose(theme)
        assert colour_at(picture(bar), 3, 20) == style.colour("surface").name()
        assert colour_at(picture(bar), 3, 0) == style.colour("line").name()
