"""The row of an article that is not the whole story has a sign, and says it to those who listen."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.article_list.model import ArticleModel
from reader.gui.article_list.view import ArticleList
from reader.gui.style import THEMES, Style
from reader.model.article import ArticleId, ArticleRow, Incomplete, State
from tests.world import NOON

WIDTH, META = 400, range(12, 28)  # the lines of pixels in which site, day and minutes stand
ROW = ArticleRow(
    *(ArticleId(1), "Ships at anchor", None, "The Ledger", "2024-05-03", NOON, 7, None),
    *("en", "ltr", State.READ),
    favourite=False,
    sample=False,
    incomplete=Incomplete.PAYWALL,
)
WHOLE = replace(ROW, id=ArticleId(2), incomplete=None)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Style]:
    look = Style(qapp, "light")
    yield look
    look.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pictures(look: Style, qtbot: QtBot, *rows: ArticleRow) -> list[QImage]:
    """Return what is painted of each row."""
    view = ArticleList(look)
    qtbot.addWidget(view)
    view.resize(WIDTH, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.show_ids([row.id for row in rows], None)
    view.rows.fill(rows)
    QCoreApplication.processEvents()
    whole = view.viewport().grab().toImage()
    boxes = [view.visualRect(view.rows.index(place, 0)) for place in range(len(rows))]
    return [whole.copy(box) for box in boxes]


def changed(image: QImage, other: QImage) -> list[int]:
    """Return where from left to right two pictures differ in the line of the site."""
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != other.pixel(x, y) for y in META)
    ]


def is_near(one: QColor, other: QColor) -> bool:
    """Return whether two colours are alike; the lines of a sign are thin and shade off."""
    parts = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return sum(map(abs, parts)) < 60


def has_colour(image: QImage, places: list[int], colour: QColor) -> bool:
    return any(is_near(QColor(image.pixel(x, y)), colour) for x in places for y in META)


@pytest.mark.parametrize("theme", THEMES)
def test_a_sign_stands_at_the_end_of_the_line(look: Style, qtbot: QtBot, theme: str) -> None:
    look.choose(theme)
    lacking, whole = pictures(look, qtbot, ROW, WHOLE)
    places = changed(lacking, whole)
    assert 8 < places[-1] - places[0] <= 14
    assert has_colour(lacking, places, look.colour("waiting"))
    assert not has_colour(whole, [*range(WIDTH)], look.colour("waiting"))
    assert WIDTH - 24 < places[-1] < WIDTH - 16


def test_a_long_site_gives_way_to_the_sign(look: Style, qtbot: QtBot) -> None:
    long = replace(ROW, site_name="The Harbour Ledger and Courier of the Northern Coast " * 2)
    [image] = pictures(look, qtbot, long)
    assert has_colour(image, [*range(WIDTH - 40, WIDTH - 18)], look.colour("waiting"))
    assert not has_colour(image, [*range(WIDTH - 18, WIDTH)], look.colour("waiting"))


def test_from_right_to_left_it_stands_at_the_left_end(
    look: Style, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        lacking, whole = pictures(look, qtbot, ROW, WHOLE)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert 16 <= min(changed(lacking, whole)) < 24


def test_a_screen_reader_says_it(qapp: QApplication) -> None:
    model = ArticleModel()
    model.show_ids([ROW.id, WHOLE.id])
    model.fill([ROW, WHOLE])
    spoken = [
        str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for place in (0, 1)
    ]
    assert spoken[0].endswith("7 min, read, incomplete")
    assert spoken[1].endswith("7 min, read")


def test_of_a_page_without_a_text_no_minutes_are_said(qapp: QApplication) -> None:
    model = ArticleModel()
    model.show_ids([ROW.id])
    model.fill([replace(ROW, reading_minutes=0)])
    spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "min" not in spoken
