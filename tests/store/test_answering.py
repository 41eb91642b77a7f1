"""A drive that does not answer is no damaged file."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from reader.model.errors import StoreError
from reader.store import sanity, store
from reader.store.answering import answers, can_be_read_through, is_full, kind_of, may_go
from reader.store.store import Store


def test_a_drive_that_is_there_answers_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    assert answers(tmp_path / "library.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "answer"),
    [(errno.EIO, False), (errno.ESTALE, False), (errno.EACCES, True), (errno.ENOSPC, True)],
)
def test_what_the_system_says_tells_whether_it_has_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, *, answer: bool
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "fsync", fail)
    assert answers(tmp_path / "library.db") is answer


def test_a_file_whose_drive_does_not_answer_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"no library" * 1_000)
    with pytest.raises(StoreError, match="damaged") as caught:
        Store(path)
    assert caught.value.is_damaged

    def fail(_: int) -> None:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StoreError, match="the disk does not answer") as caught:
        Store(path)
    assert not caught.value.is_damaged


def failed(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("name", ["SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"])
def test_where_others_have_the_rest_of_the_disk_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, name: str
) -> None:
    write = os.write

    def fail(file: int, data: bytes) -> int:
        if len(data) > 4_096:  # there is room for a little
            raise OSError(number, "x")
        return write(file, data)

    path = tmp_path / "library.db"
    assert not is_full(failed(name), path)
    monkeypatch.setattr(os, "write", fail)
    assert is_full(failed(name), path)
    assert not is_full(failed("SQLITE_IOERR_READ"), path)
    assert not sanity.is_damage(failed(name))
    with pytest.raises(StoreError, match="the disk is full"), store.translated(path):
        raise failed(name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_can_be_read_through_or_not(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(3_000_000))
    assert can_be_read_through(tmp_path / "a")
    assert not can_be_read_through(tmp_path / "none")
    assert not can_be_read_through(tmp_path)


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:20 / /home rw shared:2 - btrfs /dev/vdb rw
90 23 0:50 / /home/mo/my\\040share rw - cifs //nas/share rw
91 23 0:51 / /home/mo/cloud rw - fuse.rclone remote: rw
half a line
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib/a.db", "ext4"),
        ("/home/mo/a.db", "btrfs"),
        ("/home/mo/my share/news/a.db", "cifs"),
        ("/home/mo/my share", "cifs"),
        ("/home/mo/my shares/a.db", "btrfs"),
        ("/home/mo/cloud/a.db", "fuse.rclone"),
    ],
)
def test_a_file_lies_in_the_innermost_mount(place: str, kind: str) -> None:
    assert kind_of(MOUNTS, place) == kind


def test_no_memory_is_mapped_to_a_drive_that_may_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert may_go(Path("/media/mo/stick/library.db"))
    for goes in (False, True):
        monkeypatch.setattr(store, "may_go", lambda _, goes=goes: goes)
        library = Store(tmp_path / f"{goes}" / "library.db")
        with library.reading() as db:
            assert bool(db.execute("PRAGMA mmap_size").fetchone()[0]) is not goes
        library.close()
