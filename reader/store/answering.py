"""Whether a drive answers at all: SQLite calls a file damaged whose reading fails.

(SQLITE_IOERR_CORRUPTFS: what a read gives EIO for is taken for a damaged file, also where only the
line to a network drive was cut.)
"""

import contextlib
import errno
import os
import re
import sys
import threading
from pathlib import Path

#: What systems say of a drive that has gone.
_GONE = frozenset(
    number
    for name in ("EIO", "ESTALE", "ENOTCONN", "EHOSTDOWN", "ETIMEDOUT", "ENXIO", "ENODEV", "ENOENT")
    if (number := getattr(errno, name, None)) is not None
)
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
#: SQLite's names for what failed while it wrote: they tell nothing of what stands in the file.
WRITING = frozenset(
    f"SQLITE_IOERR_{each}"
    for each in ("WRITE", "FSYNC", "DIR_FSYNC", "TRUNCATE", "SHMOPEN", "SHMSIZE")
)
_MUCH = 1 << 16  # bytes: more than what SQLite writes at once
_PIECE = 1 << 20
#: Types of file systems that lie on other machines, or behind programs.
_NETWORKS = ("nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "gluster", "ncp", "virtiofs")
#: Where drives are put that come and go.
_MOUNTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_FIXED = 3  # GetDriveTypeW: a disk of this machine


def answers(file: Path) -> bool:
    """Return whether the drive of the file takes a byte, and says that it has it.

    The file itself is not opened: closing it would drop the locks that this process holds on it.
    """
    return _trouble(file, b"?") not in _GONE


def is_full(error: Exception, file: Path) -> bool:
    """Return whether SQLite could not write the file for want of room.

    For a disk of which others have the rest, by a quota, SQLite has no word of its own.
    """
    name = getattr(error, "sqlite_errorname", "")
    return name == "SQLITE_FULL" or (name in WRITING and _trouble(file, bytes(_MUCH)) in _FULL)


def _trouble(file: Path, data: bytes) -> int | None:
    """Write so much beside the file; return the number of what went wrong, None if nothing did."""
    probe = file.with_name(f".{file.name}.{os.getpid()}-{threading.get_ident()}.probe")
    try:
        number = os.open(probe, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        try:
            os.write(number, data)
            os.fsync(number)
        finally:
            os.close(number)
    except OSError as error:
        return error.errno
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
    return None


def may_go(file: Path) -> bool:
    """Return whether the file lies on a drive that may go at any time: a network's, a stick.

    Memory that is mapped to such a file ends the process when it goes (SIGBUS).
    """
    place = str(file)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 only there

        root = os.path.splitdrive(place)[0] + "\\"
        return place.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) != _FIXED
    if place.startswith(_MOUNTED):
        return True
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return kind_of(mounts, place).startswith(_NETWORKS)


def kind_of(mounts: str, place: str) -> str:
    """Return the type of the file system in which a file lies, "" if that is not known.

    mounts: as /proc/self/mountinfo has them (proc(5)).
    """
    best, found = "", ""
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        point = _unescaped(fields.split(" ")[4]) if fields.count(" ") >= 4 else ""
        inside = point and (place == point or place.startswith(f"{point.rstrip('/')}/"))
        if inside and len(point) >= len(best):
            best, found = point, rest.split(" ")[0]
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)


def can_be_read_through(file: Path) -> bool:
    """Return whether the drive gives all bytes of the file; nobody here may have it open."""
    try:
        with file.open("rb", buffering=0) as opened:
            while opened.read(_PIECE):
                pass
    except OSError:
        return False
    return True
