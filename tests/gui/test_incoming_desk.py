"""What is handed to the desk becomes articles; what cannot is said."""

import zipfile
from collections.abc import Callable
from pathlib import Path

from reader import paths
from reader.gui.incoming_desk import IncomingDesk
from reader.gui.tasks import Tasks
from reader.library import exporting, finding
from reader.library.library import Library
from reader.model.errors import FormatError
from tests.gui.feed_files import list_of_feeds
from tests.world import story_html


def made(library: Library, tasks: Tasks) -> tuple[IncomingDesk, list[object], list[object]]:
    incoming = IncomingDesk(library, tasks, paths.resource("samples"), tasks)
    kept: list[object] = []
    failed: list[object] = []
    incoming.kept.connect(kept.append)
    incoming.failed.connect(failed.append)
    return incoming, kept, failed


def test_a_file_that_is_not_there_does_not_stop_the_others(
    library: Library, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    incoming, kept, failed = made(library, tasks)
    page = tmp_path / "ships.html"
    page.write_text(story_html("Ships at anchor"), encoding="utf-8")
    incoming.keep_files([tmp_path / "gone.html", page])
    settle()
    assert [each.title for each in kept] == ["Ships at anchor"]  # type: ignore[attr-defined]
    assert [type(each) for each in failed] == [FormatError]


def test_a_single_file_is_to_be_read_at_once_and_of_many_none(
    library: Library, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    incoming, kept, _ = made(library, tasks)
    read: list[object] = []
    incoming.read.connect(read.append)
    pages = [tmp_path / f"{name}.html" for name in ("gale", "ships")]
    for page in pages:
        page.write_text(story_html(f"The {page.stem}"), encoding="utf-8")
    incoming.keep_files(pages[:1])
    settle()
    assert [each.title for each in read] == ["The gale"]  # type: ignore[attr-defined]
    assert kept == []
    incoming.keep_files(pages)
    settle()
    assert len(read) == 1
    assert len(kept) == 2


def test_the_first_of_several_pages_in_one_file_is_to_be_read(
    library: Library, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    incoming, kept, _ = made(library, tasks)
    read: list[object] = []
    incoming.read.connect(read.append)
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        for name in ("gale", "ships"):
            archive.writestr(f"{name}.html", story_html(f"The {name}"))
    incoming.keep_files([tmp_path / "pages.zip"])
    settle()
    assert [each.title for each in read] == ["The gale"]  # type: ignore[attr-defined]
    assert [each.title for each in kept] == ["The ships"]  # type: ignore[attr-defined]


def test_a_text_is_to_be_read_at_once(
    library: Library, tasks: Tasks, settle: Callable[[], None]
) -> None:
    incoming, kept, _ = made(library, tasks)
    read: list[object] = []
    incoming.read.connect(read.append)
    incoming.keep_text("The gale\n\n" + "It took three roofs and many tiles with it. " * 8)
    settle()
    assert [each.title for each in read] == ["The gale"]  # type: ignore[attr-defined]
    assert kept == []


def test_samples_come_and_go(library: Library, tasks: Tasks, settle: Callable[[], None]) -> None:
    incoming, _, failed = made(library, tasks)
    incoming.take_in_samples()
    settle()
    assert finding.counts(library).samples == 8
    incoming.remove_samples()
    settle()
    assert finding.counts(library).all == 0
    assert failed == []


def test_an_export_of_our_own_is_read_back(
    library: Library, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    incoming, kept, failed = made(library, tasks)
    incoming.take_in_samples()
    settle()
    file = tmp_path / "all.jsonl"
    incoming.read.connect(kept.append)
    list(exporting.export_all(library, file))
    incoming.remove_samples()
    settle()
    incoming.keep_files([file])
    settle()
    assert finding.counts(library).all == 8
    assert len(kept) == 8
    assert failed == []


def test_a_list_of_feeds_is_to_be_looked_at(
    library: Library, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    incoming, kept, failed = made(library, tasks)
    listed: list[Path] = []
    incoming.listed.connect(listed.append)
    file = list_of_feeds(tmp_path)
    incoming.keep_files([file])
    settle()
    assert (listed, kept, failed) == ([file], [], [])
