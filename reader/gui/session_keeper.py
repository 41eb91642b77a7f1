"""Keeps where the reader is, so that the next start goes on there, whatever ended this one.

It looks once a second: what has changed is written then, not only when the window closes.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from reader.gui import session
from reader.gui.choices import Choices
from reader.gui.fitting import room_on
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.sidebar.place import Place
from reader.gui.tasks import Tasks
from reader.library import finding
from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow

if TYPE_CHECKING:
    from reader.gui.desk import Desk

log = logging.getLogger(__name__)

_LOOK_MS = 1_000
_IN_SIGHT = 64  # pixels of a window's top edge that must be on the screen
_NAMED = ("tag", "site", "search")


class SessionKeeper(QObject):
    """Brings a window to where the last one was, and keeps where it is.

    file: for this library. kept: what was in it. The size of the window and the widths of its
    columns are settings.
    """

    def __init__(self, window: MainWindow, choices: Choices, file: Path, kept: Session) -> None:
        super().__init__(window)
        self._window, self._choices, self._file = window, choices, file
        self._desk: Desk | None = None
        self._kept = kept
        self._unkept = False  # said once, in the log
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.keep)

    def show_window(self) -> None:
        """Show the window where and as large as it was, on a screen that is there."""
        chosen, kept = self._choices.now, self._kept
        size = QSize(*chosen.window)
        screen = _screen(kept.screen) or _screen(QGuiApplication.primaryScreen().name())
        if screen is not None:
            room = screen.availableGeometry()
            size = size.boundedTo(room_on(screen))
            spot = QPoint(kept.left, kept.top)
            if screen.name() == kept.screen and _is_in_sight(spot, size, room):
                self._window.move(spot)
        self._window.resize(size)
        self._window.set_columns(*chosen.columns)
        if kept.full == "maximized":
            self._window.showMaximized()
        else:
            self._window.show()

    def show_place(self) -> None:
        """Show the list that was shown, and search for what was searched for."""
        place = Place(self._kept.kind, self._kept.name)
        if place.kind not in _NAMED and place not in self._window.sidebar.fixed:
            place = Place.ALL
        self._window.show_place(place)
        if self._kept.words:
            self._window.search.ask(self._kept.words)

    def open_article(self, library: Library, tasks: Tasks, desk: "Desk") -> None:
        """Open the article that was open, if it is still there and no other was asked for."""
        wanted = ArticleId(self._kept.article)
        if not wanted:
            return

        def show(rows: list[ArticleRow]) -> None:
            if rows and not desk.opening.was_asked:  # the user may have been quicker
                desk.open(wanted)

        tasks.run(lambda: finding.rows(library, [wanted]), owner=self, done=show)

    def begin(self, desk: "Desk") -> None:
        """Keep from now on where the reader is; the window is complete."""
        self._desk = desk
        self._timer.start()

    def keep(self) -> None:
        """Write down where the reader is, if that has changed."""
        window = self._window
        if self._desk is None or not window.isVisible():
            return
        normal = window.normalGeometry()
        size = (normal.width(), normal.height()) if normal.isValid() else self._choices.now.window
        self._choices.put(replace(self._choices.now, window=size, columns=window.splitter.widths))
        now = self._now(self._desk.current)
        if now == self._kept:
            return
        self._kept = now
        try:
            session.save(self._file, now)
        except OSError as error:
            if not self._unkept:
                log.warning("the session cannot be kept: %s", type(error).__name__)
            self._unkept = True

    def _now(self, opened: ArticleId | None) -> Session:
        window, kept = self._window, self._kept
        place, spot = window.place, window.pos()
        read = window.pane.isVisible() or window.sidebar.isVisible()  # else the list has the turn
        full = "maximized" if window.isMaximized() else ""
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            spot = QPoint(kept.left, kept.top)  # where it goes back to
        if window.isFullScreen() or window.isMinimized():
            full = kept.full
        return Session(
            kind=place.kind,
            name=place.name,
            words=window.search.text().strip(),
            article=(opened or 0) if read else 0,
            left=spot.x(),
            top=spot.y(),
            screen=window.screen().name(),
            full=full,
        )


def _screen(name: str) -> QScreen | None:
    """Return the screen of this name, None if it is no longer there."""
    return next((each for each in QGuiApplication.screens() if name and each.name() == name), None)


def _is_in_sight(spot: QPoint, size: QSize, room: QRect) -> bool:
    """Return whether enough of the window's top edge would be on the screen to take hold of."""
    seen = QRect(spot, QSize(size.width(), _IN_SIGHT)).intersected(room)
    return seen.width() >= _IN_SIGHT and seen.height() >= _IN_SIGHT // 2
