"""What the user has chosen, as the window's parts read and change it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader import settings
from reader.settings import Settings


class Choices(QObject):
    """The settings of the moment. file: where they are kept; None if nowhere."""

    changed = Signal()
    #: They could not be kept: the reason in the system's words.
    failed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._now = settings.load(file) if file else Settings()

    @property
    def now(self) -> Settings:
        """The settings as they stand."""
        return self._now

    def put(self, chosen: Settings) -> None:
        """Take these settings, and keep them; that they cannot be kept is said by keep() only."""
        if chosen != self._now:
            self._now = chosen
            self._write()
            self.changed.emit()

    def keep(self) -> None:
        """Write the settings to their file, and say so if that is not possible."""
        reason = self._write()
        if reason:
            self.failed.emit(reason)

    def _write(self) -> str:
        """Return why it was not possible, "" if it was."""
        if self._file is None:
            return ""
        try:
            settings.save(self._file, self._now)
        except OSError as error:
            return error.strerror or str(error)
        return ""
