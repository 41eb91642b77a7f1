"""Links in the text: where they are, and how they show whether their story is saved."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.link_marks import BOOKMARK, anchors, drawn_bookmark, mark
from reader.gui.reading_pane.picture_room import Room
from reader.gui.style import Style

SAVED, OTHER = "https://e.org/saved", "https://e.org/other"
HTML = (
    f'<p>One <a href="{SAVED}">the <b>la\u00admp</b></a>, two <a href="{OTHER}">a quay</a>,'
    ' three <a href="#note">1</a>, four <a href="mailto:a@e.org">a letter</a>,'
    f' five <a href="{OTHER}"><img src="x"></a>, six <a name="here"></a>.</p>'
)


def page() -> ArticleDocument:
    document = ArticleDocument()
    document.setHtml(HTML)
    return document


def format_at(document: ArticleDocument, words: str) -> QTextCharFormat:
    at = document.toPlainText().index(words)
    cursor = QTextCursor(document)
    cursor.setPosition(at + 1)
    return cursor.charFormat()


def test_a_link_of_several_formats_is_one_without_its_soft_hyphens(style: Style) -> None:
    found = anchors(page())
    assert [(each.words, each.address) for each in found] == [
        ("the lamp", SAVED),
        ("a quay", OTHER),
        ("1", "#note"),
        ("a letter", "mailto:a@e.org"),
    ]


def test_the_line_is_solid_to_a_saved_story_and_dotted_to_another(style: Style) -> None:
    document = page()
    mark(document, lambda address: address == SAVED)
    lines = QTextCharFormat.UnderlineStyle
    assert format_at(document, "the ").underlineStyle() == lines.SingleUnderline
    assert format_at(document, "a quay").underlineStyle() == lines.DotLine
    assert format_at(document, "a letter").underlineStyle() == lines.SingleUnderline


def test_a_bookmark_follows_the_link_to_a_saved_story_and_leads_there(style: Style) -> None:
    document = page()
    mark(document, lambda address: address == SAVED)
    at = document.toPlainText().index(", two")
    cursor = QTextCursor(document)
    cursor.setPosition(at)
    bookmark = cursor.charFormat().toImageFormat()
    assert (bookmark.name(), bookmark.anchorHref()) == (BOOKMARK, SAVED)
    assert document.toHtml().count(BOOKMARK) == 1


def test_the_bookmark_is_no_picture_of_the_article(style: Style) -> None:
    document = page()
    document.bookmark = drawn_bookmark(style, 2.0, rtl=False)
    mark(document, lambda address: address == SAVED)
    document.fit_pictures(Room(600), {})
    assert document.lacking() == []
    assert document.loadResource(2, BOOKMARK) is document.bookmark
    at = QTextCursor(document)
    at.setPosition(document.toPlainText().index(", two"))
    assert at.charFormat().toImageFormat().width() == 15


def test_the_gap_is_between_words_and_bookmark(style: Style) -> None:
    ltr, rtl = (drawn_bookmark(style, 1.0, rtl=rtl) for rtl in (False, True))
    assert all(ltr.pixelColor(0, y).alpha() == 0 for y in range(ltr.height()))
    assert ltr.copy(1, 0, 14, 14) == rtl.copy(0, 0, 14, 14)
