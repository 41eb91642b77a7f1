"""Many values for one statement: in lots that every SQLite takes."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

MOST_VARIABLES = 500  # of one statement; SQLite takes 999 at least

T = TypeVar("T")


def chunks(values: Sequence[T], most: int = MOST_VARIABLES) -> Iterator[Sequence[T]]:
    """Yield the values in lots of at most so many, in their order."""
    for start in range(0, len(values), most):
        yield values[start : start + most]


def marks(values: Sequence[object]) -> str:
    """Return as many question marks as there are values, with commas."""
    return ", ".join("?" * len(values))
