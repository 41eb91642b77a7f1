"""Highlights and notes on paper."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from reader.gui.reading_pane.marker import Marker
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.paper_marks import PaperMark, notes_of, numbered, paint_marks
from reader.gui.style import Style
from reader.model.annotation import Annotation, AnnotationId, Colour, Placed, TextQuote
from reader.model.article import ArticleId, TextLink
from reader.model.url import Url
from tests.gui.reading_pane.opened import found, opened
from tests.world import NOON

SHIPS = PaperMark(4, 9, Colour.GREEN, "Which?")
QUAY = PaperMark(21, 25, Colour.PINK, "")
LATE = PaperMark(26, 31, Colour.BLUE, "At <noon>\nor later")


def ground(colour: Colour) -> QColor:
    return QColor({Colour.GREEN: "green", Colour.PINK: "pink", Colour.BLUE: "blue"}[colour])


def grounds(document: QTextDocument) -> dict[str, str]:
    """Return the words that have a ground, each with its colour."""
    seen: dict[str, str] = {}
    cursor = QTextCursor(document)
    for place, sign in enumerate(document.toPlainText()):
        cursor.setPosition(place + 1)
        if cursor.charFormat().background().style().value:
            name = cursor.charFormat().background().color().name()
            seen[name] = seen.get(name, "") + sign
    return seen


def page() -> QTextDocument:
    document = QTextDocument()
    document.setPlainText("Head\nThe ships lie at the quay until noon.")
    return document


def test_each_passage_has_its_ground_and_each_note_its_number() -> None:
    document = page()
    paint_marks(document, 5, [LATE, SHIPS, QUAY], ground, noted=True)
    assert document.toPlainText() == "Head\nThe ships1 lie at the quay until2 noon."
    assert grounds(document) == {
        QColor("green").name(): "ships",
        QColor("pink").name(): "quay",
        QColor("blue").name(): "until",
    }
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    assert document.find("1").charFormat().verticalAlignment() == raised


def test_without_notes_the_words_stay_as_they_are() -> None:
    document = page()
    paint_marks(document, 5, [SHIPS, QUAY, LATE], ground, noted=False)
    assert document.toPlainText() == page().toPlainText()
    assert len(grounds(document)) == 3


def test_notes_are_numbered_as_they_come_in_the_text() -> None:
    assert numbered([LATE, QUAY, SHIPS]) == {SHIPS: 1, LATE: 2}
    html = notes_of([LATE, QUAY, SHIPS])
    assert html.endswith("<ol><li>Which?</li><li>At &lt;noon&gt;<br>or later</li></ol>")
    assert notes_of([QUAY]) == ""


def test_the_marker_counts_without_the_bookmarks_that_the_pane_has(
    pane: ReadingPane, style: Style
) -> None:
    lamp = Url("https://e.org/lamp")
    html = f'<p>One <a href="{lamp}">lamp</a> and <a href="{lamp}">two</a>, then ships.</p>'
    bare = "One lamp and two, then ships."
    marker = Marker(pane, style)
    pane.show_article(opened(html, links=(TextLink(lamp, ArticleId(7)),)))
    placed = []
    for number, words in enumerate(("One", "and", "then")):
        at, body = found(pane, words), marker._body.position()
        quote = Annotation(
            AnnotationId(number), ArticleId(1), TextQuote(words), Colour.BLUE, "", NOON, NOON
        )
        placed.append(Placed(quote, at.selectionStart() - body, at.selectionEnd() - body))
    marker.show(placed)
    assert [bare[each.start : each.end] for each in marker.on_paper()] == ["One", "and", "then"]
