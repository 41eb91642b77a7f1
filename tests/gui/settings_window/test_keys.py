"""The table of keys fills its page."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings
from reader.gui.settings_window.keys import KeysPage
from reader.gui.style import Style


def test_the_table_fills_the_page_and_its_keys_are_made_as_usual(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    owner = QWidget()
    bindings = Bindings(Actions(owner, style), choices, owner)
    page = KeysPage(style, choices, bindings)
    show(page)
    assert page.table.height() > page.height() * 0.8
    bindings.give("next", ("Y",))
    bindings.switch_single_keys(False)
    page.make_usual()
    assert (bindings.keys("next"), bindings.single_keys) == (("J",), True)
    owner.deleteLater()
