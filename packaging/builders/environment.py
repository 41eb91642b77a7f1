"""The environment that packages are built in: exact versions, each checked by its hash.

It is `.venv-build` in the checkout, apart from the one that the program runs in; only what lies in
it can come into a package.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

from builders.ground import PACKAGING, ROOT, CannotBuildError, run

_LIST = PACKAGING / "requirements-build.txt"
_FOLDER = ROOT / ".venv-build"
_STAMP = _FOLDER / "made-of"


def python() -> Path:
    """Return the environment's Python; the environment is made where it is missing or too old.

    Raises CannotBuildError if it cannot be made.
    """
    wanted = hashlib.sha256(_LIST.read_bytes() + sys.version.encode()).hexdigest()
    found = _FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _STAMP.exists() or _STAMP.read_text(encoding="utf-8") != wanted:
        print("Making .venv-build …", flush=True)
        try:
            venv.create(_FOLDER, with_pip=True, clear=True)
        except subprocess.CalledProcessError as error:
            raise CannotBuildError("Python has no pip: install python3-venv.") from error
        run(found, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", _LIST)
        _STAMP.write_text(wanted, encoding="utf-8")
    return found
