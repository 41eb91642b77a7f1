"""A program that stands in for a voice: it notes what it is to say, and says it when it may."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from reader.library.speaking import Kind, Voice

_PROGRAM = """\
#!{python} -S
import json, pathlib, sys, time
here = pathlib.Path({folder!r})
said = sys.stdin.buffer.read().decode()
with (here / "said").open("a", encoding="utf-8") as log:
    log.write(json.dumps([sys.argv[1:], said]) + "\\n")
if "xx" in sys.argv:
    sys.exit(1)
while (here / "hold").exists():
    time.sleep(0.01)
"""


@dataclass(frozen=True)
class FakeVoice:
    """The program and its notes, in a folder of their own."""

    folder: Path

    def made(self) -> Voice:
        """Write the program, and return it as the voice of this machine."""
        program = self.folder / "voice"
        program.write_text(_PROGRAM.format(python=sys.executable, folder=str(self.folder)))
        program.chmod(0o755)
        return Voice(Kind.ESPEAK_NG, str(program))

    def hold(self) -> None:
        """Let every sentence last until go()."""
        (self.folder / "hold").touch()

    def go(self) -> None:
        """Let the sentences come to their end."""
        (self.folder / "hold").unlink()

    def said(self) -> list[str]:
        """Return what it was asked to say, in order."""
        return [text.strip() for _, text in self._notes()]

    def asked(self) -> list[list[str]]:
        """Return the words with which it was started, each time."""
        return [words for words, _ in self._notes()]

    def _notes(self) -> list[tuple[list[str], str]]:
        log = self.folder / "said"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [(words, text) for words, text in map(json.loads, lines)]
