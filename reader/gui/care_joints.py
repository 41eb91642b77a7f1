"""Join what looks after the library with the window: actions, settings, a quiet sentence."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.care_desk import CareDesk
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.dialogs.care_report import CareReport
from reader.gui.main_window import MainWindow
from reader.gui.style import Style
from reader.gui.words import isolated
from reader.model.damage import CheckReport
from reader.model.errors import ReaderError, StoreError


class CareJoints(QObject):
    """What was mended is said once, and shown on demand; that all is well only who asks is told."""

    #: The window is to be closed, the file repaired, and the window opened again.
    repair_wanted = Signal()

    def __init__(
        self, care: CareDesk, desk: Desk, choices: Choices, style: Style, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._care, self._choices, self._style, self._window = care, choices, style, window
        window.actions_by_name.join({"check": self._check, "back up": care.back_up})
        for stirring in (desk.opened, desk.lists.listed, desk.kept, desk.reading.altered):
            stirring.connect(care.stir)
        care.checked.connect(self.say)
        care.backed_up.connect(self._say_backed_up)
        desk.failed.connect(self._offer_repair)
        choices.changed.connect(self._follow)
        self._follow()

    def _check(self) -> None:
        self._window.news.bar().say(self.tr("The library is being checked…"))
        self._care.check()

    def _follow(self) -> None:
        chosen = self._choices.now
        self._care.backing_up = chosen.backing_up
        self._care.folder = Path(chosen.backup_folder) if chosen.backup_folder else None

    def say(self, report: CheckReport, asked: bool) -> None:
        """Say what a check, or a repair, has found. asked: whether the user wants to know."""
        bar = self._window.news.bar()
        if report.is_sound:
            if asked:
                bar.say(self.tr("%n article(s) checked: all is well.", "", report.looked_at))
            return
        words = self.tr("The library was damaged, and is mended.")
        if report.gone:
            words = self.tr("The library was damaged. Most of it is mended.")
        if report.left:
            words = self.tr("The library's file is damaged.")
        bar.say(words, self.tr("Show"), lambda: self._show(report))

    def _show(self, report: CheckReport) -> None:
        dialog = CareReport(self._style, report, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.repair_wanted.connect(self.repair_wanted)
        dialog.open()

    def _offer_repair(self, error: ReaderError) -> None:
        if isinstance(error, StoreError) and error.is_damaged:
            words = self.tr("The library's file is damaged.")
            self._window.news.bar().warn(words, self.tr("Repair it"), self.repair_wanted.emit)

    def _say_backed_up(self, path: Path) -> None:
        name = isolated(str(path))
        self._window.news.bar().say(self.tr("Backed up: {file}").format(file=name))
