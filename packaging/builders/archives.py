"""Archives that are the same for the same files: sorted, of one owner and one day."""

import lzma
import tarfile
from pathlib import Path

from builders.ground import source_day


def tar_xz(folder: Path, target: Path) -> Path:
    """Pack a folder, under its own name, as .tar.xz; return the archive."""
    with (
        lzma.open(target, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder.parent).as_posix()
            entry = _plain(archive.gettarinfo(path, name))
            if entry.isreg():
                with path.open("rb") as file:
                    archive.addfile(entry, file)
            else:
                archive.addfile(entry)
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take out of an entry what tells of the machine it was made on."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = source_day()
    entry.mode = 0o755 if entry.isdir() or entry.issym() or entry.mode & 0o100 else 0o644
    return entry
