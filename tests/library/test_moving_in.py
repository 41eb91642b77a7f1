"""What another reader has exported is brought in with all that it says, and once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.library import highlighting, moving_in, reading, saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.model.article import ArticleId, SavedArticle, State
from reader.model.errors import FormatError, NoImportError
from reader.model.moving import Import, Source
from reader.model.query import Query, Shelf
from reader.model.url import Url, canonical
from reader.store import imports, pages, pictures, shelves, tags
from tests.formats.moving import exports
from tests.formats.moving.exports import URL
from tests.library.rows import all_rows
from tests.world import NOON, World, story_html

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)


def write(tmp_path: Path, body: bytes, name: str = "export") -> Path:
    file = tmp_path / name
    file.write_bytes(body)
    return file


def bring(library: Library, file: Path) -> Import:
    return list(moving_in.move_in(library, file))[-1].so_far


def the_article(library: Library) -> SavedArticle:
    with library.store.reading() as db:
        [article_id] = shelves.ids(db, Query(shelf=Shelf.ALL))
    return reading.get(library, article_id)


def tags_of(library: Library, article_id: ArticleId) -> list[str]:
    with library.store.reading() as db:
        return tags.of_article(db, article_id)


def test_content_becomes_an_article_with_all_that_the_file_says(
    library: Library, tmp_path: Path
) -> None:
    done = bring(library, write(tmp_path, exports.OMNIVORE, "omnivore.zip"))
    assert (done.source, done.name) == (Source.OMNIVORE, "omnivore.zip")
    assert (done.articles, done.links, done.unread, done.done) == (1, 0, 1, 1)
    saved = the_article(library)
    article = saved.article
    assert (article.title, article.text) == (exports.IN_ONE_LINE, exports.IN_ONE_LINE)
    assert (article.byline, article.published) == (("Ann",), "2024-03-04T00:00:00+00:00")
    assert (article.image, article.excerpt) == ("https://ledger.example/p.jpg", "In short.")
    assert (saved.saved_at, saved.state) == (WHEN, State.ARCHIVED)
    assert tags_of(library, saved.id) == ["sea", "the north"]
    with library.store.reading() as db:
        assert pages.get(db, saved.id).body.startswith(b"<!DOCTYPE html>")
        row = db.execute("SELECT progress FROM article").fetchone()
    assert row[0] == 25


def test_highlights_stand_in_the_text_and_those_that_are_not_in_it_are_kept(
    library: Library, tmp_path: Path
) -> None:
    item = exports.WALLABAG_ITEM | {"content": "<p>The wind <b>kept</b>\n them in.</p>"}
    marks = [{"quote": "kept  them", "text": "why?", "created_at": exports.SECONDS}]
    item["annotations"] = [*marks, {"quote": "quite another story of the sea"}, *marks]
    bring(library, write(tmp_path, exports.as_json([item])))
    first, second = sorted(
        highlighting.of_article(library, the_article(library).id), key=lambda each: each.lost
    )
    assert first.quote is not None
    assert (first.quote.exact, first.quote.prefix) == ("kept them", "The wind ")
    assert (first.note, first.created_at, first.lost) == ("why?", WHEN, False)
    assert second.lost
    assert second.created_at == WHEN


def test_a_link_waits_and_its_article_is_given_what_was_promised(
    library: Library, world: World, tmp_path: Path
) -> None:
    done = bring(library, write(tmp_path, exports.RAINDROP))
    assert (done.articles, done.links) == (0, 1)
    [waiting] = saving.waiting(library)
    assert (waiting.url, waiting.title) == (URL, exports.IN_ONE_LINE)
    world.pages[URL] = story_html("Ships")
    list(deliver(library))
    saved = the_article(library)
    assert (saved.saved_at, saved.favourite, saved.state) == (WHEN, True, State.UNREAD)
    assert tags_of(library, saved.id) == ["a", "b", "News", "Sea"]
    found = highlighting.of_article(library, saved.id)
    assert [each.note for each in found] == ["mine; too", "", "why?"]
    assert [each.quote.exact for each in found if each.quote] == ["the wind", "kept them in"]


def test_what_was_promised_is_given_however_the_page_comes(
    library: Library, world: World, tmp_path: Path
) -> None:
    bring(library, write(tmp_path, exports.POCKET))
    [*_] = saving.keep_all(library, [world.page(URL, story_html("Ships"))])
    assert tags_of(library, the_article(library).id) == ["sea", "the north", "🚢"]
    assert [item.url for item in saving.waiting(library)] == [exports.OTHER]


def test_an_article_that_is_here_is_given_what_it_lacks_and_stays_where_it_stands(
    library: Library, world: World, tmp_path: Path
) -> None:
    [*_] = saving.keep_all(library, [world.page(URL, story_html("Ships"))])
    before = the_article(library)
    highlighting.note_article(library, before.id, "mine")
    item = exports.WALLABAG_ITEM | {"is_starred": 1, "content": "<p>Another text.</p>"}
    done = bring(library, write(tmp_path, exports.as_json([item])))
    saved = the_article(library)
    assert (done.articles, done.links, done.altered) == (0, 0, 1)
    assert saved.article == before.article
    assert (saved.saved_at, saved.state, saved.favourite) == (NOON, State.UNREAD, True)
    assert tags_of(library, saved.id) == ["sea", "the north"]
    bring(library, write(tmp_path, exports.INSTAPAPER))
    notes = [each.note for each in highlighting.of_article(library, saved.id) if not each.quote]
    assert notes == [f"mine\n\n{exports.AWKWARD}"]


def test_what_lies_in_the_trash_is_left_there(
    library: Library, world: World, tmp_path: Path
) -> None:
    [*_] = saving.keep_all(library, [world.page(URL, story_html("Ships"))])
    with library.store.writing() as db:
        db.execute("UPDATE article SET state = 'trashed'")
    before = all_rows(library)
    done = bring(library, write(tmp_path, exports.as_json([exports.WALLABAG_ITEM])))
    assert (done.articles, done.altered) == (0, 0)
    assert all_rows(library) == before


@pytest.mark.parametrize(
    "body",
    [
        *(exports.POCKET, exports.INSTAPAPER, exports.WALLABAG_CSV, exports.MATTER),
        *(exports.RAINDROP, exports.MYMIND, exports.OMNIVORE),
        exports.as_json([exports.WALLABAG_ITEM]),
    ],
    ids=[
        "pocket",
        "instapaper",
        "wallabag csv",
        "matter",
        "raindrop",
        "mymind",
        "omnivore",
        "json",
    ],
)
def test_a_second_import_adds_nothing(library: Library, tmp_path: Path, body: bytes) -> None:
    first = bring(library, write(tmp_path, body))
    before = all_rows(library)
    again = bring(library, write(tmp_path, body))
    assert all_rows(library) == before
    assert (again.articles, again.links, again.altered) == (0, 0, 0)
    assert again.number != first.number


def test_one_that_was_stopped_goes_on_where_it_was(library: Library, tmp_path: Path) -> None:
    rows = [(f"Ships {n}", f"https://e.org/{n}", "", "a|b", "") for n in range(450)]
    file = write(tmp_path, exports.table("title,url,time_added,tags,status", rows))
    steps = moving_in.move_in(library, file)
    assert [next(steps).so_far.done for _ in range(2)] == [0, 200]
    steps.close()
    [stopped] = moving_in.all_imports(library)
    assert (stopped.done, stopped.links) == (200, 200)
    assert [step.so_far.done for step in moving_in.move_in(library, file)] == [200, 400, 450]
    [done] = moving_in.all_imports(library)
    assert (done.number, done.links, len(saving.waiting(library))) == (stopped.number, 450, 450)


def test_an_entry_that_the_file_has_twice_is_brought_once(library: Library, tmp_path: Path) -> None:
    rows = [("A", URL, "", "a", "unread"), ("B", f"{URL}#top", "", "b", "unread")]
    file = write(tmp_path, exports.table("title,url,time_added,tags,status", rows))
    assert moving_in.preview(library, file).links == 1
    assert bring(library, file).links == 1
    [*_] = saving.keep_all(library, [World().page(URL, story_html("Ships"))])
    assert tags_of(library, the_article(library).id) == ["a", "b"]


def test_content_without_any_text_is_no_content(library: Library, tmp_path: Path) -> None:
    item = exports.WALLABAG_ITEM | {"content": '<img src="https://e.org/a.jpg">'}
    done = bring(library, write(tmp_path, exports.as_json([item])))
    assert (done.articles, done.links) == (0, 1)


def test_pictures_of_the_content_are_to_be_fetched(
    library: Library, world: World, tmp_path: Path
) -> None:
    item = exports.WALLABAG_ITEM | {"content": '<p>Ships <img src="https://e.org/a.jpg"></p>'}
    bring(library, write(tmp_path, exports.as_json([item])))
    article_id = the_article(library).id
    with library.store.reading() as db:
        found = pictures.of(db, article_id)
    assert "https://e.org/a.jpg" in [each.url for each in found]


def test_the_preview_says_what_would_become_of_the_file(
    library: Library, world: World, tmp_path: Path
) -> None:
    [*_] = saving.keep_all(library, [world.page(exports.OTHER, story_html("Docks"))])
    before = all_rows(library)
    preview = moving_in.preview(library, write(tmp_path, exports.POCKET))
    assert (preview.source, preview.entries) == (Source.POCKET, 2)
    assert (preview.articles, preview.links, preview.here) == (0, 1, 1)
    assert (preview.tags, preview.archived, preview.favourites) == (3, 1, 0)
    assert (preview.earliest, preview.latest) == (WHEN, WHEN)
    omnivore = moving_in.preview(library, write(tmp_path, exports.OMNIVORE))
    assert (omnivore.articles, omnivore.passages, omnivore.notes) == (1, 2, 1)
    assert (len(omnivore.unread), omnivore.unknown) == (1, ("id", "updatedAt"))
    saving.save(library, URL)
    assert moving_in.preview(library, write(tmp_path, exports.OMNIVORE)).here == 1
    assert all_rows(library) != before  # the link alone
    bring(library, write(tmp_path, exports.MYMIND))
    assert moving_in.preview(library, write(tmp_path, exports.MYMIND)).here == 2


def test_what_could_not_be_read_is_kept_for_the_report(library: Library, tmp_path: Path) -> None:
    done = bring(library, write(tmp_path, exports.READWISE))
    so_far, [unread] = moving_in.report(library, done.number)
    assert so_far == done
    assert (unread.place, unread.text) == (4, "A letter mailto:reader@ledger.example")
    with pytest.raises(NoImportError):
        moving_in.report(library, 99)


def test_a_file_that_is_no_export_is_told_from_one(library: Library, tmp_path: Path) -> None:
    page = write(tmp_path, story_html("Ships").encode())
    assert not moving_in.is_export(page)
    assert not moving_in.is_export(tmp_path / "gone")
    assert moving_in.is_export(write(tmp_path, exports.POCKET))
    with pytest.raises(FormatError, match="no export of another reader"):
        moving_in.preview(library, write(tmp_path, b"<p>Ships"))


def test_what_two_programs_say_of_one_link_is_given_together(
    library: Library, world: World, tmp_path: Path
) -> None:
    bring(library, write(tmp_path, exports.POCKET))
    bring(library, write(tmp_path, exports.RAINDROP))
    world.time = NOON + timedelta(days=1)
    [*_] = saving.keep_all(library, [world.page(URL, story_html("Ships"))])
    saved = the_article(library)
    assert tags_of(library, saved.id) == ["a", "b", "News", "sea", "the north", "🚢"]
    assert (saved.favourite, saved.saved_at) == (True, WHEN)
    with library.store.reading() as db:
        assert imports.find_here(db, [canonical(URL)])[Url(URL)].id == saved.id
