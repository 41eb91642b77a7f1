"""The pane: one article, its place kept, its links said and never followed, its strip below."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.card import CardState
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import THEMES, Style
from reader.model.article import RelatedLink, RelatedStory
from reader.model.reading_place import ReadingPlace
from reader.settings import Typography
from tests.gui.reading_pane.looking import numbered, painted, words_at
from tests.gui.reading_pane.opened import (
    ALL,
    FAILED,
    FERRY,
    LIGHTHOUSE,
    MARKET,
    NAMELESS,
    SAVED,
    UNSAVED,
    WAITING,
    opened,
)
from tests.gui.tools import button

#: Without a screen there is nobody to raise a menu above or to grab the keyboard from.
popups = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def click_link(pane: ReadingPane, qtbot: QtBot, words: str) -> None:
    """Click in the middle of these words, which are a link."""
    cursor = pane.document().find(words)
    assert not cursor.isNull()
    middle = QTextCursor(cursor)
    middle.setPosition((cursor.position() + cursor.anchor()) // 2)
    pane.setTextCursor(middle)
    spot = pane.cursorRect(middle).center()
    pane.setTextCursor(QTextCursor(pane.document()))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)


# ---- the article ------------------------------------------------------------------------------


def test_it_shows_head_text_and_related_stories(pane: ReadingPane) -> None:
    article = opened("<p>The harbour was full.</p>", title="Ships at anchor", offered=ALL)
    pane.show_article(article)
    text = pane.toPlainText()
    assert text.startswith("Ships at anchor")
    assert text.endswith("The harbour was full.")
    assert pane.shown is article
    assert pane.strip is not None
    assert [card.text() for card in pane.strip.cards] == [link.story.title for link in ALL]


def test_without_related_stories_there_is_nothing_below(pane: ReadingPane) -> None:
    pane.show_article(opened(offered=(SAVED,)))
    pane.show_article(opened())
    assert pane.strip is None


@pytest.mark.parametrize("theme", THEMES)
def test_it_takes_the_colours_of_a_theme_and_stays_where_it_was(
    pane: ReadingPane, style: Style, theme: str
) -> None:
    pane.show_article(opened(numbered()))
    pane.go_to_place(0.5)
    before = words_at(pane)
    style.choose(theme)
    assert words_at(pane) == before
    assert style.hex("text").lower() in painted(pane)


def test_a_new_article_begins_at_its_beginning(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered()))
    pane.go_to_place(1)
    pane.show_article(opened(numbered(), number=2))
    assert pane.place() == 0


def test_a_short_article_has_but_one_place(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>Short.</p>"))
    pane.go_to_place(0.7)
    assert pane.place() == 0


def test_a_place_is_found_again(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(120), offered=ALL))
    pane.go_to_place(0.6)
    place, words = pane.place(), words_at(pane)
    assert place == pytest.approx(0.6, abs=0.01)
    pane.show_article(opened(number=2))
    pane.show_article(opened(numbered(120), offered=ALL))
    pane.go_to_place(place)
    assert words_at(pane) == words


def test_the_text_is_as_wide_as_eyes_like_it_and_in_the_middle(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(), offered=ALL))
    frame = pane.document().rootFrame().frameFormat()
    column = pane.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert abs(frame.leftMargin() - frame.rightMargin()) <= 1
    assert 500 < column < 720
    assert pane.strip is not None
    assert pane.strip.width() == pytest.approx(column, abs=1)
    assert pane.strip.x() == pytest.approx(frame.leftMargin(), abs=1)


def test_in_a_narrow_pane_a_margin_is_kept(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered()))
    pane.resize(420, 700)
    assert pane.document().rootFrame().frameFormat().leftMargin() == 24


def test_a_pane_that_changes_its_width_keeps_the_words_in_view(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered()))
    pane.go_to_place(0.5)
    before = words_at(pane)
    pane.resize(500, 700)
    number = int(words_at(pane, 100).partition(")")[0].strip("("))
    assert number == pytest.approx(int(before.partition(")")[0].strip("(")), abs=2)


def test_what_is_copied_has_no_soft_hyphens_and_no_looks(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>The <b>har\u00adbour</b> was full.</p>"))
    cursor = pane.document().find("The")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setPosition(cursor.block().position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "The harbour was full."
    assert not data.hasHtml()


# ---- how the related stories stand ------------------------------------------------------------


def test_refreshed_it_shows_how_they_stand_and_the_text_stays(pane: ReadingPane) -> None:
    html = numbered()
    pane.show_article(opened(html, offered=(UNSAVED, SAVED)))
    pane.go_to_place(0.5)
    before, words = pane.verticalScrollBar().value(), words_at(pane)
    waiting = RelatedLink(UNSAVED.story, waiting=True)
    pane.refresh(opened(html, offered=(waiting, SAVED)))
    assert (pane.verticalScrollBar().value(), words_at(pane)) == (before, words)
    assert pane.strip is not None
    assert [card.state for card in pane.strip.cards] == [CardState.WAITING, CardState.SAVED]


def test_a_story_that_was_updated_shows_its_new_text(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>Old.</p>"))
    pane.refresh(opened("<p>New.</p>", offered=(SAVED,)))
    assert pane.toPlainText().endswith("New.")
    assert pane.strip is not None


def test_the_last_card_is_whole_at_the_end_of_the_page(pane: ReadingPane) -> None:
    """Also after the pane has become narrower, and its cards higher."""
    long = RelatedLink(RelatedStory("The ferry", FERRY, "It came back to the old quay. " * 2))
    pane.show_article(opened(numbered(5), offered=(long,) * 6))
    for width in (900, 360, 900):
        pane.resize(width, 700)
        pane.go_to_place(1)
        QCoreApplication.processEvents()  # lays the cards out
        assert pane.strip is not None
        last = pane.strip.cards[-1]
        bottom = last.mapTo(pane.viewport(), last.rect().bottomLeft()).y()
        assert pane.viewport().height() - 48 == pytest.approx(bottom, abs=3)


def test_the_cards_say_by_the_pane_what_is_wanted(pane: ReadingPane, qtbot: QtBot) -> None:
    made: list[tuple[object, ...]] = []
    for name in ("opened", "queued", "cancelled", "tried", "outbox", "searched"):
        getattr(pane, name).connect(lambda *values, name=name: made.append((name, *values)))
    pane.show_article(opened(offered=ALL))
    assert pane.strip is not None
    for card in pane.strip.cards:
        qtbot.mouseClick(card.action or card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.strip.cards[ALL.index(FAILED)], Qt.MouseButton.LeftButton)
    assert made == [
        ("opened", 7),
        ("queued", [(FERRY, "The ferry")]),
        ("cancelled", MARKET),
        ("tried", FAILED.story.url),
        ("searched", NAMELESS.story.title),
        ("outbox",),
    ]


def test_tab_brings_the_cards_into_view_one_by_one(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(numbered(), offered=(WAITING, UNSAVED, SAVED)))
    strip = pane.strip
    assert strip is not None
    cards = strip.cards
    buttons = [cards[0].action, cards[1].action]
    pane.setFocus()
    expected = [button(strip, "Save all (1)"), cards[0], buttons[0], cards[1], buttons[1], cards[2]]
    for wanted in expected:
        qtbot.keyClick(QApplication.focusWidget() or pane, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
        assert wanted is not None
        spot = QRect(wanted.mapTo(pane.viewport(), QPoint(0, 0)), wanted.size())
        assert pane.viewport().rect().contains(spot)
    qtbot.keyClick(cards[2], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is buttons[1]


def test_the_wheel_over_the_cards_scrolls_the_page(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(), offered=ALL))
    pane.go_to_place(1)
    strip = pane.strip
    assert strip is not None
    before = pane.verticalScrollBar().value()
    spot = strip.cards[2].mapTo(pane, QPoint(40, 20))
    QTest.wheelEvent(pane.windowHandle(), spot, QPoint(0, 120))
    assert pane.verticalScrollBar().value() < before


# ---- links in the text ------------------------------------------------------------------------


LINKS = (
    '<p><a href="https://e.org/lighthouse">the lamp</a> and <a href="mailto:a@e.org">a letter</a>'
    ' and <a href="#note">a note</a></p>'
)


def test_a_link_in_the_text_is_said_and_not_followed(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(LINKS))
    before = pane.toPlainText()
    with qtbot.waitSignal(pane.followed) as followed, qtbot.assertNotEmitted(pane.browser):
        click_link(pane, qtbot, "the lamp")
    assert followed.args == [LIGHTHOUSE]
    assert pane.toPlainText() == before


def test_an_address_for_letters_is_for_another_program(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(LINKS))
    with qtbot.waitSignal(pane.browser) as asked, qtbot.assertNotEmitted(pane.followed):
        click_link(pane, qtbot, "a letter")
    assert asked.args == ["mailto:a@e.org"]


def test_a_link_to_a_place_in_the_text_goes_there(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(f'{LINKS}{numbered(20)}<p><a name="note"></a>The note.</p>'))
    with qtbot.assertNotEmitted(pane.followed), qtbot.assertNotEmitted(pane.browser):
        click_link(pane, qtbot, "a note")
    assert pane.place() > 0.5


def test_a_link_to_another_part_of_a_vast_text_is_said(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(replace(opened(LINKS), part=0, parts=2))
    with qtbot.waitSignal(pane.parted) as parted, qtbot.assertNotEmitted(pane.followed):
        click_link(pane, qtbot, "Go on with part 2")
    assert parted.args == [1]


@popups
def test_it_asks_what_to_do_with_a_link_that_is_no_saved_story(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.show_article(opened(LINKS))
    wishes: list[object] = []
    pane.queued.connect(wishes.append)
    pane.browser.connect(wishes.append)
    for words in ("Save for later", "Open in the browser", "Copy the link"):
        menu = pane.links.offer(FERRY)
        assert menu.isVisible()
        [choice] = [action for action in menu.actions() if action.text() == words]
        QTest.mouseClick(
            menu,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            menu.actionGeometry(choice).center(),
        )
        assert not menu.isVisible()
    assert wishes == [[(FERRY, "")], FERRY]
    assert QGuiApplication.clipboard().text() == FERRY


# ---- how it is set ----------------------------------------------------------------------------


def test_a_change_before_all_is_laid_out_leaves_nothing_behind(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(200)))
    pane.embed(pane._page.findBlockByNumber(5), QWidget())
    pane._laying.finish()  # as it does a moment later
    assert min(block.layout().lineCount() for block in pane._page.blocks()) > 0
    pane.show_article(opened(numbered(200), number=2))
    QTextCursor(pane._page.findBlockByNumber(20)).insertText("Port")
    pane._laying.finish()
    assert min(block.layout().lineCount() for block in pane._page.blocks()) > 0


def test_its_length_is_told_a_moment_later(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(numbered(200)))
    with qtbot.waitSignal(pane.progressed) as told:
        pass
    assert told.args == [0]
    bar = pane.verticalScrollBar()
    assert bar.maximum() + pane.viewport().height() == round(pane._page.size().height())


def test_it_is_set_as_the_user_likes_at_the_same_place(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(60)))
    pane.go_to_place(0.5)
    before = pane.reading_place()
    liked = Typography(px=26, latin="Atkinson Hyperlegible Next", justified=False)
    pane.set_typography(liked)
    assert pane.document().defaultFont().pixelSize() == 26
    assert pane.document().defaultFont().families()[0] == "Atkinson Hyperlegible Next"
    assert "\u00ad" not in pane.toPlainText()
    assert abs(pane.reading_place().start - before.start) < 80


def test_an_article_is_painted_at_once_and_its_beginning_before_the_whole(
    pane: ReadingPane,
) -> None:
    seen: list[int] = []

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.append(pane.document().blockCount())
            return False

    eye = Painted(pane)
    pane.viewport().installEventFilter(eye)
    pane.show_article(opened(numbered(10)))
    blocks = pane.document().blockCount()
    assert seen == [blocks]
    told: list[None] = []
    pane.filled.connect(lambda: told.append(None))
    pane.show_article(replace(opened(numbered(20), number=2), whole=False))
    assert (seen[1:], told) == ([blocks + 10], [])
    pane.verticalScrollBar().setValue(30)
    pane.show_article(opened(numbered(200), number=2))
    assert (seen[-1], told) == (blocks + 190, [None])
    assert pane.verticalScrollBar().value() == 30  # who has begun to read goes on
    pane.show_article(opened(numbered(200), number=3), ReadingPlace("", 9_000))
    assert pane.verticalScrollBar().value() > 1_000
    assert len(seen) == 4  # not at its beginning first
