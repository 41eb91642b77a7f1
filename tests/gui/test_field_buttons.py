"""The buttons in a field have names, and do what they say."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from reader.gui.field_buttons import add_clear_button, add_search_icon
from reader.gui.style import Style
from tests.gui.tools import end


def test_the_buttons_have_names_and_do_what_they_say(style: Style) -> None:
    field = QLineEdit("ships")
    add_clear_button(field)
    add_search_icon(field, style)
    buttons = {each.text(): each for each in field.findChildren(QToolButton)}
    assert set(buttons) == {"Clear", "Search"}
    sign = next(each for each in field.findChildren(QAction) if each.text() == "Search")
    sign.trigger()
    assert field.selectedText() == "ships"
    field.show()
    buttons["Clear"].click()
    assert field.text() == ""
    end(field)
