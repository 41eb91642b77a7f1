"""The small buttons in a field that filters, with names: a screen reader meets them, too."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from reader.gui.style import Style
from reader.gui.words import tr

#: How Qt calls the action of its own button (QLineEdit::setClearButtonEnabled).
_CLEAR = "_q_qlineeditclearaction"


def add_search_icon(field: QLineEdit, style: Style) -> None:
    """Put the sign of searching before the words."""
    sign = field.addAction(style.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
    sign.setText(tr("Search"))
    sign.triggered.connect(field.selectAll)


def add_clear_button(field: QLineEdit) -> None:
    """Let a button behind the words clear them."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction, _CLEAR):
        action.setText(tr("Clear"))
