"""A disk whose power can fail: a file system for SQLite that knows what was synced, and what not.

What was written since the last sync of a file is, at the cut, kept, lost or garbled, each 512-byte
sector for itself; so does SQLite's own test of crashes. APSW lets Python be such a file system.
"""

import random
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
_LOST, _GARBLED = 0.45, 0.95


class PowerCutError(Exception):
    """The power has failed."""


class Disk:
    """What stands on the disk, and what is only on its way there.

    files: what stands there at first. lies: it says that it has synced, and has not. cut_after: so
    many operations the power lasts; None: for ever.
    """

    def __init__(self, files: dict[str, bytes], *, lies: bool = False) -> None:
        self._safe = dict(files)
        self.now = {name: bytearray(data) for name, data in files.items()}
        self._pending: dict[str, list[tuple[int, bytes | None]]] = {name: [] for name in files}
        self._lies = lies
        self.operations = 0
        self.cut_after: int | None = None
        #: The power has failed, and nothing counts any more.
        self.is_off = False
        self._left: tuple[dict[str, bytes], dict[str, list[tuple[int, bytes | None]]]] | None = None

    def work(self) -> None:
        """Count an operation; the power may fail before it."""
        self.operations += 1
        if self.cut_after is not None and self.operations >= self.cut_after and not self.is_off:
            self.fail()
            raise PowerCutError

    def fail(self) -> None:
        """Let the power fail now, if it has not yet: what is done from here on is lost."""
        if self._left is None:
            self._left = (
                dict(self._safe),
                {name: list(pending) for name, pending in self._pending.items()},
            )

    def write(self, name: str, data: bytes, offset: int) -> None:
        self.work()
        file = self.now[name]
        if len(file) < offset:
            file.extend(bytes(offset - len(file)))
        file[offset : offset + len(data)] = data
        self._pending[name].append((offset, data))

    def truncate(self, name: str, size: int) -> None:
        self.work()
        del self.now[name][size:]
        self._pending[name].append((size, None))

    def sync(self, name: str) -> None:
        self.work()
        if not self._lies:
            self._safe[name] = bytes(self.now[name])
            self._pending[name] = []

    def remove(self, name: str) -> None:
        self.work()
        self.now.pop(name, None)
        self._safe.pop(name, None)
        self._pending.pop(name, None)

    def open(self, name: str) -> None:
        self.now.setdefault(name, bytearray())
        self._pending.setdefault(name, [])

    def after_the_cut(self, name: str, dice: random.Random) -> bytes | None:
        """Return what stands on the disk when the power is back; None if there is no such file."""
        safe, pending = self._left or (self._safe, self._pending)
        if name not in safe and name not in pending:
            return None
        file = bytearray(safe.get(name, b""))
        for offset, data in pending.get(name, []):
            if data is None:
                if dice.random() < 0.5:
                    del file[offset:]
                continue
            for start in range(0, len(data), SECTOR):
                _write_sector(file, offset + start, data[start : start + SECTOR], dice)
        return bytes(file)


def _write_sector(file: bytearray, offset: int, sector: bytes, dice: random.Random) -> None:
    fate = dice.random()
    if fate < _LOST:
        return
    if fate > _GARBLED:
        sector = dice.randbytes(len(sector))
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(sector)] = sector


class FileSystem(apsw.VFS):
    """SQLite's way to the disk. It is one process's: the file is locked by nobody else."""

    def __init__(self, name: str, disk: Disk) -> None:
        super().__init__(name, "")
        self._disk = disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> Any:  # noqa: N802
        told = name if isinstance(name, str | None) else name.filename()
        return _File(self._disk, told or f"temporary-{id(flags)}")

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self._disk.remove(filename)

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: N802
        return pathname in self._disk.now

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return name


class _File:
    """An open file, as SQLite's io methods want it."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk, self._name = disk, name
        disk.open(name)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self._disk.now[self._name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.write(self._name, bytes(data), offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._disk.truncate(self._name, size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.sync(self._name)

    def xFileSize(self) -> int:  # noqa: N802
        return len(self._disk.now[self._name])

    def xLock(self, level: int) -> None:  # noqa: N802
        """Do nothing: there is one process."""

    def xUnlock(self, level: int) -> None:  # noqa: N802
        """Do nothing."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, op: int, pointer: int) -> bool:  # noqa: N802
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0

    def xClose(self) -> None:  # noqa: N802
        """Do nothing: the disk keeps it."""


def written(disk: Disk, name: str, path: Path, dice: random.Random) -> None:
    """Write to `path` what stands of a database when the power is back."""
    for end in ("", "-wal", "-journal"):
        data = disk.after_the_cut(f"{name}{end}", dice)
        if data is not None:
            Path(f"{path}{end}").write_bytes(data)
