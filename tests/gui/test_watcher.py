"""The window looks at the watched folder by itself, as the choices say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer

from reader.gui.choices import Choices
from reader.gui.tasks import Tasks
from reader.gui.watcher import Watcher, watched_folder
from reader.library.library import Library
from reader.library.watching import Watch
from reader.model.errors import FormatError, ReaderError
from reader.model.taken import Taken
from reader.settings import Settings
from tests.gui.tools import end
from tests.world import story_html

Settle = Callable[[], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Kiosque"
    folder.mkdir()
    return folder


@pytest.fixture
def choices(folder: Path) -> Choices:
    choices = Choices()
    choices.put(replace(choices.now, watched_folder=str(folder)))
    return choices


@pytest.fixture
def watcher(library: Library, tasks: Tasks, choices: Choices) -> Iterator[Watcher]:
    watcher = Watcher(library, tasks, choices)
    timer = watcher.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    timer.stop()  # the test says when it looks
    yield watcher
    tasks.close()
    end(watcher)


@pytest.fixture
def names(watcher: Watcher) -> list[str]:
    names: list[str] = []

    def note(taken: Taken) -> None:
        names.append(taken.file.name)

    watcher.taken.connect(note)
    return names


def put(folder: Path, name: str, title: str = "Ships lie in the harbour") -> None:
    (folder / name).write_text(story_html(title), encoding="utf-8")


def look(watcher: Watcher, settle: Settle, times: int = 2) -> None:
    for _ in range(times):
        watcher.look()
        settle()


def test_what_is_put_there_is_told(
    watcher: Watcher, folder: Path, names: list[str], settle: Settle
) -> None:
    put(folder, "ships.html")
    look(watcher, settle)
    assert names == ["ships.html"]


def test_one_look_at_a_time(
    watcher: Watcher, folder: Path, names: list[str], settle: Settle
) -> None:
    put(folder, "ships.html")
    for _ in range(5):
        watcher.look()
    settle()
    assert names == []  # it was one look
    look(watcher, settle, 1)
    assert names == ["ships.html"]


def test_it_stops_and_moves_when_that_is_chosen(
    watcher: Watcher, choices: Choices, folder: Path, names: list[str], settle: Settle
) -> None:
    put(folder, "ships.html")
    choices.put(replace(choices.now, watching=False))
    look(watcher, settle, 3)
    assert names == []
    other = folder.parent / "other"
    other.mkdir()
    put(other, "wind.html", "The wind has turned at noon")
    choices.put(replace(choices.now, watching=True, watched_folder=str(other)))
    look(watcher, settle)
    assert names == ["wind.html"]


def test_another_choice_does_not_begin_anew(
    watcher: Watcher, choices: Choices, folder: Path, names: list[str], settle: Settle
) -> None:
    put(folder, "ships.html")
    look(watcher, settle, 1)
    choices.put(replace(choices.now, theme="dark"))
    look(watcher, settle, 1)
    assert names == ["ships.html"]


def test_a_trouble_is_said_once(
    watcher: Watcher, settle: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[ReaderError] = []
    watcher.failed.connect(said.append)

    def fail(_: Watch) -> Iterator[Taken]:
        yield from ()
        raise FormatError("Kiosque", "the system does not let us")

    monkeypatch.setattr(Watch, "look", fail)
    look(watcher, settle, 3)
    assert [str(error) for error in said] == ["Could not read Kiosque: the system does not let us"]


def test_the_usual_folder_stands_in_the_downloads() -> None:
    assert watched_folder(Settings()).name == "Kiosque"
    assert watched_folder(Settings(watched_folder="/a/b")) == Path("/a/b")


def test_nothing_is_taken_into_what_may_only_be_read(
    watcher: Watcher,
    folder: Path,
    names: list[str],
    settle: Settle,
    only_read: Callable[[], None],
) -> None:
    told: list[ReaderError] = []
    watcher.failed.connect(told.append)
    put(folder, "ships.html")
    only_read()
    look(watcher, settle, 3)
    assert (names, told) == ([], [])
    assert (folder / "ships.html").exists()
