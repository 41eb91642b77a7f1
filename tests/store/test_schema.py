"""Libraries of every version are opened; later ones are refused."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.model.errors import StoreError
from reader.model.query import Shelf
from reader.store import articles
from reader.store.schema import MIGRATIONS
from reader.store.store import Store

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
        ids = articles.ids(db, Shelf.ALL)
        assert [articles.get(db, number).article.title for number in ids] == ["Ships lie at anchor"]
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
