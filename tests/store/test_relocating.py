"""A library file is copied while nobody else has it, and the copy is looked through."""

import sqlite3
import stat
from pathlib import Path

import pytest

from reader.model.errors import StoreError
from reader.model.url import Url
from reader.store import outbox, relocating
from reader.store.relocating import Halted, alone, copy, note_left, note_moved_away
from reader.store.store import Store
from tests.world import NOON


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a library with one link in its outbox, which nobody has open."""
    path = tmp_path / "library.db"
    store = Store(path)
    with store.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    store.close()
    return path


def waiting(path: Path) -> list[str]:
    store = Store(path)
    with store.reading() as db:
        found = [str(item.url) for item in outbox.items(db, NOON)]
    store.close()
    return found


def test_a_copy_is_the_same_and_for_its_owner_only(file: Path, tmp_path: Path) -> None:
    with alone(file) as db:
        copy(db, tmp_path / "copy.db", lambda *_: True)
    assert waiting(tmp_path / "copy.db") == waiting(file) == ["https://e.org/a"]
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


def test_what_is_in_the_way_is_written_over(file: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_bytes(b"half a library" * 10_000)
    with alone(file) as db:
        copy(db, tmp_path / "copy.db", lambda *_: True)
    assert waiting(tmp_path / "copy.db") == ["https://e.org/a"]


def test_a_copy_can_be_halted(file: Path, tmp_path: Path) -> None:
    with alone(file) as db, pytest.raises(Halted):
        copy(db, tmp_path / "copy.db", lambda *_: False)
    assert waiting(file) == ["https://e.org/a"]


def test_one_that_others_have_open_cannot_be_had_alone(file: Path) -> None:
    other = Store(file)
    with pytest.raises(StoreError, match="another program"), alone(file):
        pass
    other.close()
    with alone(file) as db, pytest.raises(sqlite3.OperationalError):
        sqlite3.connect(file, timeout=0).execute("SELECT * FROM outbox")
    del db


def test_a_copy_in_which_a_row_is_missing_is_refused(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([[("outbox", 0)], [("outbox", 1)]])
    monkeypatch.setattr(relocating, "_counts", lambda _: next(counts))
    with alone(file) as db, pytest.raises(StoreError, match="not the same"):
        copy(db, tmp_path / "copy.db", lambda *_: True)


def test_a_file_that_has_moved_away_is_no_library_until_it_is_left(file: Path) -> None:
    with alone(file) as db:
        note_moved_away(db)
    with pytest.raises(StoreError, match="later version"):
        Store(file)
    note_left(file)
    note_left(file)
    assert waiting(file) == ["https://e.org/a"]
