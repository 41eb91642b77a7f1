"""Rows for tests of plain lists."""

from collections.abc import Sequence

from reader.gui.row_list.model import RowModel
from reader.gui.row_list.row import Row
from reader.gui.row_list.view import RowList


def show(where: RowList | RowModel, rows: Sequence[Row]) -> None:
    """Show these rows there."""
    by_key = {row.key: row for row in rows}
    if isinstance(where, RowList):
        where.show_rows([*by_key], by_key.__getitem__)
    else:
        where.show([*by_key], by_key.__getitem__)
