"""What came from a feed's address goes through a pipe as it is."""

import json
from datetime import timedelta

import pytest

from reader.model.feed import FeedAnswer, FeedDocument, FeedEntry, FeedLink, Note, Pace
from reader.model.feed_answer_json import from_json, to_json
from reader.model.url import Url

ENTRY = FeedEntry(
    "1", Url("https://e.org/"), "Ships", ("Ann",), ("Sea",), "2026", "2026", "<p>", True, "fr", "a"
)


@pytest.mark.parametrize(
    "answer",
    [
        (FeedLink(Url("https://e.org/"), "a", "RSS"),),
        FeedDocument("", None, ()),
        FeedDocument(
            "Ledger",
            Url("https://e.org/"),
            (ENTRY, FeedEntry("2", None, "")),
            "RSS 2.0",
            Pace(timedelta(minutes=90), frozenset({0, 7}), frozenset({6})),
            (Note.DAMAGED, Note.TOO_MANY),
        ),
    ],
    ids=["links", "nothing", "all"],
)
def test_what_is_sent_arrives(answer: FeedAnswer) -> None:
    assert from_json(json.loads(json.dumps(to_json(answer)))) == answer
