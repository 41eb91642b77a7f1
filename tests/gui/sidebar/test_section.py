"""A section shows a few lines and all when asked; it folds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.item import Item
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.section import Entry, Section
from reader.gui.style import Style
from tests.gui.tools import button, end, picture, tab_order, tab_to


@pytest.fixture
def section(style: Style, qtbot: QtBot) -> Iterator[Section]:
    group = QButtonGroup()
    section = Section(style, "tag", "Tags", group)
    section.show_entries(entries(3))
    section.resize(200, 600)
    with qtbot.waitActive(section):
        section.show()
        section.activateWindow()
    yield section
    end(section)
    end(group)


def entries(count: int) -> list[Entry]:
    return [Entry(Place("tag", f"t{n}"), f"t{n}", n) for n in range(count)]


def shown(section: Section) -> list[str]:
    found = [each for each in section.findChildren(QAbstractButton) if each.isVisibleTo(section)]
    return [each.accessibleName() for each in sorted(found, key=lambda each: each.y())][1:]


def test_without_lines_it_is_hidden(section: Section) -> None:
    assert section.isVisible()
    section.show_entries([])
    assert not section.isVisible()


def test_a_few_lines_are_shown_and_all_when_asked(section: Section, qtbot: QtBot) -> None:
    section.show_entries(entries(11))
    more = button(section, "3 more")
    section.layout().activate()  # type: ignore[union-attr]
    assert not [name for name in shown(section) if name.startswith("t8")]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert {"t8, 8", "t10, 10"} <= set(shown(section))
    assert not more.isVisible()


def test_a_fold_hides_more_than_one_line(section: Section) -> None:
    section.show_entries(entries(9))
    assert "t8, 8" in shown(section)
    assert not [name for name in shown(section) if "more" in name]
    section.show_entries(entries(10))
    assert [name for name in shown(section) if "2 more" in name]
    section.reveal(Place("tag", "t9"))
    assert {"t8, 8", "t9, 9"} <= set(shown(section))


def test_a_line_that_is_chosen_from_outside_is_shown(section: Section) -> None:
    section.show_entries(entries(11))
    item = section.reveal(Place("tag", "t10"))
    assert item is not None
    assert item.isVisibleTo(section)
    assert section.reveal(Place("tag", "nothing")) is None


def test_lines_follow_what_they_are_told(section: Section) -> None:
    section.show_entries([Entry(Place("tag", "t1"), "T1", 5), Entry(Place("tag", "new"), "new")])
    button(section, "T1, 5")
    button(section, "new")
    assert len(shown(section)) == 2


def test_the_heading_folds_and_says_so_by_key(section: Section, qtbot: QtBot) -> None:
    heading = button(section, "Tags, unfolded")
    tab_to(heading)
    focused = picture(heading)
    with qtbot.waitSignal(section.folded):
        QTest.keyClick(heading, Qt.Key.Key_Space)
    assert heading.accessibleName() == "Tags, folded"
    assert section.is_folded
    assert shown(section) == []
    assert picture(heading) != focused


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_heading_is_at_the_right(section: Section) -> None:
    heading = button(section, "Tags, unfolded")
    image = picture(heading)
    half = image.width() // 2
    ground = image.pixel(half, 1)
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    assert min(inked) > half


def test_what_comes_later_has_its_place_in_the_order_of_tab(section: Section) -> None:
    after = QLineEdit(section)
    section.show_entries([*entries(3)[:2], Entry(Place("tag", "new"), "new", 1), *entries(3)[2:]])
    lines = [each.text() for each in tab_order(section, after) if isinstance(each, Item)]
    assert lines[:4] == ["t0", "t1", "new", "t2"]
