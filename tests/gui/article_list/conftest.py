"""What the tests of the list share: a list on the screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from tests.gui.article_list.rows import Shown, shown_list
from tests.gui.tools import end


@pytest.fixture
def shown(style: Style, qtbot: QtBot) -> Iterator[Shown]:
    """Give an empty list, 400 pixels wide, in an active window."""
    shown = shown_list(style, qtbot)
    yield shown
    end(shown.view)
