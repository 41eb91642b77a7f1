"""Taken: what became of a file that was to be taken in."""

from pathlib import Path

from msgspec import Struct

from reader.model.change import Change, Kept
from reader.model.errors import ReaderError


class Taken(Struct, frozen=True):
    """What became of one file.

    kept: the articles that its pages have become. errors: why something in it was not read.
    already: it was taken in before, and was left alone.
    """

    file: Path
    kept: tuple[Kept, ...] = ()
    errors: tuple[ReaderError, ...] = ()
    already: bool = False

    @property
    def change(self) -> Change:
        """What it altered in the library."""
        change = Change()
        for kept in self.kept:
            change = change.with_(kept.change)
        return change
