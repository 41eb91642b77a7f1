"""The button of the window's menu."""

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.menu_button import MenuButton
from reader.gui.style import Style


def test_it_is_named_and_opens_its_menu_at_once(style: Style, qtbot: QtBot) -> None:
    button = MenuButton(style)
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Menu", "Menu")
    assert button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup
    assert not button.icon().isNull()


def test_the_search_takes_the_room_beside_it(style: Style, qtbot: QtBot) -> None:
    button, search, place = MenuButton(style), QLineEdit(), QWidget()
    qtbot.addWidget(place)
    place.setLayout(button.beside(search))
    place.resize(400, 60)
    place.show()
    assert search.x() < button.x()
    assert search.width() > 5 * button.width()
