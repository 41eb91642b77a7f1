"""The installer for Windows: for one user, without an administrator, by Inno Setup."""

import re
import shutil
from pathlib import Path

from builders import bundle
from builders.ground import DIST, PACKAGING, SUMMARY, CannotBuildError, need_system, run, version

_SCRIPT = PACKAGING / "windows" / "kiosque.iss"
_VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Kiosque team"),
      StringStruct("FileDescription", "Kiosque"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "kiosque"),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("OriginalFilename", "kiosque.exe"),
      StringStruct("ProductName", "Kiosque"),
      StringStruct("ProductVersion", "{version}"),
      StringStruct("Comments", "{summary}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def build() -> list[Path]:
    """Make the installer; return it. Raises CannotBuildError anywhere but on Windows."""
    need_system(
        "win32",
        "Programs for Windows can only be made on Windows: packaging/ci/windows.yml does it.",
    )
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(compiler).exists():
        raise CannotBuildError("Inno Setup 6 is missing: get it from jrsoftware.org.")
    bundle.build()
    run(compiler, f"/DVersion={version()}", f"/O{DIST}", f"/DWork={bundle.WORK}", _SCRIPT)
    return [DIST / f"kiosque-{version()}-setup.exe"]


def version_file(folder: Path) -> str:
    """Write what Windows shows as the program's properties, as PyInstaller reads it."""
    file = folder / "version-resource.txt"
    file.write_text(version_resource(version()), encoding="utf-8")
    return str(file)


def version_resource(number: str) -> str:
    """Return the version resource of a version: "1.2.3rc1" is 1.2.3.0 to Windows."""
    found = [int(part) for part in re.findall(r"^\d+|(?<=\.)\d+", number)[:3]]
    numbers = (*found, *[0] * (4 - len(found)))
    return _VERSION_RESOURCE.format(numbers=numbers, version=number, summary=SUMMARY)
