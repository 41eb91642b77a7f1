"""A mistake of the program, told without what was read: for the log and for reports."""

import errno
import traceback
from collections.abc import Iterator

#: What these say, the interpreter says of the program. Others quote what they were given.
_SAYS_NOTHING_READ = (
    *(AttributeError, NameError, UnboundLocalError, ImportError, ModuleNotFoundError, TypeError),
    *(ZeroDivisionError, RecursionError, NotImplementedError),
)


def told(error: BaseException) -> str:
    """Return where the mistake was made and of what kind it is, with those that led to it.

    The words of an error are left out where they may be of a text, an address or a search.
    """
    return "".join(_lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "\nThis led to:\n\n"
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{_name(type(error))}{_words(error)}\n"


def _name(kind: type[BaseException]) -> str:
    name = kind.__qualname__
    return name if kind.__module__ == "builtins" else f"{kind.__module__}.{name}"


def _words(error: BaseException) -> str:
    if type(error) in _SAYS_NOTHING_READ:
        return f": {error}"
    if isinstance(error, OSError) and error.errno is not None:
        return f": {errno.errorcode.get(error.errno, error.errno)}"
    return ""
