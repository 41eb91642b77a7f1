"""How often feeds are asked is chosen here; rules and lists are a press away."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.feeds import FeedsPage
from reader.gui.style import Style
from tests.gui.tools import button


@pytest.fixture
def page(style: Style, choices: Choices, show: Callable[[QWidget], None]) -> FeedsPage:
    page = FeedsPage(style, choices)
    show(page)
    return page


def test_they_may_be_asked_more_often_or_never(page: FeedsPage, choices: Choices) -> None:
    assert page.every.text() == "every hour"
    page.every.menu().actions()[0].trigger()
    assert (choices.now.refresh_minutes, page.every.text()) == (15, "every 15 minutes")
    page.every.menu().actions()[-1].trigger()
    assert (choices.now.refresh_minutes, page.every.text()) == (0, "only when I ask")


def test_a_time_that_is_not_offered_is_shown_as_the_nearest(
    page: FeedsPage, choices: Choices
) -> None:
    choices.put(replace(choices.now, refresh_minutes=100))
    assert page.every.text() == "every 2 hours"


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Take in…", "asked_in"), ("Write out…", "asked_out"), ("Rules of all feeds…", "rules")],
)
def test_rules_and_lists_are_asked_for(
    page: FeedsPage, qtbot: QtBot, words: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, words).click()
