"""Feeds: how often they are asked, their rules, and lists of them that come and go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from reader.gui.choices import Choices
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.settings_window.form import Page
from reader.gui.style import Style
from reader.settings import Settings

_MINUTES, _HOURS = (15, 30), (1, 2, 4, 8, 24)


class FeedsPage(Page):
    """How often, by which rules, and lists."""

    fields = ("refresh_minutes",)

    #: A list of feeds is to be taken in; all are to be written out; the rules are wanted.
    asked_in = Signal()
    asked_out = Signal()
    rules = Signal()

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Feeds"))
        spans = [(str(each), self.tr("every %n minute(s)", "", each)) for each in _MINUTES]
        spans += [(str(60 * each), self.tr("every %n hour(s)", "", each)) for each in _HOURS]
        spans.append(("0", self.tr("only when I ask")))
        self.every = ChoiceButton(
            style,
            self.tr("Ask the feeds"),
            spans,
            lambda value: self.put(refresh_minutes=int(value)),
        )
        self.add_row(
            self.tr("Ask the feeds"),
            self.every,
            self.words(
                self.tr(
                    "A site that wants to be asked less often is asked less often. Nothing is"
                    " asked while waiting links are not fetched by themselves."
                )
            ),
        )
        self.add_row(self.tr("Rules"), self.button(self.tr("Rules of all feeds…"), self.rules.emit))
        lists = QHBoxLayout()
        lists.setSpacing(8)
        lists.addWidget(self.button(self.tr("Take in…"), self.asked_in.emit))
        lists.addWidget(self.button(self.tr("Write out…"), self.asked_out.emit))
        lists.addStretch()
        self.add_row(
            self.tr("List of feeds"),
            lists,
            self.words(
                self.tr(
                    "An OPML file, as other readers write and read it: you see what is in it before"
                    " anything is followed."
                )
            ),
        )
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show what is wanted."""
        choices = [0, *_MINUTES, *(60 * each for each in _HOURS)]
        wanted = settings.refresh_minutes
        nearest = min(choices[1:], key=lambda each: abs(each - wanted)) if wanted > 0 else 0
        self.every.show_value(str(nearest))
