"""Folders stand before what is in them; a folded one hides it."""

from reader.gui.sidebar.feed_lines import FeedLine, feed_lines, shown_lines
from reader.gui.sidebar.place import Place
from reader.model.feed import Health
from tests.gui.feeds import feed

FEEDS = [
    feed(1, "Radio Balise"),
    feed(2, "Courrier", folder="News/France", unread=3),
    feed(3, "The Ledger", folder="News", unread=2, health=Health(reason="it is empty")),
    feed(4, "bench notes", folder="Science"),
]


def told(lines: list[FeedLine]) -> list[str]:
    return [f"{'  ' * line.depth}{line.words} {line.count or ''}".rstrip() for line in lines]


def test_folders_come_first_and_then_feeds_of_none() -> None:
    assert told(feed_lines(FEEDS, ())) == [
        "News 5",
        "  France 3",
        "    Courrier 3",
        "  The Ledger 2",
        "Science",
        "  bench notes",
        "Radio Balise",
    ]


def test_what_fails_is_marked_and_its_folder_with_it() -> None:
    marked = [line.words for line in feed_lines(FEEDS, ()) if line.failing]
    assert marked == ["News", "The Ledger"]


def test_a_folded_folder_hides_what_is_in_it_and_in_folders_in_it() -> None:
    lines = feed_lines(FEEDS, {"News"})
    assert told(shown_lines(lines)) == ["News 5", "Science", "  bench notes", "Radio Balise"]
    assert Place("feed", "2") in [line.place for line in lines]


def test_a_folder_is_no_part_of_another_because_it_begins_alike() -> None:
    feeds = [feed(1, "A", folder="News"), feed(2, "B", folder="News of the world")]
    assert told(feed_lines(feeds, ())) == ["News", "  A", "News of the world", "  B"]
