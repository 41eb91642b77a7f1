"""What every builder stands on: where things lie, which version it is, of which day, who made it.

Builders take nothing from the machine's clock: all files bear the day of the source.
"""

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
ROOT = PACKAGING.parent
DIST = PACKAGING / "dist"

#: The name of the command, of the desktop file, the icon and the packages.
NAME = "kiosque"
#: The name in AppStream, Flatpak, macOS: that of the browsers' extension, read backwards.
APP_ID = "reader.kiosque.Kiosque"
SUMMARY = "Save news articles and read them without a network"
HOMEPAGE = "https://kiosque.example"  # whoever publishes Kiosque puts their own here
MAINTAINER = "The Kiosque team <team@kiosque.example>"

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_RELEASED = re.compile(r"^## \[?[0-9][^ \]]*\]? - (\d{4}-\d\d-\d\d)", re.MULTILINE)


class CannotBuildError(Exception):
    """A package cannot be built here; the text is the sentence that says what lacks."""


def version() -> str:
    """Return the version, from the one place where it stands."""
    found = _VERSION.search((ROOT / "reader" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise CannotBuildError("reader/__init__.py does not tell the version.")
    return found.group(1)


def source_day() -> int:
    """Return the moment of the source in seconds since 1970, as reproducible-builds.org has it.

    It is SOURCE_DATE_EPOCH, else the last commit's, else the last release's in CHANGELOG.md.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "log", "-1", "--format=%ct"]
        return int(subprocess.check_output(command, cwd=ROOT, text=True))
    released = _RELEASED.search((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    if released is None:
        raise CannotBuildError("Set SOURCE_DATE_EPOCH: there is neither git nor a dated release.")
    return int(datetime.fromisoformat(f"{released.group(1)}T00:00:00+00:00").timestamp())


def source_date() -> datetime:
    """Return the moment of the source, in UTC."""
    return datetime.fromtimestamp(source_day(), UTC)


def reproducible() -> dict[str, str]:
    """Return the environment in which tools make the same of the same."""
    fixed = {"SOURCE_DATE_EPOCH": str(source_day()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    return {**os.environ, **fixed, "TZ": "UTC", "PYTHONDONTWRITEBYTECODE": "1"}


def need(tool: str, package: str) -> str:
    """Return the path of a program. Raises CannotBuildError with the package that has it."""
    found = shutil.which(tool)
    if found is None:
        raise CannotBuildError(f"{tool} is missing: install the package {package}.")
    return found


def need_system(name: str, sentence: str) -> None:
    """Raise CannotBuildError with the sentence on any system but the one of this name.

    name: as Python calls it ("linux", "win32", "darwin").
    """
    if sys.platform != name:
        raise CannotBuildError(sentence)


def run(*words: str | Path, cwd: Path = ROOT) -> str:
    """Run a program reproducibly; return what it prints. Raises CannotBuildError if it fails."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd, env=reproducible(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise CannotBuildError(f"{words[0]} failed:\n{last}")
    return done.stdout


def fresh(folder: Path) -> Path:
    """Return the folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def settle(folder: Path) -> None:
    """Give all below the folder the source's day and plain rights: 755 what runs, 644 the rest."""
    day = source_day()
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (day, day), follow_symlinks=False)


def size(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder."""
    if path.is_file():
        return path.stat().st_size
    files = (file for file in path.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)
