"""A group keeps the lines that stay, and says how many it does not show."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.outbox_group import OutboxGroup
from reader.gui.outbox_row import OutboxRow
from reader.gui.style import Style
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.gui.tools import end, texts
from tests.world import NOON

SHIPS = OutboxItem(Url("https://e.org/ships"), NOON, NOON)


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[QWidget]:
    shell = QWidget()
    yield shell
    end(shell)


def rows(style: Style, count: int) -> list[OutboxRow]:
    return [
        OutboxRow(style, replace(SHIPS, title=f"Ship {number}"), NOON) for number in range(count)
    ]


def heights(made: list[OutboxRow]) -> list[int]:
    return [row.y() for row in made]


def test_lines_come_go_and_change_places(style: Style, shell: QWidget) -> None:
    group = OutboxGroup(style, "Waiting")
    group.setParent(shell)
    assert group.isHidden()
    one, two, three = made = rows(style, 3)
    group.show_rows(made, 3)
    shell.show()
    assert heights(made) == sorted(heights(made))
    assert [row.first for row in made] == [True, False, False]
    group.show_rows([three, one], 2)
    assert two.isHidden()
    assert [three.first, one.first] == [True, False]
    assert "2" in texts(group)
    group.show_rows([], 0)
    assert group.isHidden()
    end(two)


def test_what_is_not_shown_is_counted(style: Style, shell: QWidget) -> None:
    group = OutboxGroup(style, "Waiting")
    group.setParent(shell)
    button = group.offer("Try these again")
    group.show_rows(rows(style, 2), 40)
    assert "and 38 more" in texts(group)
    assert not button.isHidden()
    group.show_rows(rows(style, 1), 1)
    assert "and 38 more" not in texts(group)
    assert button.isHidden()
