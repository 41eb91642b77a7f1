"""The rows of the list: all ids at once, the rows themselves when they are seen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.gui import words
from reader.gui.words import tr
from reader.model.article import ArticleId, ArticleRow, State
from reader.model.found import Found

_PAGE = 100
_SCREEN = 12  # rows whose hits are asked for at once: they are looked up in the texts
Index = QModelIndex | QPersistentModelIndex

_BEGUN = 5  # percent; less, or so much less than all, says nothing

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
FOUND_ROLE = ROW_ROLE + 1


class ArticleModel(QAbstractTableModel):
    """One column of articles, in the order of their ids."""

    #: Rows are wanted: list of ArticleId. Answer with fill().
    wanted = Signal(object)
    #: It is wanted where the words of the search stand in these: list of ArticleId. show_found().
    found_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[ArticleId] = []
        self._places: dict[ArticleId, int] = {}
        self._rows: dict[ArticleId, ArticleRow] = {}
        self._asked: set[ArticleId] = set()
        self._searching = False
        self._found: dict[ArticleId, Found | None] = {}  # None: it was asked for

    def show_ids(self, ids: Sequence[ArticleId]) -> None:
        """Show these articles; rows that are known already stay."""
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {article_id: place for place, article_id in enumerate(self._ids)}
        self._asked.clear()
        self.endResetModel()

    def fill(self, rows: Sequence[ArticleRow]) -> None:
        """Take the rows that were wanted."""
        for row in rows:
            self._rows[row.id] = row
            self._asked.discard(row.id)
            self._repaint(row.id)

    def search(self, *, searching: bool) -> None:
        """Take note of another search; searching: there are words whose hits can be shown."""
        self._searching = searching
        self._found.clear()

    def show_found(self, found: Mapping[ArticleId, Found]) -> None:
        """Take where the words of the search stand."""
        for article_id, each in found.items():
            self._found[article_id] = each
            self._repaint(article_id)

    def forget(self, ids: Sequence[ArticleId]) -> None:
        """Ask anew for these rows when they are seen again: they were altered."""
        for article_id in ids:
            self._rows.pop(article_id, None)
            self._found.pop(article_id, None)
            self._asked.discard(article_id)
            self._repaint(article_id)

    def id_at(self, place: int) -> ArticleId | None:
        """Return the article in this row, None if there is no such row."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, article_id: ArticleId) -> int | None:
        """Return the row of the article, None if it is not in the list."""
        return self._places.get(article_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return the number of articles."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return 1."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its title for display, its sentence for screen readers."""
        article_id = self.id_at(index.row())
        if article_id is None:
            return None
        row = self._rows.get(article_id)
        if row is None:
            self._ask(index.row())
            return None
        if role == ROW_ROLE:
            return row
        if role == FOUND_ROLE:
            return self._found_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return nothing: a hidden header would be spoken as a number."""
        return None

    def _repaint(self, article_id: ArticleId) -> None:
        place = self._places.get(article_id)
        if place is not None:
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)

    def _found_at(self, place: int) -> Found | None:
        """Return the hits of a row; ask for them, and those of the rows about it, if need be."""
        if self._searching and self._ids[place] not in self._found:
            start = place // _SCREEN * _SCREEN
            lot = [each for each in self._ids[start : start + _SCREEN] if each not in self._found]
            self._found.update(dict.fromkeys(lot))
            self.found_wanted.emit(lot)
        return self._found.get(self._ids[place])

    def _ask(self, place: int) -> None:
        start = place // _PAGE * _PAGE
        lot = [
            article_id
            for article_id in self._ids[start : start + _PAGE]
            if article_id not in self._rows and article_id not in self._asked
        ]
        if lot:
            self._asked.update(lot)
            self.wanted.emit(lot)

    def _spoken(self, row: ArticleRow) -> str:
        state = self.tr("unread") if row.state is State.UNREAD else self.tr("read")
        parts = [row.site_name, words.day(row.published, row.saved_at)]
        parts += [minutes_of(row) if row.reading_minutes else "", state]
        if row.incomplete:
            parts.append(tr("incomplete"))
        if row.sample:
            parts.append(self.tr("sample"))
        return f"{row.title}. {', '.join(part for part in parts if part)}"


def minutes_of(row: ArticleRow) -> str:
    """Return the reading time, and how much of it is over if the article was begun."""
    minutes = words.minutes(row.reading_minutes)
    begun = _BEGUN < row.progress < 100 - _BEGUN
    return f"{minutes}, {words.percent(row.progress)}" if begun else minutes
