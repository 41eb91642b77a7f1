"""Articles with all that hangs on them; that all of it comes back is shown by test_backing_up."""

import pytest
from msgspec.structs import replace

from reader.library import merging
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.url import Url
from reader.model.whole import LooseRow, Whole
from reader.store import wholes
from reader.store.loose_rows import Ids, UnfitRow
from tests.world import World, story_html


def whole(library: Library, world: World) -> Whole:
    article_id = take_in(library, world.page("https://e.org/a", story_html("Ships"))).id
    with library.store.reading() as db:
        return wholes.get(db, article_id)


def elsewhere(one: Whole, number: int) -> Whole:
    """Return another story, of that number."""
    url = Url(f"https://f{number}.org/")
    article = replace(one.article, url=url, canonical=None, title=f"Story {number}")
    return replace(one, number=number, article=article, rows={})


def count(library: Library) -> int:
    with library.store.reading() as db:
        return len(wholes.every(db))


def test_what_does_not_fit_adds_nothing(library: Library, world: World) -> None:
    other = elsewhere(whole(library, world), 9)
    broken = replace(other, rows={"reading_place": ({"article_id": 9, "quote": None},)})
    ids: Ids = {}
    with library.store.writing() as db, pytest.raises(UnfitRow):
        wholes.put(db, broken, ids, set())
    assert ids == {}
    assert count(library) == 1


@pytest.mark.parametrize("state", ["lost", None])
def test_a_state_that_is_none_does_not_fit(
    library: Library, world: World, state: str | None
) -> None:
    other = elsewhere(whole(library, world), 9)
    with library.store.writing() as db, pytest.raises(UnfitRow):
        wholes.put(db, replace(other, kept={**other.kept, "state": state}), {}, set())


def test_what_was_parted_since_stays_apart(library: Library, world: World) -> None:
    one = take_in(library, world.page("https://e.org/a", story_html("Ships"))).id
    other = take_in(library, world.page("https://f.org/b", story_html("Winds"))).id
    merging.merge(library, one, other)
    with library.store.reading() as db:
        [row] = wholes.between(db, {one, other})
        assert list(wholes.between(db, {one})) == []
    merging.unmerge(library, other)
    ids: Ids = {("article", one): one, ("article", other): other}
    with library.store.writing() as db:
        wholes.put_loose(db, row, ids, {one, other})
        wholes.bind(db, other, one)
        wholes.bind(db, one, one)
        found = db.execute("SELECT count(*) FROM article WHERE merged_into IS NOT NULL")
        assert found.fetchone()[0] == 0
        assert db.execute("SELECT count(*) FROM merged").fetchone()[0] == 0


def test_a_taken_number_gives_way(library: Library, world: World) -> None:
    one = whole(library, world)
    with library.store.writing() as db:
        article_id, is_new = wholes.put(db, elsewhere(one, one.number), {}, set())
    assert is_new
    assert article_id == ArticleId(one.number + 1)


def test_rows_with_numbers_of_articles_come_into_an_empty_library_only(library: Library) -> None:
    row = LooseRow("import_step", {"id": 1, "article_id": 7})
    with library.store.writing() as db:
        db.execute("DROP TABLE IF EXISTS import_step")
        db.execute("CREATE TABLE import_step (id INTEGER PRIMARY KEY, article_id INTEGER)")
        wholes.put_loose(db, row, {}, set())
        assert db.execute("SELECT count(*) FROM import_step").fetchone()[0] == 0
        wholes.put_loose(db, row, {}, set(), into_empty=True)
        assert db.execute("SELECT count(*) FROM import_step").fetchone()[0] == 1
