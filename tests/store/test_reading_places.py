"""Where the reader is, kept by article."""

from reader.model.reading_place import ReadingPlace
from reader.store import articles, reading_places, removal
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON


def test_the_last_place_is_found_and_its_progress_stands_in_the_row(store: Store) -> None:
    with store.writing() as db:
        ships, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        assert reading_places.find(db, ships) is None
        assert [row.progress for row in articles.rows(db, [ships])] == [0]
        for progress in (12, 42):
            reading_places.put(db, ships, ReadingPlace("the ships", 100, progress, 7, 3))
    with store.reading() as db:
        assert reading_places.find(db, ships) == ReadingPlace("the ships", 100, 42, part=3)
        assert [row.progress for row in articles.rows(db, [ships])] == [42]


def test_an_article_that_is_gone_has_no_place(store: Store) -> None:
    with store.writing() as db:
        ships, _ = articles.put(db, story(), saved_at=NOON, sample=True)
        reading_places.put(db, ships, ReadingPlace("the ships", 100, 42))
        removal.remove_samples(db)
        reading_places.put(db, ships, ReadingPlace("the ships", 100, 42))
        assert reading_places.find(db, ships) is None


def test_a_story_that_is_updated_keeps_its_place(store: Store) -> None:
    with store.writing() as db:
        ships, _ = articles.put(db, story(), saved_at=NOON, sample=False)
        reading_places.put(db, ships, ReadingPlace("the ships", 100, 42))
        again, is_new = articles.put(
            db, story(text=f"{story().text} More."), saved_at=NOON, sample=False
        )
        assert (again, is_new) == (ships, False)
        assert reading_places.find(db, ships) == ReadingPlace("the ships", 100, 42)
