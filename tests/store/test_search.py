"""Words find their stories, in every script; no words can break the search."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.article import State
from reader.model.query import Query, Shelf, parse
from reader.model.url import Url
from reader.store import articles, search, shelves
from reader.store.store import Store
from tests.store.stories import OTHER, story
from tests.world import NOON

TEXT = "L’état de la Straße: 東京大学で話す. مُدَرِّسَة في المدرسة. Đà Nẵng œuvre Ærø naïve"


def found(store: Store, words: str, shelf: Shelf = Shelf.ALL) -> list[int]:
    with store.reading() as db:
        return list(search.find(db, parse(words, shelf)))


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as db:
        articles.put(db, story("Ships", text=TEXT, byline=("Ada",)), saved_at=NOON, sample=False)
        other = story("Digue", text=OTHER, url=Url("https://e.org/b"), site_name="Le Courrier")
        articles.put(db, other, saved_at=NOON, sample=False)
    return store


@pytest.mark.parametrize(
    "words",
    [
        *("etat", "l'état", "strasse", "STRASSE", "東京", "大学", "京大", "مدرسة", "المدرسه"),
        *("da nang", "oeuvre", "aero", "naive", "shi", "ada ships", "e.org etat"),
    ],
)
def test_words_that_find_it(filled: Store, words: str) -> None:
    assert 1 in found(filled, words)


@pytest.mark.parametrize(
    "words", ["zeppelin", "etat zeppelin", "hips", '"', "-", "***", "(", "AND"]
)
def test_words_that_do_not(filled: Store, words: str) -> None:
    assert 1 not in found(filled, words)


def test_shelves_and_sites(filled: Store) -> None:
    assert found(filled, "courrier") == [2]
    with filled.writing() as db:
        articles.set_state(db, [shelves.ids(db, Query())[0]], State.TRASHED)
    assert found(filled, "digue") == []
    assert found(filled, "etat", Shelf.UNREAD) == [1]


def test_a_title_counts_for_more_than_a_word_in_the_text(filled: Store) -> None:
    with filled.writing() as db:
        more = story("Jugement sur la digue", text="Ships " * 50, url=Url("https://e.org/c"))
        articles.put(db, more, saved_at=NOON, sample=False)
    assert found(filled, "jugement") == [3, 2]


def test_an_updated_article_is_found_by_its_new_words_only(filled: Store) -> None:
    with filled.writing() as db:
        articles.put(db, story("Boats", text=TEXT + " gale"), saved_at=NOON, sample=False)
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    assert found(filled, "gale") == [1]
    assert found(filled, "ships") == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_words_can_break_it(filled: Store, text: str) -> None:
    with filled.reading() as db:
        search.find(db, Query(tuple(text.split())))


def test_the_words_of_a_damaged_text_are_forgotten_when_it_heals(filled: Store) -> None:
    with filled.writing() as db:
        db.execute("UPDATE body SET text = x'00ff' WHERE article_id = 1")
        healed = story("Ships", text="Nothing but gulls", byline=("Ada",))
        articles.put(db, healed, saved_at=NOON, sample=False)
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    assert (found(filled, "gulls"), found(filled, "strasse")) == ([1], [])
    assert found(filled, "digue") == [2]


def test_samples_go_though_one_is_damaged(store: Store) -> None:
    with store.writing() as db:
        articles.put(db, story("Ships", text=TEXT), saved_at=NOON, sample=True)
        db.execute("UPDATE body SET text = x'00ff'")
        articles.remove_samples(db)
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    assert found(store, "strasse") == []
