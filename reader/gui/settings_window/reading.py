"""Reading: the colours of the window, and when an article counts as read."""

from reader.gui.choices import Choices
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.settings_window.form import Page
from reader.gui.settings_window.segments import Segments
from reader.gui.style import Style
from reader.settings import Settings


class ReadingPage(Page):
    """How it looks."""

    fields = ("theme", "read_when")

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Reading"))
        self.theme = Segments(
            self.tr("Theme"),
            (
                ("system", self.tr("System")),
                ("light", self.tr("Light")),
                ("sepia", self.tr("Sepia")),
                ("dark", self.tr("Dark")),
                ("black", self.tr("Black")),
            ),
        )
        self.theme.chosen.connect(lambda name: self.put(theme=name))
        self.read_when = ChoiceButton(
            style,
            self.tr("Mark as read"),
            (
                ("end", self.tr("when I reach the end")),
                ("opened", self.tr("when I open it")),
            ),
            lambda value: self.put(read_when=value),
        )
        self.add_row(self.tr("Theme"), self.theme)
        self.add_row(self.tr("Mark as read"), self.read_when)
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show how it is now."""
        self.theme.show_value(settings.theme)
        self.read_when.show_value(settings.read_when)
