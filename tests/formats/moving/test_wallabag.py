"""wallabag's export, and what its API answers."""

from datetime import UTC, datetime
from typing import Any

import pytest

from reader.formats.moving import wallabag
from reader.model.article import State
from reader.model.moving import Entry, Passage, Unread
from reader.model.url import Url
from tests.formats.moving.exports import AWKWARD, IN_ONE_LINE, URL, WALLABAG_ITEM

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)


def entries(value: Any) -> list[Entry]:
    items = wallabag.items_in(value)
    assert items is not None
    return list(wallabag.read(items).entries)


def test_every_field_arrives() -> None:
    assert entries([WALLABAG_ITEM]) == [
        Entry(
            1,
            Url(URL),
            IN_ONE_LINE,
            html=f"<p>{AWKWARD}</p>",
            saved_at=WHEN,
            state=State.ARCHIVED,
            tags=("sea", "the north"),
            passages=(Passage("Ships", "why?", WHEN),),
            byline=("Ann Lee",),
            published="2024-03-04T00:00:00+00:00",
            lang="fr-fr",
            image="https://ledger.example/p.jpg",
        )
    ]


def test_what_its_api_answers_is_the_same() -> None:
    tags = [{"id": 1, "label": "sea", "slug": "sea"}, {"id": 2, "label": "the north", "slug": ""}]
    answer = {"page": 1, "_embedded": {"items": [WALLABAG_ITEM | {"tags": tags, "id": 7}]}}
    assert entries(answer) == entries([WALLABAG_ITEM])


def test_an_article_that_wallabag_could_not_read_has_no_content() -> None:
    [entry] = entries([WALLABAG_ITEM | {"content": "no content", "is_starred": True}])
    assert (entry.html, entry.favourite) == ("", True)


def test_the_address_it_was_given_stands_in_for_one_that_is_missing() -> None:
    [entry] = entries(
        [{"given_url": URL, "annotations": [{"quote": ""}, 7], "published_by": "Ann"}]
    )
    assert (entry.url, entry.passages, entry.byline) == (URL, (), ("Ann",))


def test_items_that_are_none_are_reported() -> None:
    items = wallabag.items_in([WALLABAG_ITEM, 7, {"title": "Lost", "is_archived": 0}])
    assert items is not None
    holding = wallabag.read(items)
    assert holding.unread == (
        Unread(2, "it has no web address", "7"),
        Unread(3, "it has no web address", "Lost"),
    )
    assert "mimetype" in holding.unknown


@pytest.mark.parametrize("value", [{}, {"_embedded": 7}, [], [7], [{"url": URL}], "text"])
def test_other_json_is_none_of_its(value: Any) -> None:
    assert wallabag.items_in(value) is None
