"""Rules on the words of a story."""

import pytest

from reader.model import feed_rules
from reader.model.feed import FeedEffect, FeedEntry, FeedRule, Part

ENTRY = FeedEntry(
    "1",
    None,
    "Élections : the harbour votes",
    ("Ann Lee", "Bob"),
    ("Politics", "World news"),
)
SKIP, KEEP, TAG = FeedEffect.SKIP, FeedEffect.KEEP, FeedEffect.TAG


@pytest.mark.parametrize(
    ("words", "part", "fits"),
    [
        ("elections", Part.ANY, True),
        ("ELECTION*", Part.TITLE, True),
        ("election", Part.ANY, False),
        ("the harbour", Part.ANY, True),
        ("the  Harbour ", Part.ANY, True),
        ("harbour the", Part.ANY, False),
        ("rugby, bob", Part.AUTHOR, True),
        ("bob", Part.TITLE, False),
        ("world", Part.CATEGORY, True),
        ("politics", Part.AUTHOR, False),
        ("*", Part.TITLE, True),
        (" , ,", Part.ANY, False),
        ("(harbour", Part.ANY, False),
        ("hAr*", Part.ANY, True),
        ("bour", Part.ANY, False),
    ],
)
def test_words_fit_whole_or_from_their_beginning(words: str, part: Part, fits: bool) -> None:
    assert feed_rules.fits(FeedRule(SKIP, words, part), ENTRY) is fits


def test_the_first_that_fits_decides() -> None:
    rules = [
        FeedRule(TAG, "harbour", tag="Sea"),
        FeedRule(KEEP, "rugby"),
        FeedRule(KEEP, "harbour"),
        FeedRule(SKIP, "*"),
        FeedRule(TAG, "votes", tag="Sea"),
        FeedRule(TAG, "ann lee", Part.AUTHOR, "Ann"),
    ]
    assert feed_rules.verdict(rules, ENTRY) is KEEP
    assert feed_rules.verdict(rules[3:], ENTRY) is SKIP
    assert feed_rules.verdict(rules[:2], ENTRY) is None
    assert feed_rules.tags(rules, ENTRY) == ("Sea", "Ann")
