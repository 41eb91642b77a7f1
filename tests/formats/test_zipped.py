"""Zip archives, bounded and damaged."""

import io
import struct
import zipfile

import pytest

from reader.formats import zipped as module
from reader.formats.zipped import Archive
from tests.formats.samples import zipped

FILES = {"a/one.html": b"<p>One" * 500, "two.txt": b"Two" * 700, "a/three.bin": bytes(5_000)}
BODY = zipped(FILES)


def held(archive: Archive) -> dict[str, bytes | None]:
    return {name: archive.get(name) for name in archive.names}


def test_names_in_order_and_bytes() -> None:
    archive = Archive(BODY)
    assert archive.names == list(FILES)
    assert held(archive) == FILES
    assert (archive.get("none"), archive.whole) == (None, True)


def test_whatever_stands_before_it() -> None:
    body = b"<!DOCTYPE html><html data-sfz>" * 40 + BODY
    assert held(Archive(body)) == FILES


def test_folders_are_no_files_and_odd_names_are_made_plain() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.mkdir("folder")
        archive.writestr("/top.html", "1")
        archive.writestr("x\\y.html", "2")
    assert held(Archive(made.getvalue())) == {"top.html": b"1", "x/y.html": b"2"}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packings(method: int) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.writestr("a", b"x" * 900)
    assert held(Archive(made.getvalue())) == {"a": b"x" * 900}


@pytest.mark.parametrize("lost", [1, 60, len(BODY) // 3])
def test_without_its_directory_the_files_are_found_by_their_heads(lost: int) -> None:
    archive = Archive(BODY[:-lost])
    assert archive.get("a/one.html") == FILES["a/one.html"]
    assert not archive.whole


def test_stored_files_are_found_by_their_heads_too() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("ä.txt", b"x" * 900)
    assert held(Archive(made.getvalue()[:-5])) == {"ä.txt": b"x" * 900}


def test_a_file_that_fails_its_checksum_is_kept_and_said() -> None:
    at = BODY.index(b"PK\x01\x02") + 16
    archive = Archive(BODY[:at] + bytes(4) + BODY[at + 4 :])
    assert (archive.get("a/one.html"), archive.whole) == (FILES["a/one.html"], False)
    assert archive.get("two.txt") == FILES["two.txt"]


def test_a_locked_file_cannot_be_read() -> None:
    local, listed = BODY.index(b"PK\x03\x04") + 6, BODY.index(b"PK\x01\x02") + 8
    locked = bytearray(BODY)
    for at in (local, listed):
        locked[at : at + 2] = struct.pack("<H", 1)
    archive = Archive(bytes(locked))
    assert (archive.get("a/one.html"), archive.whole) == (None, False)


def test_bombs_are_unpacked_to_the_limits_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_FILE_BYTES", 1_000)
    archive = Archive(zipped({"a": bytes(10_000_000), "b": b"small"}))
    assert len(archive.get("a") or b"") == 1_000
    assert (archive.get("b"), archive.whole) == (b"small", False)
    monkeypatch.setattr(module, "_MOST_BYTES", 1_500)
    archive = Archive(zipped({name: bytes(1_000) for name in "abc"}))
    assert [len(archive.get(name) or b"") for name in "abc"] == [1_000, 500, 0]
    monkeypatch.setattr(module, "_MOST_FILES", 2)
    assert Archive(zipped(dict.fromkeys("abc", b""))).names == ["a", "b"]


@pytest.mark.parametrize("body", [b"PK\x03\x04", b"PK\x03\x04" * 50, b"PK\x03\x04" + bytes(40)])
def test_nothing_of_use(body: bytes) -> None:
    assert all(not content for content in held(Archive(body)).values())
