"""Passages have another ground where they are seen; Qt is not told of the others."""

from PySide6.QtGui import QColor, QTextCharFormat

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.tints import Tint
from reader.gui.style import Style
from tests.gui.reading_pane.looking import numbered, painted
from tests.gui.reading_pane.opened import opened

RED, BLUE = "#ff0000", "#0000ff"


def look(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(colour))
    return made


def span(pane: ReadingPane, words: str, colour: str) -> Tint:
    found = pane.document().find(words)
    assert not found.isNull()
    return Tint(found.selectionStart(), found.selectionEnd(), look(colour))


def test_a_passage_has_its_ground_until_its_layer_has_others(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>The harbour was full of ships.</p>"))
    pane.tint("one", [span(pane, "harbour", RED)])
    pane.tint("two", [span(pane, "ships", BLUE)])
    assert {RED, BLUE} <= painted(pane)
    pane.tint("one", [])
    assert {RED, BLUE} & painted(pane) == {BLUE}


def test_later_layers_lie_over_earlier_ones(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>The harbour was full of ships.</p>"))
    pane.tint("below", [span(pane, "harbour", RED)])
    pane.tint("above", [span(pane, "harbour", BLUE)])
    assert {RED, BLUE} & painted(pane) == {BLUE}


def test_of_many_only_those_near_the_view_are_qts(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(200)))
    spans = [span(pane, f"({n})", RED) for n in range(200)]
    pane.tint("all", spans[::-1])
    for place in (0.0, 0.5, 1.0):
        pane.go_to_place(place)
        assert RED in painted(pane)
        assert 0 < len(pane.extraSelections()) < 40


def test_one_that_is_longer_than_the_view_is_seen_in_its_middle(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(100)))
    pane.tint("long", [Tint(10, pane.document().characterCount() - 10, look(RED))])
    pane.go_to_place(0.5)
    assert RED in painted(pane)


def test_another_article_has_none(pane: ReadingPane, style: Style) -> None:
    pane.show_article(opened("<p>The harbour was full of ships.</p>"))
    pane.tint("one", [span(pane, "harbour", RED)])
    pane.show_article(opened("<p>The harbour was full of ships.</p>", number=2))
    assert RED not in painted(pane)
    pane.tint("one", [span(pane, "harbour", RED)])
    pane.show_nothing()
    assert RED not in painted(pane)
