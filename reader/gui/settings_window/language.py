"""Language: that of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style, font
from reader.settings import Settings

#: Each in its own words, so that it is found by who speaks no other.
LANGUAGES: Mapping[str, str] = {"en": "English", "fr": "Français", "ar": "العربية"}


class LanguagePage(Page):
    """The one thing that needs a restart."""

    fields = ("language",)
    #: The window is to be opened anew, in the language that was chosen.
    restarted = Signal()

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Language"))
        self._spoken = choices.now.language
        group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        names = {"": self.tr("As the system"), **LANGUAGES}
        for value, words in names.items():
            button = QRadioButton(words)
            button.setFont(font(14))
            button.clicked.connect(lambda _=False, value=value: self.put(language=value))
            group.addButton(button)
            self.buttons[value] = button
        self.needed = self.words(
            self.tr("Takes effect when Kiosque is restarted; nothing is lost."), "waiting"
        )
        self.restart = self.button(self.tr("Restart now"), self.restarted.emit)
        own = self.words(self.tr("Articles keep their own language, direction and hyphens."))
        choices_of_it = (*self.buttons.values(), self.needed, self.restart, own)
        self.add_row(self.tr("Language of the window"), *choices_of_it)
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show the language; offer to open the window anew if it speaks another."""
        chosen = settings.language if settings.language in self.buttons else ""
        self.buttons[chosen].setChecked(True)
        other = settings.language != self._spoken
        self.needed.setVisible(other)
        self.restart.setVisible(other)


def locale_of(settings: Settings) -> QLocale:
    """Return the locale of the language that was chosen, else that of the system."""
    system = QLocale.system()
    if settings.language not in LANGUAGES:
        return system
    wanted = QLocale(settings.language)
    return system if system.language() == wanted.language() else wanted
