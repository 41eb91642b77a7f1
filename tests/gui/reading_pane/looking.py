"""What is seen in a pane, and articles that are long enough to be scrolled."""

from PySide6.QtCore import QPoint

from reader.gui.reading_pane.pane import ReadingPane
from tests.gui.reading_pane.opened import PARAGRAPH
from tests.gui.tools import colours_in, picture


def painted(pane: ReadingPane) -> set[str]:
    """Return the colours that are seen in the pane."""
    shown = picture(pane.viewport())
    return colours_in(shown, 0, 0, shown.width(), shown.height())


def words_at(pane: ReadingPane, top: int = 0) -> str:
    """Return the words of the paragraph that is seen `top` pixels below the upper edge."""
    return pane.cursorForPosition(QPoint(pane.viewport().width() // 2, top)).block().text()


def numbered(count: int = 40) -> str:
    """Return html of paragraphs that can be told apart."""
    return "".join(PARAGRAPH.replace("<p>", f"<p>({n}) ") for n in range(count))
