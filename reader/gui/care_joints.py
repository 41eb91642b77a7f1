"""Join what looks after the library with the window: actions, settings, a quiet sentence."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.gui.care_desk import CareDesk
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.dialogs.care_report import CareReport
from reader.gui.main_window import MainWindow
from reader.gui.style import Style
from reader.gui.words import isolated
from reader.model.damage import CheckReport


class CareJoints(QObject):
    """What was mended is said once, and shown on demand; that all is well only who asks is told."""

    def __init__(
        self, care: CareDesk, desk: Desk, choices: Choices, style: Style, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._care, self._choices, self._style, self._window = care, choices, style, window
        window.actions_by_name.join({"check": self._check, "back up": care.back_up})
        for stirring in (desk.opened, desk.listed, desk.kept, desk.reading.altered):
            stirring.connect(care.stir)
        care.checked.connect(self._say)
        care.backed_up.connect(self._say_backed_up)
        choices.changed.connect(self._follow)
        self._follow()

    def _check(self) -> None:
        self._window.news.bar().say(self.tr("The library is being checked…"))
        self._care.check()

    def _follow(self) -> None:
        chosen = self._choices.now
        self._care.backing_up = chosen.backing_up
        self._care.folder = Path(chosen.backup_folder) if chosen.backup_folder else None

    def _say(self, report: CheckReport, asked: bool) -> None:
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
        dialog.open()

    def _say_backed_up(self, path: Path) -> None:
        name = isolated(str(path))
        self._window.news.bar().say(self.tr("Backed up: {file}").format(file=name))
