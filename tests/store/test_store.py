"""The file: private, whole or not at all, and every failure a sentence."""

import errno
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.errors import StoreError
from reader.model.url import Url
from reader.store import outbox
from reader.store.schema import MIGRATIONS
from reader.store.store import Store, data_version
from tests.world import NOON


def waiting(store: Store) -> set[str]:
    with store.reading() as db:
        return {item.url for item in outbox.items(db, NOON)}


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    Store(tmp_path / "deep" / "library.db").close()
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "deep" / "library.db").stat().st_mode) == 0o600


def test_all_of_a_transaction_is_kept_or_nothing(store: Store) -> None:
    def fail_half_way() -> None:
        with store.writing() as db:
            outbox.put(db, Url("https://e.org/a"), NOON, None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert waiting(store) == set()
    with store.writing() as db:
        outbox.put(db, Url("https://e.org/b"), NOON, None)
    assert waiting(store) == {"https://e.org/b"}


def test_a_write_of_another_connection_is_noticed(store: Store, tmp_path: Path) -> None:
    with store.reading() as db:
        before = data_version(db)
    other = Store(tmp_path / "library.db")
    with other.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    other.close()
    with store.reading() as db:
        assert data_version(db) != before


def test_many_threads_write_at_once(store: Store) -> None:
    def put(number: int) -> None:
        with store.writing() as db:
            outbox.put(db, Url(f"https://e.org/{number}"), NOON, None)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(put, range(100)))
    assert len(waiting(store)) == 100


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"This is no library at all. " * 100, "not a library"),
        (b"SQLite format 3\0" + b"\xff" * 4000, "not a library|damaged"),
    ],
)
def test_a_file_that_is_no_library_is_a_sentence(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    (tmp_path / "library.db").write_bytes(content)
    with pytest.raises(StoreError, match=reason):
        Store(tmp_path / "library.db")
    assert (tmp_path / "library.db").read_bytes() == content


@pytest.mark.parametrize("version", [0, 1, len(MIGRATIONS)])
def test_what_another_program_keeps_under_this_name_is_left_alone(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("CREATE TABLE album (name TEXT)")
        db.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(StoreError, match="it is not a library"):
        Store(path)
    with closing(sqlite3.connect(path)) as db:
        assert [row[0] for row in db.execute("SELECT name FROM sqlite_master")] == ["album"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be used"):
        Store(tmp_path / "file" / "library.db")


WRITER = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from reader.store.store import Store
from reader.store import outbox
from reader.store.schema import MIGRATIONS
store = Store(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    with store.writing() as db:
        outbox.put(db, f"https://e.org/{number}", datetime(2026, 9, 14, tzinfo=UTC), None)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_what_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    acknowledged: set[str] = set()
    for round_number in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(round_number * 100_000)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        for _ in range(10 + round_number * 7):
            acknowledged.add(f"https://e.org/{child.stdout.readline().strip()}")
        child.send_signal(signal.SIGKILL)
        for line in child.stdout.read().split():
            acknowledged.add(f"https://e.org/{line}")
        child.wait()
        child.stdout.close()
    store = Store(path)
    assert acknowledged <= waiting(store)
    store.close()


def test_a_second_store_in_the_process_leaves_the_first_its_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    first = Store(path)
    with first.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    second = Store(path)
    look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT 1 FROM outbox')"
    subprocess.run([sys.executable, "-c", look, str(path)], check=True)
    assert Path(f"{path}-wal").exists()  # the other process knew that it was not the last
    with first.writing() as db:
        assert outbox.count(db) == 1
    second.close()
    first.close()


def test_what_is_noted_is_there_whole_or_not_at_all_and_later_writes_wait_for_the_disk(
    tmp_path: Path,
) -> None:
    store = Store(tmp_path / "library.db")
    with store.noting() as db:
        db.execute("INSERT INTO taken_file (hash, tries) VALUES (x'01', 1)")
    fails = [("02", 1), ("03", None)]
    with pytest.raises(sqlite3.IntegrityError), store.noting() as db:
        db.executemany("INSERT INTO taken_file (hash, tries) VALUES (?, ?)", fails)
    with store.writing() as db:
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL
    store.close()
    store = Store(tmp_path / "library.db")
    with store.reading() as db:
        assert [row[0] for row in db.execute("SELECT hash FROM taken_file")] == [b"\x01"]
    store.close()


def test_a_journal_that_was_large_gives_its_room_back(store: Store) -> None:
    journal = Path(f"{store.path}-wal")
    with store.writing() as db:
        db.execute("INSERT INTO page VALUES (x'00', zeroblob(12000000))")
    assert journal.stat().st_size > 12_000_000
    with store.alone() as db:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)")
    with store.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    assert journal.stat().st_size <= 8 << 20


def test_a_library_that_others_have_made_opens_no_file_and_loads_nothing(tmp_path: Path) -> None:
    path, bait = tmp_path / "library.db", tmp_path / "bait"
    Store(path).close()
    acts = (
        f"SELECT load_extension('{bait}')",
        f"SELECT writefile('{bait}', 'x')",
        f"SELECT readfile('{bait}')",
        f"SELECT edit('x', 'touch {bait}')",
        "SELECT fts3_tokenizer('x', x'00')",
    )
    with closing(sqlite3.connect(path)) as db:
        for number, act in enumerate(acts):
            db.execute(
                f"CREATE TRIGGER evil{number} AFTER UPDATE OF value ON counter"
                f" WHEN new.value = {1_000 + number} BEGIN {act}; END"
            )
        with pytest.raises(sqlite3.OperationalError):  # no other file within a trigger
            db.execute(
                f"CREATE TRIGGER evil AFTER UPDATE ON counter BEGIN ATTACH '{bait}' AS b; END"
            )
    store = Store(path)
    with store.writing() as db:
        name = db.execute("SELECT name FROM counter LIMIT 1").fetchone()[0]
    for number in range(len(acts)):
        with pytest.raises(sqlite3.DatabaseError), store.writing() as db:
            db.execute("UPDATE counter SET value = ? WHERE name = ?", [1_000 + number, name])
    store.close()
    assert not bait.exists()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_where_no_library_can_be_begun_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StoreError, match="its folder may not be written to"):
        Store(tmp_path / "library.db")
