"""An article's page in a document."""

import pytest
from PySide6.QtCore import Qt

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.setting import set_page
from reader.gui.reading_pane.sheet import measures_of, page_of
from reader.gui.style import Style
from reader.settings import Typography
from tests.gui.reading_pane.opened import opened


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_it_has_the_articles_font_direction_and_shape(style: Style, direction: str) -> None:
    article = opened(dir=direction, title="Ships at anchor")
    measures = measures_of(article.saved, Typography(px=24))
    page = ArticleDocument()
    set_page(page, page_of(article, style, Typography(px=24)), article.saved, measures)
    assert page.defaultFont() == measures.body
    rtl = page.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl is (direction == "rtl")
    [title] = [each for each in page.blocks() if each.blockFormat().headingLevel() == 1]
    assert title.text() == "Ships at anchor"
    assert not page.isLayoutEnabled()
