"""What other programs wrote into lists of feeds."""

from reader.model.subscriptions import Outline
from reader.model.url import Url
from reader.store import feeds, outlines
from reader.store.store import Store
from tests.world import NOON


def test_lines_are_kept_once_in_their_order(store: Store) -> None:
    lines = [
        Outline("News", {"b": "2", "a": "1"}, is_folder=True),
        Outline("News", {"a": "1", "b": "2"}, is_folder=False),
    ]
    with store.writing() as db:
        for line in [*lines, *lines]:
            outlines.put(db, line)
        assert outlines.all_of(db) == lines


def test_what_a_line_says_of_a_feed_is_added_to_what_was_known(store: Store) -> None:
    with store.writing() as db:
        feed, _ = feeds.add(db, Url("https://e.org/feed"), NOON)
        outlines.put_attributes(db, feed, {"a": "1", "b": "2"})
        outlines.put_attributes(db, feed, {"b": "3"})
        assert outlines.attributes_of(db, feed) == {"a": "1", "b": "3"}
