"""Saving: what comes along with a page."""

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style
from reader.settings import Settings


class SavingPage(Page):
    """Related stories, pictures, and links that were copied."""

    fields = ("with_related", "fetch_pictures", "offer_links", "notify")

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Saving"))
        self.related = self.check(
            self.tr("Save the related stories of each story too"),
            lambda on: self.put(with_related=on),
        )
        self.pictures = self.check(
            self.tr("Fetch the pictures of each story"), lambda on: self.put(fetch_pictures=on)
        )
        self.offering = self.check(
            self.tr("When a link was copied, offer to save it"),
            lambda on: self.put(offer_links=on),
        )
        self.add_row(
            self.tr("With each story"),
            self.related,
            self.hint(self.tr("Up to 24, those that the page itself links to.")),
            self.pictures,
            self.hint(self.tr("Those that a saved file brings along are always kept.")),
        )
        self.add_row(
            self.tr("Links"),
            self.offering,
            self.hint(
                self.tr("Looked at only when this window comes to the front; it stays here.")
            ),
        )
        self.notify = self.check(
            self.tr("Tell the desktop when a waiting link was saved"),
            lambda on: self.put(notify=on),
        )
        self.add_row(
            self.tr("Notifications"),
            self.notify,
            self.hint(self.tr("Only while this window is not in front.")),
        )
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show what is wanted."""
        self.related.setChecked(settings.with_related)
        self.pictures.setChecked(settings.fetch_pictures)
        self.offering.setChecked(settings.offer_links)
        self.notify.setChecked(settings.notify)
