"""The files in a zip archive, bounded, damaged ones too; their names are never paths on a disk."""

import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from reader.formats.kinds import ZIP
from reader.formats.unpacking import Unpacked, inflated

_MOST_FILES = 20_000
_MOST_BYTES = 300_000_000
_MOST_FILE_BYTES = 50_000_000
#: A file's own head (APPNOTE 4.3.7): flags, method, time, date, checksum, sizes, lengths.
_HEAD = struct.Struct("<4x2xHHHHIIIHH")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _SIZE_FOLLOWS, _IS_UTF8 = 0x1, 0x8, 0x800
_BROKEN = (
    *(BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError),
    *(NotImplementedError, KeyError, IndexError, OverflowError, MemoryError),
)


class Archive:
    """The files in the bytes of a zip.

    names: in its order, with "/", each once. whole: False once something could not be read.
    """

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._left = _MOST_BYTES
        self._zip: ZipFile | None = None
        self.whole = True
        try:
            self._zip = ZipFile(BytesIO(body))
            infos = [info for info in self._zip.infolist() if not info.is_dir()]
            entries = [(info.filename, info.header_offset) for info in infos]
        except _BROKEN:
            self.whole = False
            entries = _carved(body)
        self._read_before: dict[str, bytes | None] = {}
        self._files: dict[str, tuple[str, int]] = {}
        for name, start in entries[:_MOST_FILES]:
            self._files.setdefault(name.replace("\\", "/").lstrip("/"), (name, start))
        self.names = list(self._files)

    def get(self, name: str) -> bytes | None:
        """Return a file's bytes, None if there is none of this name or it cannot be read."""
        if name not in self._files:
            return None
        if name not in self._read_before:
            self._read_before[name] = self._unpacked(name) if self._left > 0 else None
        return self._read_before[name]

    def _unpacked(self, name: str) -> bytes | None:
        most = min(_MOST_FILE_BYTES, self._left)
        own_name, start = self._files[name]
        done = self._read(own_name, most) or _at(self._body, start, most)
        self.whole = self.whole and done.whole
        self._left -= len(done.body)
        return done.body if done.body or done.whole else None

    def _read(self, name: str, most: int) -> Unpacked | None:
        if self._zip is None:
            return None
        try:
            with self._zip.open(name) as file:
                body = file.read(most + 1)
        except _BROKEN:
            return None
        return Unpacked(body[:most], len(body) <= most)


def _carved(body: bytes) -> list[tuple[str, int]]:
    """Return the files by their own heads, for a zip whose directory is lost; name and place."""
    found: list[tuple[str, int]] = []
    at = body.find(ZIP)
    while at >= 0 and len(found) < _MOST_FILES:
        head = body[at : at + _HEAD.size]
        if len(head) == _HEAD.size:
            flags, *_, length, _ = _HEAD.unpack(head)
            name = body[at + _HEAD.size : at + _HEAD.size + length]
            text = name.decode("utf-8" if flags & _IS_UTF8 else "cp437", "replace")
            if name and not text.endswith("/"):
                found.append((text, at))
        at = body.find(ZIP, at + len(ZIP))
    return found


def _at(body: bytes, start: int, most: int) -> Unpacked:
    """Return what can be had of the file whose head stands at `start`."""
    nothing = Unpacked(b"", whole=False)
    head = body[start : start + _HEAD.size]
    if len(head) < _HEAD.size or not head.startswith(ZIP):
        return nothing
    flags, method, _, _, _, packed, _, name_length, extra_length = _HEAD.unpack(head)
    begin = start + _HEAD.size + name_length + extra_length
    if flags & _ENCRYPTED:
        return nothing
    if method == _DEFLATED:
        return Unpacked(inflated(body[begin : begin + (packed or len(body))], most).body, False)
    if method == _STORED and not flags & _SIZE_FOLLOWS:
        return Unpacked(body[begin : begin + min(packed, most)], whole=False)
    return nothing
