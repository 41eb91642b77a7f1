"""The related stories lie under the text, and nothing does where there are none."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.under_text import UnderText
from reader.gui.style import Style
from reader.model.article import ArticleId, Beside
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, UNSAVED, opened, row


def test_without_related_stories_there_is_nothing(pane: ReadingPane, style: Style) -> None:
    under = UnderText(style, pane)
    beginning = replace(opened(PARAGRAPH, offered=ALL), whole=False)
    for nothing in (None, opened(), beginning):
        under.show(nothing)
        assert under.strip is None
        assert under.fit(600) == 0
        under.place(0, 1_000)


def test_the_strip_ends_where_the_page_does(pane: ReadingPane, style: Style) -> None:
    under = UnderText(style, pane)
    under.show(opened(PARAGRAPH, offered=ALL))
    strip = under.strip
    assert strip is not None
    assert under.fit(600) > strip.height()
    under.place(20, 2_000)
    assert (strip.x(), strip.y() + strip.height()) == (20, 2_000)
    under.show(opened(PARAGRAPH, offered=ALL))
    assert under.strip is not strip
    assert strip.isHidden()


def test_what_stands_beside_an_article_is_news_once(pane: ReadingPane, style: Style) -> None:
    under, beside = UnderText(style, pane), Beside(thread=(row(),))
    shown = opened()
    assert [under.note(shown.saved.id, beside) for _ in range(2)] == [True, False]
    assert under.note(ArticleId(99), beside)
    under.show(shown)
    assert under.strip is None  # it stands beside another
    under.note(shown.saved.id, beside)
    under.show(shown)
    assert under.strip is not None


def test_it_is_nowhere_under_the_pointer_before_it_has_its_place(
    pane: ReadingPane, style: Style
) -> None:
    under = UnderText(style, pane)
    under.show(opened(PARAGRAPH, offered=ALL))
    assert under.strip is not None
    assert not under.strip.geometry().intersects(pane.viewport().rect())


@pytest.mark.parametrize("by_key", [True, False], ids=["key", "click"])
def test_the_focus_stays_with_a_story_when_it_stands_otherwise(
    pane: ReadingPane, by_key: bool
) -> None:
    pane.activateWindow()
    pane.show_article(opened(PARAGRAPH, offered=(UNSAVED,)))
    assert pane.strip is not None
    for offered in (replace(UNSAVED, waiting=True), replace(UNSAVED, saved=row())):
        action = pane.strip.cards[0].action
        assert action is not None
        reason = Qt.FocusReason
        action.setFocus(reason.TabFocusReason if by_key else reason.MouseFocusReason)
        pane.refresh(opened(PARAGRAPH, offered=(offered,)))
        assert pane.strip.name_with_focus().strip() == ("The ferry" if by_key else "")
        assert pane.hasFocus() != by_key
    pane.refresh(opened(PARAGRAPH))
    assert pane.hasFocus()
