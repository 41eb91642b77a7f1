"""The rows of a plain list: their keys at once, the rows themselves when they are seen."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.gui.row_list.row import Row

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class RowModel(QAbstractListModel):
    """Rows by their keys; each is made when it is seen, and kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[int] = []
        self._made: dict[int, Row] = {}
        self._make: Callable[[int], Row] = self._made.__getitem__

    @property
    def keys(self) -> Sequence[int]:
        """The keys of the rows from top to bottom."""
        return self._keys

    @property
    def rows(self) -> list[Row]:
        """The rows from top to bottom, made if they were not."""
        return [self.row_at(place) for place in range(len(self._keys))]

    def show(self, keys: Sequence[int], make: Callable[[int], Row]) -> None:
        """Show these; if they are the same ones in the same order, the list stays as it is.

        make: returns the row of a key.
        """
        is_same = list(keys) == self._keys
        if not is_same:
            self.beginResetModel()
        self._keys, self._make, self._made = list(keys), make, {}
        if not is_same:
            self.endResetModel()
        elif self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def row_at(self, place: int) -> Row:
        """Return the row at a place that there is."""
        key = self._keys[place]
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def places_of(self, keys: Collection[int]) -> list[int]:
        """Return where these rows stand, from top to bottom; those that are gone are left out."""
        wanted = set(keys)
        return [place for place, key in enumerate(self._keys) if key in wanted]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its title for display, its sentence for screen readers."""
        if not 0 <= index.row() < len(self._keys):
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        checked = self.tr("checked") if row.checked else self.tr("not checked")
        state = "" if row.checked is None else checked
        parts = (state, row.chip, row.meta, row.text)
        said = ", ".join(part.rstrip(".") for part in parts if part)
        return f"{row.title}. {said}" if said else row.title
