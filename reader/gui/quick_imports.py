"""Import the window's modules without what PySide and the garbage collector add to each import.

PySide replaces `__import__` so that `from __feature__ import …` works, and reads the source of
every module that is imported to see whether it names PySide6 (PYSIDE-2029): a seventh of our start,
and the text of hundreds of modules kept in memory. Nobody here uses `__feature__`. The collector,
in its turn, looks again and again through what is all here to stay.
"""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager

import PySide6.QtCore  # noqa: F401 it is what replaces __import__


@contextmanager
def quick_imports() -> Iterator[None]:
    """Import what is imported in the block, and all that follows, without the detours.

    The collector begins its work at the end of the block, and leaves what is there in peace.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
