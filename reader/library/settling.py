"""Do what saving has left for later, while nobody does anything."""

from collections.abc import Callable

from reader.library.library import Library
from reader.store import settling

_MOST_STEPS = 60  # some seconds; the rest is done the next time


def settle(
    library: Library, is_wanted: Callable[[], bool], *, most_steps: int = _MOST_STEPS
) -> bool:
    """Join parts of the search index, and empty the journal; return whether all is done.

    is_wanted: asked between the steps; where it says no, it ends early. Each step is short:
    others write in between. Raises StoreError.
    """
    done = False
    for _ in range(most_steps):
        if not is_wanted():
            return False
        with library.store.noting() as db:
            done = not settling.join_parts(db)
        if done:
            break
    settling.write_back(library.store)
    return done
