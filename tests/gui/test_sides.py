"""What stands at the start stands at the right in a window that runs from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.sides import back_icon, line_start, placed, set_margins, turn_as_words
from reader.gui.style import Style
from tests.gui.tools import colours_in, picture


def margins(qtbot: QtBot) -> tuple[int, int]:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QHBoxLayout(widget)
    set_margins(layout, 16, 1, 6, 2)
    given = layout.contentsMargins()
    assert (given.top(), given.bottom()) == (1, 2)
    return given.left(), given.right()


def test_the_start_is_at_the_left(qtbot: QtBot) -> None:
    assert margins(qtbot) == (16, 6)


def test_the_start_is_at_the_right(qtbot: QtBot, right_to_left: None) -> None:
    assert margins(qtbot) == (6, 16)


def test_a_line_starts_at_one_side_whatever_its_words_are() -> None:
    absolute = Qt.AlignmentFlag.AlignAbsolute
    at_left = line_start(Qt.LayoutDirection.LeftToRight)
    at_right = line_start(Qt.LayoutDirection.RightToLeft)
    assert at_left == Qt.AlignmentFlag.AlignLeft | absolute
    assert at_right == Qt.AlignmentFlag.AlignRight | absolute


def test_a_button_over_a_foreign_article_runs_as_its_own_words(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button = QPushButton("Save", page)
    turn_as_words(button)
    assert button.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("selectable", [False, True])
@pytest.mark.parametrize("words", ["/home/ada/Kiosque", "مكتبة"])
def test_a_label_stands_where_lines_begin(
    qtbot: QtBot, right_to_left: None, words: str, selectable: bool
) -> None:
    label = placed(QLabel(words))
    qtbot.addWidget(label)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.resize(600, 30)
    shown = picture(label)
    assert len(colours_in(shown, 0, 0, 300, 30)) == 1  # nothing but the ground
    assert len(colours_in(shown, 560, 0, 40, 30)) > 1


def test_the_way_back_is_to_where_lines_begin(style: Style) -> None:
    assert back_icon() == "arrow-left"


def test_the_way_back_is_to_the_right_where_lines_begin_there(right_to_left: None) -> None:
    assert back_icon() == "arrow-right"
