"""Highlights as a reader makes and uses them: by mouse, by keyboard, in every list of them."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane import passages
from reader.gui.sidebar.place import Place
from reader.library import highlighting, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Annotation, Colour
from reader.model.article import ArticleId
from tests.gui.reading_pane.opened import found
from tests.gui.tools import button
from tests.world import World, story_html

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
WORDS = "harbour was full of ships"


@dataclass
class Hand:
    """What a test does and sees. article: the newest, which is open."""

    window: MainWindow
    library: Library
    settle: Callable[[], None]
    qtbot: QtBot
    article: ArticleId

    def drag(self, words: str) -> None:
        """Select words with the mouse."""
        pane = self.window.pane
        selected = found(pane, words)
        boxes = passages.line_boxes(pane, selected)
        first, last = boxes[0], boxes[-1]
        view = pane.viewport()
        self.qtbot.mousePress(view, LEFT, pos=QPoint(first.left() + 1, first.center().y()))
        self.qtbot.mouseMove(view, QPoint(last.right(), last.center().y()))
        pane.setTextCursor(selected)  # offscreen, a drag selects nothing
        self.qtbot.mouseRelease(view, LEFT, pos=QPoint(last.right(), last.center().y()))
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.window.windowHandle(), key, held)
        self.settle()

    def type(self, words: str) -> None:
        """Type as a person does: the window gets the keys, and gives them to whom it likes."""
        for letter in words:
            self.qtbot.keyClick(self.window.windowHandle(), letter)
        self.settle()

    def marks(self) -> list[Annotation]:
        return highlighting.of_article(self.library, self.article)

    def click_on(self, words: str) -> None:
        """Click in the middle of a passage."""
        pane = self.window.pane
        box = passages.line_boxes(pane, found(pane, words))[0]
        self.qtbot.mouseClick(pane.viewport(), LEFT, pos=box.center())
        self.settle()

    def mark(self, words: str, colour: Colour = Colour.YELLOW, note: str = "") -> Annotation:
        """Let a passage be marked already."""
        body = self.window.marks.marker._body
        at = found(self.window.pane, words)
        span = (at.selectionStart() - body.position(), at.selectionEnd() - body.position())
        text = passages.text_behind(body)
        highlighting.highlight(self.library, self.article, text, *span, colour)
        mark = next(each for each in self.marks() if each.quote and each.quote.exact == words)
        if note:
            highlighting.write_note(self.library, mark.id, note)
        self.window._desk.reload()
        self.settle()
        return mark

    def painted(self) -> list[str]:
        tints = self.window.pane.extraSelections()
        return [each.cursor.selectedText().replace("\u00ad", "") for each in tints]


@pytest.fixture
def hand(
    stories: list[ArticleId],
    window: MainWindow,
    library: Library,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> Hand:
    hand = Hand(window, library, settle, qtbot, stories[0])
    window._desk.open(stories[0])
    settle()
    window.pane.setFocus()
    return hand


def test_what_is_selected_is_offered_the_colours_and_takes_one(hand: Hand) -> None:
    editor = hand.window.marks.marker.editor
    hand.drag(WORDS)
    assert (editor.isVisible(), editor.shown) == (True, None)
    assert hand.window.pane.hasFocus()
    hand.qtbot.mouseClick(editor.swatches[2], LEFT)
    hand.settle()
    [made] = hand.marks()
    assert made.quote is not None
    assert (made.quote.exact, made.colour) == (WORDS, Colour.BLUE)
    assert hand.painted() == [WORDS]
    assert editor.shown == made.id
    assert not hand.window.pane.textCursor().hasSelection()


def test_a_key_gives_a_colour_while_it_is_offered(hand: Hand) -> None:
    hand.drag(WORDS)
    hand.press(Qt.Key.Key_4)
    assert [each.colour for each in hand.marks()] == [Colour.PINK]


def test_n_marks_in_the_last_colour_and_writes_a_note(hand: Hand) -> None:
    hand.window.marks.marker.colour = Colour.GREEN
    hand.drag(WORDS)
    hand.press(Qt.Key.Key_N)
    editor = hand.window.marks.marker.editor
    assert editor.note.hasFocus()
    hand.qtbot.keyClicks(editor.note, "How many?")
    hand.press(Qt.Key.Key_Escape)
    [made] = hand.marks()
    assert (made.colour, made.note) == (Colour.GREEN, "How many?")
    assert not editor.isVisible()
    assert hand.window.pane.hasFocus()


def test_by_the_keyboard_alone(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F7)
    pane = hand.window.pane
    cursor = found(pane, "kept them")
    cursor.setPosition(cursor.selectionStart())
    pane.setTextCursor(cursor)
    for _ in range(9):
        hand.press(Qt.Key.Key_Right, SHIFT)
    hand.press(Qt.Key.Key_H, SHIFT)
    [made] = hand.marks()
    assert made.quote is not None
    assert (made.quote.exact, made.colour) == ("kept them", Colour.YELLOW)
    hand.type("rs 2n")
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_2)
    hand.press(Qt.Key.Key_Escape)
    [made] = hand.marks()
    assert (made.colour, made.note) == (Colour.GREEN, "rs 2n")
    assert pane.hasFocus()


def test_letters_beside_the_note_do_nothing_to_the_article(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.click_on("full of")
    before = reading.get(hand.library, hand.article)
    hand.type("sau")
    assert reading.get(hand.library, hand.article) == before
    assert hand.window.marks.marker.editor.isVisible()


def test_with_nothing_selected_it_says_how_to_select(hand: Hand) -> None:
    hand.press(Qt.Key.Key_H, SHIFT)
    assert hand.marks() == []
    assert "Select a passage first" in hand.window.notice.words


def test_what_stands_above_the_text_is_not_marked(hand: Hand) -> None:
    pane = hand.window.pane
    cursor = QTextCursor(pane.document())
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    hand.press(Qt.Key.Key_H, SHIFT)
    assert hand.marks() == []
    assert "not what stands above it" in hand.window.notice.words


def test_a_click_opens_the_editor_and_delete_removes_with_undo(hand: Hand) -> None:
    mark = hand.mark(WORDS)
    hand.click_on("full of")
    assert hand.window.marks.marker.editor.shown == mark.id
    hand.press(Qt.Key.Key_Delete)
    assert (hand.marks(), hand.painted()) == ([], [])
    assert hand.window.notice.words == "The highlight is removed."
    hand.qtbot.mouseClick(button(hand.window.notice, "Undo"), LEFT)
    hand.settle()
    assert [each.id for each in hand.marks()] == [mark.id]
    assert hand.painted() == [WORDS]


def test_a_click_beside_closes_the_editor(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.click_on("full of")
    hand.click_on("Ships at anchor")
    assert not hand.window.marks.marker.editor.isVisible()


def test_a_click_into_the_editor_leaves_it_open(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.click_on("full of")
    editor = hand.window.marks.marker.editor
    spot = editor.mapTo(hand.window, QPoint(editor.width() // 2, 20))
    hand.qtbot.mouseClick(hand.window.windowHandle(), LEFT, pos=spot)
    hand.settle()
    assert editor.isVisible()


def test_shift_h_within_a_highlight_opens_its_editor(hand: Hand) -> None:
    mark = hand.mark(WORDS)
    pane = hand.window.pane
    pane.setTextCursor(found(pane, "full of"))
    hand.press(Qt.Key.Key_H, SHIFT)
    assert hand.window.marks.marker.editor.shown == mark.id
    assert hand.window.marks.marker.editor.note.hasFocus()
    assert [each.id for each in hand.marks()] == [mark.id]


def test_one_that_touches_others_takes_them_up_and_undo_parts_them(hand: Hand) -> None:
    before = [hand.mark("harbour was"), hand.mark("of ships")]
    hand.drag("was full of")
    hand.press(Qt.Key.Key_3)
    assert hand.painted() == [WORDS]
    hand.qtbot.mouseClick(button(hand.window.notice, "Undo"), LEFT)
    hand.settle()
    assert hand.marks() == before


def test_marks_stand_in_every_theme_and_width(hand: Hand) -> None:
    hand.mark(WORDS)
    for theme in ("sepia", "dark", "black"):
        hand.window._style.choose(theme)
        hand.settle()
        assert hand.painted() == [WORDS]
        [tint] = hand.window.pane.extraSelections()
        assert tint.format.background().color() == hand.window._style.colour("hl_yellow")
    hand.window.resize(1000, 700)
    hand.settle()
    assert hand.painted() == [WORDS]


def test_the_passage_is_copied_and_quoted_with_its_source(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.click_on("full of")
    editor = hand.window.marks.marker.editor
    hand.qtbot.mouseClick(button(editor, "Copy the passage"), LEFT)
    assert QGuiApplication.clipboard().text() == WORDS
    hand.qtbot.mouseClick(button(editor, "Copy as a quotation with its source"), LEFT)
    hand.settle()
    source = "Ships at anchor, The Harbour Ledger, https://e.org/ships"
    assert QGuiApplication.clipboard().text() == f"“{WORDS}” — {source}"
    assert hand.window.notice.words == "Copied."


def test_a_selection_is_quoted_before_it_is_marked(hand: Hand) -> None:
    hand.drag(WORDS)
    editor = hand.window.marks.marker.editor
    hand.qtbot.mouseClick(button(editor, "Copy as a quotation with its source"), LEFT)
    hand.settle()
    assert QGuiApplication.clipboard().text().startswith(f"“{WORDS}” — Ships")


# ---- the popover -----------------------------------------------------------------------------


def test_the_button_lists_the_highlights_of_the_article(hand: Hand) -> None:
    mark = hand.mark(WORDS, note="How many?")
    button(hand.window._pane_column.header, "Highlights in this article").click()
    hand.settle()
    popover = hand.window.marks.popover
    assert popover.isVisible()
    assert popover.list.rows.rowCount() == 1
    hand.qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    hand.settle()
    assert not popover.isVisible()
    assert hand.window.marks.marker._hand == mark.id


def test_a_note_on_the_whole_article_is_kept_and_all_is_copied(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.window.actions_by_name["highlights"].trigger()
    hand.settle()
    popover = hand.window.marks.popover
    popover.note.setFocus()
    hand.qtbot.keyClicks(popover.note, "Read twice.")
    popover.copy.click()
    hand.settle()
    written = QGuiApplication.clipboard().text()
    assert written.startswith("# Ships at anchor\n")
    assert written.endswith(f"Read twice.\n\n> {WORDS}\n")
    assert not popover.isVisible()


def test_removed_in_the_popover_it_is_gone_there(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.window.actions_by_name["highlights"].trigger()
    hand.settle()
    popover = hand.window.marks.popover
    hand.qtbot.keyClick(popover.list, Qt.Key.Key_Delete)
    hand.settle()
    assert popover.list.rows.rowCount() == 0
    assert hand.marks() == []


def test_nothing_is_to_be_done_where_no_article_is_open(window: MainWindow) -> None:
    names = ("highlight", "highlights", "caret")
    assert not any(window.actions_by_name[name].isEnabled() for name in names)


# ---- the list of all -------------------------------------------------------------------------


def test_a_click_opens_the_article_at_the_passage_and_back_returns(
    hand: Hand, world: World
) -> None:
    world.time = world.time.replace(hour=20)
    tides = take_in(hand.library, world.page("https://e.org/tides", story_html("The tides"))).id
    hand.mark(WORDS, note="How many?")
    hand.window._desk.open(tides)
    hand.settle()
    hand.window.show_place(Place.HIGHLIGHTS)
    hand.settle()
    view = hand.window.highlights
    assert view.isVisible()
    assert "1" in hand.window.sidebar._items[Place.HIGHLIGHTS].accessibleName()
    hand.qtbot.mouseClick(
        view.list.viewport(), LEFT, pos=view.list.visualRect(view.list.rows.index(0, 0)).center()
    )
    hand.settle()
    assert hand.window.windowTitle().startswith("Ships at anchor")
    assert hand.window.marks.marker._boxes_in_hand()
    hand.window.go_back()
    hand.settle()
    assert hand.window.windowTitle().startswith("The tides")


def test_in_a_narrow_window_list_and_passage_take_turns(hand: Hand) -> None:
    hand.mark(WORDS)
    hand.window.resize(700, 700)
    hand.window.show_place(Place.HIGHLIGHTS)
    hand.settle()
    view = hand.window.highlights
    assert (view.isVisible(), hand.window.pane.isVisible()) == (True, False)
    hand.window.actions_by_name["read"].trigger()
    hand.settle()
    assert (view.isVisible(), hand.window.pane.isVisible()) == (False, True)
    hand.window.go_back()
    hand.settle()
    assert view.isVisible()
    view.list.setCurrentIndex(view.list.rows.index(0, 0))
    hand.qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    hand.settle()
    assert view.notice.words == "The highlight is removed."


def test_a_passage_that_is_gone_is_said_to_be_lost(hand: Hand) -> None:
    mark = hand.mark(WORDS)
    with hand.library.store.writing() as db:
        db.execute(
            "UPDATE annotation SET exact = ?, prefix = '', suffix = ''",
            ["Of this nothing is left in any text that was ever shown here"],
        )
    hand.window._desk.reload()
    hand.settle()
    assert hand.painted() == []
    assert [each.lost for each in hand.marks()] == [True]
    hand.window.marks.marker.go_to(mark.id)
    hand.window._desk.reload()
    hand.settle()
    assert "no longer in the text" in hand.window.notice.words


def test_the_next_key_steps_through_the_passages(hand: Hand) -> None:
    first, second = hand.mark(WORDS), hand.mark("the wind")
    hand.window.show_place(Place.HIGHLIGHTS)
    hand.settle()
    hand.window.highlights.list.clearSelection()
    for mark in (first, second):
        hand.window.actions_by_name["next"].trigger()
        hand.settle()
        assert hand.window.marks.marker._hand == mark.id


def test_the_search_key_goes_to_their_search_and_back_to_all_articles(hand: Hand) -> None:
    hand.window.show_place(Place.HIGHLIGHTS)
    hand.settle()
    hand.window.actions_by_name["search"].trigger()
    assert hand.window.highlights.search.hasFocus()
    hand.window.go_back()
    assert hand.window.place == Place.ALL


def test_a_highlighted_article_says_so_in_the_list(hand: Hand) -> None:
    hand.drag(WORDS)
    hand.press(Qt.Key.Key_1)
    rows = hand.window.list.rows
    spoken = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "with highlights" in str(spoken)
