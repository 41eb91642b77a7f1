"""The program that reads aloud: one process for each sentence, ended to be silent."""

from PySide6.QtCore import QObject, QProcess, Signal

from reader.library.speaking import Voice

_LONGEST_END_MS = 1_000


class Speaker(QObject):
    """Says one sentence at a time. It opens nothing: the text goes in by stdin."""

    #: The sentence was said to its end.
    said = Signal()
    #: The program could not say it: it has no voice for the language, or does not start.
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._silence: list[str] = []

    @property
    def is_speaking(self) -> bool:
        """Whether a sentence is being said."""
        return self._process is not None

    def say(self, voice: Voice, words: str, lang: str | None, speed: float) -> None:
        """Say the words, instead of what is being said now."""
        self.stop()
        process = QProcess(self)
        self._process, self._silence = process, voice.silence
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda code, status: self._ended(process, code, status))
        process.errorOccurred.connect(lambda error: self._erred(process, error))
        program, *arguments = voice.command(lang, speed)
        process.start(program, arguments)
        process.write(f"{words}\n".encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent; neither `said` nor `failed` comes of it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.waitForFinished(_LONGEST_END_MS)
        process.deleteLater()
        if self._silence:
            program, *arguments = self._silence
            QProcess.startDetached(program, arguments)

    def _ended(self, process: QProcess, code: int, status: QProcess.ExitStatus) -> None:
        if process is not self._process:
            return  # it was ended to be silent
        self._process = None
        process.deleteLater()
        well = status is QProcess.ExitStatus.NormalExit and code == 0
        (self.said if well else self.failed).emit()

    def _erred(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error is QProcess.ProcessError.FailedToStart:
            self._process = None
            process.deleteLater()
            self.failed.emit()
