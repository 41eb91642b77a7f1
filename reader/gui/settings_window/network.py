"""Network: when and how pages are fetched."""

from reader.gui.choices import Choices
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.settings_window.form import Page
from reader.gui.settings_window.segments import Segments
from reader.gui.style import Style
from reader.settings import Settings

_MEGABYTES = (1, 2, 5, 10)


class NetworkPage(Page):
    """By itself or when asked, by proxy or not, how much at most."""

    fields = ("by_itself", "by_proxy", "page_mb")

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Network"))
        self.by_itself = self.check(
            self.tr("Fetch waiting links as soon as there is a network"),
            lambda on: self.put(by_itself=on),
        )
        self.proxy = Segments(
            self.tr("Proxy"),
            (("system", self.tr("As the system")), ("none", self.tr("None"))),
        )
        self.proxy.chosen.connect(lambda value: self.put(by_proxy=value == "system"))
        sizes = [(str(each), self.tr("%n MB", "", each)) for each in _MEGABYTES]
        self.largest = ChoiceButton(
            style, self.tr("Largest page"), sizes, lambda value: self.put(page_mb=int(value))
        )
        self.add_row(
            self.tr("Outbox"),
            self.by_itself,
            self.hint(self.tr("Otherwise they wait until you choose “Try the outbox now”.")),
        )
        self.add_row(self.tr("Proxy"), self.proxy)
        self.add_row(
            self.tr("Largest page"),
            self.largest,
            self.words(self.tr("Of one page, without its pictures; a larger one is not fetched.")),
        )
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show what is wanted."""
        self.by_itself.setChecked(settings.by_itself)
        self.proxy.show_value("system" if settings.by_proxy else "none")
        nearest = min(_MEGABYTES, key=lambda each: abs(each - settings.page_mb))
        self.largest.show_value(str(nearest))
