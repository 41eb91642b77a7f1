"""A library that cannot be used is mended by what can be read of it, or by a backup."""

from pathlib import Path

import pytest

from reader.library import backups, finding
from reader.library.backups import backup_folder
from reader.library.intake import take_in
from reader.library.opening import opened_library
from reader.library.repairing import put_back_latest, repair
from reader.library.whereabouts import FILE
from reader.model.damage import DamageKind
from reader.model.errors import StoreError
from reader.model.query import Query
from tests.library.test_checking import broken_leaf
from tests.world import NOON, World, story_html


@pytest.fixture
def file(tmp_path: Path, world: World) -> Path:
    """Return the file of a library with one article."""
    with opened_library(tmp_path / "mine") as library:
        take_in(library, world.page("https://e.org/ships", story_html("Ships")))
    return tmp_path / "mine" / FILE


def titles(file: Path) -> list[str]:
    with opened_library(file.parent) as library:
        return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def test_a_sound_one_is_left_as_it_is(file: Path) -> None:
    before = file.read_bytes()
    report = repair(file, [], NOON)
    assert (report.is_sound, report.looked_at) == (True, 1)
    assert file.read_bytes() == before


@pytest.mark.parametrize("what", ["a tree", "what describes a table"])
def test_what_can_be_read_goes_into_a_new_file(file: Path, what: str) -> None:
    if what == "a tree":
        broken_leaf(file, "article")
    else:
        broken = file.read_bytes().replace(b"CREATE TABLE link", b"CREATF TABLE link", 1)
        file.write_bytes(broken)
        with pytest.raises(StoreError) as caught:
            titles(file)
        assert caught.value.is_damaged
    report = repair(file, [], NOON)
    assert DamageKind.STRUCTURE in {each.kind for each in report.mended}
    assert report.kept_aside == file.with_name("library-damaged-20260914-120000.db")
    assert titles(file) == ["Ships"]


def test_one_of_which_nothing_can_be_read_says_so_and_its_latest_sound_backup_is_put_back(
    file: Path,
) -> None:
    folder = backup_folder(file)
    with opened_library(file.parent) as library:
        backups.back_up(library, folder)
    later = folder / "kiosque-20991231-000000.db"
    later.write_bytes(b"no library" * 1_000)
    file.write_bytes(b"no library" * 1_000)
    with pytest.raises(StoreError) as caught:
        repair(file, [], NOON)
    assert caught.value.is_damaged
    found = backups.backups(folder)
    assert found[0].path == later
    assert put_back_latest(file, found, NOON) == found[1]
    assert titles(file) == ["Ships"]
    assert len(list(file.parent.glob("library-before-restore-*.db"))) == 1


def test_without_a_sound_backup_that_is_said(file: Path) -> None:
    with pytest.raises(StoreError, match="there is no backup of it"):
        put_back_latest(file, [], NOON)
    assert titles(file) == ["Ships"]
