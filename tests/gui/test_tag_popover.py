"""Tags are given and taken by mouse and by key, and made by typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from reader.gui.style import Style
from reader.gui.tag_popover import TagPopover
from tests.gui.tools import button, colours_in, end, picture


@pytest.fixture
def popover(style: Style) -> Iterator[TagPopover]:
    window = QWidget()
    popover = TagPopover(style, window)
    popover.open_at(QPoint(10, 10), {"water": 2, "sea": 0, "Seaside": 1}, 2)
    yield popover
    end(window)


@pytest.fixture
def told(popover: TagPopover) -> list[str]:
    told: list[str] = []
    popover.given.connect(lambda tag: told.append(f"+{tag}"))
    popover.taken.connect(lambda tag: told.append(f"-{tag}"))
    return told


def field(popover: TagPopover) -> QLineEdit:
    [found] = popover.findChildren(QLineEdit)
    return found


def boxes(popover: TagPopover) -> dict[str, Qt.CheckState]:
    return {
        box.text(): box.checkState() for box in popover.findChildren(QCheckBox) if box.isVisible()
    }


def test_those_that_are_given_come_first_and_some_of_many_are_half(popover: TagPopover) -> None:
    assert list(boxes(popover).items()) == [
        ("Seaside", Qt.CheckState.PartiallyChecked),
        ("water", Qt.CheckState.Checked),
        ("sea", Qt.CheckState.Unchecked),
    ]


def test_without_a_compositor_no_corner_is_black(popover: TagPopover, style: Style) -> None:
    assert colours_in(picture(popover), 0, 0, 2, 2) != {style.hex("control").lower()}
    popover.setMask(popover.rect())
    assert colours_in(picture(popover), 0, 0, 2, 2) == {style.hex("control").lower()}
    popover.clearMask()


def test_a_click_gives_and_takes(popover: TagPopover, told: list[str]) -> None:
    for name in ("sea", "water", "water", "Seaside"):
        button(popover, name).click()
    assert told == ["+sea", "-water", "+water", "+Seaside"]


def test_typing_finds_and_enter_gives(popover: TagPopover, told: list[str]) -> None:
    QTest.keyClicks(field(popover), "SEA")
    assert list(boxes(popover)) == ["Seaside", "sea"]
    QTest.keyClick(field(popover), Qt.Key.Key_Return)
    assert told == ["+sea"]
    assert field(popover).text() == ""
    QTest.keyClicks(field(popover), "sea")
    QTest.keyClick(field(popover), Qt.Key.Key_Return)
    assert told == ["+sea"]


def test_a_new_tag_is_made_by_enter_or_by_its_button(popover: TagPopover, told: list[str]) -> None:
    QTest.keyClicks(field(popover), "  #salt & ")
    QTest.keyClicks(field(popover), "pepper")
    button(popover, "Add “salt && pepper”").click()
    QTest.keyClicks(field(popover), "oil")
    QTest.keyClick(field(popover), Qt.Key.Key_Enter)
    assert told == ["+salt & pepper", "+oil"]
    assert boxes(popover)["salt && pepper"] == boxes(popover)["oil"] == Qt.CheckState.Checked


def test_the_arrows_move_among_the_tags(popover: TagPopover, told: list[str]) -> None:
    def focused() -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    QTest.keyClick(field(popover), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert told == ["-water"]
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert field(popover).hasFocus()


def test_escape_and_an_empty_enter_close_it(popover: TagPopover) -> None:
    closed: list[int] = []
    popover.closed.connect(lambda: closed.append(1))
    QTest.keyClick(field(popover), Qt.Key.Key_Return)
    popover.open_at(QPoint(10, 10), {}, 1)
    assert boxes(popover) == {}
    QTest.keyClick(field(popover), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert closed == [1, 1]


@pytest.mark.parametrize("x", [-40, 10, 460])
def test_it_keeps_within_a_small_window(style: Style, x: int) -> None:
    window = QWidget()
    window.setGeometry(100, 100, 480, 360)
    window.show()
    popover = TagPopover(style, window)
    popover.open_at(window.mapToGlobal(QPoint(x, 50)), {f"tag {n}": 0 for n in range(30)}, 1)
    place = window.mapFromGlobal(popover.pos())
    assert window.rect().adjusted(4, 4, -4, -4).contains(popover.rect().translated(place))
    end(window)
