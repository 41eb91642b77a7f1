"""Regular expressions that are compiled when they are first used.

Compiling those of the alphabets takes a tenth of a start, and most starts use none of them.
"""

import re
from collections.abc import Callable
from typing import Any, cast


class _Later:
    """Stands for a pattern; what was asked of it once stands in its own dictionary from then on."""

    def __init__(self, source: Callable[[], str], flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        asked = getattr(re.compile(self._source(), self._flags), name)  # re keeps it
        setattr(self, name, asked)
        return asked


def later(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """Return what has the methods of the compiled pattern, and compiles it when one is called.

    source: the pattern, or what makes it. It is no argument for the functions of `re`. A mistake in
    it is noticed when it is first used. Any thread may use it.
    """
    made = source if callable(source) else lambda: source
    return cast("re.Pattern[str]", _Later(made, flags))
