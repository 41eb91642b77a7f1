"""The line grows from where lines begin."""

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.progress_line import ProgressLine
from reader.gui.style import Style
from tests.gui.tools import colour_at, picture


def line(style: Style, qtbot: QtBot) -> ProgressLine:
    made = ProgressLine(style)
    qtbot.addWidget(made)
    made.resize(200, 2)
    made.show()
    return made


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_was_seen_has_the_accent(style: Style, qtbot: QtBot, theme: str) -> None:
    style.choose(theme)
    progress = line(style, qtbot)
    progress.show_progress(25)
    shown = picture(progress)
    accent, rest = style.hex("accent").lower(), style.hex("line").lower()
    assert [colour_at(shown, x, 0) for x in (0, 49, 50, 199)] == [accent, accent, rest, rest]


def test_from_right_to_left_it_begins_at_the_right(
    right_to_left: None, style: Style, qtbot: QtBot
) -> None:
    progress = line(style, qtbot)
    progress.show_progress(25)
    shown = picture(progress)
    accent, rest = style.hex("accent").lower(), style.hex("line").lower()
    assert [colour_at(shown, x, 0) for x in (0, 149, 150, 199)] == [rest, rest, accent, accent]
