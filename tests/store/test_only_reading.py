"""A library that may only be read is read as it was written last, and nothing comes beside it."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader.model.errors import OnlyReadError, StoreError
from reader.model.url import Url
from reader.store import only_reading, outbox
from reader.store.schema import MIGRATIONS
from reader.store.store import Store
from tests.world import NOON

Forbid = Callable[[Path], None]
A, B = Url("https://e.org/a"), Url("https://e.org/b")


def put(store: Store, url: Url) -> None:
    with store.writing() as db:
        outbox.put(db, url, NOON, None)


def waiting(store: Store) -> list[str]:
    with store.reading() as db:
        return [item.url for item in outbox.items(db, NOON)]


def all_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def open_ones() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def opened(open_ones: ExitStack) -> Callable[[Path], Store]:
    """Return a call that opens a library, until the test ends."""

    def opening(path: Path) -> Store:
        store = Store(path)
        open_ones.callback(store.close)
        return store

    return opening


def closed_library(folder: Path) -> Path:
    store = Store(folder / "library.db")
    put(store, A)
    store.close()
    return store.path


def cut_off_library(folder: Path, target: Path) -> Path:
    """Return a library whose last writer was cut off: what it wrote is in the journal alone."""
    store = Store(folder / "library.db")
    put(store, A)
    target.mkdir()
    for name in ("library.db", "library.db-wal"):
        shutil.copyfile(folder / name, target / name)
    store.close()
    return target / "library.db"


def live_library(folder: Path, opened: Callable[[Path], Store]) -> Path:
    """Return a library that another one is writing to."""
    store = opened(folder / "library.db")
    put(store, A)
    return store.path


@pytest.mark.parametrize("kind", ["closed", "cut off", "live"])
def test_it_is_read_and_nothing_is_written(
    tmp_path: Path, opened: Callable[[Path], Store], forbid_writing: Forbid, kind: str
) -> None:
    if kind == "closed":
        path = closed_library(tmp_path / "mine")
    elif kind == "cut off":
        path = cut_off_library(tmp_path / "theirs", tmp_path / "mine")
    else:
        path = live_library(tmp_path / "mine", opened)
    before = all_of(path.parent)
    forbid_writing(tmp_path / "mine")
    store = opened(path)
    assert (store.may_write, waiting(store)) == (False, [A])
    for way in (store.writing, store.noting, store.alone):
        with pytest.raises(OnlyReadError, match="may only be read"), way():
            pass
    assert waiting(store) == [A]
    if kind != "live":  # there the list of the readers is common
        assert all_of(path.parent) == before


@pytest.mark.parametrize("journal", ["full", "empty"])
def test_what_another_one_writes_meanwhile_is_seen(
    tmp_path: Path, opened: Callable[[Path], Store], forbid_writing: Forbid, journal: str
) -> None:
    other = opened(tmp_path / "mine" / "library.db")
    put(other, A)
    if journal == "empty":
        with other.alone() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    forbid_writing(tmp_path / "mine")
    store = opened(other.path)
    assert waiting(store) == [A]
    put(other, B)
    assert waiting(store) == [A, B]


def test_even_a_mistake_of_ours_writes_nothing(
    tmp_path: Path, opened: Callable[[Path], Store], forbid_writing: Forbid
) -> None:
    path = closed_library(tmp_path / "mine")
    forbid_writing(tmp_path / "mine")
    store = opened(path)
    with pytest.raises(StoreError, match="only be read"), store.reading() as db:
        outbox.put(db, B, NOON, None)
    assert waiting(store) == [A]


def test_one_of_an_earlier_version_is_left_as_it_is(tmp_path: Path, forbid_writing: Forbid) -> None:
    path = closed_library(tmp_path / "mine")
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) - 1}")
    db.commit()
    db.close()
    before = all_of(path.parent)
    forbid_writing(tmp_path / "mine")
    with pytest.raises(StoreError, match="an earlier version wrote it"):
        Store(path)
    assert all_of(path.parent) == before


def test_when_its_drive_is_back_it_may_be_written_to(
    tmp_path: Path,
    opened: Callable[[Path], Store],
    forbid_writing: Forbid,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = closed_library(tmp_path / "mine")
    with monkeypatch.context():
        may = os.access
        forbid_writing(tmp_path / "mine")
        store = opened(path)
        monkeypatch.setattr(os, "access", may)
    store.open_anew()
    put(store, B)
    assert waiting(store) == [A, B]


def test_a_file_that_is_not_there_yet_may_be_written(tmp_path: Path) -> None:
    assert only_reading.may_write(tmp_path / "library.db")


def test_where_there_is_none_it_is_a_sentence(tmp_path: Path, forbid_writing: Forbid) -> None:
    forbid_writing(tmp_path)
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        only_reading.connect(tmp_path / "library.db", 1.0).execute("SELECT 1 FROM sqlite_master")
