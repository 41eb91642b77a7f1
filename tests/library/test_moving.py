"""A library moves whole or not at all, and there is one of it at every moment."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import finding, moving
from reader.library.intake import take_in
from reader.library.moving import LEFT, begin, move
from reader.library.opening import opened_library
from reader.library.whereabouts import FILE, NOTE, place_of
from reader.model.errors import StoreError, WriteError
from reader.model.query import Query
from reader.store import relocating
from tests.world import World, story_html

Going = Callable[[int, int], bool]


def on(done: int, of: int) -> bool:
    return done <= of


def titles(folder: Path) -> list[str]:
    with opened_library(folder) as library:
        rows = finding.rows(library, finding.find(library, Query()))
        return [row.title for row in rows]


def keep(folder: Path, title: str) -> None:
    world = World()
    with opened_library(folder) as library:
        take_in(library, world.page(f"https://e.org/{title.lower()}", story_html(title)))


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """Return the folder of a library with one story."""
    folder = tmp_path / "mine"
    keep(folder, "Ships")
    return folder


def test_it_is_in_the_new_folder_and_opened_by_the_old_name(mine: Path, tmp_path: Path) -> None:
    moved = move(mine, tmp_path / "drive" / "news", on)
    assert moved is not None
    assert moved.place == place_of(mine) == tmp_path / "drive" / "news"
    assert titles(mine) == ["Ships"]
    keep(mine, "Harbour")
    assert set(titles(tmp_path / "drive" / "news")) == {"Ships", "Harbour"}
    assert not (mine / FILE).exists()


def test_what_is_left_behind_is_whole_and_no_library(mine: Path, tmp_path: Path) -> None:
    moved = move(mine, tmp_path / "drive", on)
    assert moved is not None
    assert moved.left == mine / LEFT
    (tmp_path / "again").mkdir()
    moved.left.rename(tmp_path / "again" / FILE)
    assert titles(tmp_path / "again") == ["Ships"]


def test_it_may_go_on_and_come_back(mine: Path, tmp_path: Path) -> None:
    for target in (tmp_path / "drive", tmp_path / "stick", mine, tmp_path / "drive"):
        assert move(mine, target, on) is not None
        assert place_of(mine) == target
        assert titles(mine) == ["Ships"]
    assert place_of(tmp_path / "stick") == tmp_path / "drive"


def test_how_far_it_is_is_told(mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relocating, "_PAGES", 4)
    told = list[tuple[int, int]]()

    def note(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    move(mine, tmp_path / "drive", note)
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1][0] == told[-1][1]


def test_stopped_it_is_where_it_was_and_nothing_is_left(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relocating, "_PAGES", 4)
    assert move(mine, tmp_path / "drive", lambda done, of: done < of / 2) is None
    assert list((tmp_path / "drive").iterdir()) == []
    assert place_of(mine) == mine
    assert titles(mine) == ["Ships"]
    assert move(mine, tmp_path / "drive", on) is not None
    assert titles(mine) == ["Ships"]


def test_one_that_is_open_elsewhere_does_not_move(mine: Path, tmp_path: Path) -> None:
    with opened_library(mine), pytest.raises(StoreError, match="another program"):
        move(mine, tmp_path / "drive", on)
    assert titles(mine) == ["Ships"]
    assert not (tmp_path / "drive" / FILE).exists()


def test_nobody_can_write_while_it_moves(mine: Path, tmp_path: Path) -> None:
    refused = list[str]()

    def write(done: int, of: int) -> bool:
        with sqlite3.connect(mine / FILE, timeout=0) as db:
            try:
                db.execute("CREATE TABLE other (a)")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        db.close()
        return True

    assert move(mine, tmp_path / "drive", write) is not None
    assert set(refused) == {"database is locked"}


def test_who_had_looked_before_it_moved_cannot_write_to_what_is_left(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(old: Path) -> Path:
        with pytest.raises(StoreError, match="later version"), opened_library(mine):
            pass  # the place was looked up a moment ago
        return old

    monkeypatch.setattr(moving, "_set_aside", refuse)
    monkeypatch.setattr("reader.library.opening.place_of", lambda folder: folder)
    assert move(mine, tmp_path / "drive", on) is not None


def test_a_copy_that_is_not_the_same_is_not_moved_to(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relocating, "_flaws", lambda _: True)
    with pytest.raises(StoreError, match="not the same"):
        move(mine, tmp_path / "drive", on)
    assert list((tmp_path / "drive").iterdir()) == []
    assert titles(mine) == ["Ships"]


def test_a_folder_that_holds_a_library_is_refused(mine: Path, tmp_path: Path) -> None:
    keep(tmp_path / "other", "Lighthouse")
    with pytest.raises(WriteError, match="a library in it already"):
        move(mine, tmp_path / "other", on)
    with pytest.raises(WriteError, match="lies there already"):
        move(mine, mine, on)
    assert (titles(mine), titles(tmp_path / "other")) == (["Ships"], ["Lighthouse"])


def test_a_folder_that_cannot_be_made_is_said(mine: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WriteError):
        move(mine, tmp_path / "file" / "drive", on)
    assert titles(mine) == ["Ships"]


def test_a_library_that_is_elsewhere_is_used_and_the_own_one_kept(
    mine: Path, tmp_path: Path
) -> None:
    keep(tmp_path / "other", "Lighthouse")
    begin(mine, tmp_path / "other")
    assert titles(mine) == ["Lighthouse"]
    begin(mine, mine)
    assert titles(mine) == ["Ships"]
    assert not (mine / NOTE).exists()


def test_a_new_library_can_be_begun_elsewhere(mine: Path, tmp_path: Path) -> None:
    begin(mine, tmp_path / "empty")
    assert titles(mine) == []
    assert moving.holds_library(tmp_path / "empty")
