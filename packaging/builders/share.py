"""What a desktop of Linux wants to find under share/: menu entry, icons, types, manual page.

The same for the .deb, the tarball, AppImage and Flatpak.
"""

import gzip
import os
import shutil
import struct
import subprocess
from pathlib import Path

from builders import environment
from builders.bundle import WORK
from builders.changelog import appstream_releases
from builders.ground import (
    APP_ID,
    HOMEPAGE,
    NAME,
    PACKAGING,
    ROOT,
    CannotBuildError,
    reproducible,
)

_DESKTOP = PACKAGING / "desktop"
_ICONS = ROOT / "resources" / "icons"
_PIXELS = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def lay_out(share: Path) -> None:
    """Put all into a folder `share`, which may hold other things."""
    for file in _DESKTOP.glob("*.desktop"):
        _copy(file, share / "applications" / file.name)
    _copy(_DESKTOP / "mime.xml", share / "mime" / "packages" / f"{NAME}.xml")
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo().encode())
    icons = share / "icons" / "hicolor"
    for pixels in _PIXELS:
        name = f"{NAME}-{pixels}.png"
        _copy(WORK / name, icons / f"{pixels}x{pixels}" / "apps" / f"{NAME}.png")
    _copy(_ICONS / f"{NAME}.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    symbolic = f"{NAME}-symbolic.svg"
    _copy(_ICONS / symbolic, icons / "symbolic" / "apps" / symbolic)
    manual = gzip.compress(_manual(), compresslevel=9, mtime=0)
    _write(share / "man" / "man1" / f"{NAME}.1.gz", manual)


def metainfo() -> str:
    """Return the AppStream metainfo, filled in."""
    text = (_DESKTOP / "metainfo.xml").read_text(encoding="utf-8")
    filled = {"APP_ID": APP_ID, "HOMEPAGE": HOMEPAGE, "RELEASES": appstream_releases()}
    for picture in (PACKAGING / "screenshots").glob("*.png"):
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        filled[f"{picture.stem}.width"], filled[f"{picture.stem}.height"] = str(width), str(height)
    for name, value in filled.items():
        text = text.replace(f"@{name}@", value)
    return text


def _manual() -> bytes:
    path = os.pathsep.join((str(ROOT), str(PACKAGING)))
    done = subprocess.run(
        [str(environment.python()), "-m", "builders.manual"],
        capture_output=True, check=False, env={**reproducible(), "PYTHONPATH": path},
    )  # fmt: skip
    if done.returncode:
        raise CannotBuildError(f"The manual page failed:\n{done.stderr.decode()}")
    return done.stdout


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
