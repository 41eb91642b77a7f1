"""The pictures of an article are seen in the window, at once or when they come."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage, QImageWriter

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.library import picturing
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change
from tests.gui.tools import colours_in, picture
from tests.world import PARAGRAPH, World, story_html

SHIPS, PIER = "https://e.org/ships", "https://e.org/pier.png"
TEAL, GOLD = "#008080", "#ffd700"


def painted(colour: str, width: int = 900, height: int = 400) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


@pytest.fixture
def ships(library: Library, world: World) -> ArticleId:
    """An article with a picture between its paragraphs, which is not here yet."""
    figure = f'<figure><img src="{PIER}"><figcaption>The pier</figcaption></figure>'
    more = "".join(f"<p>({n}) {PARAGRAPH * 2}</p>" for n in range(20))
    html = story_html("Ships at anchor").replace("</article>", f"{figure}{more}</article>")
    return take_in(library, world.page(SHIPS, html)).id


def seen(window: MainWindow, colour: str) -> bool:
    shown = picture(window.pane.viewport())
    return colour in colours_in(shown, 0, 0, shown.width(), shown.height())


def scroll_to_picture(window: MainWindow) -> None:
    top = window.pane.document().find("The pier").block()
    place = window.pane.document().documentLayout().blockBoundingRect(top).top()
    window.pane.verticalScrollBar().setValue(round(place) - 300)


def account_of(window: MainWindow) -> str:
    return window.pane.toPlainText().split("The harbour was")[0]


def test_it_is_said_that_one_could_not_be_had(
    ships: ArticleId, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.list.opened.emit(ships)
    settle()
    assert "1 picture could not be had" in account_of(window)  # the first try was at the start


@pytest.fixture
def with_picture(world: World) -> None:
    """The picture is out there; name it before `window`."""
    world.pictures = {PIER: painted(TEAL)}


@pytest.mark.usefixtures("with_picture")
def test_a_picture_is_seen_as_wide_as_the_text(
    ships: ArticleId, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.list.opened.emit(ships)
    settle()
    scroll_to_picture(window)
    assert seen(window, TEAL)
    assert "picture" not in account_of(window)
    assert window.pane.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("with_picture")
def test_what_is_copied_has_no_sign_for_it(
    ships: ArticleId, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.list.opened.emit(ships)
    settle()
    window.pane.selectAll()
    copied = window.pane.createMimeDataFromSelection().text()
    assert "The pier" in copied
    assert "\ufffc" not in copied


def test_the_text_stays_in_place_when_a_picture_comes_above_it(
    ships: ArticleId,
    library: Library,
    world: World,
    desk: Desk,
    window: MainWindow,
    settle: Callable[[], None],
) -> None:
    window.list.opened.emit(ships)
    settle()
    window.pane.verticalScrollBar().setValue(window.pane.verticalScrollBar().maximum() * 2 // 3)
    before = window.pane.cursorForPosition(QPoint(300, 5)).block().text()
    assert before.startswith("(")
    world.pictures = {PIER: painted(GOLD)}
    picturing.ask_again(library, ships)
    assert list(deliver(library)) == [Change(articles=frozenset({ships}))]
    desk.reload()
    settle()
    assert window.pane.cursorForPosition(QPoint(300, 5)).block().text() == before
    scroll_to_picture(window)
    assert seen(window, GOLD)
