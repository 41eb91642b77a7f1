"""Files and folders for their owner only: what people read is private."""

import os
import threading
from pathlib import Path
from typing import IO

_LONGEST_NAME = 120  # bytes of another file's name: with what stands round it, below 255


def private_folder(folder: Path) -> None:
    """Make the folder, if it is not there, and those above it. Raises OSError."""
    for above in (*reversed(folder.parents), folder):
        if above == folder or not above.exists():
            above.mkdir(mode=0o700, exist_ok=True)


def private_file(path: Path) -> IO[bytes]:
    """Open a new file in the place of whatever has this name. Raises OSError.

    A link that somebody has put there is replaced too, and never followed.
    """
    path.unlink(missing_ok=True)
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600),
        "wb",
    )


def write_private(path: Path, body: bytes) -> None:
    """Write the file, in the place of one that stands there. Raises OSError.

    A crash leaves the old file or the new one.
    """
    part = part_of(path)
    try:
        with private_file(part) as file:
            file.write(body)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """Return where a file is written before it is whole: hidden, beside it, by nobody else."""
    name = os.fsencode(path.name)[:_LONGEST_NAME].decode(errors="ignore")
    return path.with_name(f".{name}.{os.getpid()}-{threading.get_ident()}.part")
