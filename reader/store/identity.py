"""What tells one library from another, wherever its file lies: a word in the file itself."""

import secrets
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

_NAME = "identity "
_BYTES = 4


def ensure(db: sqlite3.Connection, now: datetime) -> str:
    """Return the library's identity, 8 hexadecimal digits, which it is given if it has none."""
    found = known(db)
    if found is None:
        found = secrets.token_hex(_BYTES)
        db.execute("INSERT INTO care VALUES (?, ?)", [f"{_NAME}{found}", now.isoformat()])
    return found


def find(file: Path) -> str | None:
    """Return the identity of the library in a file; None if it has none, or cannot be read.

    Nothing is written, and others may use it meanwhile.
    """
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return known(db)
    except sqlite3.DatabaseError:
        return None


def known(db: sqlite3.Connection) -> str | None:
    """Return the library's identity, None if it has none."""
    row = db.execute(
        "SELECT substr(name, ?) FROM care WHERE name LIKE ?", [len(_NAME) + 1, f"{_NAME}%"]
    ).fetchone()
    return None if row is None else str(row[0])
