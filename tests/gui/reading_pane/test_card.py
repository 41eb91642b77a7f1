"""A related story's card: what it says, how it looks in each state, and what its two buttons do."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.card import Card, CardGroup, CardState, CardWords
from reader.gui.style import THEMES, Script, Style
from reader.gui.words import isolated
from tests.gui.tools import colour_at, colours_in, end, picture

WIDTH = 600
Make = Callable[..., Card]


def said(chip: str = "", action: str = "", teaser: str = "It came back.") -> CardWords:
    return CardWords("The ferry", teaser, "e.org · 4 min", chip, action, "The ferry. Not saved")


@pytest.fixture
def make(style: Style, qtbot: QtBot) -> Iterator[Make]:
    """Make a card in a shown window, fitted to WIDTH, below those made before."""
    window = CardGroup(style)
    window.resize(WIDTH + 40, 800)
    cards: list[Card] = []
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    def made(state: CardState, words: CardWords, script: Script = "latin") -> Card:
        card = Card(style, state, words, script=script)
        card.setParent(window)
        card.fit(WIDTH)
        card.move(20, cards[-1].geometry().bottom() + 1 if cards else 20)
        card.show()
        cards.append(card)
        return card

    yield made
    end(window)


def test_it_is_spoken_whole_and_its_action_by_name(make: Make) -> None:
    card = make(CardState.NOT_SAVED, said(action="Save"))
    assert card.text() == "The ferry"
    assert card.accessibleName() == "The ferry. Not saved"
    assert card.action is not None
    assert card.action.accessibleName() == "Save: The ferry"


def test_without_an_action_there_is_no_second_button(make: Make) -> None:
    card = make(CardState.SAVED, said(chip="Saved"))
    assert card.action is None
    assert card.findChildren(QPushButton) == []


def test_a_click_on_the_row_and_a_click_on_its_action_are_two_things(
    make: Make, qtbot: QtBot
) -> None:
    card = make(CardState.NOT_SAVED, said(action="Save"))
    assert card.action is not None
    pressed: list[str] = []
    card.clicked.connect(lambda: pressed.append("row"))
    card.action.clicked.connect(lambda: pressed.append("action"))
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.mouseClick(card.action, Qt.MouseButton.LeftButton)
    assert pressed == ["row", "action"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_space_bar_and_enter_press_it(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    card = make(CardState.SAVED, said(chip="Saved"))
    card.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, key)


def test_a_longer_story_needs_more_height_up_to_two_lines(make: Make) -> None:
    short = make(CardState.SAVED, said())
    long_teaser = make(CardState.SAVED, said(teaser="It came back and it went. " * 6))
    endless = make(CardState.SAVED, said(teaser="It came back and it went. " * 60))
    assert short.height() < long_teaser.height() == endless.height()
    assert {card.width() for card in (short, long_teaser, endless)} == {WIDTH}
    assert long_teaser.sizeHint() == long_teaser.size()


def test_a_card_of_few_words_is_still_easily_hit(make: Make) -> None:
    bare = make(CardState.SAVED, CardWords("A", "", "", "", "", "A"))
    assert bare.height() == 66


def test_arabic_titles_get_more_room(make: Make) -> None:
    latin = make(CardState.SAVED, said())
    arabic = make(CardState.SAVED, said(), "arabic")
    assert arabic.height() > latin.height()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("state", "token", "back"),
    [(CardState.SAVED, "saved", "saved_bg"), (CardState.WAITING, "waiting", "waiting_bg")],
    ids=["saved", "waiting"],
)
def test_the_chip_has_the_colours_of_its_state(
    make: Make, style: Style, theme: str, state: CardState, token: str, back: str
) -> None:
    style.choose(theme)
    painted = picture(make(state, said(chip="Waiting")))
    chip = colours_in(painted, WIDTH - 16 - 40, 14, 38, 18)
    assert {style.hex(token).lower(), style.hex(back).lower()} <= chip


def test_where_nothing_is_known_of_it_there_is_no_chip(make: Make, style: Style) -> None:
    card = make(CardState.NOT_SAVED, said())
    painted = picture(card)
    assert len(colours_in(painted, WIDTH - 120, 4, 118, card.height() - 8)) == 1


def test_the_action_stands_under_the_chip_else_in_its_place(make: Make) -> None:
    alone, below = (
        make(CardState.NOT_SAVED, said(action="Save")),
        make(CardState.WAITING, said(chip="Waiting", action="Cancel")),
    )
    assert alone.action is not None
    assert below.action is not None
    assert alone.action.y() < 20 < below.action.y()
    for card in (alone, below):
        assert card.action is not None
        assert card.action.geometry().right() == WIDTH - 16 - 1


def test_from_right_to_left_icon_chip_and_action_change_sides(
    right_to_left: None, make: Make, style: Style
) -> None:
    card = make(CardState.WAITING, said(chip="Waiting", action="Cancel"))
    assert card.action is not None
    assert card.action.x() == 16
    painted = picture(card)
    assert style.hex("waiting_bg").lower() in colours_in(painted, 18, 14, 38, 18)
    icon = colours_in(painted, WIDTH - 14 - 18, 16, 18, 18)
    assert style.hex("waiting").lower() in icon
    assert len(colours_in(painted, 14, card.height() - 20, 18, 18)) == 1


def test_a_line_parts_it_from_the_one_above_unless_it_is_the_first(
    make: Make, style: Style
) -> None:
    card = make(CardState.SAVED, said())
    assert colour_at(picture(card), 300, 0) == style.hex("line").lower()
    card.first = True
    assert colour_at(picture(card), 300, 0) != style.hex("line").lower()


def test_the_ring_is_for_the_keyboard_only(make: Make, style: Style, qtbot: QtBot) -> None:
    card = make(CardState.SAVED, said())

    def has_ring() -> bool:
        return colour_at(picture(card), 300, 2) == style.hex("focus").lower()

    card.setFocus(Qt.FocusReason.MouseFocusReason)
    assert card.hasFocus()
    assert not has_ring()
    card.clearFocus()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_ring()


def test_it_lights_up_under_the_mouse_and_goes_out_when_it_leaves(
    make: Make, style: Style, qtbot: QtBot
) -> None:
    card = make(CardState.SAVED, said())
    window = card.window()

    def shows(token: str) -> bool:
        spot = card.mapTo(window, QPoint(300, card.height() - 8))
        return colour_at(picture(window), spot.x(), spot.y()) == style.hex(token).lower()

    assert shows("surface")
    QTest.mouseMove(window.windowHandle(), card.geometry().center())
    qtbot.waitUntil(lambda: shows("hover"))
    card.setDown(True)
    assert shows("press")
    QTest.mouseMove(window.windowHandle(), QPoint(1, 1))
    qtbot.waitUntil(lambda: shows("surface"))


def test_a_group_is_a_bordered_surface(style: Style, qtbot: QtBot) -> None:
    group = CardGroup(style)
    group.resize(200, 100)
    painted = picture(group)
    assert colour_at(painted, 100, 50) == style.hex("surface").lower()
    assert colour_at(painted, 100, 0) == style.hex("line").lower()
    end(group)


def reason(why: str, meta: str = "The Harbour Ledger · 14 Sept · 4 min") -> CardWords:
    return CardWords("The ferry", "", meta, "Saved", "", "The ferry", why)


def bold_begins(card: Card, style: Style) -> int:
    """Return how far from the left the reason begins, by its colour."""
    shown, token = picture(card), style.hex("text2").lower()
    top = card.height() - 32
    return next(x for x in range(44, WIDTH) if token in colours_in(shown, x, top, 1, 18))


def test_the_reason_follows_the_meta_of_which_whole_parts_give_way(
    make: Make, style: Style
) -> None:
    short = make(CardState.SAVED, reason("both: Aubrac"))
    long = make(CardState.SAVED, reason("both: " + "Aubrac, " * 7))
    longest = make(CardState.SAVED, reason("both: " + "Aubrac, " * 30))
    alone = make(CardState.SAVED, reason("both: Aubrac", meta=""))
    assert bold_begins(short, style) > bold_begins(long, style) > 60
    assert bold_begins(longest, style) < 50
    assert bold_begins(alone, style) < 50


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_reason_stands_left_of_the_meta(make: Make, style: Style) -> None:
    meta = f"{isolated('The Harbour Ledger')} · {isolated('4 min')}"
    card = make(CardState.SAVED, reason("both: Aubrac", meta))
    shown, top = picture(card), card.height() - 32
    token = style.hex("text2").lower()
    ends = max(x for x in range(WIDTH) if token in colours_in(shown, x, top, 1, 18))
    assert ends < WIDTH - 44 - 100
