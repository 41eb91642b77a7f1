"""How smooth the list is with 100,000 articles: `python -m tests.bench.window_list`.

Measured is the program's own window on a library of that many articles, beside a bare QTableView
over the same ids (one column, Qt's own delegate, the titles in memory), in turns, in one process:

list          from asking for a list until its first rows are painted; bare: the model reset with
              ids that lie ready, and painted. The other columns are the window's alone: it asks a
              thread, and the thread the disk.
scrolling     one frame: the scroll bar is moved, and what is to be seen is painted. By a wheel's
              three rows, by pages, and by jumps to anywhere; rows are fetched while it goes on.
worst gap     how long the window's thread kept a 10 ms timer waiting at most while a list was
              asked for, found and painted: what a user would feel.

The library is made in DATA if it is not there.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTableView

from reader import paths
from reader.gui.article_list.view import ArticleList
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.gui.window_parts import complete
from reader.library import finding
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.query import Order, Query, Sort
from tests.bench.filling import made
from tests.bench.pulse import Pulse
from tests.bench.report import print_setting, print_table

_ROW = 104
_LONGEST_S = 30.0


class Bare(QAbstractTableModel):
    """Titles in memory, by their ids."""

    def __init__(self, titles: dict[ArticleId, str]) -> None:
        super().__init__()
        self._titles, self._ids = titles, list[ArticleId]()

    def show_ids(self, ids: Sequence[ArticleId]) -> None:
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def rowCount(self, parent: object = None) -> int:
        return len(self._ids)

    def columnCount(self, parent: object = None) -> int:
        return 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole
        return self._titles[self._ids[index.row()]] if shown else None


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--count", type=int, default=100_000, help="how many articles")
    parser.add_argument("--data", type=Path, help="make the library here, or take the one that is")
    parser.add_argument("--frames", type=int, default=400, help="of each way of scrolling")
    asked = parser.parse_args()
    print_setting()
    sys.setswitchinterval(0.001)  # as the program does
    with (
        tempfile.TemporaryDirectory() as folder,
        opened_library(made(asked.data or Path(folder), asked.count)) as library,
    ):
        _measure(library, asked.frames)
    return 0


def _measure(library: Library, frames: int) -> None:
    application = make_application(["kiosque"])
    ids = finding.find(library, Query())
    with library.store.reading() as db:
        titles = {ArticleId(row[0]): row[1] for row in db.execute("SELECT id, title FROM article")}
    style, tasks = Style(application, "light"), Tasks()
    desk = Desk(library, tasks, paths.resource("samples"))
    window = MainWindow(style, desk.lists)
    complete(window, style, desk)
    window.resize(1280, 820)
    window.set_columns(224, 392)
    bare, model = QTableView(), Bare(titles)
    bare.setModel(model)
    bare.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    bare.verticalHeader().setDefaultSectionSize(_ROW)
    bare.resize(392, 720)
    window.show()
    bare.show()
    desk.start()
    _wait(lambda: window.list.rows.rowCount() == len(ids))
    _settle()
    print(f"{len(ids)} articles.\n")
    _tell_lists(library, window, model, bare)
    _tell_scrolling(window.list, bare, model, ids, frames)
    tasks.close()


def _tell_lists(library: Library, window: MainWindow, model: Bare, bare: QTableView) -> None:
    desk, rows = window._desk, []

    def sorted_by(sort: Sort, **more: bool) -> Callable[[], None]:
        return lambda: desk.lists.sort(Order(sort, **more))

    wishes: list[tuple[str, Callable[[], None]]] = [
        ("Unread", lambda: window.show_place(Place.UNREAD)),
        ("All articles", lambda: window.show_place(Place.ALL)),
        ("Favourites", lambda: window.show_place(Place.FAVOURITES)),
        ("a tag of many", lambda: window.show_place(Place("tag", "common"))),
        ("a tag of few", lambda: window.show_place(Place("tag", "rare 7"))),
        ("a site", lambda: window.show_place(Place("site", "paper3.example"))),
        ("All again", lambda: window.show_place(Place.ALL)),
        ("by date published", sorted_by(Sort.PUBLISHED)),
        ("by reading time", sorted_by(Sort.MINUTES, ascending=True)),
        ("by title", sorted_by(Sort.TITLE, ascending=True)),
        ("by site", sorted_by(Sort.SITE, ascending=True)),
        ("at random", sorted_by(Sort.RANDOM)),
        ("by date saved", sorted_by(Sort.SAVED)),
        ("search: lighthouse", lambda: window.search.ask("lighthouse")),
        ("search: lighth", lambda: window.search.ask("lighth")),
        ("search: a number", lambda: window.search.ask("31415")),
        ("search: cleared", lambda: window.search.ask("")),
    ]
    for name, wish in wishes:
        pulse = Pulse(window)
        ms, ids = _listed(window, wish)
        gap = max(pulse.gaps_ms, default=0.0)
        pulse.deleteLater()
        started = time.perf_counter()
        model.show_ids(ids)
        bare.viewport().repaint()
        floor = (time.perf_counter() - started) * 1000
        rows.append((name, len(ids), ms, floor, ms / floor, gap))
    head = ("list", "articles", "painted after, ms", "bare, ms", "ratio", "worst gap, ms")
    print_table(head, rows)


def _listed(window: MainWindow, wish: Callable[[], None]) -> tuple[float, list[ArticleId]]:
    """Return how long it took from the wish until its first rows were painted, and its ids."""
    came: list[list[ArticleId]] = []
    connection = window._desk.lists.listed.connect(came.append)
    started = time.perf_counter()
    wish()
    _wait(lambda: bool(came))
    rows = window.list.rows
    first = came[-1][:5]
    _wait(lambda: all(rows.row_of(each) is not None for each in first))
    window.list.viewport().repaint()
    ms = (time.perf_counter() - started) * 1000
    _settle()
    window._desk.lists.listed.disconnect(connection)
    return ms, came[-1]


def _tell_scrolling(
    real: ArticleList, bare: QTableView, model: Bare, ids: Sequence[ArticleId], frames: int
) -> None:
    model.show_ids(ids)
    dice = random.Random(7)
    most = real.verticalScrollBar().maximum()
    ways: dict[str, list[int]] = {
        "by three rows": [number * 3 * _ROW for number in range(frames)],
        "by pages": [50_000 * 3 + number * 700 for number in range(frames)],
        "a drag through all": [most * number // frames for number in range(frames)],
        "jumps": [dice.randrange(most) for _ in range(frames)],
        "back by three rows": [number * 3 * _ROW for number in range(frames)][::-1],
    }
    rows = []
    for name, places in ways.items():
        ours, floor = _frames(real, places), _frames(bare, places)
        rows.append(
            (name, len(places), *ours, *floor, *(a / b for a, b in zip(ours, floor, strict=True)))
        )
    of = ("p50", "p95", "worst")
    beside = [f"{what} {each}" for what in ("bare", "ratio") for each in of]
    head = ("scrolling, ms a frame", "frames", *of, *beside)
    print_table(head, rows)


def _frames(view: QTableView, places: Sequence[int]) -> tuple[float, float, float]:
    """Return the median, the 95th of 100 and the worst of the frames, in ms."""
    found: list[float] = []
    for place in places:
        started = time.perf_counter()
        view.verticalScrollBar().setValue(place)
        view.viewport().repaint()
        QCoreApplication.processEvents()
        found.append((time.perf_counter() - started) * 1000)
        _wait_ms(2)
    cuts = quantiles(found, n=100, method="inclusive")
    return cuts[49], cuts[94], max(found)


def _wait_ms(ms: float) -> None:
    until = time.perf_counter() + ms / 1000
    while time.perf_counter() < until:
        QCoreApplication.processEvents()


def _wait(told: Callable[[], bool]) -> None:
    until = time.perf_counter() + _LONGEST_S
    while not told():
        assert time.perf_counter() < until, "the list does not come"
        QCoreApplication.processEvents()
        time.sleep(0.0002)


def _settle() -> None:
    _wait_ms(120)


if __name__ == "__main__":
    raise SystemExit(main())
