"""What each kind takes, in bytes as they are stored."""

import pytest

from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.store import sizes
from tests.world import World, story_html


@pytest.fixture
def two(library: Library, world: World) -> list[ArticleId]:
    return [
        take_in(library, world.page(f"https://e.org/{name}", story_html(f"The {name}"))).id
        for name in ("ships", "market")
    ]


def trash(library: Library, article_id: ArticleId) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE article SET state = 'trashed' WHERE id = ?", [article_id])


def test_texts_pages_and_index_take_room(library: Library, two: list[ArticleId]) -> None:
    with library.store.reading() as db:
        taken = (sizes.articles(db, trashed=False), sizes.pages(db), sizes.index(db))
        assert min(taken) > 100
        assert sum(taken) < sizes.file(db)
        assert (sizes.pictures(db), sizes.versions(db)) == (0, 0)


def test_what_lies_in_the_trash_is_told_apart(library: Library, two: list[ArticleId]) -> None:
    with library.store.reading() as db:
        before, pages = sizes.articles(db, trashed=False), sizes.pages(db)
        assert sizes.pages_of_trash(db) == 0
    trash(library, two[0])
    with library.store.reading() as db:
        left, thrown = (sizes.articles(db, trashed=each) for each in (False, True))
        assert left + thrown == before
        assert 0 < sizes.pages_of_trash(db) < pages


def test_a_picture_that_another_article_shows_is_not_of_the_trash(
    library: Library, two: list[ArticleId]
) -> None:
    with library.store.writing() as db:
        db.execute(
            "INSERT INTO picture (id, hash, width, height, body) VALUES (1, x'01', 9, 9, ?)",
            [b"p" * 500],
        )
        for article_id in two:
            db.execute(
                "INSERT INTO article_picture (article_id, url, position, picture_id, private)"
                " VALUES (?, 'https://e.org/p.png', 0, 1, 0)",
                [article_id],
            )
    trash(library, two[0])
    with library.store.reading() as db:
        assert (sizes.pictures(db), sizes.pictures_of_trash(db)) == (500, 0)
    trash(library, two[1])
    with library.store.reading() as db:
        assert sizes.pictures_of_trash(db) == 500
