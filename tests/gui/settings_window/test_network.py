"""When and how pages are fetched is chosen here."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.network import NetworkPage
from reader.gui.style import Style
from tests.gui.tools import button


@pytest.fixture
def page(style: Style, choices: Choices, show: Callable[[QWidget], None]) -> NetworkPage:
    page = NetworkPage(style, choices)
    show(page)
    return page


def test_the_outbox_may_wait_to_be_asked(page: NetworkPage, choices: Choices) -> None:
    button(page, "Fetch waiting links as soon as there is a network").click()
    assert not choices.now.by_itself


def test_the_proxy_of_the_system_may_be_left_alone(page: NetworkPage, choices: Choices) -> None:
    assert page.proxy.value == "system"
    button(page, "None").click()
    assert not choices.now.by_proxy
    button(page, "As the system").click()
    assert choices.now.by_proxy


def test_a_smaller_page_may_be_the_largest(page: NetworkPage, choices: Choices) -> None:
    assert page.largest.text() == "10 MB"
    page.largest.menu().actions()[1].trigger()
    assert (choices.now.page_mb, page.largest.text()) == (2, "2 MB")


def test_a_size_that_is_not_offered_is_shown_as_the_nearest(
    page: NetworkPage, choices: Choices
) -> None:
    choices.put(replace(choices.now, page_mb=4))
    assert page.largest.text() == "5 MB"
