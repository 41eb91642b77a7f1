"""Only what nothing needs goes, and the file is smaller for it."""

from reader.model.article import ArticleId
from reader.model.page import Page
from reader.store import pages, tidying, versions
from reader.store.store import Store
from tests.store.stories import OTHER, story
from tests.store.test_sealing import put
from tests.world import NOON


def test_pages_of_articles_stay(store: Store) -> None:
    put(store)
    with store.writing() as db:
        pages.put(db, ArticleId(1), Page(b"<p>Ships</p>", NOON))
        db.execute("INSERT INTO page VALUES (x'00', x'00')")
        assert tidying.remove_unneeded(db) == 1
        assert pages.get(db, ArticleId(1)).body == b"<p>Ships</p>"


def test_the_last_texts_stay(store: Store) -> None:
    put(store)
    with store.writing() as db:
        for number in range(3):
            db.execute("UPDATE article SET title = ?", [f"{number}"])
            versions.put_aside(db, ArticleId(1), story(text=OTHER))
        assert tidying.remove_versions(db, 2) == 1
        assert [row[0] for row in db.execute("SELECT title FROM version ORDER BY id")] == ["1", "2"]
        tidying.optimize(db)


def test_the_file_is_written_anew_where_it_is_worth_it(store: Store) -> None:
    with store.writing() as db:
        db.execute("INSERT INTO page VALUES (x'00', zeroblob(1000000))")
    with store.writing() as db:
        db.execute("DELETE FROM page")
    tidying.shrink(store)
    assert store.path.stat().st_size < 900_000
