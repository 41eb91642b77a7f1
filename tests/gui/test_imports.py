"""An import in the window: how many, what became of each, and how it ended."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from reader.gui.imports import Import
from reader.gui.tasks import Tasks
from reader.library.library import Library
from reader.model.taken import Taken
from tests.world import story_html

Settle = Callable[[], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(6):
        text = story_html(f"Story number {number} of the harbour")
        (folder / f"{number}.html").write_text(text, encoding="utf-8")
    return folder


class Ear:
    """Hears what an import says."""

    def __init__(self, work: Import) -> None:
        self.heard: list[object] = []
        work.counted.connect(self.heard.append)
        work.taken.connect(self._note)
        work.ended.connect(self.heard.append)

    def _note(self, taken: Taken) -> None:
        self.heard.append(taken.file.name)


def test_all_files_are_counted_and_told_and_it_ends(
    library: Library, tasks: Tasks, folder: Path, settle: Settle
) -> None:
    owner = QObject()
    ear = Ear(Import(library, tasks, [folder], owner))
    settle()
    assert ear.heard == [6, *(f"{number}.html" for number in range(6)), True]


def test_files_and_folders_together(
    library: Library, tasks: Tasks, folder: Path, settle: Settle
) -> None:
    lone = folder.parent / "lone.html"
    lone.write_text(story_html("The lighthouse stays lit"), encoding="utf-8")
    owner = QObject()
    ear = Ear(Import(library, tasks, [lone, folder], owner))
    settle()
    assert ear.heard[:2] == [7, "lone.html"]


def test_stopped_it_says_nothing_more_but_that_it_has_ended(
    library: Library, tasks: Tasks, folder: Path, settle: Settle
) -> None:
    owner = QObject()
    work = Import(library, tasks, [folder], owner)
    ear = Ear(work)
    work.stop()
    settle()
    assert ear.heard == [False]
