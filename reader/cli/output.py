"""What a command prints, where it does not lead to a terminal: a full disk is told of."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from reader.model.errors import WriteError


class Output:
    """Stands for the stream that a command prints to; raises WriteError if it takes no more.

    What is printed after that goes nowhere. BrokenPipeError is left as it is.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text; none is not even tried: click asks so what kind of stream this is."""
        if text == "":
            return 0
        with self._refusal_told():
            return self._stream.write(text)

    def flush(self) -> None:
        """Write what waits to be written."""
        with self._refusal_told():
            self._stream.flush()

    @contextmanager
    def _refusal_told(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())  # else Python tries again at its end
            os.close(nowhere)
            raise WriteError("the output", error.strerror or "it cannot be written") from error

    def __getattr__(self, name: str) -> Any:
        """Return what the stream has of this name."""
        return getattr(self._stream, name)
