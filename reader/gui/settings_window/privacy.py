"""Privacy: what Kiosque sends (nothing), what it remembers, and where it writes of itself."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style
from reader.settings import Settings


class PrivacyPage(Page):
    """Sentences, and two things to press. log: the file; it may not exist yet."""

    def __init__(self, style: Style, choices: Choices, log: Path) -> None:
        super().__init__(style, choices, self.tr("Privacy"))
        self._log = log
        self.add_row(
            self.tr("What is sent"),
            self.words(
                self.tr(
                    "Nothing. Kiosque has no account, counts nothing and asks for no updates."
                    " It asks only the sites whose pages you save, for the page and its pictures,"
                    " and says that it is Kiosque. Reading makes no request."
                ),
                "text",
            ),
        )
        self.forget = self.button(self.tr("Forget them"), lambda: self.put(recent=[], searches=()))
        self.kept = self.words("", "text")
        self.add_row(self.tr("What is remembered"), self.kept, self.forget)
        place = self.words(str(log), "text")
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setAccessibleName(self.tr("The log file"))
        about = self.words(
            self.tr("It tells of failures, not of what you read: no texts, no addresses.")
        )
        self.open = self.button(self.tr("Open the log"), self._open)
        self.add_row(self.tr("Log"), place, about, self.open)
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show whether there is something to forget."""
        searches, chosen = len(settings.searches), len(settings.recent)
        said = [
            self.tr("%n search(es) in the field's list.", "", searches) if searches else "",
            self.tr("%n thing(s) that the palette shows first.", "", chosen) if chosen else "",
        ]
        self.forget.setEnabled(bool(searches or chosen))
        none = self.tr("Nothing that was chosen or searched.")
        self.kept.setText(" ".join(filter(None, said)) or none)

    def look(self) -> None:
        """See whether there is a log by now."""
        self.open.setEnabled(self._log.exists())

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))
