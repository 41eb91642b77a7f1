"""Bullets that are painted where the lines of their list begin."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.gui.reading_pane.bullets import paint_bullet
from reader.gui.reading_pane.pane import ReadingPane
from tests.gui.reading_pane.opened import opened

LISTS = "<ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>Three</li></ol><p>Four</p>"


def dots(pane: ReadingPane, words: str) -> tuple[int, int] | None:
    """Return from where to where the bullet before these words is, from left to right."""
    document = pane.document()
    block = document.find(words).block()
    image = QImage(pane.width(), pane.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    box = document.documentLayout().blockBoundingRect(block)
    paint_bullet(painter, block, QRectF(box), QColor("black"))
    painter.end()
    dark = [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)).value() < 128 for y in range(image.height()))
    ]
    return (dark[0], dark[-1]) if dark else None


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_they_are_small_and_stand_before_the_words(pane: ReadingPane, direction: str) -> None:
    pane.show_article(opened(LISTS, dir=direction))
    for words in ("One", "Two"):
        found, cursor = dots(pane, words), pane.document().find(words)
        assert found is not None
        assert 3 <= found[1] - found[0] <= 7
        ends = [pane.cursorRect(cursor).x()]
        cursor.setPosition(cursor.selectionStart())
        ends.append(pane.cursorRect(cursor).x())
        away = min(ends) - found[1] if direction == "ltr" else found[0] - max(ends)
        assert 3 < away < 20


def test_figures_and_paragraphs_have_none(pane: ReadingPane) -> None:
    pane.show_article(opened(LISTS))
    assert [dots(pane, words) for words in ("Three", "Four")] == [None, None]
