"""A folder of saved pages comes in: all of it, once, whatever ends the program meanwhile."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import finding
from reader.library.importing import cores, import_files, import_folder, import_new_files
from reader.library.library import Library
from reader.model.article import Article, State
from reader.model.errors import StoreError
from reader.model.page import Page
from reader.model.query import Query
from reader.model.taken import Taken
from reader.store import articles, taken_files
from tests.formats.samples import answer, record
from tests.world import story_html

ROOT = Path(__file__).resolve().parents[2]


def page(folder: Path, name: str, title: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(story_html(title), encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with six pages, two of them deeper, and their titles told by their names."""
    folder = tmp_path / "pages"
    for number in range(4):
        page(folder, f"{number}.html", f"Story number {number} of the harbour")
    for number in (4, 5):
        page(folder / "deeper", f"{number}.html", f"Story number {number} of the harbour")
    return folder


@pytest.fixture
def counted(library: Library) -> tuple[Library, list[str]]:
    """Give the library and the names of the pages that were extracted."""
    names: list[str] = []

    def extract(page: Page) -> Article:
        names.append(page.name)
        return library.extract(page)

    return replace(library, extract=extract), names


def titles(library: Library) -> list[str]:
    return sorted(row.title for row in finding.rows(library, finding.find(library, Query())))


def all_titles() -> list[str]:
    return [f"Story number {number} of the harbour" for number in range(6)]


def told(taken: list[Taken]) -> list[tuple[str, int, int, bool]]:
    return [(each.file.name, len(each.kept), len(each.errors), each.already) for each in taken]


def test_all_pages_of_a_folder_come_in_and_are_told_in_order(
    library: Library, folder: Path
) -> None:
    taken = list(import_folder(library, folder, cores=1))
    assert told(taken) == [(f"{number}.html", 1, 0, False) for number in range(6)]
    assert titles(library) == all_titles()


def test_while_one_child_is_busy_another_takes_the_rest(library: Library, folder: Path) -> None:
    def extract(page: Page) -> Article:
        late = time.monotonic() + 60
        while len(titles(library)) < 5 and time.monotonic() < late:
            os.sched_yield()
        return library.extract(page)

    taken = list(import_folder(replace(library, extract=extract), folder, cores=2))
    assert told(taken) == [(f"{number}.html", 1, 0, False) for number in range(6)]
    assert titles(library) == all_titles()


def test_begun_again_it_reads_nothing_twice(
    counted: tuple[Library, list[str]], folder: Path
) -> None:
    library, extracted = counted
    list(import_folder(library, folder, cores=1))
    again = list(import_folder(library, folder, cores=1))
    assert [each.already for each in again] == [True] * 6
    assert len(extracted) == 6
    assert titles(library) == all_titles()


def test_stopped_it_goes_on_where_it_was(counted: tuple[Library, list[str]], folder: Path) -> None:
    library, extracted = counted
    outcomes = import_folder(library, folder, cores=1)
    next(outcomes)
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    list(import_folder(library, folder, cores=1))
    assert titles(library) == all_titles()
    assert len(extracted) <= 8  # those in the hands of two workers are read again


def test_what_is_no_page_is_said_with_its_reason(library: Library, folder: Path) -> None:
    (folder / "a.css").write_text("p { margin: 0 }")
    (folder / "b.html").write_bytes(b"")
    (folder / "c.pdf.html").write_bytes(b"%PDF-1.7 and more")
    (folder / "d.docx").write_bytes(b"\x00\x01\x02" * 40)
    (folder / ".hidden.html").write_text("<p>hidden")
    (folder / "Thumbs.db").write_bytes(b"\x00")
    failed = {
        t.file.name: str(t.errors[0]) for t in import_folder(library, folder, cores=1) if t.errors
    }
    assert set(failed) == {"a.css", "b.html", "c.pdf.html", "d.docx"}
    assert failed["a.css"].endswith("a.css: it is neither a page nor a text")
    assert failed["b.html"].endswith("it is empty")
    assert failed["c.pdf.html"].endswith("it is a PDF, not a page")
    assert titles(library) == all_titles()


def test_the_pictures_folder_of_a_page_holds_no_pages(library: Library, folder: Path) -> None:
    page(folder / "0_files", "advert.html", "An advertisement in a frame")
    page(folder / "1-Dateien", "advert.html", "An advertisement in a frame")
    page(folder / "elsewhere_files", "story.html", "A folder that only looks so")
    list(import_folder(library, folder, cores=1))
    assert titles(library) == ["A folder that only looks so", *all_titles()]


def test_a_file_of_two_pages_is_one_file(library: Library, tmp_path: Path) -> None:
    records = [
        record(f"https://e.org/{title}", answer(story_html(title, text=f"{title}. " * 30).encode()))
        for title in ("ships", "wind")
    ]
    (tmp_path / "two.warc").write_bytes(b"".join(records))
    [taken] = import_files(library, [tmp_path / "two.warc"], cores=1)
    assert len(taken.kept) == 2
    assert len(taken.change.articles) == 2


def test_a_file_whose_article_is_in_the_trash_comes_in_again(
    library: Library, folder: Path
) -> None:
    taken = list(import_folder(library, folder, cores=1))
    with library.store.writing() as db:
        articles.set_state(db, [taken[0].kept[0].id], State.TRASHED)
    again = list(import_folder(library, folder, cores=1))
    assert [each.already for each in again] == [False, True, True, True, True, True]
    assert titles(library) == all_titles()


def test_but_by_itself_it_does_not(library: Library, folder: Path) -> None:
    files = sorted(folder.glob("*.html"))
    taken = list(import_new_files(library, files, cores=1))
    with library.store.writing() as db:
        articles.set_state(db, [taken[0].kept[0].id], State.TRASHED)
    again = list(import_new_files(library, files, cores=1))
    assert [each.file for each in again] == files[1:]  # of the first there is nothing to tell
    assert titles(library) == all_titles()[1:4]


def test_a_file_that_ended_the_program_has_its_turn_last(library: Library, folder: Path) -> None:
    suspect = folder / "0.html"
    begin(library, suspect, 1)
    taken = list(import_folder(library, folder, cores=1))
    assert [each.file.name for each in taken] == [*(f"{n}.html" for n in range(1, 6)), "0.html"]
    assert titles(library) == all_titles()


def test_by_itself_it_is_tried_three_times(library: Library, folder: Path) -> None:
    suspect = folder / "0.html"
    begin(library, suspect, 2)
    [taken] = import_new_files(library, [suspect], cores=1)
    assert len(taken.kept) == 1
    begin(library, folder / "1.html", 3)
    [taken] = import_new_files(library, [folder / "1.html"], cores=1)
    assert str(taken.errors[0]).endswith("its reading has ended the program three times")
    assert titles(library) == all_titles()[:1]


def begin(library: Library, file: Path, times: int) -> None:
    """Note that the file's reading was begun so often, and never ended."""
    import hashlib

    with library.store.writing() as db:
        for _ in range(times):
            taken_files.begin(db, hashlib.sha256(file.read_bytes()).digest())


def test_a_full_disk_ends_it_and_is_no_fault_of_the_file(library: Library, folder: Path) -> None:
    def extract(page: Page) -> Article:
        raise StoreError("library.db", "the disk is full")

    with pytest.raises(StoreError, match="the disk is full"):
        list(import_folder(replace(library, extract=extract), folder, cores=1))
    list(import_folder(library, folder, cores=1))
    assert titles(library) == all_titles()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_killed_again_and_again_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    from reader.library.opening import opened_library

    folder, where = tmp_path / "pages", tmp_path / "library"
    wanted = [f"Story number {number} of the harbour" for number in range(30)]
    for number, title in enumerate(wanted):
        page(folder, f"{number:02}.html", title)
    words = [sys.executable, "-m", "reader", "import", str(folder), "--library", str(where)]
    for kept_before_the_kill in (1, 8, 15):
        with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL) as running:
            wait_for(where, kept_before_the_kill, running)
            running.send_signal(signal.SIGKILL)
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "here already" in done.stdout
    with opened_library(where) as library:
        assert titles(library) == sorted(wanted)


def wait_for(where: Path, count: int, running: "subprocess.Popen[bytes]") -> None:
    """Wait until the library of another process has so many articles."""
    import sqlite3

    late = time.monotonic() + 60
    while running.poll() is None and time.monotonic() < late:
        if (where / "library.db").exists():
            db = sqlite3.connect(f"file:{where}/library.db?mode=ro", uri=True)
            try:
                if db.execute("SELECT count(*) FROM article").fetchone()[0] >= count:
                    return
            except sqlite3.OperationalError:
                pass  # its tables are not there yet
            finally:
                db.close()
        os.sched_yield()


def test_there_is_a_core_at_least() -> None:
    assert cores() >= 1
