"""Make the browser's extension: `python packaging/browser/build.py`.

Writes into packaging/dist, for each family of browsers, the folder that is loaded by hand and the
.zip that a store takes. The sources are the same; of manifest.json each family gets what stands
there for all, and what stands under its name. A store gives the extension a key of its own, so the
.zip for Chromium's has none.
"""

import json
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FAMILIES = ("chromium", "firefox")
_ICON = ROOT / "resources" / "icons" / "kiosque.svg"
_ICON_PIXELS = (16, 32, 48, 128)
_SAME_FOR_ALL = (1980, 1, 1, 0, 0, 0)  # the .zip tells nothing of when it was made


def main() -> int:
    """Make both; return the exit code."""
    for family in FAMILIES:
        print(build(family, ROOT / "packaging" / "dist"))
    return 0


def build(family: str, folder: Path) -> Path:
    """Make the extension for a family of browsers; return its folder, beside which is the .zip."""
    target = folder / f"extension-{family}"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(HERE / "extension", target)
    if family == "firefox":
        for file in target.glob("offscreen.*"):  # its background page makes addresses for files
            file.unlink()
    _draw_icons(target / "icons")
    manifest = manifest_for(family)
    (target / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    manifest.pop("key", None)
    _pack(target, manifest)
    return target


def manifest_for(family: str) -> dict[str, Any]:
    """Return the manifest: what stands there for all, and what for this family."""
    manifest: dict[str, Any] = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    own = {name: manifest.pop(name) for name in FAMILIES}[family]
    permissions = sorted([*manifest["permissions"], *own.pop("permissions", ())])
    return {**manifest, **own, "permissions": permissions}


def _draw_icons(folder: Path) -> None:
    folder.mkdir()
    for pixels in _ICON_PIXELS:
        image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(_ICON)).render(painter)
        painter.end()
        image.save(str(folder / f"{pixels}.png"))


def _pack(folder: Path, manifest: dict[str, Any]) -> None:
    with zipfile.ZipFile(folder.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                name = file.relative_to(folder).as_posix()
                data = (
                    json.dumps(manifest).encode() if name == "manifest.json" else file.read_bytes()
                )
                entry = zipfile.ZipInfo(name, _SAME_FOR_ALL)
                archive.writestr(entry, data, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    sys.exit(main())
