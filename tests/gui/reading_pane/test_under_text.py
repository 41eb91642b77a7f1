"""The related stories lie under the text, and nothing does where there are none."""

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.under_text import UnderText
from reader.gui.style import Style
from reader.model.article import Beside
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, opened


def test_without_related_stories_there_is_nothing(pane: ReadingPane, style: Style) -> None:
    under = UnderText(style, pane)
    assert under.show(None, Beside()) is None
    assert under.show(opened(), Beside()) is None
    assert under.fit(600) == 0
    under.place(0, 1_000)
    assert under.strip is None


def test_the_strip_ends_where_the_page_does(pane: ReadingPane, style: Style) -> None:
    under = UnderText(style, pane)
    strip = under.show(opened(PARAGRAPH, offered=ALL), Beside())
    assert strip is not None
    assert under.fit(600) > strip.height()
    under.place(20, 2_000)
    assert (strip.x(), strip.y() + strip.height()) == (20, 2_000)
    again = under.show(opened(PARAGRAPH, offered=ALL), Beside())
    assert again is under.strip
    assert strip.isHidden()
