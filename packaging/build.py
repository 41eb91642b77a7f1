"""Build Kiosque's packages: `python packaging/build.py deb|bundle|tarball|appimage|… |all`.

They go into packaging/dist, each with the same bytes whenever the source is the same. What cannot
be built on this machine is said in a sentence; `all` builds what can. The tools come from
requirements-build.txt, into an environment of their own. release.md says how a release is made.
"""

import argparse
import hashlib
import sys
from collections.abc import Callable
from pathlib import Path

from builders import appimage, bundle, deb, flatpak, macos, tarball, wheel, windows
from builders.ground import DIST, CannotBuildError, size

BUILDERS: dict[str, Callable[[], list[Path]]] = {
    "wheel": wheel.build,
    "bundle": bundle.build,
    "deb": deb.build,
    "tarball": tarball.build,
    "appimage": appimage.build,
    "flatpak": flatpak.build,
    "windows": windows.build,
    "macos": macos.build,
}


def main(words: list[str]) -> int:
    """Build what the words name; return the exit code: 0 if all that was named is there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(":")[0])
    parser.add_argument("package", nargs="+", choices=(*BUILDERS, "all"))
    asked = parser.parse_args(words).package
    names = list(BUILDERS) if "all" in asked else asked
    DIST.mkdir(parents=True, exist_ok=True)
    failed = [name for name in names if not _build(name)]
    return int(bool(failed) and "all" not in asked)


def _build(name: str) -> bool:
    """Build one package and say what came of it; return whether it is there."""
    try:
        made = BUILDERS[name]()
    except CannotBuildError as error:
        print(f"{name}: {error}", flush=True)
        return False
    for path in made:
        shown = path.relative_to(DIST).as_posix()
        print(f"{name}: {shown}  {size(path) / 1e6:.1f} MB  {digest(path)}", flush=True)
    return True


def digest(path: Path) -> str:
    """Return the sha256 of a file, or of a folder's files with their names and rights."""
    found = hashlib.sha256()
    if path.is_file():
        found.update(path.read_bytes())
        return found.hexdigest()
    for each in sorted(path.rglob("*")):
        kind = f"{each.relative_to(path).as_posix()} {each.lstat().st_mode:o}"
        found.update(kind.encode())
        if each.is_symlink():
            found.update(str(each.readlink()).encode())
        elif each.is_file():
            found.update(each.read_bytes())
    return found.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
