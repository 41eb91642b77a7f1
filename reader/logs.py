"""Logging, set up once by the entry points."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST_BYTES = 1_000_000


def set_up(file: Path | None) -> None:
    """Write warnings and bugs to `file` (two of at most 1 MB are kept); None: nowhere.

    What people read is private: libraries that put text or addresses into the log are quietened.
    """
    handler: logging.Handler = logging.NullHandler()
    if file is not None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                file, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError:
            handler = logging.NullHandler()  # a log that cannot be kept must not stop the reader
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
