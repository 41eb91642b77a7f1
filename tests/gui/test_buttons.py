"""Signs and small words to press: what is heard of them, and that Enter passes them by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from reader.gui.buttons import sign_button, signed_button, small_button
from reader.gui.style import Style


def test_a_sign_alone_is_named_by_its_hint(qtbot: QtBot, style: Style) -> None:
    button = sign_button(style, "x", "Close")
    qtbot.addWidget(button)
    assert (button.toolTip(), button.accessibleName(), button.text()) == ("Close", "Close", "")
    assert not button.icon().isNull()


def test_the_sign_before_the_words_is_not_spoken(qtbot: QtBot, style: Style) -> None:
    button = signed_button(style, "plus", "Add a rule")
    qtbot.addWidget(button)
    assert (button.text().strip(), button.accessibleName()) == ("Add a rule", "Add a rule")
    assert not button.icon().isNull()


def test_enter_in_a_dialog_s_field_presses_no_small_button(qtbot: QtBot) -> None:
    dialog, field, button = QDialog(), QLineEdit(), small_button("Undo")
    qtbot.addWidget(dialog)
    box = QVBoxLayout(dialog)
    box.addWidget(field)
    box.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    dialog.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
