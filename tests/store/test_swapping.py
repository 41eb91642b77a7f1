"""A library in another's place: the one before is kept, an open one is left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.errors import StoreError, WriteError
from reader.store.store import Store
from reader.store.swapping import swap
from tests.store.test_sealing import put


def made(path: Path, title: str) -> Store:
    store = Store(path)
    put(store, title)
    return store


def title(path: Path) -> str:
    store = Store(path)
    with store.reading() as db:
        found: str = db.execute("SELECT title FROM article").fetchone()[0]
    store.close()
    return found


def test_the_one_that_stood_is_kept(tmp_path: Path) -> None:
    made(tmp_path / "library.db", "Ships").close()
    made(tmp_path / "new.db", "Boats").close()
    swap(tmp_path / "library.db", tmp_path / "new.db", tmp_path / "aside.db")
    assert (title(tmp_path / "library.db"), title(tmp_path / "aside.db")) == ("Boats", "Ships")
    assert not (tmp_path / "new.db").exists()


def test_one_that_is_open_is_left_alone(tmp_path: Path) -> None:
    store = made(tmp_path / "library.db", "Ships")
    made(tmp_path / "new.db", "Boats").close()
    with pytest.raises(StoreError, match="close Kiosque first"):
        swap(tmp_path / "library.db", tmp_path / "new.db", tmp_path / "aside.db")
    store.close()
    assert title(tmp_path / "library.db") == "Ships"


def test_a_damaged_one_is_kept_with_what_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"no library" * 1000)
    (tmp_path / "library.db-wal").write_bytes(b"more of it")
    made(tmp_path / "new.db", "Boats").close()
    swap(tmp_path / "library.db", tmp_path / "new.db", tmp_path / "aside.db")
    assert title(tmp_path / "library.db") == "Boats"
    assert (tmp_path / "aside.db").read_bytes().startswith(b"no library")
    assert (tmp_path / "aside.db-wal").read_bytes() == b"more of it"


def test_one_of_whose_damage_sqlite_tells_in_broken_letters_is_kept(tmp_path: Path) -> None:
    made(tmp_path / "library.db", "Ships").close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as db, db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET name = CAST(x'74e467' AS TEXT) WHERE name = 'tag'")
    made(tmp_path / "new.db", "Boats").close()
    swap(tmp_path / "library.db", tmp_path / "new.db", tmp_path / "aside.db")
    assert title(tmp_path / "library.db") == "Boats"
    assert (tmp_path / "aside.db").exists()


def test_what_is_not_there_cannot_be_put_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="No such file"):
        swap(tmp_path / "library.db", tmp_path / "new.db", tmp_path / "aside.db")
