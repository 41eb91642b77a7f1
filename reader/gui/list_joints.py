"""Join list and sidebar with the desk that lists, and with the choices of how they are shown."""

from msgspec.structs import replace
from PySide6.QtCore import QObject

from reader.gui.choices import Choices
from reader.gui.counting import show_counts
from reader.gui.list_column import ListColumn
from reader.gui.list_desk import ListDesk
from reader.gui.sidebar.view import Sidebar
from reader.model.query import Order, Sort
from reader.settings import Settings


class ListJoints(QObject):
    """Rows as they come, in the chosen order and density; sections folded as they were left."""

    def __init__(
        self,
        sidebar: Sidebar,
        column: ListColumn,
        lists: ListDesk,
        choices: Choices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sidebar, self._column, self._lists, self._choices = sidebar, column, lists, choices
        self._join_list()
        self._join_choices()
        self._take_choices()

    def _join_list(self) -> None:
        rows, lists = self._column.list.rows, self._lists
        rows.wanted.connect(lists.fetch_rows)
        rows.found_wanted.connect(lists.fetch_found)
        lists.rows_came.connect(rows.fill)
        lists.rows_changed.connect(rows.forget)
        lists.rows_stale.connect(rows.forget_all)
        lists.sought.connect(lambda searching: rows.search(searching=searching))
        lists.found_came.connect(rows.show_found)
        lists.counted.connect(lambda counts: show_counts(self._sidebar, counts))
        lists.counted.connect(lambda counts: self._column.chip.show_waiting(counts.waiting))

    def _join_choices(self) -> None:
        choices, sort = self._choices, self._column.sort
        sort.chosen.connect(self._sort)
        sort.compacted.connect(lambda compact: choices.put(replace(choices.now, compact=compact)))
        self._sidebar.folded.connect(lambda kinds: choices.put(replace(choices.now, folded=kinds)))
        self._sidebar.folders_folded.connect(
            lambda paths: choices.put(replace(choices.now, folded_folders=paths))
        )
        choices.changed.connect(self._take_choices)

    def _sort(self, order: Order) -> None:
        self._choices.put(
            replace(self._choices.now, sort=order.sort.value, ascending=order.ascending)
        )
        self._lists.sort(order)

    def _take_choices(self) -> None:
        now, column = self._choices.now, self._column
        order = chosen_order(now)
        if order is not None:
            column.sort.show_order(order)
            self._lists.sort(order)
        column.sort.show_compact(now.compact)
        column.list.set_compact(now.compact)
        column.list.show_pictures(now.typography.pictures)
        self._sidebar.fold_sections(now.folded)
        self._sidebar.fold_folders(now.folded_folders)


def chosen_order(now: Settings) -> Order | None:
    """Return the order to list in; None for chance, which is to be chosen each time."""
    sort = Sort(now.sort) if now.sort in set(Sort) else Sort.SAVED
    return None if sort is Sort.RANDOM else Order(sort, now.ascending)
