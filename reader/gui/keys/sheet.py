"""The sheet of keys: what `?` shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.gui.fitting import fit
from reader.gui.keys.bindings import Bindings
from reader.gui.keys.table import KeyTable
from reader.gui.style import Style, font


class KeySheet(QDialog):
    """Shows all keys in groups, and changes them; the window behind it goes on."""

    def __init__(self, style: Style, bindings: Bindings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        fit(self, 600, 640)
        title = QLabel(self.tr("Keys"))
        title.setFont(font(20, 600))
        self.table = KeyTable(style, bindings)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setFont(font(13, 600))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 18)
        box.setSpacing(12)
        for widget in (title, self.table, buttons):
            box.addWidget(widget)
        self.table.search.setFocus(Qt.FocusReason.OtherFocusReason)
