"""Rows of a list, and lists shown with them."""

from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.gui.article_list.view import ArticleList
from reader.gui.style import Style
from reader.model.article import ArticleId, ArticleRow, State
from reader.model.url import Url
from tests.gui.tools import picture
from tests.world import NOON

ROW = ArticleRow(
    id=ArticleId(1),
    title="Ships at anchor",
    url=Url("https://e.org/ships"),
    site_name="The Harbour Ledger",
    published="2024-05-03",
    saved_at=NOON,
    reading_minutes=7,
    excerpt="The harbour was full of ships.",
    lang="en",
    dir="ltr",
    state=State.UNREAD,
    favourite=False,
    sample=False,
)


def rows(count: int) -> list[ArticleRow]:
    """Return rows of articles 1 to `count`."""
    return [replace(ROW, id=ArticleId(n), title=f"Ship {n}") for n in range(1, count + 1)]


@dataclass
class Shown:
    """A list on the screen."""

    view: ArticleList
    opened: list[ArticleId]

    def show(self, *shown: ArticleRow) -> None:
        """Show these rows, laid out and painted."""
        self.view.show_ids([row.id for row in shown], None)
        self.view.rows.fill(shown)
        QCoreApplication.processEvents()

    def box(self, place: int) -> QRect:
        """Return where the row of this place stands."""
        return self.view.visualRect(self.view.rows.index(place, 0))

    def picture_of(self, place: int) -> QImage:
        """Return what is painted of the row."""
        return picture(self.view.viewport()).copy(self.box(place))


def shown_list(style: Style, qtbot: QtBot, width: int = 400, height: int = 500) -> Shown:
    """Return an empty list, shown in an active window."""
    view = ArticleList(style)
    view.resize(width, height)
    opened: list[ArticleId] = []
    view.opened.connect(opened.append)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return Shown(view, opened)
