"""A copy is whole, private, and there only when it is good."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.errors import StoreError, WriteError
from reader.store import copying
from reader.store.store import Store, connect
from tests.store.test_sealing import put


def test_a_copy_holds_what_is_not_yet_in_the_file_itself(store: Store, tmp_path: Path) -> None:
    put(store)  # it is in the write-ahead log
    target = tmp_path / "copy.db"
    with closing(connect(store.path)) as db:
        assert copying.write_copy(db, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with closing(sqlite3.connect(target)) as db:
        assert db.execute("SELECT title FROM article").fetchall() == [("Ships lie at anchor",)]
    assert sorted(path.name for path in tmp_path.iterdir() if "copy" in path.name) == ["copy.db"]


def test_a_copy_that_is_wanted_no_more_leaves_nothing(store: Store, tmp_path: Path) -> None:
    with closing(connect(store.path)) as db:
        assert not copying.write_copy(db, tmp_path / "copy.db", lambda: False)
    assert not list(tmp_path.glob("copy.db*"))


def test_a_damaged_library_gives_no_copy_and_the_last_one_stays(
    store: Store, tmp_path: Path
) -> None:
    put(store)
    store.close()
    data = bytearray(store.path.read_bytes())
    data[4096:8192] = bytes(4096)
    store.path.write_bytes(data)
    target = tmp_path / "copy.db"
    target.write_text("the last one", encoding="utf-8")
    with closing(connect(store.path)) as db, pytest.raises((StoreError, sqlite3.DatabaseError)):
        copying.write_copy(db, target)
    assert target.read_text(encoding="utf-8") == "the last one"


def test_a_place_that_cannot_be_written_is_a_sentence(store: Store, tmp_path: Path) -> None:
    with closing(connect(store.path)) as db, pytest.raises(WriteError, match="Could not write"):
        copying.write_copy(db, tmp_path / "nowhere" / "copy.db")
