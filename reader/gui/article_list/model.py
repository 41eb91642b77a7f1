"""The rows of the list: all ids at once, the rows themselves when they are seen."""

from collections.abc import Sequence

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

_PAGE = 100
Index = QModelIndex | QPersistentModelIndex

_BEGUN = 5  # percent; less, or so much less than all, says nothing

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class ArticleModel(QAbstractTableModel):
    """One column of articles, in the order of their ids."""

    #: Rows are wanted: list of ArticleId. Answer with fill().
    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[ArticleId] = []
        self._places: dict[ArticleId, int] = {}
        self._rows: dict[ArticleId, ArticleRow] = {}
        self._asked: set[ArticleId] = set()

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
            place = self._places.get(row.id)
            if place is not None:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def forget(self, ids: Sequence[ArticleId]) -> None:
        """Ask anew for these rows when they are seen again: they were altered."""
        for article_id in ids:
            self._rows.pop(article_id, None)
            self._asked.discard(article_id)
            place = self._places.get(article_id)
            if place is not None:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

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
