"""Which files were taken in, and how their reading ended."""

import pytest

from reader.library.library import Library
from reader.model.article import ArticleId, State
from reader.store import articles, taken_files
from reader.store.taken_files import TakenFile
from tests.world import World, story_html

DIGEST = b"\x01" * 32


@pytest.fixture
def article(library: Library, world: World) -> ArticleId:
    from reader.library.intake import take_in

    return take_in(library, world.page("https://e.org/ships", story_html("Ships"))).id


def test_a_file_that_was_never_begun_is_unknown(library: Library) -> None:
    with library.store.reading() as db:
        assert taken_files.find(db, DIGEST) is None


def test_each_beginning_is_counted_until_there_is_an_end(
    library: Library, article: ArticleId
) -> None:
    with library.store.writing() as db:
        taken_files.begin(db, DIGEST)
        taken_files.begin(db, DIGEST)
        assert taken_files.find(db, DIGEST) == TakenFile(2, done=False, is_here=False)
        taken_files.end(db, DIGEST, article)
        assert taken_files.find(db, DIGEST) == TakenFile(0, done=True, is_here=True)


@pytest.mark.parametrize("way", ["trashed", "removed", "never any"])
def test_a_file_is_known_when_its_article_is_not_here(
    library: Library, article: ArticleId, way: str
) -> None:
    with library.store.writing() as db:
        taken_files.begin(db, DIGEST)
        taken_files.end(db, DIGEST, None if way == "never any" else article)
        if way == "trashed":
            articles.set_state(db, [article], State.TRASHED)
        if way == "removed":
            db.execute("DELETE FROM article WHERE id = ?", [article])
        assert taken_files.find(db, DIGEST) == TakenFile(0, done=True, is_here=False)
