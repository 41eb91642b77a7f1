"""A terminal that obeys the program only: what was read moves no cursor and turns no line."""

import re
from typing import Any, TextIO

#: What the program itself says to a terminal: bold, plain, and a line cleared to be written anew.
_OURS = re.compile(r"(\x1b\[(?:1m|0m|K)|\A\r)")
#: Controls but for new lines and tabs, and signs that turn the writing (Unicode UAX 9 §2).
_OTHERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class CleanTerminal:
    """Stands for a stream that leads to a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text without what a terminal would obey."""
        self._stream.write(clean(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        """Return what the stream has of this name."""
        return getattr(self._stream, name)


def clean(text: str) -> str:
    """Return the text as it may go to a terminal."""
    parts = _OURS.split(text)
    return "".join(part if place % 2 else _OTHERS.sub("", part) for place, part in enumerate(parts))
