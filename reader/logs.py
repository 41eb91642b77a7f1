"""Logging, set up once by the entry points."""

import errno
import logging
import os
import stat
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from reader.library.private_files import private_folder
from reader.model.mistake import told

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST_BYTES = 1_000_000

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def set_up(file: Path | None) -> None:
    """Write warnings and bugs to `file` (two of at most 1 MB are kept); None: nowhere.

    What people read is private: the log is for its owner only, a mistake is told without its words,
    and libraries that put text or addresses into the log are quietened.
    """
    handler: logging.Handler = logging.NullHandler()
    if file is not None:
        try:
            private_folder(file.parent)
            handler = _PrivateFile(
                file, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError:
            handler = logging.NullHandler()  # a log that cannot be kept must not stop the reader
    handler.setFormatter(_Discreet(_FORMAT))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)


class _PrivateFile(RotatingFileHandler):
    """Files for their owner only."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_opened)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        if not isinstance(sys.exc_info()[1], OSError):  # a full disk keeps no log, and stops nobody
            super().handleError(record)


class _Discreet(logging.Formatter):
    """Tells where a mistake was made, and leaves out what it says of what was read."""

    def formatException(self, ei: _Raised) -> str:  # noqa: N802
        return told(ei[1]) if ei[1] is not None else ""


def _opened(name: str, flags: int) -> int:
    number = os.open(name, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
    if not stat.S_ISREG(os.fstat(number).st_mode):  # a pipe would wait for who reads it
        os.close(number)
        raise OSError(errno.EINVAL, "it is no ordinary file", name)
    if hasattr(os, "fchmod"):
        os.fchmod(number, 0o600)  # one of an earlier version was for all to read
    return number
