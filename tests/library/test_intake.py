"""A page in: stored, linked, found; the same story once."""

import sqlite3
from datetime import timedelta

import pytest

from reader.library import finding, reading, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, Incomplete
from reader.model.errors import ExtractError, NotFoundError
from reader.model.query import parse
from reader.model.url import Url
from reader.store import pages
from tests.world import NOON, World, story_html

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


def test_what_is_no_page_is_a_sentence_and_changes_nothing(library: Library, world: World) -> None:
    with pytest.raises(ExtractError, match="No article could be made of"):
        take_in(library, world.page(SHIPS, "%PDF-1.7"))
    assert finding.counts(library).all == 0


def test_a_page_without_a_text_is_kept_and_says_so(library: Library, world: World) -> None:
    html = "<html><title>Ships lie in the harbour</title><body><img></body></html>"
    kept = take_in(library, world.page(SHIPS, html))
    saved = reading.get(library, kept.id)
    assert (kept.title, saved.article.text) == ("Ships lie in the harbour", "")
    assert saved.article.incomplete is Incomplete.NO_TEXT
    assert [row.incomplete for row in finding.rows(library, [kept.id])] == [Incomplete.NO_TEXT]
    with library.store.reading() as db:
        assert pages.get(db, kept.id).body == html.encode()


def test_a_page_that_lost_its_story_takes_nothing_away(library: Library, world: World) -> None:
    related = {"The wind in the harbour turns": "https://e.org/wind"}
    whole = world.page(SHIPS, story_html("Ships lie in the harbour", related=related))
    first = take_in(library, whole)
    gone = world.page(SHIPS, "<html><body><h1>Page not found</h1></body></html>")
    again = take_in(library, gone)
    assert (again.id, again.is_new) == (first.id, False)
    article = reading.get(library, first.id).article
    assert "nobody on the quay" in article.text
    assert [story.title for story in article.related] == list(related)
    with library.store.reading() as db:
        assert pages.get(db, first.id).body == whole.body
        assert db.execute("SELECT count(*) FROM article_page").fetchone()[0] == 2


def test_a_redirect_to_a_login_stands_at_the_address_that_was_asked(
    library: Library, world: World
) -> None:
    form = "<h1>Log in</h1><form><input type=password></form>"
    login = world.page("https://e.org/login", f"<html><body>{form}</body></html>")
    kept = take_in(library, login, asked=Url(SHIPS))
    assert reading.get(library, kept.id).article.url == SHIPS
    whole = world.page(SHIPS, story_html("Ships lie in the harbour"))
    assert (take_in(library, whole).id, reading.get(library, kept.id).article.incomplete) == (
        kept.id,
        None,
    )


def test_a_redirect_to_the_story_keeps_its_address(library: Library, world: World) -> None:
    page = world.page(SHIPS, story_html("Ships lie in the harbour"))
    kept = take_in(library, page, asked=Url("https://s.example/x"))
    assert reading.get(library, kept.id).article.url == SHIPS


def test_the_raw_page_is_kept_as_it_came(library: Library, world: World) -> None:
    html = story_html("Ships lie in the harbour")
    kept = take_in(library, world.page(SHIPS, html))
    with library.store.reading() as db:
        assert isinstance(db, sqlite3.Connection)
        assert pages.get(db, kept.id).body == html.encode()


def test_a_much_shorter_page_takes_nothing_away(library: Library, world: World) -> None:
    whole = world.page(SHIPS, story_html("Ships lie in the harbour"))
    kept = take_in(library, whole)
    words = reading.get(library, kept.id).article.words
    teaser = "<p>The harbour was full of ships, and the wind kept them in for the whole day.</p>"
    take_in(library, world.page(SHIPS, f"<html><body><h1>Ships</h1>{teaser * 2}</body></html>"))
    article = reading.get(library, kept.id).article
    assert (article.title, article.words) == ("Ships lie in the harbour", words)
    assert [version.number for version in reading.versions(library, kept.id)] == [1]
    with library.store.reading() as db:
        assert pages.get(db, kept.id).body == whole.body
        assert db.execute("SELECT count(*) FROM article_page").fetchone()[0] == 2


def test_a_changed_story_keeps_its_earlier_text(library: Library, world: World) -> None:
    first = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour"))).id
    world.time += timedelta(hours=2)
    take_in(library, world.page(SHIPS, story_html("Ships have left")))
    now, before = reading.versions(library, first)
    assert (now.number, now.title, now.text_at) == (2, "Ships have left", world.time)
    assert (before.number, before.title, before.text_at) == (1, "Ships lie in the harbour", NOON)
    assert "Ships lie in the harbour:" in reading.text_of_version(library, first, 1)
    assert "Ships have left:" in reading.text_of_version(library, first, 2)
    with pytest.raises(NotFoundError, match="no text 3 of article 1"):
        reading.text_of_version(library, first, 3)


def damage(library: Library, article_id: ArticleId) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE body SET text = x'00ff' WHERE article_id = ?", [article_id])


def test_a_story_whose_text_is_damaged_heals_when_it_is_saved_again(
    library: Library, world: World
) -> None:
    page = world.page(SHIPS, story_html("Ships lie in the harbour"))
    first = take_in(library, page)
    damage(library, first.id)
    again = take_in(library, page)
    assert (again.id, again.is_new, again.as_it_was) == (first.id, False, False)
    assert "harbour" in reading.get(library, first.id).article.text
    assert finding.find(library, parse("quay autumn")) == [first.id]


def test_a_damaged_text_heals_from_a_copy_without_an_address(
    library: Library, world: World
) -> None:
    first = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour")))
    damage(library, first.id)
    take_in(library, world.page(None, story_html("Ships lie in the harbour")))
    saved = reading.get(library, first.id).article
    assert ("harbour" in saved.text, saved.url) == (True, SHIPS)


def test_what_is_better_than_what_came_is_kept_as_it_was(library: Library, world: World) -> None:
    first = take_in(library, world.page(SHIPS, story_html("Ships lie in the harbour")))
    wall = "<title>404 Not Found</title><h1>404 Not Found</h1><p>The page was not found.</p>"
    again = take_in(library, world.page(SHIPS, wall))
    assert (again.id, again.is_new, again.as_it_was) == (first.id, False, True)
    assert not first.as_it_was
