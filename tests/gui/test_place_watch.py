"""A library that goes away is noticed once, and so is its return."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui.place_watch import PlaceWatch
from reader.library import presence, saving
from reader.library.library import Library
from tests.gui.tools import CountedTasks, end


def test_it_is_told_when_it_goes_and_when_it_is_back(
    library: Library, tasks: CountedTasks, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QObject()
    watch = PlaceWatch(library, tasks, parent)
    told = list[str]()
    watch.lost.connect(told.append)
    watch.found.connect(lambda: told.append("found"))
    folder = presence.folder(library)
    watch.look()
    tasks.settle()
    assert told == []
    folder.rename(tmp_path / "away")
    for _ in range(3):
        watch.look()
        watch.look()  # one is under way
        tasks.settle()
    assert told == [str(folder)]
    (tmp_path / "away").rename(folder)
    watch.look()
    tasks.settle()
    assert told == [str(folder), "found"]
    saving.save(library, "https://e.org/after")
    end(parent)
