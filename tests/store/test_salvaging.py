"""All that can be read of a damaged file stands in the new one."""

from pathlib import Path

import pytest

from reader.model.article import ArticleId, State
from reader.model.errors import StoreError
from reader.model.url import Url
from reader.store import articles, merges, outbox, recounting, salvaging, tags
from reader.store.store import Store
from tests.store.stories import story
from tests.store.test_sealing import without_triggers
from tests.world import NOON

COUNT = 300


@pytest.fixture
def old(tmp_path: Path) -> Path:
    store = Store(tmp_path / "library.db")
    with store.writing() as db:
        for number in range(COUNT):
            url = Url(f"https://e.org/{number}")
            text = f"Number {number}. " * 40
            one = story(f"Ships {number}", url=url, text=text, html=f"<p>{text}</p>")
            articles.put(db, one, saved_at=NOON, sample=False)
        tags.give(db, "Harbour", [ArticleId(3)])
        articles.set_state(db, [ArticleId(5)], State.ARCHIVED)
        outbox.put(db, Url("https://e.org/waits"), NOON, "Waits")
    store.close()
    return tmp_path / "library.db"


def salvaged(old: Path) -> Store:
    new = old.with_name("new.db")
    salvaging.salvage(old, new, NOON)
    store = Store(new)
    with store.writing() as db:
        salvaging.settle(db)
        salvaging.give_empty_texts(db)
    return store


def test_a_sound_library_is_salvaged_whole(old: Path) -> None:
    store = salvaged(old)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM article").fetchone()[0] == COUNT
        saved = articles.get(db, ArticleId(5))
        assert (saved.article.title, saved.state) == ("Ships 4", State.ARCHIVED)
        assert tags.of_article(db, ArticleId(3)) == ["Harbour"]
        assert [item.title for item in outbox.items(db, NOON)] == ["Waits"]
        assert recounting.miscounted(db) == []
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    store.close()


def leaves(path: Path, table: str) -> list[int]:
    """Return where the pages of a table begin that hold its rows, in the file."""
    store = Store(path)
    with store.reading() as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    store.close()
    data = path.read_bytes()
    begin = (root[0] - 1) * size
    cells = int.from_bytes(data[begin + 3 : begin + 5], "big")  # file format §1.6: an inner page
    pointers = [
        int.from_bytes(data[begin + 12 + 2 * n : begin + 14 + 2 * n], "big") for n in range(cells)
    ]
    return [(int.from_bytes(data[begin + p : begin + p + 4], "big") - 1) * size for p in pointers]


@pytest.mark.parametrize("table", ["article", "link", "outbox", "article_tag"])
def test_what_lies_around_a_broken_page_is_recovered(old: Path, table: str) -> None:
    store = Store(old)
    with store.writing() as db:
        for number in range(COUNT):
            outbox.put(db, Url(f"https://e.org/waits/{number:04}"), NOON, "Waits")
            tags.give(db, f"Tag {number}", [ArticleId(number + 1)])
            db.executemany(
                "INSERT INTO link (article_id, position, title, title_key) VALUES (?, ?, 'a', 'a')",
                [(number + 1, place) for place in range(5)],
            )
    store.close()
    store = Store(old)
    with store.reading() as db:
        before = {tuple(row) for row in db.execute(f"SELECT * FROM {table}")}  # noqa: S608
    store.close()
    begin = leaves(old, table)[1]
    data = bytearray(old.read_bytes())
    data[begin : begin + 64] = b"\xff" * 64
    old.write_bytes(data)
    store = salvaged(old)
    with store.reading() as db:
        after = {tuple(row) for row in db.execute(f"SELECT * FROM {table}")}  # noqa: S608
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    store.close()
    assert after <= before
    assert len(after) > len(before) * 0.5


def test_what_is_lost_but_for_its_page_is_told(old: Path) -> None:
    without_triggers(old, "INSERT INTO page VALUES (x'00', x'00')")
    without_triggers(
        old,
        "INSERT INTO article_page (article_id, hash, name, got_at) VALUES (999, x'00', '', '')",
    )
    without_triggers(old, "DELETE FROM body WHERE article_id = 7")
    new = old.with_name("new.db")
    salvaging.salvage(old, new, NOON)
    store = Store(new)
    with store.writing() as db:
        assert salvaging.orphans(db) == [999]
        assert salvaging.without_text(db) == [7]
        salvaging.settle(db)
        salvaging.give_empty_texts(db)
        assert salvaging.orphans(db) == []
        assert articles.get(db, ArticleId(7)).article.text == ""
    store.close()


def test_a_merged_article_comes_back_where_its_keeper_is_lost(old: Path) -> None:
    store = Store(old)
    with store.writing() as db:
        merges.merge(db, ArticleId(1), ArticleId(2))
    store.close()
    without_triggers(old, "DELETE FROM article WHERE id = 1")
    store = salvaged(old)
    with store.reading() as db:
        assert articles.get(db, ArticleId(2)).state is State.UNREAD
        assert db.execute("SELECT count(*) FROM merged").fetchone()[0] == 0
    store.close()


def test_nothing_is_made_of_what_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"no library" * 1000)
    with pytest.raises(StoreError):
        salvaging.salvage(tmp_path / "library.db", tmp_path / "new.db", NOON)
