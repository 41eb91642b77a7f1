"""What stands at the start stands at the right in a window that runs from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.sides import back_icon, set_margins, turn_as_words
from reader.gui.style import Style


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


def test_a_button_over_a_foreign_article_runs_as_its_own_words(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button = QPushButton("Save", page)
    turn_as_words(button)
    assert button.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_way_back_is_to_where_lines_begin(style: Style) -> None:
    assert back_icon() == "arrow-left"


def test_the_way_back_is_to_the_right_where_lines_begin_there(right_to_left: None) -> None:
    assert back_icon() == "arrow-right"
