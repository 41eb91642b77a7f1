"""Libraries of every version are opened; later ones are refused."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from reader.model.article import ArticleId, Incomplete
from reader.model.errors import StoreError
from reader.model.page import Page
from reader.model.query import Query
from reader.store import articles, pages, shelves
from reader.store.schema import MIGRATIONS
from reader.store.store import Store
from tests.world import NOON

DATABASES = sorted((Path(__file__).parent / "databases").glob("*.db"))


def test_a_later_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store(path).close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    with pytest.raises(StoreError, match="later version of Kiosque"):
        Store(path)


def test_there_is_a_library_of_every_version() -> None:
    assert [path.stem for path in DATABASES] == ["0.1.0"]


@pytest.mark.parametrize("old", DATABASES, ids=lambda path: path.stem)
def test_libraries_of_older_versions_are_opened(old: Path, tmp_path: Path) -> None:
    shutil.copy(old, tmp_path / "library.db")
    store = Store(tmp_path / "library.db")
    with store.reading() as db:
        ids = shelves.ids(db, Query())
        [article] = [articles.get(db, number).article for number in ids]
    store.close()
    assert (article.title, article.incomplete) == ("Ships lie at anchor", None)


def test_pages_kept_before_it_was_known_which_are_whole_are_taken_for_whole(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.db"
    shutil.copy(DATABASES[0], path)
    body = b"<p>Ships</p>"
    digest = hashlib.sha256(body).digest()
    db = sqlite3.connect(path)
    db.execute("INSERT INTO page VALUES (?, ?)", [digest, zlib.compress(body)])
    db.execute(
        "INSERT INTO article_page (article_id, hash, url, name, got_at)"
        " VALUES (1, ?, 'https://e.org/ships', '', '2026-09-14T12:00:00+00:00')",
        [digest],
    )
    db.commit()
    db.close()
    store = Store(path)
    with store.writing() as db:
        pages.put(db, ArticleId(1), Page(b"wall", NOON), Incomplete.COOKIE_WALL)
        assert pages.get(db, ArticleId(1)).body == body
    store.close()


def test_opening_a_library_that_is_up_to_date_imports_no_sqlite_utils(tmp_path: Path) -> None:
    Store(tmp_path / "library.db").close()
    code = (
        "import sys; from pathlib import Path; from reader.store.store import Store;"
        "Store(Path(sys.argv[1])); print('sqlite_utils' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "library.db")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
