"""Columns keep their widths, and are remembered as the user has made them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.columns import Columns, shape_of
from tests.gui.tools import end


@pytest.fixture
def columns(qtbot: QtBot) -> Iterator[Columns]:
    columns = Columns()
    columns.fill(QWidget(), QWidget(), QWidget())
    columns.resize(1280, 600)
    columns.show()
    yield columns
    end(columns)


def test_the_pane_takes_what_the_others_leave(columns: Columns) -> None:
    columns.set_widths(240, 400, 1280)
    assert columns.sizes()[:2] == [240, 400]
    assert columns.widths == (240, 400)


def test_what_the_user_has_made_is_remembered(columns: Columns) -> None:
    columns.setSizes([300, 350, 628])
    columns.note(folded=False)
    assert columns.widths == (300, 350)


def test_a_folded_sidebar_keeps_its_width(columns: Columns) -> None:
    columns.set_widths(240, 400, 1280)
    columns.setSizes([52, 420, 806])
    columns.note(folded=True)
    assert columns.widths == (240, 420)


def test_a_column_that_is_not_seen_has_no_say(columns: Columns) -> None:
    columns.set_widths(240, 400, 1280)
    columns.widget(1).hide()  # type: ignore[union-attr]
    columns.note(folded=False)
    assert columns.widths == (240, 400)


@pytest.mark.parametrize(
    ("width", "shape"), [(700, "narrow"), (900, "folded"), (1099, "folded"), (1100, "wide")]
)
def test_a_window_has_a_shape(width: int, shape: str) -> None:
    assert shape_of(width) == shape
