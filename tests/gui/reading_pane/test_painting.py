"""What the pane paints itself, beside what Qt does."""

import pytest

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
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
