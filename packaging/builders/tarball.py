"""The tarball: the bundle and a script that installs it for one user, without root."""

import platform
import shutil
from pathlib import Path

from builders import bundle, parts, share
from builders.archives import tar_xz
from builders.ground import DIST, NAME, PACKAGING, ROOT, fresh, need_system, settle, version


def build() -> list[Path]:
    """Make the archive; return it."""
    need_system("linux", "The tarball is for Linux and can only be made there.")
    bundle.build()
    name = f"{NAME}-{version()}-linux-{machine()}"
    folder = lay_out(fresh(bundle.WORK / "tarball" / name))
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / "linux" / script, folder / script)
        (folder / script).chmod(0o755)
    for file in ("LICENSE", "CHANGELOG.md"):
        shutil.copyfile(ROOT / file, folder / file)
    settle(folder)
    return [tar_xz(folder, DIST / f"{name}.tar.xz")]


def lay_out(folder: Path) -> Path:
    """Put the program, and what a desktop wants of it, into a folder; return it."""
    shutil.copytree(bundle.FOLDER, folder / "lib" / NAME, symlinks=True)
    share.lay_out(folder / "share")
    notices = parts.notices(parts.read())
    documents = folder / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "THIRD-PARTY.txt").write_text(notices, encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", documents / "LICENSE")
    return folder


def machine() -> str:
    """Return what Linux calls this kind of processor."""
    return platform.machine()
