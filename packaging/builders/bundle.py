"""The bundle: one folder that runs without Python or Qt on the machine, made by PyInstaller."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from builders import environment
from builders.ground import (
    DIST,
    NAME,
    PACKAGING,
    ROOT,
    CannotBuildError,
    fresh,
    reproducible,
    settle,
)

#: What is made on the way; the list of where each library comes from is in it.
WORK = DIST / "work"
FOLDER = DIST / "bundle" / NAME
_INPUTS = (
    *("reader", "resources", "LICENSE", "CHANGELOG.md"),
    *("packaging/builders", "packaging/kiosque.spec", "packaging/own_libraries.py"),
    "packaging/icons.py",
)


def build() -> list[Path]:
    """Make the bundle, unless it is there for this very source; return its folder."""
    python = environment.python()
    stamp = FOLDER.parent / "made-of"
    wanted = _digest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return [FOLDER]
    fresh(FOLDER.parent)
    icons(fresh(WORK))
    _freeze(python)
    _tidy()
    settle(FOLDER)
    stamp.write_text(wanted, encoding="utf-8")
    return [FOLDER]


def icons(folder: Path) -> None:
    """Draw the program's icon in all its sizes and kinds into a folder."""
    program = [environment.python(), PACKAGING / "icons.py", folder]
    environ = {**reproducible(), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(word) for word in program], check=True, env=environ)


def system_libraries() -> dict[str, str]:
    """Return the libraries in the bundle that are the system's: place in it, and where it lies."""
    entries = json.loads((WORK / "sources.json").read_text(encoding="utf-8"))
    return {
        name: source
        for name, source, kind in entries
        if kind == "BINARY" and source.startswith(("/lib/", "/usr/lib/", "/lib64/"))
    }


def _freeze(python: Path) -> None:
    words = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", FOLDER.parent, "--workpath", WORK / "pyinstaller"]
    done = subprocess.run(
        [str(word) for word in [*words, PACKAGING / "kiosque.spec"]],
        cwd=ROOT, check=False, capture_output=True, text=True,
        env={**reproducible(), "KIOSQUE_WORK": str(WORK)},
    )  # fmt: skip
    if done.returncode:
        raise CannotBuildError("PyInstaller failed:\n" + "\n".join(done.stderr.splitlines()[-15:]))


def _tidy() -> None:
    """Take out what is for debuggers and for installers."""
    inside = FOLDER / "_internal"
    for folder in inside.glob("*.dist-info"):
        for file in folder.iterdir():
            if (
                file.name not in ("METADATA", "entry_points.txt")
                and "licen" not in file.name.lower()
            ):
                file.unlink() if file.is_file() else shutil.rmtree(file)
    if sys.platform == "linux":
        _tidy_libraries(inside)


def _tidy_libraries(inside: Path) -> None:
    """Take out what is for debuggers, and where the build's own Python lies."""
    modules = [file for file in inside.rglob("*.so") if "PySide6" not in file.parts]
    if shutil.which("strip"):  # what Qt's wheels bring is stripped
        plain = [*modules, *inside.glob("libpython*"), *inside.glob("PySide6/Qt/lib/libicu*")]
        subprocess.run(["strip", "--strip-unneeded", *map(str, plain)], check=True)
    built_in = f"{sys.base_prefix}/lib".encode() + b"\0"
    found_by = b"$ORIGIN/../.."
    if len(built_in) > len(found_by):
        for file in inside.glob("python3*/lib-dynload/*.so"):
            data = file.read_bytes()
            file.write_bytes(data.replace(built_in, found_by.ljust(len(built_in), b"\0")))


def _digest() -> str:
    """Return a hash of all that goes into the bundle."""
    found = hashlib.sha256((PACKAGING / "requirements-build.txt").read_bytes())
    found.update(f"{sys.version} {sys.platform}".encode())
    for name in _INPUTS:
        start = ROOT / name
        files = [start] if start.is_file() else sorted(start.rglob("*"))
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                found.update(file.relative_to(ROOT).as_posix().encode() + b"\0")
                found.update(file.read_bytes())
    return found.hexdigest()
