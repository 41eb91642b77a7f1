"""What comes along with a page is chosen here."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.saving import SavingPage
from reader.gui.style import Style
from tests.gui.tools import button


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Save the related stories of each story too", "with_related"),
        ("Fetch the pictures of each story", "fetch_pictures"),
        ("When a link was copied, offer to save it", "offer_links"),
    ],
)
def test_each_box_is_a_setting(
    style: Style, choices: Choices, show: Callable[[QWidget], None], words: str, field: str
) -> None:
    page = SavingPage(style, choices)
    show(page)
    before = getattr(choices.now, field)
    box = button(page, words)
    assert box.isChecked() is before
    box.click()
    assert getattr(choices.now, field) is not before
    choices.put(replace(choices.now, **{field: before}))
    assert box.isChecked() is before
