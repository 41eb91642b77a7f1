"""Highlights and notes for a list: all ids at once, the rows themselves when they are seen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from reader.gui import words
from reader.gui.mark_swatch import name_of
from reader.gui.table_rows import Index, OneColumn
from reader.model.annotation import AnnotationId, FoundMark, Listed

_PAGE = 50

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
#: How many follow under the same article, if this is the first of them and heads are shown; else 0.
HEAD_ROLE = ROW_ROLE + 1


class MarkModel(OneColumn):
    """One column of highlights, those of one article together.

    headed: the first of each article stands under the article's title.
    """

    #: Rows are wanted: list of AnnotationId. Answer with fill().
    wanted = Signal(object)
    #: A row has come, or was altered: its place.
    filled = Signal(int)

    def __init__(self, *, headed: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headed = headed
        self._found: list[FoundMark] = []
        self._places: dict[AnnotationId, int] = {}
        self._rows: dict[AnnotationId, Listed] = {}
        self._heads: dict[int, int] = {}
        self._asked: set[AnnotationId] = set()
        self._fresh: set[AnnotationId] = set()

    @property
    def known(self) -> list[int]:
        """The places of the rows that have come."""
        return [self._places[each] for each in self._rows]

    def show(self, found: Sequence[FoundMark]) -> None:
        """Show these; rows are asked for when they are seen, and stay as they were till then."""
        self.beginResetModel()
        self._found = list(found)
        self._places = {each.id: place for place, each in enumerate(self._found)}
        self._heads = _heads_of(self._found) if self._headed else {}
        self._rows = {key: row for key, row in self._rows.items() if key in self._places}
        self._fresh.clear()
        self._asked.clear()
        self.endResetModel()

    def fill(self, rows: Sequence[Listed]) -> None:
        """Take the rows that were wanted."""
        for row in rows:
            place = self._places.get(row.annotation.id)
            if place is not None:
                self._rows[row.annotation.id] = row
                self._fresh.add(row.annotation.id)
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)
                self.filled.emit(place)

    def row_at(self, place: int) -> Listed | None:
        """Return the row, None if it has not come yet."""
        return self._rows.get(self._found[place].id) if 0 <= place < len(self._found) else None

    def place_of(self, annotation_id: AnnotationId) -> int | None:
        """Return where it stands in the list, None if it is not there."""
        return self._places.get(annotation_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return the number of highlights and notes."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its words for display, its sentence for screen readers."""
        if role == HEAD_ROLE:
            return self._heads.get(index.row(), 0)
        row = self.row_at(index.row())
        if row is None or row.annotation.id not in self._fresh:
            self._ask(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.annotation.quote.exact if row.annotation.quote else row.annotation.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _ask(self, place: int) -> None:
        start = place // _PAGE * _PAGE
        ids = [each.id for each in self._found[start : start + _PAGE]]
        lot = [each for each in ids if each not in self._fresh and each not in self._asked]
        if lot:
            self._asked.update(lot)
            self.wanted.emit(lot)

    def _spoken(self, row: Listed) -> str:
        """Return "Passage. Yellow, note: …, no longer in the text, title of the article"."""
        mark = row.annotation
        parts = [name_of(mark.colour) if mark.colour else self.tr("note on the whole article")]
        if mark.note:
            parts.append(self.tr("note: {words}").format(words=mark.note))
        if mark.lost:
            parts.append(self.tr("no longer in the text"))
        parts += [row.article.title, words.day(None, mark.created_at)]
        said = ", ".join(parts)
        return f"{mark.quote.exact}. {said}" if mark.quote else said


def _heads_of(found: list[FoundMark]) -> dict[int, int]:
    """Return the places at which another article begins, and how many follow there."""
    heads: dict[int, int] = {}
    first = 0
    for place, each in enumerate(found):
        if not place or found[place - 1].article_id != each.article_id:
            first = place
        heads[first] = heads.get(first, 0) + 1
    return heads
