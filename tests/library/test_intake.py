"""A page in: stored, linked, found; the same story once."""

import sqlite3

import pytest

from reader.library import finding, reading, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.errors import ExtractError
from reader.model.query import parse
from tests.world import World, story_html

SHIPS = "https://e.org/ships-in-the-harbour"


def test_a_story_is_kept_and_found(library: Library, world: World) -> None:
    kept = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour")))
    assert (kept.is_new, kept.title) == (True, "Ships lie in the harbour")
    assert finding.find(library, parse("quay autumn")) == [kept.id]
    assert finding.find(library, parse("quay zeppelin")) == []


def test_the_same_story_again_updates_it(library: Library, world: World) -> None:
    first = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour")))
    again = take_in(library, world.page(SHIPS + "?utm_source=x", story_html("Ships still lie")))
    assert (again.id, again.is_new) == (first.id, False)
    assert reading.get(library, first.id).article.title == "Ships still lie"


def test_wholly_different_texts_at_one_address_stay_two(library: Library, world: World) -> None:
    first = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour")))
    other = "Un tribunal de province a rendu hier soir son jugement sur la digue du nord. "
    second = take_in(library, world.page(SHIPS, story_html("Jugement rendu", text=other)))
    assert second.is_new
    assert second.id != first.id
    assert "harbour" in reading.get(library, first.id).article.text


def test_what_was_waiting_waits_no_more(library: Library, world: World) -> None:
    saving.save(library, SHIPS)
    change = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour"))).change
    assert change.outbox
    assert saving.waiting(library) == []


def test_a_page_without_a_story_is_a_sentence_and_changes_nothing(
    library: Library, world: World
) -> None:
    with pytest.raises(ExtractError, match="No article could be made of"):
        take_in(library, world.page(SHIPS, "<html><body></body></html>"))
    assert finding.counts(library).all == 0


def test_the_raw_page_is_kept_as_it_came(library: Library, world: World) -> None:
    html = story_html("Ships lie in the harbour")
    kept = take_in(library, world.page(SHIPS, html))
    from reader.store import pages

    with library.store.reading() as db:
        assert isinstance(db, sqlite3.Connection)
        assert pages.get(db, kept.id).body == html.encode()
