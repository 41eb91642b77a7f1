"""What the program writes, statement by statement, to be done again by another SQLite."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.library.library import Library
from reader.store import indexing
from reader.store.store import connect
from tests.proofs import corrupting

_WRITES = re.compile(
    r"(?:INSERT|UPDATE|DELETE|REPLACE|BEGIN|COMMIT|ROLLBACK|PRAGMA synchronous)\b|WITH "
)
#: The search index writes its own tables by statements of its own.
_OF_THE_INDEX = re.compile(r"'main'\.'search")


@dataclass(frozen=True, slots=True)
class Step:
    """A verb of the library. name: what it did. statements: what it wrote by."""

    name: str
    statements: tuple[str, ...]


class Recorder:
    """Does verbs on a library and keeps what they write."""

    def __init__(self, path: Path) -> None:
        self.library: Library = corrupting.opened(path)
        self.steps: list[Step] = []
        self._heard: list[str] = []
        with self.library.store.alone() as db:
            db.set_trace_callback(self._hear)

    def do(self, name: str, verb: Callable[[Library], object]) -> None:
        """Do it, and keep what it wrote under this name."""
        self._heard.clear()
        verb(self.library)
        self.steps.append(Step(name, tuple(self._heard)))

    def close(self) -> None:
        self.library.store.close()

    def _hear(self, statement: str) -> None:
        again = self._heard and self._heard[-1] == statement  # once more for each of its triggers
        if _WRITES.match(statement) and not again and not _OF_THE_INDEX.search(statement):
            self._heard.append(statement)


def base(path: Path) -> bytes:
    """Make an empty library and return its bytes."""
    corrupting.opened(path).store.close()
    with closing(connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()


def faults(db: sqlite3.Connection) -> list[str]:
    """Return what SQLite finds wrong, the search index against the texts too."""
    found = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"no parent: {tuple(row)}" for row in db.execute("PRAGMA foreign_key_check")]
    indexing.catch_up(db)
    for index in ("search", "search_head"):
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    return found
