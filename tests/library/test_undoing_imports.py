"""An import is undone by one action: what it did goes, what the user has touched since stays."""

from pathlib import Path

import pytest

from reader.library import highlighting, merging, moving_in, organizing, saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.library.undoing_imports import undo_import
from reader.model.deed import DeedKind
from reader.model.errors import NoImportError
from reader.model.query import Query
from reader.model.url import Url
from reader.store import shelves
from tests.formats.moving import exports
from tests.formats.moving.exports import URL
from tests.library.rows import all_rows, check_indexes
from tests.library.test_moving_in import bring, tags_of, the_article, write
from tests.world import World, story_html

ITEM = exports.WALLABAG_ITEM | {"content": story_html("Ships"), "is_starred": 1}
FILES = {
    "pocket": exports.zipped({"part_000000.csv": exports.POCKET}),
    "instapaper": exports.INSTAPAPER,
    "wallabag csv": exports.WALLABAG_CSV,
    "wallabag": exports.as_json([ITEM]),
    "readwise": exports.READWISE,
    "matter": exports.MATTER,
    "raindrop": exports.RAINDROP,
    "mymind": exports.MYMIND,
    "zotero": exports.ZOTERO,
    "omnivore": exports.OMNIVORE,
}


def keep(library: Library, world: World, url: str, title: str) -> None:
    [*_] = saving.keep_all(library, [world.page(url, story_html(title))])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("is_here", [False, True], ids=["new", "here"])
def test_the_library_is_as_it_was_before(
    library: Library, world: World, tmp_path: Path, name: str, is_here: bool
) -> None:
    keep(library, world, URL if is_here else "https://e.org/other", "Ships")
    organizing.do(library, DeedKind.TAG, [the_article(library).id], "sea")
    highlighting.note_article(library, the_article(library).id, "mine; first")
    saving.save(library, "https://e.org/waits")
    before = all_rows(library)
    done = bring(library, write(tmp_path, FILES[name]))
    assert all_rows(library) != before
    undone = undo_import(library, done.number)
    assert all_rows(library) == before
    assert (undone.articles, undone.links, undone.left) == (done.articles, done.links, 0)
    check_indexes(library)
    [row] = moving_in.all_imports(library)
    assert row.undone_at is not None


def test_it_can_be_brought_in_again_and_undone_twice(library: Library, tmp_path: Path) -> None:
    before = all_rows(library)
    file = write(tmp_path, exports.POCKET)
    first = bring(library, file)
    undo_import(library, first.number)
    assert undo_import(library, first.number).links == 0
    second = bring(library, file)
    assert (second.number, second.links) == (first.number + 1, 2)
    undo_import(library, second.number)
    assert all_rows(library) == before


def test_an_article_that_came_for_its_link_goes_too(
    library: Library, world: World, tmp_path: Path
) -> None:
    before = all_rows(library)
    done = bring(library, write(tmp_path, exports.RAINDROP))
    world.pages[URL] = story_html("Ships")
    list(deliver(library))
    assert undo_import(library, done.number).articles == 1
    assert all_rows(library) == before


@pytest.mark.parametrize("kind", [DeedKind.MARK_READ, DeedKind.UNSTAR, DeedKind.TRASH])
def test_an_article_that_was_touched_stays(
    library: Library, tmp_path: Path, kind: DeedKind
) -> None:
    item = ITEM | {"is_archived": 0}
    done = bring(library, write(tmp_path, exports.as_json([item])))
    with library.store.reading() as db:
        [article_id] = shelves.ids(db, Query())
    organizing.do(library, kind, [article_id])
    before = all_rows(library)
    undone = undo_import(library, done.number)
    assert (undone.articles, undone.left) == (0, 1)
    assert all_rows(library) == before


def test_an_article_that_was_marked_tagged_or_merged_stays(
    library: Library, world: World, tmp_path: Path
) -> None:
    file = write(tmp_path, exports.as_json([ITEM]))
    keep(library, world, "https://e.org/other", "Docks")
    other = the_article(library)
    done = bring(library, file)
    with library.store.reading() as db:
        [article_id] = [each for each in shelves.ids(db, Query()) if each != other.id]
    merging.merge(library, article_id, other.id)
    assert undo_import(library, done.number).left == 1


def test_a_highlight_or_note_that_was_altered_stays(
    library: Library, world: World, tmp_path: Path
) -> None:
    keep(library, world, URL, "Ships")
    done = bring(library, write(tmp_path, exports.RAINDROP))
    article_id = the_article(library).id
    note, first, second = highlighting.of_article(library, article_id)
    world.time = world.time.replace(hour=13)
    highlighting.write_note(library, note.id, "quite mine")
    highlighting.write_note(library, first.id, "altered")
    undone = undo_import(library, done.number)
    assert undone.left == 1
    found = highlighting.of_article(library, article_id)
    assert [each.note for each in found] == ["quite mine", "altered"]
    assert second.id not in [each.id for each in found]
    assert tags_of(library, article_id) == []


def test_a_highlight_that_was_removed_is_not_missed(
    library: Library, world: World, tmp_path: Path
) -> None:
    keep(library, world, URL, "Ships")
    done = bring(library, write(tmp_path, exports.RAINDROP))
    article_id = the_article(library).id
    for each in highlighting.of_article(library, article_id):
        highlighting.remove(library, each.id)
    assert undo_import(library, done.number).left == 1  # the note was altered: it is gone
    assert highlighting.of_article(library, article_id) == []


def test_what_another_import_gave_holds_an_article(library: Library, tmp_path: Path) -> None:
    first = bring(library, write(tmp_path, exports.OMNIVORE))
    second = bring(library, write(tmp_path, exports.POCKET))
    assert undo_import(library, first.number).left == 1
    undo_import(library, second.number)
    assert tags_of(library, the_article(library).id) == ["sea", "the north"]


def test_articles_and_links_that_are_gone_are_passed_over(library: Library, tmp_path: Path) -> None:
    done = bring(library, write(tmp_path, exports.POCKET))
    saving.cancel(library, Url(URL))
    assert undo_import(library, done.number).links == 1
    item = bring(library, write(tmp_path, exports.as_json([ITEM])))
    organizing.do(library, DeedKind.TRASH, [the_article(library).id])
    [*_] = organizing.empty_trash(library)
    assert undo_import(library, item.number).articles == 0


def test_an_import_that_never_was_cannot_be_undone(library: Library) -> None:
    with pytest.raises(NoImportError, match="no import 7"):
        undo_import(library, 7)
