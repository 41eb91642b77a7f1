"""The AppImage: one file that runs as it is, a small runtime before a packed folder.

The runtime (type2-runtime of the AppImage project) is a program by others that no package of Debian
has; KIOSQUE_APPIMAGE_RUNTIME names the file. Without it the folder is made, and can be looked at.
"""

import os
import shutil
from pathlib import Path

from builders import bundle, tarball
from builders.ground import (
    DIST,
    NAME,
    PACKAGING,
    CannotBuildError,
    fresh,
    need,
    need_system,
    run,
    settle,
    version,
)

FOLDER = bundle.WORK / "Kiosque.AppDir"


def build() -> list[Path]:
    """Make the AppImage; return it. Raises CannotBuildError where its runtime is missing."""
    need_system("linux", "AppImages are for Linux and can only be made there.")
    bundle.build()
    lay_out(fresh(FOLDER))
    packer = need("mksquashfs", "squashfs-tools")
    runtime = Path(os.environ.get("KIOSQUE_APPIMAGE_RUNTIME", "/nowhere"))
    if not runtime.is_file():
        raise CannotBuildError(
            "Its runtime is missing: get runtime-x86_64 of AppImage/type2-runtime and name it in"
            " KIOSQUE_APPIMAGE_RUNTIME. What goes into it is in work/Kiosque.AppDir."
        )
    image = bundle.WORK / "appimage.squashfs"
    image.unlink(missing_ok=True)
    run(packer, FOLDER, image, "-quiet", "-no-progress", "-all-root", "-comp", "zstd")
    target = DIST / f"Kiosque-{version()}-{tarball.machine()}.AppImage"
    target.write_bytes(runtime.read_bytes() + image.read_bytes())
    target.chmod(0o755)
    return [target]


def lay_out(folder: Path) -> None:
    """Put into a folder what an AppImage holds."""
    tarball.lay_out(folder / "usr")
    shutil.copy(PACKAGING / "linux" / "AppRun", folder / "AppRun")
    shutil.copyfile(PACKAGING / "desktop" / f"{NAME}.desktop", folder / f"{NAME}.desktop")
    shutil.copyfile(bundle.WORK / f"{NAME}-256.png", folder / f"{NAME}.png")
    (folder / ".DirIcon").symlink_to(f"{NAME}.png")
    settle(folder)
