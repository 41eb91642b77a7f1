"""Keys: the table of keys as a section of the settings."""

from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings
from reader.gui.keys.table import KeyTable
from reader.gui.settings_window.form import Page
from reader.gui.style import Style


class KeysPage(Page):
    """Every action, with the keys that it has."""

    fields = ("keys", "single_keys")

    def __init__(self, style: Style, choices: Choices, bindings: Bindings) -> None:
        super().__init__(style, choices, self.tr("Keys"))
        self.table = KeyTable(style, bindings)
        self.fill(self.table)
