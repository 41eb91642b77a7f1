"""Reading aloud, sentence by sentence: where it is, how fast, and how it goes on."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.gui.listening.speaker import Speaker
from reader.library.sentences import Sentence
from reader.library.speaking import FASTEST, SLOWEST, Voice

_STEP = 0.25


class Listener(QObject):
    """Leads the voice through the sentences of one article."""

    #: This sentence is being said, or would be if it went on: Sentence.
    at = Signal(object)
    #: Whether it speaks, how fast, or where it is has changed.
    changed = Signal()
    #: It was said to its end, or was stopped.
    ended = Signal()
    #: There is no program that reads aloud.
    unable = Signal()
    #: The program has no voice for the language: str, "" if it is not known.
    voiceless = Signal(str)

    def __init__(self, find_voice: Callable[[], Voice | None], parent: QObject) -> None:
        super().__init__(parent)
        #: Gives the program that reads aloud, None if there is none; asked at each beginning.
        self.find_voice = find_voice
        self._speaker = Speaker(self)
        self._speaker.said.connect(self._go_on)
        self._speaker.failed.connect(self._fail)
        self._voice: Voice | None = None
        self._sentences: list[Sentence] = []
        self._lang: str | None = None
        self._speed = 1.0
        #: The number of the sentence it is at, from 0.
        self.place = 0

    @property
    def is_open(self) -> bool:
        """Whether there is something that is being read aloud, or was paused."""
        return bool(self._sentences)

    @property
    def is_speaking(self) -> bool:
        """Whether it speaks now."""
        return self._speaker.is_speaking

    @property
    def count(self) -> int:
        """How many sentences there are."""
        return len(self._sentences)

    @property
    def speed(self) -> float:
        """How fast it speaks: 1.0 is usual, 0.5 to 3."""
        return self._speed

    def begin(self, sentences: Sequence[Sentence], lang: str | None, position: int) -> None:
        """Read from the first sentence that does not end before this position of the text."""
        self._voice = self.find_voice()
        if self._voice is None:
            self.unable.emit()
        elif sentences:
            self._sentences, self._lang = list(sentences), lang
            ends = [each.end for each in self._sentences]
            self.place = min(bisect_left(ends, position + 1), len(ends) - 1)
            self._speak()

    def switch(self) -> None:
        """Pause, or go on from the beginning of the sentence."""
        if not self.is_open:
            return
        if self.is_speaking:
            self._speaker.stop()
            self.changed.emit()
        else:
            self._speak()

    def step(self, by: int) -> None:
        """Go to another sentence, and speak on if it speaks."""
        if not self.is_open:
            return
        speaking = self.is_speaking
        self.place = max(0, min(self.place + by, self.count - 1))
        if speaking:
            self._speak()
        else:
            self.at.emit(self._sentences[self.place])
            self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """Speak so fast from now on; the sentence begins anew."""
        speed = max(SLOWEST, min(round(speed / _STEP) * _STEP, FASTEST))
        if speed != self._speed:
            self._speed = speed
            if self.is_speaking:
                self._speak()
            self.changed.emit()

    def change_speed(self, steps: int) -> None:
        """Speak faster by so many steps, or slower."""
        self.set_speed(self._speed + steps * _STEP)

    def close(self) -> None:
        """Be silent, and forget the text."""
        self._speaker.stop()
        if self.is_open:
            self._sentences = []
            self.ended.emit()

    def _speak(self) -> None:
        if self._voice is not None:
            sentence = self._sentences[self.place]
            self._speaker.say(self._voice, sentence.words, self._lang, self._speed)
            self.at.emit(sentence)
            self.changed.emit()

    def _go_on(self) -> None:
        if self.place + 1 < self.count:
            self.place += 1
            self._speak()
        else:
            self.close()

    def _fail(self) -> None:
        self.close()
        self.voiceless.emit(self._lang or "")
