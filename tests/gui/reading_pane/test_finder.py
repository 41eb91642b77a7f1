"""Find in the article: all places marked, one of them the current one, and Esc ends it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from tests.gui.reading_pane.looking import numbered, painted
from tests.gui.reading_pane.opened import opened
from tests.gui.tools import texts


def find(pane: ReadingPane, words: str) -> None:
    """Type these words into the bar."""
    pane.finder.open()
    pane.finder.bar.field.setText(words)


def brackets(count: int) -> str:
    return "".join(f"<p>({n}) ships</p>" for n in range(count))


def said(pane: ReadingPane) -> list[str]:
    return texts(pane.finder.bar)


def top_of_current(pane: ReadingPane, style: Style) -> int:
    """Return where the current place is seen."""
    [current] = [
        each
        for each in pane.extraSelections()
        if each.format.background().color().name() == style.hex("accent").lower()
    ]
    start = QTextCursor(pane.document())
    start.setPosition(current.cursor.selectionStart())
    return pane.cursorRect(start).top()


def test_all_places_are_marked_and_the_current_one_stands_out(
    pane: ReadingPane, style: Style
) -> None:
    html = "<p>The har\u00adbour, another HARBOUR, harbours.</p>"
    pane.show_article(opened(html, title="Ships"))
    find(pane, "harbour")
    assert said(pane) == ["1 of 3"]
    assert {style.hex("hit").lower(), style.hex("accent").lower()} <= painted(pane)
    grounds = [each.format.background().color().name() for each in pane.extraSelections()]
    assert grounds.count(style.hex("hit").lower()) == 2


def test_enter_and_f3_go_from_one_to_the_next_and_round(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened("<p>one two one two one</p>", title="Ships"))
    find(pane, "one")
    seen = []
    for _ in range(3):
        qtbot.keyClick(pane.finder.bar.field, Qt.Key.Key_Return)
        seen += said(pane)
    pane.finder.step(-1)
    seen += said(pane)
    assert seen == ["2 of 3", "3 of 3", "1 of 3", "3 of 3"]


def test_the_current_one_comes_into_view_clear_of_the_bar(pane: ReadingPane, style: Style) -> None:
    pane.show_article(opened(numbered(100)))
    find(pane, "(80)")
    assert pane.verticalScrollBar().value() > 0
    lowest = pane.finder.bar.geometry().bottom()
    assert lowest < top_of_current(pane, style) < pane.viewport().height() - 30


def test_it_begins_from_where_one_is(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(100)))
    pane.go_to_place(0.5)
    find(pane, "(")
    [words] = said(pane)
    number = int(words.partition(" ")[0])
    assert 40 < number < 60


def test_what_is_not_there_is_said_and_one_stays(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(100)))
    pane.go_to_place(0.5)
    before = pane.verticalScrollBar().value()
    find(pane, "zeppelin")
    pane.finder.step(1)
    assert said(pane) == ["Not found"]
    assert pane.verticalScrollBar().value() == before


def test_what_is_selected_is_looked_for(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>The har\u00adbour was full. A harbour!</p>", title="Ships"))
    cursor = pane.document().find("har\u00adbour")
    pane.setTextCursor(cursor)
    pane.finder.open()
    assert pane.finder.bar.field.text() == "harbour"
    assert said(pane) == ["1 of 2"]


def test_esc_in_the_text_or_the_field_ends_it(
    pane: ReadingPane, style: Style, qtbot: QtBot
) -> None:
    pane.show_article(opened("<p>one two one</p>"))
    for place in ("field", "text"):
        find(pane, "one")
        part: QWidget = pane.finder.bar.field if place == "field" else pane
        qtbot.keyClick(part, Qt.Key.Key_Escape)
        assert pane.finder.bar.isHidden()
        assert pane.hasFocus()
        assert style.hex("hit").lower() not in painted(pane)


def test_a_step_without_the_bar_opens_it_with_the_last_words(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>one two one</p>", title="Ships"))
    find(pane, "one")
    pane.finder.close()
    pane.finder.step(1)
    assert pane.finder.bar.isVisible()
    assert said(pane) == ["1 of 2"]


@pytest.mark.parametrize("change", ["theme", "article", "embedded"])
def test_places_are_found_again_when_the_page_is_made_anew(
    pane: ReadingPane, style: Style, change: str
) -> None:
    pane.show_article(opened(brackets(3), title="Ships"))
    find(pane, "(")
    assert said(pane) == ["1 of 3"]
    if change == "theme":
        style.choose("dark")
    elif change == "article":
        pane.show_article(opened(brackets(4), title="Ships", number=2))
    else:
        pane.embed(pane.document().lastBlock(), QWidget())
        pane.finder.step(0)
    pane.finder.step(2)
    assert said(pane) == [f"3 of {4 if change == 'article' else 3}"]
    assert {style.hex("hit").lower(), style.hex("accent").lower()} <= painted(pane)
    marked = [each.cursor.selectedText() for each in pane.extraSelections()]
    assert set(marked) == {"("}


def test_where_nothing_is_open_there_is_no_bar(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>one two one</p>"))
    find(pane, "one")
    pane.show_nothing()
    assert pane.finder.bar.isHidden()


@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_the_bar_is_in_the_far_corner(pane: ReadingPane, mirrored: bool) -> None:
    pane.show_article(opened("<p>one two one</p>"))
    if mirrored:
        pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.finder.open()
    for width in (900, 360):
        pane.resize(width, 700)
        view, bar = pane.viewport().geometry(), pane.finder.bar.geometry()
        side = bar.left() - view.left() if mirrored else view.right() - bar.right()
        assert side == 12
        assert view.contains(bar)
