"""A library that was filled in bulk is as one whose stories were saved one by one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.article import State
from reader.store import articles, checking, indexing, tags
from reader.store.store import Connection, Store, connect
from tests.bench.filling import article_of, fill, made
from tests.bench.stories import stories

COUNT = 300
#: What is drawn by lot, or says when the tables were made, or into which parts the index came.
_OTHERWISE = (
    *("fingerprint", "_sqlite_migrations"),
    *("search_data", "search_idx", "search_head_data", "search_head_idx"),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bulk") / "library.db"
    fill(path, COUNT, words=60)
    return path


@pytest.fixture
def db(file: Path) -> Iterator[Connection]:
    with closing(connect(file)) as opened:
        yield opened


def test_nothing_in_it_is_damaged_or_miscounted(file: Path) -> None:
    with closing(connect(file)) as db:
        assert list(checking.damage(db, full=True)) == []
        assert db.execute("SELECT count(*) FROM unsealed").fetchone()[0] == 0


def test_it_holds_what_saving_would_have_put_there(file: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "library.db")
    with store.writing() as db:
        for story in stories(range(1, COUNT + 1), COUNT, 60):
            own, _ = articles.put(db, article_of(story), saved_at=story.saved_at, sample=False)
            articles.set_state(db, [own], State(story.state))
            articles.set_favourite(db, [own], favourite=story.favourite)
            if story.tag is not None:
                tags.give(db, story.tag, [own])
        indexing.catch_up(db)
    store.close()
    with closing(connect(tmp_path / "library.db")) as one, closing(connect(file)) as other:
        assert _contents(other) == _contents(one)


def test_tables_indexes_and_triggers_are_all_there_again(db: Connection, tmp_path: Path) -> None:
    Store(tmp_path / "library.db").close()
    with closing(connect(tmp_path / "library.db")) as new:
        assert _schema(db) == _schema(new)


def test_a_library_that_is_there_is_taken_as_it_is(tmp_path: Path) -> None:
    folder = made(tmp_path, 5)
    before = (folder / "library.db").stat().st_mtime_ns
    assert made(tmp_path, 5) == folder
    assert (folder / "library.db").stat().st_mtime_ns == before
    assert made(tmp_path, 6) != folder


def _contents(db: Connection) -> dict[str, list[tuple[object, ...]]]:
    return {
        name: sorted(map(tuple, db.execute(f"SELECT * FROM {name}")), key=repr)
        for name, kind in _schema(db)
        if kind == "table" and name not in _OTHERWISE and not name.startswith("sqlite_")
    }


def _schema(db: Connection) -> list[tuple[str, str]]:
    return sorted(map(tuple, db.execute("SELECT name, type FROM sqlite_master")))
