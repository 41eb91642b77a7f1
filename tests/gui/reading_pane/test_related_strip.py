"""The related stories under the text: what they say, how they stand, and what a click asks for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui import words
from reader.gui.reading_pane.card import Card, CardState
from reader.gui.reading_pane.related_strip import RelatedStrip
from reader.gui.style import Style
from reader.model.article import Alike, Beside, OpenArticle, RelatedLink, RelatedStory, State
from tests.gui.reading_pane.opened import (
    ALL,
    FAILED,
    FERRY,
    LIGHTHOUSE,
    MARKET,
    NAMELESS,
    QUARRY,
    SAVED,
    UNSAVED,
    WAITING,
    opened,
    row,
)
from tests.gui.tools import button, colours_in, end, picture, texts

WIDTH = 620
#: Without a screen there is nobody to raise a menu above or to grab the keyboard from.
popups = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
Show = Callable[[OpenArticle], RelatedStrip]


@pytest.fixture
def show(style: Style, qtbot: QtBot) -> Iterator[Show]:
    """Show the related stories of an article in a window of their own."""
    window = QWidget()
    window.resize(WIDTH, 900)

    def shown(article: OpenArticle) -> RelatedStrip:
        strip = RelatedStrip(style, article, window)
        strip.fit(WIDTH)
        with qtbot.waitActive(window):
            window.show()
            strip.show()
            window.activateWindow()
        return strip

    yield shown
    end(window)


class Wishes:
    """Collects what a strip asks for."""

    def __init__(self, strip: RelatedStrip) -> None:
        self.made: list[tuple[object, ...]] = []
        for name in ("opened", "queued", "cancelled", "tried", "outbox", "browser", "searched"):
            self._listen(strip, name)

    def _listen(self, strip: RelatedStrip, name: str) -> None:
        getattr(strip, name).connect(lambda *values: self.made.append((name, *values)))


def card(strip: RelatedStrip, title: str) -> Card:
    """Return the one card of this title."""
    [found] = [each for each in strip.cards if each.text() == title]
    return found


def press(qtbot: QtBot, pressed: QWidget) -> None:
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton, pos=QPoint(40, 12))


# ---- what is said --------------------------------------------------------------------------------


def test_each_group_says_its_name_and_how_many_it_holds(show: Show) -> None:
    strip = show(opened(offered=ALL, linked_from=(row(9, "The gale"),)))
    assert texts(strip) == ["Read on", "Offered by this page", "5", "Link here", "1"]
    assert [each.text() for each in strip.cards] == [
        *(link.story.title for link in ALL),
        "The gale",
    ]
    assert strip.accessibleName() == "Related stories"


def test_a_group_that_is_empty_is_not_named(show: Show) -> None:
    assert texts(show(opened(offered=(SAVED,)))) == ["Read on", "Offered by this page", "1"]
    assert texts(show(opened(linked_from=(row(),)))) == ["Read on", "Link here", "1"]


def test_parts_come_first_and_stories_alike_before_those_that_link_here(
    style: Style, qtbot: QtBot, show: Show
) -> None:
    parts = tuple(row(number, f"Part {number}") for number in (1, 2, 3))
    beside = Beside((Alike(row(8, "The gale"), ("Aubrac", "Valcombe")),), parts)
    strip = RelatedStrip(
        style,
        opened(offered=(SAVED,), linked_from=(row(9, "The mole"),)),
        show(opened(offered=ALL)).window(),
        beside,
    )
    strip.fit(WIDTH)
    strip.show()
    assert texts(strip) == [
        *("Read on", "This story", "3 saved parts, 12 Sept"),
        *("Offered by this page", "1", "From your library", "stories alike", "Link here", "1"),
    ]
    assert [each.text() for each in strip.cards] == ["The lighthouse", "The gale", "The mole"]
    assert words.isolated("Valcombe") in strip.cards[1].toolTip()
    wishes = Wishes(strip)
    press(qtbot, strip.cards[1])
    qtbot.mouseClick(strip.parts[2], Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    qtbot.mouseClick(strip.parts[0], Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert wishes.made == [("opened", 8), ("opened", 3)]


def test_the_focus_goes_back_to_where_it_was_by_its_name(show: Show) -> None:
    strip = show(opened(offered=(SAVED, UNSAVED)))
    first, reason = strip.name_with_focus(), Qt.FocusReason.TabFocusReason
    assert first.strip() == "Save all (1)"
    action = strip.cards[1].action
    assert action is not None
    action.setFocus()
    name = strip.name_with_focus()
    strip.give_focus(first, reason)
    strip.give_focus(name, reason)
    assert action.hasFocus()
    strip.give_focus(first, reason)
    assert strip.name_with_focus() == first
    strip.give_focus("The ferry", reason)
    assert strip.name_with_focus() == "The ferry"
    strip.give_focus("Nobody", reason)
    assert strip.name_with_focus() == "The ferry"
    action.hide()
    action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    strip.give_focus(first, reason)
    strip.give_focus(name, reason)
    assert strip.name_with_focus() == "The ferry"


@pytest.mark.parametrize(
    ("link", "state", "spoken"),
    [
        (SAVED, CardState.SAVED, "The lighthouse. Saved"),
        (UNSAVED, CardState.NOT_SAVED, "The ferry. Not saved"),
        (WAITING, CardState.WAITING, "The market. Waiting"),
        (FAILED, CardState.FAILED, "The quarry. Failed"),
        (NAMELESS, CardState.UNKNOWN, "The heron. address unknown"),
    ],
    ids=["saved", "not saved", "waiting", "failed", "address unknown"],
)
def test_a_card_stands_and_is_spoken_as_its_story_does(
    show: Show, link: RelatedLink, state: CardState, spoken: str
) -> None:
    [only] = show(opened(offered=(link,))).cards
    assert only.state is state
    assert only.accessibleName() == spoken


def test_a_saved_story_that_was_read_is_spoken_as_read(show: Show) -> None:
    [only] = show(opened(linked_from=(row(title="The gale", state=State.READ),))).cards
    assert (only.state, only.accessibleName()) == (CardState.SAVED, "The gale. Read")


@pytest.mark.parametrize(
    ("link", "token"),
    [(SAVED, "saved_bg"), (WAITING, "waiting_bg"), (FAILED, "error_bg")],
    ids=["saved", "waiting", "failed"],
)
def test_the_state_is_seen_at_the_end_of_the_row(
    show: Show, style: Style, link: RelatedLink, token: str
) -> None:
    [only] = show(opened(offered=(link,))).cards
    painted = colours_in(picture(only), only.width() - 60, 14, 44, 20)
    assert style.hex(token).lower() in painted


def test_a_story_from_right_to_left_has_its_stories_so(show: Show, style: Style) -> None:
    strip = show(opened(offered=(WAITING,), dir="rtl", lang="ar"))
    assert strip.layoutDirection() == Qt.LayoutDirection.RightToLeft
    [only] = strip.cards
    assert style.hex("waiting_bg").lower() in colours_in(picture(only), 16, 14, 44, 20)
    ltr = show(opened(offered=(WAITING,)))
    assert only.height() > ltr.cards[0].height()  # its letters need more room


def test_its_height_is_what_it_needs_at_a_width(show: Show) -> None:
    long = RelatedLink(RelatedStory("The ferry", FERRY, "It came back to the old quay. " * 2))
    strip = show(opened(offered=(SAVED, long)))
    wide, narrow = strip.fit(WIDTH), strip.fit(260)
    assert narrow > wide
    assert strip.size().toTuple() == (260, narrow)
    last = strip.cards[-1]
    assert last.mapTo(strip, last.rect().bottomLeft()).y() < narrow


def test_only_the_first_card_of_a_group_has_no_line_above(show: Show) -> None:
    strip = show(opened(offered=(SAVED, UNSAVED), linked_from=(row(9, "The gale"),)))
    assert [each.first for each in strip.cards] == [True, False, True]


# ---- what a click asks for -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "wish"),
    [
        (SAVED, ("opened", 7)),
        (UNSAVED, ("queued", [(FERRY, "The ferry")])),
        (FAILED, ("outbox",)),
        (NAMELESS, ("searched", "The heron")),
    ],
    ids=["saved", "not saved", "failed", "address unknown"],
)
def test_a_click_on_a_card(
    show: Show, qtbot: QtBot, link: RelatedLink, wish: tuple[object, ...]
) -> None:
    strip = show(opened(offered=(link,)))
    wishes = Wishes(strip)
    press(qtbot, strip.cards[0])
    assert wishes.made == [wish]


def test_a_click_on_a_waiting_card_asks_for_nothing_and_its_tip_says_why(
    show: Show, qtbot: QtBot
) -> None:
    strip = show(opened(offered=(WAITING,)))
    wishes = Wishes(strip)
    press(qtbot, strip.cards[0])
    assert wishes.made == []
    assert strip.cards[0].toolTip() == "It is fetched as soon as there is a network"


@pytest.mark.parametrize(
    ("link", "words_of_it", "wish"),
    [
        (UNSAVED, "Save", ("queued", [(FERRY, "The ferry")])),
        (WAITING, "Cancel", ("cancelled", MARKET)),
        (FAILED, "Try now", ("tried", QUARRY)),
        (NAMELESS, "Search", ("searched", "The heron")),
    ],
    ids=["not saved", "waiting", "failed", "address unknown"],
)
def test_a_click_on_the_button_of_a_card(
    show: Show, qtbot: QtBot, link: RelatedLink, words_of_it: str, wish: tuple[object, ...]
) -> None:
    strip = show(opened(offered=(link,)))
    wishes = Wishes(strip)
    qtbot.mouseClick(button(strip.cards[0], words_of_it), Qt.MouseButton.LeftButton)
    assert wishes.made == [wish]


def test_a_saved_story_has_no_button(show: Show) -> None:
    assert show(opened(offered=(SAVED,))).cards[0].action is None


def test_all_that_can_be_saved_is_saved_at_once(show: Show, qtbot: QtBot) -> None:
    more = RelatedLink(RelatedStory("The gale", LIGHTHOUSE))
    strip = show(opened(offered=(*ALL, more)))
    wishes = Wishes(strip)
    qtbot.mouseClick(button(strip, "Save all (2)"), Qt.MouseButton.LeftButton)
    assert wishes.made == [("queued", [(FERRY, "The ferry"), (LIGHTHOUSE, "The gale")])]


def test_where_nothing_can_be_saved_nothing_is_offered(show: Show) -> None:
    strip = show(opened(offered=(SAVED, WAITING, FAILED, NAMELESS)))
    with pytest.raises(AssertionError, match="0 buttons"):
        button(strip, "Save all (0)")


# ---- the menu of a card --------------------------------------------------------------------------


def menu_of(qtbot: QtBot, pressed: Card, choice: str | None) -> list[str]:
    """Open the card's menu, choose from it (None: nothing), and return what it offered."""
    offered: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        for action in menu.actions():
            if action.text() == choice:
                menu.setActiveAction(action)
                qtbot.keyClick(menu, Qt.Key.Key_Return)
        menu.close()

    QTimer.singleShot(0, choose)
    spot = QPoint(40, 12)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, pressed.mapToGlobal(spot))
    QApplication.sendEvent(pressed, event)
    return offered


@popups
def test_the_menu_of_a_story_that_is_not_saved(show: Show, qtbot: QtBot) -> None:
    strip = show(opened(offered=(UNSAVED,)))
    wishes = Wishes(strip)
    offered = menu_of(qtbot, strip.cards[0], "Save for later")
    assert offered == ["Save for later", "Open in the browser", "Copy the link"]
    menu_of(qtbot, strip.cards[0], "Open in the browser")
    menu_of(qtbot, strip.cards[0], "Copy the link")
    assert wishes.made == [("queued", [(FERRY, "The ferry")]), ("browser", FERRY)]
    assert QGuiApplication.clipboard().text() == FERRY


@popups
@pytest.mark.parametrize("link", [WAITING, FAILED], ids=["waiting", "failed"])
def test_what_waits_can_be_taken_out_by_its_menu(
    show: Show, qtbot: QtBot, link: RelatedLink
) -> None:
    strip = show(opened(offered=(link,)))
    wishes = Wishes(strip)
    menu_of(qtbot, strip.cards[0], "Do not wait for it")
    assert wishes.made == [("cancelled", link.story.url)]


@popups
def test_the_menu_of_a_saved_story_opens_it_here_or_elsewhere(show: Show, qtbot: QtBot) -> None:
    strip = show(opened(offered=(SAVED,), linked_from=(row(9, "The gale", url=None),)))
    wishes = Wishes(strip)
    offered = menu_of(qtbot, strip.cards[0], "Open it here")
    assert offered == ["Open it here", "Open in the browser", "Copy the link"]
    menu_of(qtbot, strip.cards[0], "Open in the browser")
    assert menu_of(qtbot, strip.cards[1], None) == ["Open it here"]
    assert wishes.made == [("opened", 7), ("browser", LIGHTHOUSE)]


@popups
def test_the_menu_of_a_story_that_failed_tries_it_and_shows_its_line(
    show: Show, qtbot: QtBot
) -> None:
    strip = show(opened(offered=(FAILED,)))
    wishes = Wishes(strip)
    menu_of(qtbot, strip.cards[0], "Try now")
    menu_of(qtbot, strip.cards[0], "Show it in the outbox")
    assert wishes.made == [("tried", QUARRY), ("outbox",)]


def test_between_the_cards_there_is_no_menu(show: Show) -> None:
    strip = show(opened(offered=ALL))
    spot = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, strip.mapToGlobal(spot))
    event.ignore()
    QApplication.sendEvent(strip, event)
    assert event.isAccepted()  # else the pane under it would show its own
    assert QApplication.activePopupWidget() is None


# ---- wheel and keyboard --------------------------------------------------------------------------


def test_the_wheel_is_left_to_the_pane(show: Show) -> None:
    strip = show(opened(offered=ALL))
    event = QWheelEvent(
        QPointF(4, 4),
        QPointF(strip.mapToGlobal(QPoint(4, 4))),
        QPoint(0, -30),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    assert not event.isAccepted()


def test_tab_goes_through_cards_and_buttons_and_asks_to_see_them(show: Show, qtbot: QtBot) -> None:
    strip = show(opened(offered=(UNSAVED, SAVED)))
    seen: list[str] = []
    strip.focused.connect(lambda widget: seen.append(widget.accessibleName() or widget.text()))
    strip.window().setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or strip.window(), Qt.Key.Key_Tab)
    assert [each.strip() for each in seen] == [
        "Save all (1)",
        "The ferry. Not saved",
        "Save: The ferry",
        "The lighthouse. Saved",
    ]


def test_a_card_that_the_mouse_pressed_is_in_view_already(show: Show, qtbot: QtBot) -> None:
    strip = show(opened(offered=(SAVED,)))
    with qtbot.assertNotEmitted(strip.focused):
        strip.cards[0].setFocus(Qt.FocusReason.MouseFocusReason)
        assert strip.cards[0].hasFocus()


# ---- the words of a card -------------------------------------------------------------------------


def test_what_a_card_says_of_its_story_fits_its_state(show: Show, style: Style) -> None:
    """The words are painted: a card that says more of a story is another picture."""
    undated = RelatedLink(RelatedStory("The ferry", FERRY, "It came back."))
    assert words.day(UNSAVED.story.published)
    dated, bare = (show(opened(offered=(link,))).cards[0] for link in (UNSAVED, undated))
    assert picture(dated) != picture(bare)
    read, unread = (
        show(opened(linked_from=(row(state=state),))).cards[0]
        for state in (State.READ, State.UNREAD)
    )
    assert picture(read) != picture(unread)


def test_a_story_that_the_page_offers_is_not_shown_again_as_one_that_links_here(
    show: Show,
) -> None:
    assert SAVED.saved is not None
    strip = show(opened(offered=(SAVED,), linked_from=(SAVED.saved,)))
    assert len(strip.cards) == 1
    assert "Link here" not in texts(strip)
