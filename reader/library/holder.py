"""Who fetches a link: a name for this process, by which others see whether it still lives."""

import os
import sys


def this_holder() -> str:
    """Return the name of this process: machine and number."""
    return f"{_machine()}:{os.getpid()}"


def is_gone(holder: str) -> bool:
    """Return whether the process of this name has ended, killed or not.

    False where it cannot be known: on another machine, and on Windows, where asking would end it.
    """
    machine, _, number = holder.rpartition(":")
    if machine != _machine() or sys.platform == "win32":
        return False
    try:
        os.kill(int(number), 0)  # asks, and sends nothing
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _machine() -> str:
    # platform.node() knows it everywhere, and costs the window's start two milliseconds.
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
