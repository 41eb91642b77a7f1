"""A library from before has its shelves and sites counted when it is opened."""

import sqlite3
from datetime import timedelta
from pathlib import Path

from reader.model.article import State
from reader.model.tag import Site
from reader.model.url import Url
from reader.store import articles, merges, shelves
from reader.store.schema import MIGRATIONS, Migration
from reader.store.store import Store
from tests.store.stories import OTHER, TEXT, story
from tests.world import NOON

_BEFORE = 6
_COUNTED = {"favourites": 1, "archived": 1, "trashed": 1}


def test_what_stands_on_shelves_is_counted_once(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    before = sqlite3.connect(path, isolation_level=None)
    _migrate(before, MIGRATIONS[:_BEFORE])
    for number, (state, favourite, host) in enumerate(
        [("archived", 1, "e.org"), ("trashed", 1, "e.org"), ("read", 0, ""), ("unread", 0, "f.org")]
    ):
        before.execute(
            "INSERT INTO article (host, site_name, title, title_key, byline, dir, words,"
            " reading_minutes, saved_at, state, favourite) VALUES"
            " (?, 'Ledger', ?, ?, '[]', 'ltr', 1, 1, '2026-09-14', ?, ?)",
            [host, str(number), str(number), state, favourite],
        )
    before.close()
    store = Store(path)
    with store.reading() as db:
        found = shelves.counts(db)
        assert {name: getattr(found, name) for name in _COUNTED} == _COUNTED
        assert shelves.sites(db) == [Site("e.org", "Ledger", 1), Site("f.org", "Ledger", 1)]
    store.close()


def _migrate(db: sqlite3.Connection, some: tuple[Migration, ...]) -> None:
    from sqlite_utils import Database, Migrations

    from reader.store.folding import fold

    db.create_function("fold", 1, fold, deterministic=True)
    db.create_function("unpacked", 1, str, deterministic=True)
    steps = Migrations("kiosque")
    for migration in some:
        steps()(migration)
    steps.apply(Database(db))
    db.execute(f"PRAGMA user_version = {len(some)}")


def test_a_merged_article_is_in_the_trash_but_not_counted_there(store: Store) -> None:
    with store.writing() as db:
        keep, other = (
            articles.put(
                db, story(url=Url(f"https://e.org/{n}"), text=text), saved_at=at, sample=False
            )[0]
            for n, text, at in ((1, TEXT, NOON), (2, OTHER, NOON + timedelta(minutes=1)))
        )
        merges.merge(db, keep, other)
        assert (shelves.counts(db).trashed, shelves.counts(db).all) == (0, 1)
        articles.set_state(db, [keep], State.TRASHED)
        assert (shelves.counts(db).trashed, shelves.counts(db).all) == (1, 0)
        merges.unmerge(db, other)
        assert (shelves.counts(db).trashed, shelves.counts(db).all) == (1, 1)
