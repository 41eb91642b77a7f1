"""Articles are put in order many at a time, and every deed can be undone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import finding, merging, organizing
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, State
from reader.model.change import Change
from reader.model.deed import Deed, DeedKind
from reader.model.errors import NotFoundError, StoreError
from reader.model.query import Query, Shelf, parse
from reader.store.store import DISK_FULL, Connection, Store
from tests.world import World, story_html

FOLLOWED = "The ferry comes back"


@pytest.fixture
def made(library: Library, world: World) -> list[ArticleId]:
    """Return four stories, each of its own text."""
    titles = ("Ships at anchor", "The market", "The lighthouse stays lit", FOLLOWED)
    return [
        take_in(library, world.page(f"https://e.org/{number}", story_html(title))).id
        for number, title in enumerate(titles)
    ]


def on(library: Library, shelf: Shelf) -> set[ArticleId]:
    return set(finding.find(library, Query(shelf=shelf)))


def tagged(library: Library, tag: str) -> set[ArticleId]:
    return set(finding.find(library, Query(tag=tag)))


def standing(library: Library) -> object:
    rows = finding.rows(library, finding.find(library, Query()))
    trashed = finding.rows(library, finding.find(library, Query(shelf=Shelf.TRASH)))
    names = {tag.name: tagged(library, tag.name) for tag in finding.counts(library).tags}
    return [*rows, *trashed], names


@pytest.mark.parametrize("kind", list(DeedKind))
def test_every_deed_is_undone_to_the_letter(
    library: Library, made: list[ArticleId], kind: DeedKind
) -> None:
    organizing.do(library, DeedKind.ARCHIVE, made[:1])
    organizing.do(library, DeedKind.STAR, made[:1])
    organizing.do(library, DeedKind.MARK_READ, made[1:2])
    organizing.do(library, DeedKind.TRASH, made[2:3])
    organizing.do(library, DeedKind.TAG, made[:1], "water")
    before = standing(library)
    done = organizing.do(library, kind, made, "Water")
    assert standing(library) != before
    assert 0 < len(done.before) < len(made)
    assert done.change == Change(articles=frozenset(each.id for each in done.before))
    assert organizing.undo(library, done) == done.change
    assert standing(library) == before


def test_archived_articles_leave_unread_and_stay_among_all(
    library: Library, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.ARCHIVE, made[:2])
    assert on(library, Shelf.ARCHIVE) == set(made[:2])
    assert on(library, Shelf.UNREAD) == set(made[2:])
    assert on(library, Shelf.ALL) == set(made)
    organizing.do(library, DeedKind.UNARCHIVE, made[:1])
    organizing.do(library, DeedKind.MARK_UNREAD, made[1:2])
    assert on(library, Shelf.ARCHIVE) == set()
    assert on(library, Shelf.UNREAD) == set(made[1:])


def test_restored_articles_stand_where_they_did(library: Library, made: list[ArticleId]) -> None:
    organizing.do(library, DeedKind.ARCHIVE, made[:1])
    organizing.do(library, DeedKind.TRASH, made)
    assert on(library, Shelf.ALL) == set()
    assert on(library, Shelf.TRASH) == set(made)
    assert finding.find(library, parse("ships")) == []
    organizing.do(library, DeedKind.RESTORE, made)
    assert on(library, Shelf.ARCHIVE) == {made[0]}
    assert on(library, Shelf.UNREAD) == set(made[1:])


def test_a_story_saved_again_comes_out_of_the_trash(
    library: Library, world: World, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.TRASH, made)
    kept = take_in(library, world.page("https://e.org/0", story_html("Ships at anchor")))
    assert on(library, Shelf.UNREAD) == {kept.id} == {made[0]}
    world.time += timedelta(days=31)
    assert made[0] not in gone(organizing.let_trash_expire(library))


def gone(changes: Iterator[Change]) -> set[ArticleId]:
    return {article_id for change in changes for article_id in change.articles}


def test_an_emptied_trash_leaves_nothing_of_what_was_in_it(
    library: Library, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.TAG, made[:1], "water")
    organizing.do(library, DeedKind.TRASH, made[:2])
    assert gone(organizing.empty_trash(library)) == set(made[:2])
    assert on(library, Shelf.TRASH) == set()
    assert on(library, Shelf.ALL) == set(made[2:])
    with library.store.reading() as db:
        for table in ("article", "article_page", "page", "body"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 2  # noqa: S608
        assert db.execute("SELECT count(*) FROM tag").fetchone()[0] == 0
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")


class FullDisk(Store):
    """A library on a disk with room for so many articles to be removed at a time."""

    room = 0

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with super().writing() as db:
            question = "SELECT count(*) FROM article"
            before = db.execute(question).fetchone()[0]
            yield db
            if before - db.execute(question).fetchone()[0] > self.room:
                raise StoreError(str(self.path), DISK_FULL)


@pytest.mark.parametrize("room", [0, 1, 2])
def test_the_trash_of_a_full_disk_is_emptied_as_much_at_a_time_as_there_is_room_for(
    library: Library, made: list[ArticleId], room: int
) -> None:
    organizing.do(library, DeedKind.TRASH, made)
    full = FullDisk(library.store.path)
    full.room = room
    emptying = organizing.empty_trash(replace(library, store=full))
    if room:
        assert gone(emptying) == set(made)
    else:
        with pytest.raises(StoreError, match="the disk is full"):
            gone(emptying)
    full.close()
    assert on(library, Shelf.TRASH) == (set() if room else set(made))


def test_what_was_merged_into_a_trashed_article_goes_with_it_and_leaves_the_index_whole(
    library: Library, made: list[ArticleId]
) -> None:
    keep, other, *rest = made
    merging.merge(library, keep, other)
    organizing.do(library, DeedKind.TRASH, [keep])
    assert on(library, Shelf.TRASH) == {keep}
    assert gone(organizing.empty_trash(library)) == {keep, other}
    assert on(library, Shelf.ALL) == set(rest)
    with library.store.writing() as db:
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_emptying_the_trash_leaves_merged_articles_whose_story_is_kept(
    library: Library, made: list[ArticleId]
) -> None:
    keep, other, *_ = made
    merging.merge(library, keep, other)
    assert gone(organizing.empty_trash(library)) == set()
    merging.unmerge(library, other)
    assert on(library, Shelf.ALL) == set(made)


def test_a_deed_on_a_merged_article_is_done_to_the_one_that_stands_for_it(
    library: Library, made: list[ArticleId]
) -> None:
    keep, other, *_ = made
    merging.merge(library, keep, other)
    done = organizing.do(library, DeedKind.STAR, [other, keep])
    assert [each.id for each in done.before] == [keep]


def test_a_tag_taken_from_merged_articles_and_given_back_is_each_ones_own(
    library: Library, made: list[ArticleId]
) -> None:
    keep, other, *_ = made
    organizing.do(library, DeedKind.TAG, [other], "water")
    merging.merge(library, keep, other)
    assert tagged(library, "water") == {keep}
    done = organizing.do(library, DeedKind.UNTAG, [keep], "water")
    assert tagged(library, "water") == set()
    organizing.undo(library, done)
    assert tagged(library, "water") == {keep}
    merging.unmerge(library, other)
    assert tagged(library, "water") == {other}


def test_the_trash_empties_itself_after_thirty_days(
    library: Library, world: World, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.TRASH, made[:1])
    world.time += timedelta(days=29)
    organizing.do(library, DeedKind.TRASH, made[1:2])
    assert gone(organizing.let_trash_expire(library)) == set()
    world.time += timedelta(days=1)
    assert gone(organizing.let_trash_expire(library)) == {made[0]}
    assert on(library, Shelf.TRASH) == {made[1]}


def test_what_came_into_the_trash_by_parting_expires_later(
    library: Library, world: World, made: list[ArticleId]
) -> None:
    keep, other, *_ = made
    merging.merge(library, keep, other)
    with library.store.writing() as db:
        db.execute("UPDATE merged SET other_state = 'trashed'")
    merging.unmerge(library, other)
    assert gone(organizing.let_trash_expire(library)) == set()
    world.time += timedelta(days=30)
    assert gone(organizing.let_trash_expire(library)) == {other}


def test_what_is_brought_back_while_the_trash_empties_stays(
    library: Library, made: list[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(organizing, "_AT_ONCE", 1)
    organizing.do(library, DeedKind.TRASH, made[:2])
    emptying = organizing.empty_trash(library)
    [first] = next(emptying).articles
    organizing.do(library, DeedKind.RESTORE, [each for each in made[:2] if each != first])
    assert gone(emptying) == set()


def test_undo_leaves_alone_what_is_gone(library: Library, made: list[ArticleId]) -> None:
    done = organizing.do(library, DeedKind.TRASH, made[:2])
    tag = organizing.do(library, DeedKind.TAG, made[:2], "water")
    gone(organizing.empty_trash(library))
    assert organizing.undo(library, done) == Change()
    assert organizing.undo(library, tag) == Change()
    assert on(library, Shelf.ALL) == set(made[2:])


def test_a_missing_article_stops_the_whole_deed(library: Library, made: list[ArticleId]) -> None:
    with pytest.raises(NotFoundError):
        organizing.do(library, DeedKind.STAR, [*made, ArticleId(999)])
    assert on(library, Shelf.FAVOURITES) == set()


def test_a_tag_is_renamed_everywhere(library: Library, made: list[ArticleId]) -> None:
    organizing.do(library, DeedKind.TAG, made[:2], "water")
    assert organizing.rename_tag(library, "water", "Sea") == Change(articles=frozenset(made[:2]))
    assert tagged(library, "sea") == set(made[:2])


def test_the_tags_of_many_are_counted_among_them(library: Library, made: list[ArticleId]) -> None:
    organizing.do(library, DeedKind.TAG, made[:3], "water")
    organizing.do(library, DeedKind.TAG, made[3:], "sea")
    assert organizing.tags_among(library, made[:2]) == {"sea": 0, "water": 2}


def test_a_deed_without_effect_changes_nothing(library: Library, made: list[ArticleId]) -> None:
    done = organizing.do(library, DeedKind.UNSTAR, made)
    assert done == Deed(DeedKind.UNSTAR, ())
    assert not done.change


def test_an_undone_trash_is_the_trash_of_before(
    library: Library, world: World, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.TRASH, made[:1])
    world.time += timedelta(days=20)
    restored = organizing.do(library, DeedKind.RESTORE, made[:1])
    organizing.undo(library, restored)
    [row] = finding.rows(library, made[:1])
    assert row.state is State.TRASHED
    world.time += timedelta(days=10)
    assert gone(organizing.let_trash_expire(library)) == {made[0]}


def test_a_tag_keeps_its_name_rather_than_have_none(
    library: Library, made: list[ArticleId]
) -> None:
    organizing.do(library, DeedKind.TAG, made[:2], "water")
    assert organizing.rename_tag(library, "water", " # ") == Change()
    assert tagged(library, "water") == set(made[:2])


def test_in_a_library_that_may_only_be_read_nothing_expires(
    library: Library, world: World, made: list[ArticleId], only_read: Callable[[], None]
) -> None:
    organizing.do(library, DeedKind.TRASH, made[:1])
    world.time += timedelta(days=31)
    only_read()
    assert gone(organizing.let_trash_expire(library)) == set()
