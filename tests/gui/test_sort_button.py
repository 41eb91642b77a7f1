"""How a list is ordered is chosen beside its name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from reader.gui.sort_button import SortButton
from reader.gui.style import Style
from reader.model.query import Order, Sort
from tests.gui.tools import end


@pytest.fixture
def sort(style: Style) -> Iterator[SortButton]:
    sort = SortButton(style)
    yield sort
    end(sort)


@pytest.fixture
def chosen(sort: SortButton) -> list[Order]:
    chosen: list[Order] = []
    sort.chosen.connect(chosen.append)
    return chosen


def entries(sort: SortButton) -> dict[str, bool]:
    """Return the entries that can be seen, and whether each is checked."""
    return {
        each.text(): each.isChecked()
        for each in sort.menu().actions()
        if each.isVisible() and not each.isSeparator()
    }


def press(sort: SortButton, name: str) -> None:
    next(each for each in sort.menu().actions() if each.text() == name).trigger()


def test_it_begins_with_what_was_saved_last(sort: SortButton) -> None:
    assert sort.text() == "Date saved"
    assert [name for name, checked in entries(sort).items() if checked] == [
        "Date saved",
        "Newest first",
    ]
    assert sort.accessibleName() == "Order of the list: Date saved"


@pytest.mark.parametrize(
    ("name", "order", "way"),
    [
        ("Date published", Order(Sort.PUBLISHED), "Newest first"),
        ("Reading time", Order(Sort.MINUTES, ascending=True), "Shortest first"),
        ("Title", Order(Sort.TITLE, ascending=True), "A to Z"),
        ("Site", Order(Sort.SITE, ascending=True), "A to Z"),
    ],
)
def test_each_order_begins_its_own_way(
    sort: SortButton, chosen: list[Order], name: str, order: Order, way: str
) -> None:
    press(sort, name)
    assert chosen == [order]
    assert sort.text() == name
    assert entries(sort)[way]
    press(sort, name)
    assert chosen == [order]


def test_the_other_way_round(sort: SortButton, chosen: list[Order]) -> None:
    press(sort, "Oldest first")
    assert chosen == [Order(ascending=True)]
    press(sort, "Newest first")
    assert chosen[1:] == [Order()]


def test_chance_has_no_direction_and_is_another_each_time(
    sort: SortButton, chosen: list[Order]
) -> None:
    press(sort, "At random")
    press(sort, "At random")
    assert [order.sort for order in chosen] == [Sort.RANDOM, Sort.RANDOM]
    assert chosen[0].seed != chosen[1].seed
    assert "Newest first" not in entries(sort)


def test_compact_rows_are_chosen_there(sort: SortButton) -> None:
    told: list[bool] = []
    sort.compacted.connect(told.append)
    press(sort, "Compact rows")
    assert told == [True]
    sort.show_compact(False)
    assert not entries(sort)["Compact rows"]


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_its_sign_is_at_the_left_and_its_menu_is_not_turned(
    sort: SortButton,
) -> None:
    assert sort.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert sort.menu().layoutDirection() == Qt.LayoutDirection.RightToLeft
