"""How the benches say what they found: Markdown, with the machine it was found on."""

import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import PySide6

from reader import __version__


def print_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table; numbers stand to the right."""
    numbers = [all(isinstance(row[n], int | float) for row in rows) for n in range(len(head))]
    print("| " + " | ".join(head) + " |")
    print("|" + "|".join("--:" if right else "---" for right in numbers) + "|")
    for row in rows:
        print("| " + " | ".join(_shown(value) for value in row) + " |")
    print(flush=True)


def print_setting() -> None:
    """Print the day, the machine, its load before us, the versions and the command."""
    gibibytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    parts = [
        f"{datetime.now():%Y-%m-%d}",  # noqa: TID251 a bench has no clock of its own
        f"{os.cpu_count()} cores ({_processor()}), {gibibytes:.0f} GiB",
        platform.platform(terse=True),
        f"Kiosque {__version__}",
        f"Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}",
        f"SQLite {sqlite3.sqlite_version}",
        _display(),
        f"load average {os.getloadavg()[0]:.1f} at the beginning",
    ]
    print(", ".join(parts) + "  ")
    command = ["python", "-m", f"tests.bench.{Path(sys.argv[0]).stem}", *sys.argv[1:]]
    print(f"`{' '.join(command)}`\n", flush=True)


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a program that is measured: nothing of this user's, no chatter.

    Its modules are compiled once, into `home`, as those of an installed program are. Qt says at
    length which script no font here has; saying it takes time.
    """
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    own = dict.fromkeys(names, str(home))
    own |= {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **own, "QT_LOGGING_RULES": "qt.text.font.db=false"}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return platform.machine()
    return next((x.split(": ", 1)[1] for x in lines if x.startswith("model name")), "unknown")


def _display() -> str:
    named = os.environ.get("QT_QPA_PLATFORM")
    return named or ("xcb" if os.environ.get("DISPLAY") else "no display")


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}" if value < 100 else f"{value:.0f}"
    return str(value)
