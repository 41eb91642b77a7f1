"""Seals: made with each write, kept while rows stand, broken by what the disk does."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.article import ArticleId
from reader.model.url import Url
from reader.store import articles, outbox, rules, sealing
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON


def put(store: Store, title: str = "Ships lie at anchor") -> ArticleId:
    with store.writing() as db:
        return articles.put(db, story(title), saved_at=NOON, sample=False)[0]


def broken(store: Store) -> list[tuple[str, str | int]]:
    with store.reading() as db:
        return list(sealing.broken(db))


def without_triggers(path: Path, statement: str) -> None:
    """Write as a failing disk would: no trigger hears of it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in found:
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement)
        for _, sql in found:
            db.execute(sql)


def test_what_is_written_is_sealed_in_the_same_transaction(store: Store) -> None:
    number = put(store)
    with store.reading() as db:
        found = db.execute("SELECT key FROM seal WHERE kind = 'article'").fetchall()
        assert [row[0] for row in found] == [number]
        assert db.execute("SELECT count(*) FROM unsealed").fetchone()[0] == 0
    assert broken(store) == []


def test_what_is_written_again_gets_another_seal(store: Store) -> None:
    number = put(store)
    with store.writing() as db:
        db.execute("UPDATE article SET title = 'Boats' WHERE id = ?", [number])
        db.execute(
            "INSERT INTO link (article_id, position, title, title_key) VALUES (?, 9, 'a', 'a')",
            [number],
        )
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    assert broken(store) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE article SET title = 'ships lie at anchor'", ("article", 1)),
        ("UPDATE article SET excerpt = 'x'", ("article", 1)),
        ("DELETE FROM article", ("article", 1)),
        ("UPDATE outbox SET title = 'x'", ("outbox", "https://e.org/a")),
        ("DELETE FROM seal WHERE kind = 'outbox'", ("outbox", "https://e.org/a")),
        ("UPDATE seal SET sum = x'00' WHERE kind = 'article'", ("article", 1)),
    ],
)
def test_what_the_disk_has_changed_fits_its_seal_no_more(
    store: Store, tmp_path: Path, statement: str, found: tuple[str, str | int]
) -> None:
    put(store)
    with store.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, "A")
    without_triggers(tmp_path / "library.db", statement)
    assert broken(store) == [found]


def test_what_another_program_writes_is_no_damage_and_is_sealed_by_the_next_write(
    store: Store, tmp_path: Path
) -> None:
    put(store)
    with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as db:
        db.execute("UPDATE article SET title = 'Boats', title_key = 'boats'")
    assert broken(store) == []
    with store.writing():
        pass
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM unsealed").fetchone()[0] == 0
    assert broken(store) == []


def test_what_is_removed_leaves_no_seal(store: Store) -> None:
    put(store)
    with store.writing() as db:
        db.execute("DELETE FROM article")
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM seal").fetchone()[0] == 0


def test_a_row_with_another_key_is_sealed_under_it(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, Url("https://e.org/a"), NOON, None)
    with store.writing() as db:
        db.execute("UPDATE outbox SET url = 'https://e.org/b'")
    with store.reading() as db:
        assert [row[0] for row in db.execute("SELECT key FROM seal")] == ["https://e.org/b"]
    assert broken(store) == []


def test_seals_of_other_columns_are_made_anew(store: Store) -> None:
    put(store)
    with store.writing() as db:
        db.execute("UPDATE seal SET sum = x'00'")
        db.execute("UPDATE rule SET version = 0 WHERE name = 'seal'")
    with store.alone() as db:
        rules.bring_up_to_date(db)
    assert broken(store) == []


def test_what_an_earlier_version_left_of_a_page_saved_again_goes(store: Store) -> None:
    put(store)
    with store.writing() as db:
        db.execute("INSERT INTO seal VALUES ('article_page', 7, x'00')")
        db.execute("UPDATE rule SET version = 1 WHERE name = 'seal'")
    assert broken(store) == [("article_page", 7)]
    with store.alone() as db:
        rules.bring_up_to_date(db)
    assert broken(store) == []


def test_a_row_is_taken_for_right_by_seal_anew(store: Store, tmp_path: Path) -> None:
    put(store)
    without_triggers(tmp_path / "library.db", "UPDATE article SET excerpt = 'x'")
    with store.writing() as db:
        sealing.seal_anew(db)
    assert broken(store) == []
    assert sealing.key_of("outbox") == "url"


def test_marking_and_looking_over_cost_as_much_for_each_row_however_many_there_are(
    store: Store,
) -> None:
    def steps(first: int, count: int) -> int:
        """Return how many steps SQLite takes for so many rows more, in hundreds."""
        taken = [0]

        def count_one() -> int:
            taken[0] += 1
            return 0

        with store.writing() as db:
            db.set_progress_handler(count_one, 100)
            rows = [(f"t{n}", f"t{n}") for n in range(first, first + count)]
            db.executemany("INSERT INTO tag (name, key) VALUES (?, ?)", rows)
            sealing.seal(db, 1 << 40)
            assert list(sealing.broken(db)) == []
            db.set_progress_handler(None, 0)
        return taken[0]

    few = steps(0, 200)
    assert steps(200, 1_800) < 15 * few  # 10 times as many rows are looked over
