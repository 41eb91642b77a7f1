"""A library is brought up to date, killed before any statement of it: it is as before, or done.

KIOSQUE_MIGRATION_STEP says how many statements lie between two kills (31 if it says nothing).
"""

import logging
import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.query import Query
from reader.store import articles, schema, shelves
from reader.store.store import Store, connect
from tests.proofs.recorded import faults

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it forks, and kills")

STEP = int(os.environ.get("KIOSQUE_MIGRATION_STEP", "31"))
OLD = Path(__file__).resolve().parents[1] / "store" / "databases" / "0.1.0.db"

log = logging.getLogger(__name__)


def brought_up_to_date(path: Path, kill_at: int | None) -> int:
    """Bring a library up to date in a process that ends before that statement; its exit code.

    kill_at: None if it is to come to its end; the code is then how many statements it was, at
    most 250 at a time.
    """
    child = os.fork()
    if child == 0:
        _migrate_and_end(path, kill_at)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _migrate_and_end(path: Path, kill_at: int | None) -> None:
    count, code = 0, 3

    def hear(_: str) -> None:
        nonlocal count
        count += 1
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        db = connect(path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.set_trace_callback(hear)
        schema.bring_up_to_date(db, str(path))
        db.close()
        path.with_name("statements").write_text(f"{count}", encoding="utf-8")
        code = 0
    finally:
        os._exit(code)


def content(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        db.execute("BEGIN")
        rows = db.execute("SELECT id, url, title, saved_at, state FROM article ORDER BY id")
        texts = db.execute("SELECT article_id, text, html, checksum FROM body ORDER BY 1")
        return [*rows.fetchall(), *texts.fetchall()]


def test_killed_before_each_statement_it_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copy(OLD, path)
    before = content(path)
    assert brought_up_to_date(path, None) == 0
    statements = int((tmp_path / "statements").read_text(encoding="utf-8"))
    assert statements > len(schema.MIGRATIONS)
    early = 0
    for number in range(1, statements + 1, STEP):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        path = folder / "library.db"
        shutil.copy(OLD, path)
        assert brought_up_to_date(path, number) == -signal.SIGKILL
        with closing(sqlite3.connect(path)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            early += version < len(schema.MIGRATIONS)
        assert content(path) == before
        store = Store(path)
        with store.writing() as db:
            assert faults(db) == []
            assert [articles.get(db, each).article.title for each in shelves.ids(db, Query())] == [
                "Ships lie at anchor"
            ]
        store.close()
        assert content(path) == before
        Store(path).close()
        assert [each.name for each in folder.iterdir()] == ["library.db"]
        shutil.rmtree(folder)
    log.info("%d statements, killed before each %d-th; %d undone", statements, STEP, early)
    assert early > 0


def test_the_library_is_copied_before_and_the_copy_goes_after_a_good_start(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copy(OLD, path)
    before = content(path)
    told: list[float] = []
    Store(path, told.append).close()
    assert (told, told[-1]) == (sorted(told), 1)
    copy = schema.copy_before(str(path))
    assert content(copy) == before
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA user_version").fetchone()[0] < len(schema.MIGRATIONS)
    told.clear()
    Store(path, told.append).close()
    assert (told, copy.exists()) == ([], False)


def test_a_new_library_needs_no_copy(tmp_path: Path) -> None:
    Store(tmp_path / "library.db").close()
    assert [each.name for each in tmp_path.iterdir()] == ["library.db"]
