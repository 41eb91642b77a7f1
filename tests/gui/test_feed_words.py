"""What is said of a feed says why, and what to do."""

from datetime import timedelta

import pytest

from reader.gui.feed_words import (
    LOOKS,
    Standing,
    about,
    advice,
    by_need,
    chip,
    effect_words,
    keeping_words,
    part_words,
    standing,
    times,
    told,
)
from reader.model.feed import Feed, FeedEffect, Health, Keeping, Note, Part
from tests.gui.feeds import WELL, feed
from tests.world import NOON

SILENT = Health(NOON, NOON - timedelta(days=1), NOON, 2, "the site does not answer in time")
LONG = Health(NOON, NOON - timedelta(days=8), NOON, 9, "the site answered 404 Not Found")
GONE = Health(NOON, NOON, None, 1, "the site answered 410 Gone", is_gone=True)
OFFLINE = Health(NOON, None, None, 1, "there is no network")
CASES = [
    (
        GONE,
        Standing.GONE,
        "Gone",
        "The site says that this feed is gone for good.",
        "Unfollow it, or look on the site for its new address.",
    ),
    (
        SILENT,
        Standing.FAILING,
        "Fails",
        "The site does not answer in time.",
        "It is asked again by itself; you can try it now.",
    ),
    (
        LONG,
        Standing.FAILING,
        "Fails",
        "The site answered 404 Not Found.",
        "It has failed for long. Look on the site for its new address, or unfollow it.",
    ),
    (
        OFFLINE,
        Standing.FAILING,
        "Fails",
        "There is no network.",
        "There is nothing to do: it is asked again by itself.",
    ),
    (Health(), Standing.NEW, "", "It has not been asked yet.", ""),
    (Health(asked_at=NOON), Standing.WELL, "", "It has not been asked yet.", ""),
    (
        Health(NOON, NOON, notes=(Note.DAMAGED,)),
        Standing.NOTED,
        "",
        "It breaks the rules of its format; what can be read is taken.",
        "",
    ),
    (
        Health(NOON, NOON, notes=(Note.MOVED_ONTO,)),
        Standing.NOTED,
        "",
        "It has moved to where another feed that you follow is.",
        "You can unfollow this one.",
    ),
    (
        Health(NOON, NOON, notes=(Note.MOVED,)),
        Standing.WELL,
        "",
        "It has moved, and is asked at its new address.",
        "",
    ),
]


@pytest.mark.parametrize(("health", "stands", "word", "said", "do"), CASES)
def test_how_it_fares(health: Health, stands: Standing, word: str, said: str, do: str) -> None:
    one = feed(1, "Ledger", health=health)
    assert standing(one) is stands
    assert (chip(one), told(one, NOON), advice(one)) == (word, said, do)
    assert stands in LOOKS


def test_a_feed_that_is_well_says_when_it_answered() -> None:
    assert told(feed(1, "Ledger"), NOON).startswith("It answered: ")


def test_those_that_need_somebody_come_first() -> None:
    feeds = [
        feed(1, "b"),
        feed(2, "silent", health=SILENT),
        feed(3, "new", health=Health()),
        feed(4, "a"),
        feed(5, "long", health=LONG),
        feed(6, "gone", health=GONE),
    ]
    names = [each.title for each in by_need(feeds)]
    assert names == ["gone", "long", "silent", "new", "a", "b"]


def parts(health: Health) -> list[str]:
    said = times(feed(1, "Ledger", health=health), NOON)
    return [part.split(":")[0] for part in said.split(" · ") if part]


def test_times_are_said_where_there_are_any() -> None:
    later = NOON + timedelta(hours=1)
    assert parts(WELL) == ["asked"]
    assert parts(Health()) == []
    assert parts(Health(NOON, NOON - timedelta(days=1), later, 1, "it is empty")) == [
        "asked",
        "last answer",
        "next",
    ]
    assert parts(OFFLINE) == ["asked", "no answer yet"]
    assert parts(GONE) == ["asked"]


def test_what_it_is_and_how_much_of_it_there_is() -> None:
    one = feed(1, "Ledger", folder="News/France", unread=2, headlines=3)
    assert about(one) == (
        "\u2068News › France\u2069 · \u2068site1.example\u2069 · 2 articles · 3 headlines"
    )
    assert about(feed(1, "Ledger", keeping=Keeping.HEADLINES)).endswith(" · headlines only")


def test_choices_have_words() -> None:
    assert keeping_words(Keeping.ALL) != keeping_words(Keeping.HEADLINES)
    assert [effect_words(each) for each in FeedEffect] == ["Fetch", "Leave out", "Tag"]
    assert [part_words(each) for each in Part] == [
        "anywhere",
        "in the title",
        "in the author",
        "in the category",
    ]


def test_each_note_is_a_sentence() -> None:
    for note in Note:
        one: Feed = feed(1, "Ledger", health=Health(NOON, NOON, notes=(note,)))
        assert told(one, NOON).endswith(".")
