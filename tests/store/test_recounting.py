"""Counters that do not fit the rows are found, and set right."""

import pytest

from reader.model.article import ArticleId, State
from reader.store import articles, recounting, tags
from reader.store.store import Store
from tests.store.test_sealing import put

WRONG = (
    ("UPDATE counter SET value = 7 WHERE name = 'unread'", "unread"),
    ("UPDATE site SET articles = 7", "site"),
    ("DELETE FROM site", "site"),
    ("UPDATE language SET articles = 7", "language"),
    ("UPDATE tag SET articles = 7", "tag"),
    ("UPDATE article SET notes = 7", "highlights and notes"),
    ("UPDATE annotation_counter SET value = 7", "colours"),
    ("UPDATE feed SET unread = 7", "feed"),
    ("UPDATE feed SET headlines = 7", "feed"),
)


@pytest.mark.parametrize(("statement", "name"), WRONG)
def test_a_wrong_counter_is_named_and_set_right(store: Store, statement: str, name: str) -> None:
    put(store)
    with store.writing() as db:
        tags.give(db, "Harbour", [ArticleId(1)])
        db.execute(
            "INSERT INTO annotation (article_id, exact, prefix, suffix, start, colour, note,"
            " created_at, updated_at) VALUES (1, 'ships', '', '', 0, 'blue', 'many', '', '')"
        )
        db.execute("INSERT INTO feed (url, followed_at) VALUES ('https://e.org/feed', '')")
        db.execute("INSERT INTO feed_article (feed_id, article_id) VALUES (1, 1)")
        assert recounting.miscounted(db) == []
        db.execute(statement)
        assert recounting.miscounted(db) == [name]
        recounting.recount(db)
        assert recounting.miscounted(db) == []


def test_what_is_in_the_trash_is_counted_there_alone(store: Store) -> None:
    put(store)
    with store.writing() as db:
        articles.set_state(db, [ArticleId(1)], State.TRASHED)
        assert recounting.miscounted(db) == []
        recounting.recount(db)
        counters = dict(db.execute("SELECT name, value FROM counter").fetchall())
    assert (counters["all"], counters["trashed"]) == (0, 1)
