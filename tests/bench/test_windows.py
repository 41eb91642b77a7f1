"""Windows are noticed when they appear, and their memory is that of all their processes."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench import windows
from tests.bench.filling import made
from tests.bench.x_windows import Screen


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb")
def test_starts_are_timed_and_their_memory_is_told(tmp_path: Path) -> None:
    library = made(tmp_path, 20, 30)
    found = windows.compare_windows(library, 20, 30, None, 1, 0.1)
    assert list(found) == [
        "painted, bare window",
        "painted, Kiosque's window",
        "painted, Kiosque's window with its list",
        *("shown, bare", "memory, bare", "shown, Kiosque", "memory, Kiosque"),
    ]
    assert found["memory, Kiosque"].p50 > found["memory, bare"].p50 > 5
    assert windows.tools_missing() == []


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb")
def test_a_window_that_is_hidden_or_small_is_none() -> None:
    with windows._display() as name, closing(Screen(name)) as screen:
        [before] = [screen.windows()]
        assert not any(screen.is_shown(window, 480, 280) for window in before)
        with pytest.raises(OSError, match="has shown no window"):
            windows._Started([sys.executable, "-c", ""], dict(os.environ), screen)


def test_memory_is_that_of_the_children_too() -> None:
    child = "import sys; print(); sys.stdin.read()"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with subprocess.Popen(
        [sys.executable, "-c", parent], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        family = windows._family(process.pid)
        assert len(family) == 2
        assert sum(map(windows._pss, family)) > windows._pss(process.pid) > 1
        process.communicate()


def test_the_peer_gets_the_same_articles(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "database.db")) as db:
        db.executescript(
            "CREATE TABLE Accounts (id, type); CREATE TABLE Feeds (title, category, source,"
            " update_type, account_id, custom_id); CREATE TABLE Messages (id, is_read,"
            " is_important, feed, title, url, author, date_created, contents, account_id,"
            " custom_id)"
        )
        windows._fill_peer(tmp_path / "database.db", 30, 20)
        assert db.execute("SELECT count(*) FROM Messages").fetchone() == (30,)
        lost = "SELECT 1 FROM Messages WHERE feed NOT IN (SELECT custom_id FROM Feeds)"
        assert db.execute(lost).fetchall() == []
