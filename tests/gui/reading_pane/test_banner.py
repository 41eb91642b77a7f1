"""The bar over the page: what it says and does, and how it is laid out."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.banner import Banner, Look, Press
from reader.gui.style import Style
from tests.gui.tools import colours_in, picture

LOOK = Look("triangle-alert", "waiting", "waiting_bg")
WORDS = "Only the beginning: the rest is behind a paywall, and the paywall is high."


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def banner(style: Style, qtbot: QtBot, pressed: list[str]) -> Banner:
    presses = [
        Press("Open", lambda: pressed.append("Open"), icon="external-link"),
        Press("Try again", lambda: pressed.append("Try again"), "primary"),
    ]
    banner = Banner(style, LOOK, "<Lead>", WORDS, presses)
    qtbot.addWidget(banner)
    return banner


def laid_out(banner: Banner, width: int) -> Banner:
    banner.resize(width, banner.heightForWidth(width))
    banner.show()
    return banner


def test_its_buttons_do_what_they_say(banner: Banner, pressed: list[str], qtbot: QtBot) -> None:
    for button in laid_out(banner, 640).buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["Open", "Try again"]


def test_it_is_spoken_as_it_is_read(banner: Banner) -> None:
    assert banner.accessibleName() == f"<Lead> {WORDS}"
    assert [button.accessibleName() for button in banner.buttons] == ["Open", "Try again"]


def test_in_a_narrow_column_the_buttons_stand_under_the_words(banner: Banner) -> None:
    wide = banner.heightForWidth(640)
    words, first = banner._words, banner.buttons[0]
    laid_out(banner, 640)
    assert first.x() > words.geometry().right()
    laid_out(banner, 320)
    assert first.y() > words.geometry().bottom()
    assert banner.heightForWidth(320) > wide
    assert banner.rect().contains(banner.buttons[-1].geometry())


def test_right_to_left_it_is_mirrored(banner: Banner) -> None:
    laid_out(banner, 640)
    ends = [banner.width() - button.geometry().right() - 1 for button in banner.buttons]
    banner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    laid_out(banner, 641)
    assert [button.x() for button in banner.buttons] == ends


def test_it_has_the_colours_of_what_it_is(banner: Banner, style: Style) -> None:
    image = picture(laid_out(banner, 640))
    assert style.hex("waiting_bg").lower() in colours_in(image, 20, 2, 4, 4)


def test_without_buttons_it_is_words_alone(style: Style, qtbot: QtBot) -> None:
    banner = Banner(style, LOOK, "", WORDS, [])
    qtbot.addWidget(banner)
    assert laid_out(banner, 320).buttons == []
    assert banner.accessibleName() == WORDS
