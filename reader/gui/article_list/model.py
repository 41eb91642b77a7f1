"""The rows of the list: all ids at once, the rows themselves when they are seen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from reader.gui import words
from reader.gui.table_rows import Index, OneColumn
from reader.gui.words import tr
from reader.model.article import ArticleId, ArticleRow, State
from reader.model.found import Found

_PAGE = 100
_SCREEN = 12  # rows whose hits are asked for at once: they are looked up in the texts
_MOST = 5_000  # rows kept: of a list that is scrolled to its end, those seen last

_BEGUN = 5  # percent; less, or so much less than all, says nothing

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
FOUND_ROLE = ROW_ROLE + 1


class ArticleModel(OneColumn):
    """One column of articles, in the order of their ids."""

    #: Rows are wanted: list of ArticleId. Answer with fill().
    wanted = Signal(object)
    #: It is wanted where the words of the search stand in these: list of ArticleId. show_found().
    found_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[ArticleId] = []
        self._rows: dict[ArticleId, ArticleRow] = {}
        self._asked: dict[ArticleId, int] = {}  # for which place
        self._stale: set[ArticleId] = set()  # shown as they were until they come anew
        self._searching = False
        self._found: dict[ArticleId, Found | None] = {}  # None: it was asked for

    def show_ids(self, ids: Sequence[ArticleId]) -> None:
        """Show these articles; rows that are known already stay."""
        self._asked.clear()
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def fill(self, rows: Sequence[ArticleRow]) -> None:
        """Take the rows that were wanted."""
        places: list[int] = []
        answered = all(row.id in self._asked for row in rows)
        for row in rows:
            self._rows.pop(row.id, None)  # so that it is the last to be dropped
            self._rows[row.id] = row
            self._stale.discard(row.id)
            if (place := self._asked.pop(row.id, None)) is not None:
                places.append(place)
        for article_id in list(self._rows)[: max(0, len(self._rows) - _MOST)]:
            del self._rows[article_id]
        self._tell(places if answered else range(len(self._ids)))

    def search(self, *, searching: bool) -> None:
        """Take note of another search; searching: there are words whose hits can be shown."""
        self._searching = searching
        self._found.clear()

    def show_found(self, found: Mapping[ArticleId, Found]) -> None:
        """Take where the words of the search stand."""
        self._found.update(found)
        self._tell(range(len(self._ids)))

    def forget(self, ids: Sequence[ArticleId]) -> None:
        """Ask anew for these rows when they are seen: they were altered."""
        for article_id in ids:
            self._stale.add(article_id)
            self._found.pop(article_id, None)
            self._asked.pop(article_id, None)
        self._tell(range(len(self._ids)))

    def forget_all(self) -> None:
        """Ask anew for every row when it is seen."""
        self.forget(list(self._rows))

    def row_of(self, article_id: ArticleId) -> ArticleRow | None:
        """Return the row of the article, None if it has not come yet."""
        return self._rows.get(article_id)

    def id_at(self, place: int) -> ArticleId | None:
        """Return the article in this row, None if there is no such row."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def ids_between(self, first: int, last: int) -> list[ArticleId]:
        """Return the articles in these rows, both among them."""
        return self._ids[first : last + 1]

    def place_of(self, article_id: ArticleId) -> int | None:
        """Return the row of the article, None if it is not in the list."""
        try:
            return self._ids.index(article_id)  # a millisecond at most, and seldom
        except ValueError:
            return None

    def places(self) -> dict[ArticleId, int]:
        """Return the rows of all articles: for whoever looks for many."""
        return {article_id: place for place, article_id in enumerate(self._ids)}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return the number of articles."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its title for display, its sentence for screen readers."""
        article_id = self.id_at(index.row())
        if article_id is None:
            return None
        row = self._rows.get(article_id)
        if row is None or article_id in self._stale:
            self.ask(index.row())
        if row is None:
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

    def _tell(self, places: Sequence[int]) -> None:
        if places:  # in one word: a hundred thousand would be heard one by one
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), 0))

    def _found_at(self, place: int) -> Found | None:
        """Return the hits of a row; ask for them, and those of the rows about it, if need be."""
        if self._searching and self._ids[place] not in self._found:
            start = place // _SCREEN * _SCREEN
            lot = [each for each in self._ids[start : start + _SCREEN] if each not in self._found]
            self._found.update(dict.fromkeys(lot))
            self.found_wanted.emit(lot)
        return self._found.get(self._ids[place])

    def ask(self, place: int) -> None:
        """Ask for this row and those about it, as far as they are not known."""
        start = place // _PAGE * _PAGE
        lot = {
            article_id: at
            for at, article_id in enumerate(self._ids[start : start + _PAGE], start)
            if article_id not in self._asked
            and (article_id not in self._rows or article_id in self._stale)
        }
        if lot:
            self._asked.update(lot)
            self.wanted.emit(list(lot))

    def _spoken(self, row: ArticleRow) -> str:
        state = self.tr("unread") if row.state is State.UNREAD else self.tr("read")
        parts = [row.site_name, words.day(row.published, row.saved_at)]
        parts += [minutes_of(row) if row.reading_minutes else "", state]
        if row.favourite:
            parts.append(self.tr("favourite"))
        if row.incomplete:
            parts.append(tr("incomplete"))
        if row.has_highlights:
            parts.append(self.tr("with highlights"))
        if row.sample:
            parts.append(self.tr("sample"))
        return f"{row.title}. {', '.join(part for part in parts if part)}"


def minutes_of(row: ArticleRow) -> str:
    """Return the reading time, and how much of it is over if the article was begun."""
    minutes = words.minutes(row.reading_minutes)
    begun = _BEGUN < row.progress < 100 - _BEGUN
    return f"{minutes}, {words.percent(row.progress)}" if begun else minutes
