"""A library that may only be read: it lies on a disc, or in a folder of somebody else's.

SQLite opens no library in such a folder by itself: its journal has files of its own beside it.
"""

import os
import sqlite3
from pathlib import Path


def may_write(path: Path) -> bool:
    """Return whether the file, which may not be there yet, and its folder may be written to."""
    return os.access(path.parent, os.W_OK) and (os.access(path, os.W_OK) or not path.exists())


def connect(path: Path, seconds: float) -> sqlite3.Connection:
    """Open the file so that it is read as it was written last, and nothing is written beside it.

    seconds: how long others' locks are waited for.
    """
    journal, shared = Path(f"{path}-wal"), Path(f"{path}-shm")
    is_open = journal.exists() and shared.exists()
    is_cut_off = not is_open and journal.exists() and journal.stat().st_size > 0
    ways = ["mode=ro"]  # while somebody writes to it from elsewhere: locks are heeded
    if is_cut_off:  # there are no locks
        ways.append(f"vfs={'win32' if os.name == 'nt' else 'unix'}-none")
    elif not is_open:
        ways.append("immutable=1")
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?{'&'.join(ways)}",
        timeout=seconds, isolation_level=None, check_same_thread=False, uri=True,
    )  # fmt: skip
    if is_cut_off:
        # What is in the journal is listed in memory, not in a file (sqlite.org/wal.html §6).
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
    return db
