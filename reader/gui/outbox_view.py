"""What waits for the network, with its state, and what to do about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.notices import NoticeBar
from reader.gui.outbox_group import OutboxGroup
from reader.gui.outbox_head import OutboxHead
from reader.gui.outbox_row import OutboxRow
from reader.gui.outbox_words import Group, group_of
from reader.gui.style import Style
from reader.gui.table_rows import scroll_area
from reader.model.outbox import OutboxItem

_WIDEST = 800
_ROOMY = 660  # narrower than so, or than a line needs, the buttons stand under the words
_AROUND = 64  # the margins beside a line, and a scroll bar
_MOST_ROWS = 60
_MINUTE_MS = 30_000


class OutboxView(QWidget):
    """What waits, what feeds have brought, files that came instead, what could not be fetched."""

    cancelled = Signal(str)
    #: One link is to be tried at once: its address; "" for all of them.
    tried = Signal(str)
    #: Links that were given up are to be tried again: list of addresses.
    revived = Signal(object)
    #: A link is to be opened in the browser: its address.
    browser = Signal(str)
    #: The address of a link is to be edited.
    corrected = Signal(str)
    #: The file that came of a link is to be opened, or written elsewhere: its address.
    opened = Signal(str)
    exported = Signal(str)
    #: The links are to be fetched in this order: list of addresses.
    arranged = Signal(object)
    #: The delivery is to be stopped.
    stopped = Signal()
    #: The user is done here.
    left = Signal()

    def __init__(self, style: Style, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._style, self._now = style, now
        self._items: list[OutboxItem] = []
        self._rows: dict[str, OutboxRow] = {}
        self._roomy = _ROOMY
        self._shown: list[tuple[Group, list[str]]] = []
        self.notice = NoticeBar(style)
        self.head = OutboxHead(style)
        self.head.tried.connect(lambda: self.tried.emit(""))
        self.head.stopped.connect(self.stopped)
        self.head.left.connect(self.left)
        self.setAccessibleName(self.tr("Outbox"))
        self.setAutoFillBackground(True)
        self.area = scroll_area()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addWidget(self.area)
        self._line = QFrame(self.area.viewport())
        self._line.hide()
        self._make_content()
        style.changed.connect(self._dress)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start()
        self._dress()

    def show_items(self, items: list[OutboxItem]) -> None:
        """Show what waits."""
        if items == self._items:
            return
        self._items = items
        waits = sum(group_of(item) in (Group.WAITING, Group.FEED) for item in items)
        self.head.show_count(len(items), waits)
        groups = self._groups()
        if [(group, [i.url for i in found]) for group, found in groups] == self._shown:
            self._tell_time()
        else:
            self._fill()

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self.head.show_offline(offline)

    def show_progress(self, done: int, of: int) -> None:
        """Say how far a delivery is."""
        self.head.show_progress(done, of)

    def end_progress(self, stopped: bool) -> None:
        """Say that there is no delivery any more; stopped: by the user."""
        self.head.end_progress(stopped=stopped)

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back, where no sidebar does."""
        self.head.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the page's colour: the sheet has taken it away when the view got its window."""
        super().showEvent(event)
        self._paint_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines fold."""
        super().resizeEvent(event)
        self._fold()

    # ---- the lines ---------------------------------------------------------------------------

    def _groups(self) -> list[tuple[Group, list[OutboxItem]]]:
        found: dict[Group, list[OutboxItem]] = {group: [] for group in Group}
        for item in self._items:
            found[group_of(item)].append(item)
        return [(group, items) for group, items in found.items() if items]

    def _make_content(self) -> None:
        content = QWidget()
        content.setAutoFillBackground(True)
        self._content = content
        outer = QHBoxLayout(content)
        outer.setContentsMargins(24, 9, 24, 24)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        self._box = QVBoxLayout(column)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(self.head)
        names = {
            Group.WAITING: self.tr("Waiting"),
            Group.FEED: self.tr("From feeds"),
            Group.FILE: self.tr("Files instead of pages"),
            Group.GIVEN_UP: self.tr("Could not be fetched"),
        }
        self._boxes = {group: OutboxGroup(self._style, name) for group, name in names.items()}
        again = self._boxes[Group.GIVEN_UP].offer(self.tr("Try these again"))
        again.clicked.connect(lambda: self.revived.emit(dict(self._shown)[Group.GIVEN_UP]))
        for group_box in self._boxes.values():
            self._box.addWidget(group_box)
        self._box.addStretch(1)
        outer.addWidget(column)
        self.area.setWidget(content)

    def _fill(self) -> None:
        """Show the lines as they stand, and keep those that were there."""
        place = self.area.verticalScrollBar().value()
        focused = next((url for url, row in self._rows.items() if _has_focus(row)), None)
        before, now, groups = self._rows, self._now(), self._groups()
        self._shown = [(group, [item.url for item in items]) for group, items in groups]
        shown = [item for _, items in groups for item in items[:_MOST_ROWS]]
        self._rows = {item.url: before.get(item.url) or self._row(item, now) for item in shown}
        self._fold()
        found = dict(groups)
        for group, box in self._boxes.items():
            items = found.get(group, [])
            box.show_rows([self._rows[item.url] for item in items[:_MOST_ROWS]], len(items))
        for url in before.keys() - self._rows.keys():
            before[url].deleteLater()
        last: QWidget | None = None
        for row in self._rows.values():
            last = row.follow(last or row)
        self._tell_time()
        if focused is not None and focused not in self._rows:
            self._focus_near(focused, list(before))
        self._lay_out()
        self.area.verticalScrollBar().setValue(place)

    def _lay_out(self) -> None:
        """Take the new height now: the scroll bar would else lose its place."""
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        port = self.area.viewport().size()
        self._content.resize(port.width(), max(port.height(), self._content.sizeHint().height()))

    def _fold(self) -> None:
        """Let all lines have their buttons beside their words, or all under them."""
        compact = self.width() < self._roomy
        for row in self._rows.values():
            if row.is_compact != compact:
                row.set_compact(compact=compact)

    def _row(self, item: OutboxItem, now: datetime) -> OutboxRow:
        row = OutboxRow(self._style, item, now)
        self._roomy = max(self._roomy, row.minimumSizeHint().width() + _AROUND)
        for ours, theirs in (
            (self.tried, row.tried),
            (self.cancelled, row.cancelled),
            (self.browser, row.browser),
            (self.corrected, row.corrected),
            (self.opened, row.opened),
            (self.exported, row.exported),
        ):
            theirs.connect(ours)
        row.moved.connect(self._move)
        row.dragged.connect(self._drag)
        row.stepped.connect(lambda step: self._go(item.url, step))
        self._rows[item.url] = row
        return row

    def _tell_time(self) -> None:
        """Show each line as it stands at this moment."""
        now = self._now()
        for item in self._items:
            if item.url in self._rows:
                self._rows[item.url].show_item(item, now)

    # ---- the focus, and the order ------------------------------------------------------------

    def _urls(self) -> list[str]:
        """Return the addresses of the lines, from top to bottom."""
        return list(self._rows)

    def _go(self, url: str, step: int) -> None:
        urls = self._urls()
        place = urls.index(url) + step
        if 0 <= place < len(urls):
            row = self._rows[urls[place]]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(row, 0, 24)

    def _focus_near(self, url: str, before: list[str]) -> None:
        """Give the focus back to the line, or to the one that took its place."""
        place = before.index(url)
        for each in (url, *before[place + 1 :], *reversed(before[:place])):
            if each in self._rows:
                self._rows[each].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _movable(self) -> list[str]:
        return next((urls for group, urls in self._shown if group is Group.WAITING), [])

    def _move(self, url: str, step: int) -> None:
        urls = self._movable()
        place = urls.index(url)
        target = min(max(place + step, 0), len(urls) - 1)
        if target != place:
            self._arrange(url, target)

    def _arrange(self, url: str, place: int) -> None:
        """Ask for the order in which the link stands at this place."""
        order = [each for each in self._movable() if each != url]
        order.insert(place, url)
        self.arranged.emit(order)

    def _drag(self, url: str, height: int, dropped: bool) -> None:
        """Show where the line would stand, or let it stand there."""
        rows = [self._rows[each] for each in self._movable() if each in self._rows]
        tops = [row.mapToGlobal(QPoint(0, row.height() // 2)).y() for row in rows]
        place = sum(top < height for top in tops)
        self._line.setVisible(not dropped)
        if not dropped:
            last = place == len(rows)
            row = rows[-1] if last else rows[place]
            spot = row.mapTo(self.area.viewport(), QPoint(0, row.height() if last else 0))
            self._line.setGeometry(spot.x(), spot.y() - 1, row.width(), 3)
            self._line.raise_()
            return
        before = self._movable().index(url)
        target = place - (place > before)
        if target != before:
            self._arrange(url, target)

    def _paint_back(self) -> None:
        self._style.paint_back(self, "page")
        self._style.paint_back(self._content, "page")

    def _dress(self) -> None:
        self._paint_back()
        for row in self._rows.values():
            row.deleteLater()
        self._rows = {}
        self._line.setStyleSheet(f"background: {self._style.hex('accent')};")
        self._fill()


def _has_focus(row: OutboxRow) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (row is focused or row.isAncestorOf(focused))
