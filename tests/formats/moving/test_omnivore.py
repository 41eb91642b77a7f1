"""Omnivore's export, its content and highlights with it."""

from datetime import UTC, datetime

from reader.formats.moving import omnivore
from reader.formats.zipped import Archive
from reader.model.article import State
from reader.model.moving import Entry, Passage
from reader.model.url import Url
from tests.formats.moving import exports
from tests.formats.moving.exports import AWKWARD, IN_ONE_LINE, OMNIVORE, OMNIVORE_ITEM, URL


def test_every_field_arrives_with_content_and_highlights() -> None:
    archive = Archive(OMNIVORE)
    assert omnivore.is_it(archive)
    holding = omnivore.read(archive)
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            IN_ONE_LINE,
            html=f"<div><p>{AWKWARD}</p></div>",
            saved_at=datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC),
            state=State.ARCHIVED,
            progress=25,
            tags=("sea", "the north"),
            passages=(Passage("kept them in", "why?"), Passage("the wind")),
            note="On the whole.",
            byline=("Ann",),
            published="2024-03-04T00:00:00+00:00",
            image="https://ledger.example/p.jpg",
            excerpt="In short.",
        ),
    )
    assert [(each.place, each.text) for each in holding.unread] == [(2, "Lost")]
    assert holding.unknown == ("id", "updatedAt")


def test_it_may_lie_in_a_folder_and_in_several_parts() -> None:
    item = OMNIVORE_ITEM | {"readingProgress": 1, "state": "Active"}
    body = exports.zipped(
        {
            "export/metadata_0_to_1.json": exports.as_json([item]),
            "export/metadata_2_to_3.json": "{broken",
            "export/metadata_4_to_4.json": exports.as_json({"url": URL, "readingProgress": "0.5"}),
            "export/content/ships-1.html": "<p>Ships</p>",
        }
    )
    holding = omnivore.read(Archive(body))
    first, last = holding.entries
    assert (first.html, first.progress, first.state) == ("<p>Ships</p>", 1, State.UNREAD)
    assert (last.progress, [each.place for each in holding.unread]) == (50, [2])


def test_other_archives_are_none_of_its() -> None:
    assert not omnivore.is_it(Archive(exports.zipped({"part_000000.csv": exports.POCKET})))
