"""What is put into a watched folder becomes articles, once, when its writer is done."""

import os
from pathlib import Path

import pytest

from reader.library import finding
from reader.library.library import Library
from reader.library.watching import After, Watch, after_named
from reader.model.article import State
from reader.model.errors import FormatError
from reader.model.query import Query
from reader.store import articles
from tests.world import story_html

SHIPS, WIND = "Ships lie in the harbour", "The wind has turned at noon"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Kiosque"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, title: str = SHIPS) -> Path:
    file = folder / name
    file.write_text(story_html(title), encoding="utf-8")
    return file


def titles(library: Library) -> list[str]:
    return sorted(row.title for row in finding.rows(library, finding.find(library, Query())))


def looked(watch: Watch, times: int = 2) -> list[str]:
    """Look so often; return the names of the files that were news."""
    return [taken.file.name for _ in range(times) for taken in watch.look()]


def watch_of(library: Library, folder: Path, after: After = After.LEAVE) -> Watch:
    return Watch(library, folder, after, cores=1)


def test_a_file_that_has_not_changed_is_taken_in_at_the_second_look(
    library: Library, folder: Path
) -> None:
    watch = watch_of(library, folder)
    assert looked(watch) == []
    put(folder, "ships.html")
    assert looked(watch, 1) == []
    assert looked(watch, 1) == ["ships.html"]
    assert titles(library) == [SHIPS]


def test_a_file_that_is_left_is_never_taken_twice(library: Library, folder: Path) -> None:
    put(folder, "ships.html")
    watch = watch_of(library, folder)
    assert looked(watch, 5) == ["ships.html"]
    os.utime(folder / "ships.html", (1, 1))  # touched, and not altered
    assert looked(watch, 3) == []
    assert looked(watch_of(library, folder), 3) == []  # the program was started again
    assert (folder / "ships.html").exists()


def test_nor_when_its_article_was_deleted(library: Library, folder: Path) -> None:
    put(folder, "ships.html")
    assert looked(watch_of(library, folder)) == ["ships.html"]
    found = finding.find(library, Query())
    with library.store.writing() as db:
        articles.set_state(db, found, State.TRASHED)
    assert looked(watch_of(library, folder, After.DELETE), 3) == []
    assert titles(library) == []
    assert (folder / "ships.html").exists()


def test_a_file_that_grows_is_waited_for(library: Library, folder: Path) -> None:
    watch = watch_of(library, folder)
    whole = story_html(SHIPS)
    file = folder / "ships.html"
    for end in (0, 0, 500, 900, len(whole)):
        file.write_text(whole[:end], encoding="utf-8")
        assert looked(watch, 1) == []
    assert looked(watch, 1) == ["ships.html"]
    assert titles(library) == [SHIPS]


@pytest.mark.parametrize("ending", [".part", ".crdownload"])
def test_what_a_browser_is_still_writing_is_waited_for(
    library: Library, folder: Path, ending: str
) -> None:
    put(folder, "ships.html")
    beside = put(folder, f"ships.html{ending}")
    watch = watch_of(library, folder)
    assert looked(watch, 3) == []
    beside.rename(folder / "ships.html")
    assert looked(watch, 2) == ["ships.html"]


def test_the_pictures_of_a_page_are_waited_for(library: Library, folder: Path) -> None:
    put(folder, "ships.html")
    (folder / "ships_files").mkdir()
    watch = watch_of(library, folder)
    for number in range(3):
        (folder / "ships_files" / f"{number}.png").write_bytes(b"\x89PNG")
        assert looked(watch, 1) == []
    assert looked(watch, 1) == ["ships.html"]


def test_a_file_written_anew_is_taken_in_again(library: Library, folder: Path) -> None:
    put(folder, "story.html")
    watch = watch_of(library, folder)
    assert looked(watch) == ["story.html"]
    put(folder, "story.html", WIND)
    assert looked(watch) == ["story.html"]
    assert titles(library) == [SHIPS, WIND]


def test_files_that_were_taken_in_are_moved_with_their_pictures(
    library: Library, folder: Path
) -> None:
    watch = watch_of(library, folder, After.MOVE)
    for title in (SHIPS, WIND):
        put(folder, "story.html", title)
        (folder / "story_files").mkdir()
        (folder / "story_files" / "a.png").write_bytes(b"\x89PNG")
        assert looked(watch, 3) == ["story.html"]
    assert sorted(path.name for path in folder.iterdir()) == ["Read in"]
    assert sorted(path.name for path in (folder / "Read in").iterdir()) == [
        *("story (2).html", "story (2)_files", "story.html", "story_files"),
    ]
    assert SHIPS in (folder / "Read in" / "story.html").read_text(encoding="utf-8")
    assert titles(library) == [SHIPS, WIND]


def test_or_deleted(library: Library, folder: Path) -> None:
    put(folder, "ships.html")
    (folder / "ships_files").mkdir()
    (folder / "ships_files" / "a.png").write_bytes(b"\x89PNG")
    (folder / "album").mkdir()
    assert looked(watch_of(library, folder, After.DELETE)) == ["ships.html"]
    assert [path.name for path in folder.iterdir()] == ["album"]


def test_one_that_is_here_already_is_deleted_too(library: Library, folder: Path) -> None:
    put(folder, "ships.html")
    looked(watch_of(library, folder))
    assert looked(watch_of(library, folder, After.DELETE)) == []
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("after", After)
def test_a_file_that_cannot_be_read_is_said_once_and_stays(
    library: Library, folder: Path, after: After
) -> None:
    (folder / "a.pdf.html").write_bytes(b"%PDF-1.7 and more")
    watch = watch_of(library, folder, after)
    taken = [each for _ in range(4) for each in watch.look()]
    assert [str(each.errors[0]) for each in taken] == [
        "Could not read a.pdf.html: it is a PDF, not a page"
    ]
    assert looked(watch_of(library, folder, after), 3) == []
    assert [path.name for path in folder.iterdir()] == ["a.pdf.html"]


def test_a_folder_that_is_not_there_is_empty(library: Library, folder: Path) -> None:
    watch = watch_of(library, folder / "later")
    assert looked(watch) == []
    (folder / "later").mkdir()
    put(folder / "later", "ships.html")
    assert looked(watch) == ["ships.html"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_folder_that_may_not_be_read_is_an_error(library: Library, folder: Path) -> None:
    folder.chmod(0)
    try:
        with pytest.raises(FormatError, match="Kiosque"):
            looked(watch_of(library, folder))
    finally:
        folder.chmod(0o700)


def test_folders_in_it_do_not_count(library: Library, folder: Path) -> None:
    (folder / "deep").mkdir()
    put(folder / "deep", "ships.html")
    assert looked(watch_of(library, folder), 3) == []


def test_what_makes_no_sense_leaves_the_files() -> None:
    assert after_named("burn") is After.LEAVE
    assert [after_named(each.value) for each in After] == list(After)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_in_it_is_not_waited_for(library: Library, folder: Path) -> None:
    os.mkfifo(folder / "a.html")
    put(folder, "ships.html")
    assert looked(watch_of(library, folder)) == ["ships.html"]
