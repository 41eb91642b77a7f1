"""An article is painted before all else is done about it, and then stays where it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.reading_place import ReadingPlace
from tests.world import PARAGRAPH, World, story_html

Settle = Callable[[], None]


class Eye(QObject):
    """Sees what the pane paints of one article: where in the window, from which place of it on."""

    def __init__(self, window: MainWindow, article_id: ArticleId) -> None:
        super().__init__(window)
        self._window, self._id = window, article_id
        self.seen: list[tuple[QPoint, int, str]] = []
        window.pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pane = self._window.pane
        if event.type() == QEvent.Type.Paint and pane.shown and pane.shown.saved.id == self._id:
            corner = pane.viewport().mapTo(self._window, QPoint())
            spot = QPoint(pane.viewport().width() // 2, pane.viewport().height() // 2)
            scrolled = pane.verticalScrollBar().value()
            words = pane.cursorForPosition(spot).block().text()
            self.seen.append((corner, scrolled, words))
        return False


def keep(library: Library, world: World, title: str) -> ArticleId:
    paragraphs = "".join(f"<p>On day {n}: {PARAGRAPH * 2}</p>" for n in range(200))
    html = story_html(title).replace("</article>", f"{paragraphs}</article>")
    return take_in(library, world.page(f"https://e.org/{len(title)}", html)).id


@pytest.mark.parametrize("width", [700, 1280])
def test_what_was_painted_first_stays(
    library: Library, world: World, window: MainWindow, settle: Settle, width: int
) -> None:
    way, walk = keep(library, world, "The long way home"), keep(library, world, "A walk by sea")
    reading.keep_place(library, walk, ReadingPlace(f"On day 90: {PARAGRAPH}"[:64], 20_000, 40))
    window._desk.reload()
    settle()
    window.resize(width, 820)
    for article_id in (way, walk, way):
        eye = Eye(window, article_id)
        window._desk.open(article_id)
        settle()
        window.pane._laying.finish()
        settle()
        assert len(set(eye.seen)) == 1
        assert (eye.seen[0][1] > 0) == (article_id == walk)


def test_it_is_painted_before_the_one_before_is_put_away(
    stories: list[ArticleId], library: Library, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window._desk.open(stories[0])
    settle()
    eye = Eye(window, stories[1])
    seen: list[int] = []
    for told in (window._desk.reading.altered, window._desk.opened):
        told.connect(lambda *_: seen.append(len(eye.seen)))
    window._desk.open(stories[1])
    settle()
    assert seen == [1, 1]
