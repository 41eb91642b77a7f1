"""Set an article's page into a document: its fonts, its direction, its text, its shape."""

from PySide6.QtCore import Qt

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.sheet import Measures, head_blocks
from reader.model.article import SavedArticle


def set_page(page: ArticleDocument, html: str, saved: SavedArticle, measures: Measures) -> None:
    """Give the document the html of this article, as page_of() has it.

    It is not laid out: each of many changes would do that, so its layout is left switched off.
    """
    page.setLayoutEnabled(False)
    if page.defaultFont() != measures.body:  # else the text before would be set in it first
        page.setDefaultFont(measures.body)
    rtl = saved.article.dir == "rtl"
    option = page.defaultTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    page.setDefaultTextOption(option)
    page.setHtml(html)
    page.shape(justified=measures.justified, head_blocks=head_blocks(saved))
