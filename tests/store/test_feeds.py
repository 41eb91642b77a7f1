"""Feeds kept, named, moved and removed."""

import pytest

from reader.model.errors import NoFeedError
from reader.model.feed import FeedId, Keeping, Limits, Note
from reader.model.url import Url
from reader.store import feeds
from reader.store.outbox import NamedBy
from reader.store.store import Store
from tests.world import NOON

FEED, OTHER = Url("https://e.org/feed"), Url("https://f.org/feed")


def test_a_feed_is_kept_as_it_was_followed(store: Store) -> None:
    with store.writing() as db:
        number, is_new = feeds.add(
            db, FEED, NOON, title="T", name="N", folder="F", keeping=Keeping.HEADLINES
        )
        assert feeds.add(db, FEED, NOON, title="Else") == (number, False)
        found = feeds.get(db, number)
    assert is_new
    assert (found.title, found.name, found.folder, found.keeping, found.followed_at) == (
        "T",
        "N",
        "F",
        Keeping.HEADLINES,
        NOON,
    )
    assert (found.limits, found.health.notes, found.health.is_well) == (Limits(), (), True)


def test_a_feed_is_found_where_it_is_and_where_it_was(store: Store) -> None:
    with store.writing() as db:
        number, _ = feeds.add(db, FEED, NOON)
        db.execute("UPDATE feed SET moved_from = ?, notes = 'moved,damaged'", [OTHER])
        assert feeds.find(db, FEED) == feeds.find(db, OTHER) == number
        assert feeds.find(db, "https://g.org/") is None
        assert feeds.get(db, number).health.notes == (Note.MOVED, Note.DAMAGED)


def test_a_feed_names_its_stories_by_its_address(store: Store) -> None:
    with store.writing() as db:
        number, _ = feeds.add(db, FEED, NOON)
        assert (feeds.source(db, number), feeds.title(db, number)) == (NamedBy(FEED, False), None)
        db.execute("UPDATE feed SET private = 1, title = 'T'")
        assert (feeds.source(db, number), feeds.title(db, number)) == (NamedBy(FEED, True), "T")


def test_a_new_address_is_asked_from_the_beginning(store: Store) -> None:
    with store.writing() as db:
        number, _ = feeds.add(db, FEED, NOON)
        feeds.add(db, OTHER, NOON)
        db.execute("UPDATE feed SET etag = 'x', digest = x'00', gone_at = '2026'")
        assert not feeds.set_url(db, number, OTHER)
        assert feeds.set_url(db, number, Url("https://g.org/"))
        row = db.execute("SELECT etag, digest, gone_at FROM feed WHERE id = ?", [number]).fetchone()
    assert tuple(row) == (None, None, None)


def test_what_was_removed_for_good_meanwhile_stays_away(store: Store) -> None:
    with store.writing() as db:
        number, _ = feeds.add(db, FEED, NOON)
        removed = feeds.remove(db, number)
        rows: dict[str, list[dict[str, object]]] = {
            **removed.rows,
            "feed_article": [{"feed_id": number, "article_id": 99, "brought": 1, "lent": 0}],
        }
        feeds.put_back(db, feeds.RemovedFeed(removed.feed, rows))
        assert db.execute("SELECT count(*) FROM feed_article").fetchone()[0] == 0
        assert feeds.get(db, number) == removed.feed


def test_a_feed_that_is_not_here_cannot_be_had(store: Store) -> None:
    with store.reading() as db, pytest.raises(NoFeedError):
        feeds.get(db, FeedId(1))
