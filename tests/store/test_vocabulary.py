"""The words of the index are known, folded, and by how many articles have them."""

import pytest

from reader.model.url import Url
from reader.store import articles, vocabulary
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as db:
        for title in ("Réchauffement", "Réchaud", "المدرسة"):
            text, url = f"{title}: le réchaud de l’été.", Url(f"https://e.org/{title}")
            articles.put(db, story(title, text=text, url=url), saved_at=NOON, sample=False)
    return store


def test_words_are_counted_by_their_beginning_and_by_themselves(filled: Store) -> None:
    with filled.reading() as db:
        assert vocabulary.beginning_with(db, "rec") == [("rechaud", 3), ("rechauffement", 1)]
        assert vocabulary.among(db, ["ete", "eté", "المدرسه", "x"]) == [("ete", 3), ("المدرسه", 1)]


def test_a_word_is_had_whole_or_as_a_beginning(filled: Store) -> None:
    with filled.reading() as db:
        assert not vocabulary.has(db, "rechau", beginning=False)
        assert vocabulary.has(db, "rechau", beginning=True)


def test_a_word_is_written_as_its_article_writes_it(filled: Store) -> None:
    with filled.reading() as db:
        words = ("rechauffement", "ete", "المدرسه", "zeppelin")
        assert [vocabulary.written(db, word) for word in words] == [
            *("Réchauffement", "été", "المدرسة", "zeppelin")
        ]


def test_nothing_of_it_stays_in_the_library(filled: Store) -> None:
    with filled.reading() as db:
        vocabulary.beginning_with(db, "rec")
    with filled.reading() as db:
        names = [row[0] for row in db.execute("SELECT name FROM temp.sqlite_schema")]
        names += [row[0] for row in db.execute("SELECT name FROM sqlite_schema")]
    assert "vocabulary" not in names
