"""What the pane paints itself, beside what Qt does."""

import pytest
from PySide6.QtGui import QImage, QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from reader.model.page import EMBEDDED_HOST
from tests.gui.reading_pane.looking import painted
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, opened
from tests.gui.tools import colour_at, colours_in, picture


def test_where_nothing_is_open_it_says_what_to_do(pane: ReadingPane, style: Style) -> None:
    hint = painted(pane)
    pane.show_article(opened(offered=ALL))
    pane.show_nothing()
    assert (pane.shown, pane.strip, pane.toPlainText()) == (None, None, "")
    assert painted(pane) == hint
    assert style.hex("text3").lower() in hint
    assert style.hex("control").lower() in hint


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_quotes_have_a_bar_at_their_beginning(pane: ReadingPane, style: Style, rtl: bool) -> None:
    html = f"<blockquote>{PARAGRAPH}{PARAGRAPH}</blockquote><p>End.</p>"
    pane.show_article(opened(html, dir="rtl" if rtl else "ltr"))
    shown = picture(pane.viewport())
    half = shown.width() // 2
    sides = [
        style.hex("quote_bar").lower() in colours_in(shown, x, 0, half, shown.height())
        for x in (0, half)
    ]
    assert sides == [not rtl, rtl]


def test_the_page_is_still_from_the_account_line_on(pane: ReadingPane, style: Style) -> None:
    """A line parts the head from the text."""
    pane.show_article(opened("<p>Text.</p>"))
    shown = picture(pane.viewport())
    line = style.hex("line").lower()
    middle = shown.width() // 2
    lines = [y for y in range(shown.height()) if colour_at(shown, middle, y) == line]
    assert len(lines) == 1


def box_of(pane: ReadingPane, name: str, width: int = 300) -> QImage:
    """Show a picture that is not here; return what is painted in its place."""
    src = f"https://{EMBEDDED_HOST}/{name}"
    pane.show_article(opened(f'<div><img src="{src}" width="{width}" height="200"></div><p>T.</p>'))
    start = QTextCursor(pane.document())
    start.setPosition(pane.document().find("\ufffc").selectionStart())
    corner = pane.cursorRect(start)
    top = corner.bottom() - 200
    return picture(pane.viewport()).copy(corner.left(), top, width, 200)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["to-come/300x200", "given-up/300x200"])
def test_where_a_picture_is_not_here_there_is_a_quiet_box_with_a_word(
    pane: ReadingPane, style: Style, theme: str, name: str
) -> None:
    style.choose(theme)
    box = box_of(pane, name)
    assert colour_at(box, 150, 20) == style.hex("receipt").lower()
    assert colour_at(box, 20, 180) == style.hex("receipt").lower()
    assert style.hex("receipt_text").lower() in colours_in(box, 0, 60, 300, 80)


def test_one_that_is_on_its_way_from_the_disk_has_no_word(pane: ReadingPane, style: Style) -> None:
    box = box_of(pane, "abc")  # its size is not known: it has no room yet
    assert style.hex("receipt_text").lower() not in colours_in(box, 0, 60, 300, 80)


def test_a_small_box_has_no_word(pane: ReadingPane, style: Style) -> None:
    box = box_of(pane, "to-come/80x200", 80)
    assert colour_at(box, 40, 100) == style.hex("receipt").lower()


def test_nobody_asks_for_a_picture_that_is_not_here(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.wanted):
        box_of(pane, "to-come/300x200")
