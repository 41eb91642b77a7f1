"""Backups: made when due, kept by their age, put back with the library before kept."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import backups, finding, saving
from reader.library.backups import Backup
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.whereabouts import FILE
from reader.model.errors import StoreError, WriteError
from reader.model.query import Query
from reader.store.store import Store
from tests.world import NOON, World, story_html


def take(library: Library, world: World, name: str) -> None:
    take_in(library, world.page(f"https://e.org/{name}", story_html(name)))


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT title FROM article ORDER BY id")]


def test_a_backup_holds_the_library_of_its_moment(
    library: Library, world: World, tmp_path: Path
) -> None:
    take(library, world, "Ships")
    made = backups.back_up(library, tmp_path / "backups")
    take(library, world, "Boats")
    assert made is not None
    assert made.path.name == f"kiosque-20260914-120000-{made.whose}.db"
    assert (made.made_at, len(made.whose)) == (NOON, 8)
    assert backups.backups(tmp_path / "backups") == [made]
    assert titles(made.path) == ["Ships"]


def test_one_is_due_each_day_whatever_the_clock_has_done(
    library: Library, world: World, tmp_path: Path
) -> None:
    file = library.store.path
    assert backups.is_due(file, tmp_path, NOON)
    backups.back_up(library, tmp_path)
    assert not backups.is_due(file, tmp_path, NOON + timedelta(hours=23))
    assert backups.is_due(file, tmp_path, NOON + timedelta(hours=24))
    yesterday = NOON - timedelta(days=1)  # it was set back
    assert backups.is_due(file, tmp_path, yesterday)
    world.time = yesterday
    made = backups.back_up(library, tmp_path)
    assert made is not None
    assert made.path.exists()
    assert not backups.is_due(file, tmp_path, yesterday + timedelta(hours=1))


def made_each_day(library: Library, world: World, folder: Path, days: range) -> list[Backup]:
    made = list[Backup]()
    for day in days:
        world.time = NOON + timedelta(days=day)
        backup = backups.back_up(library, folder)
        assert backup is not None
        made.insert(0, backup)
    return made


def test_two_libraries_have_theirs_in_one_folder(
    library: Library, world: World, tmp_path: Path
) -> None:
    other = replace(library, store=Store(tmp_path / "other" / FILE))
    theirs = made_each_day(other, world, tmp_path, range(-300, -290))
    kept = backups.backups_of(other.store.path, tmp_path)
    mine = made_each_day(library, world, tmp_path, range(2))
    assert backups.backups_of(library.store.path, tmp_path) == mine
    assert backups.backups_of(other.store.path, tmp_path) == kept
    assert theirs[0] in kept
    assert mine[0].whose != theirs[0].whose
    assert backups.is_due(other.store.path, tmp_path, world.time)
    other.store.close()


def test_one_that_does_not_say_whose_it_is_is_found_and_goes_only_beside_the_library(
    library: Library, world: World, tmp_path: Path
) -> None:
    file = library.store.path
    for folder in (tmp_path / "chosen", backups.backup_folder(file)):
        folder.mkdir()
        for hour in range(2):
            (folder / f"kiosque-20260101-0{hour}0000.db").write_bytes(b"")
        made = backups.back_up(library, folder)
        found = backups.backups_of(file, folder)
        assert found[0] == made
        assert len(found) == (3 if folder.name == "chosen" else 2)


def test_a_library_that_cannot_say_which_it_is_has_what_is_of_one_only(
    library: Library, world: World, tmp_path: Path
) -> None:
    made = backups.back_up(library, tmp_path)
    broken = tmp_path / FILE
    broken.write_bytes(b"no library")
    assert backups.backups_of(broken, tmp_path) == [made]
    (tmp_path / "kiosque-20260914-120000-0123abcd.db").write_bytes(b"")
    assert backups.backups_of(broken, tmp_path) == []


def test_seven_days_four_weeks_and_twelve_months_stay(tmp_path: Path) -> None:
    days = [NOON - timedelta(days=number) for number in range(500)]
    found = [Backup(tmp_path / f"{day:%Y%m%d}.db", day) for day in days]
    gone = backups.unneeded(found, found[0])
    stay = [each.made_at for each in found if each not in gone]
    assert stay[:7] == days[:7]
    assert len({f"{day:%G%V}" for day in stay}) >= 4
    assert len({f"{day:%Y%m}" for day in stay}) == 12
    assert len(stay) <= 7 + 4 + 12


def test_the_oldest_go_where_all_are_too_large_but_never_the_last_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_LARGEST_BYTES", 25)
    days = [NOON - timedelta(days=number) for number in range(4)]
    found = [Backup(tmp_path / f"{day:%Y%m%d}.db", day) for day in days]
    for each in found:
        each.path.write_bytes(bytes(10))
    assert backups.unneeded(found, found[0]) == found[2:]
    monkeypatch.setattr(backups, "_LARGEST_BYTES", 1)
    assert backups.unneeded(found, found[3]) == found[1:3]  # the one made last never goes


def test_other_files_there_are_left_alone(library: Library, tmp_path: Path) -> None:
    other = tmp_path / "kiosque-mine.db"
    other.write_text("mine", encoding="utf-8")
    backups.back_up(library, tmp_path)
    assert other.read_text(encoding="utf-8") == "mine"
    assert len(backups.backups(tmp_path)) == 1


def test_one_that_is_wanted_no_more_leaves_nothing(library: Library, tmp_path: Path) -> None:
    assert backups.back_up(library, tmp_path, lambda: False) is None
    assert backups.backups(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(WriteError):
        backups.back_up(library, tmp_path / "file" / "backups")


def test_a_backup_is_put_back_and_what_stood_there_is_kept(
    library: Library, world: World, tmp_path: Path
) -> None:
    take(library, world, "Ships")
    made = backups.back_up(library, tmp_path / "backups")
    assert made is not None
    take(library, world, "Boats")
    path = library.store.path
    with pytest.raises(StoreError, match="close Kiosque first"):
        backups.restore(path, made.path, NOON)
    library.store.close()
    aside = backups.restore(path, made.path, NOON)
    assert aside is not None
    assert (titles(path), titles(aside)) == (["Ships"], ["Ships", "Boats"])
    Store(path).close()
    assert titles(made.path) == ["Ships"]


def test_a_backup_may_be_put_where_no_library_is(
    library: Library, world: World, tmp_path: Path
) -> None:
    take(library, world, "Ships")
    made = backups.back_up(library, tmp_path / "backups")
    assert made is not None
    path = tmp_path / "elsewhere" / "library.db"
    assert backups.restore(path, made.path, NOON) is None
    assert titles(path) == ["Ships"]


@pytest.mark.parametrize("content", [b"no library" * 1000, b""])
def test_what_is_no_library_is_not_put_back(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    path = library.store.path
    library.store.close()
    (tmp_path / "other.db").write_bytes(content)
    with pytest.raises(StoreError, match="not a library"):
        backups.restore(path, tmp_path / "other.db", NOON)
    with pytest.raises(StoreError, match="not there"):
        backups.restore(path, tmp_path / "none.db", NOON)
    Store(path).close()
    assert [each.name for each in path.parent.iterdir()] == ["library.db"]


def test_a_backup_of_a_later_version_is_not_put_back(library: Library, tmp_path: Path) -> None:
    made = backups.back_up(library, tmp_path)
    assert made is not None
    with closing(sqlite3.connect(made.path)) as db:
        db.execute("PRAGMA user_version = 999")
    library.store.close()
    with pytest.raises(StoreError, match="later version"):
        backups.restore(library.store.path, made.path, datetime.now(NOON.tzinfo))  # noqa: TID251


def test_what_was_saved_after_a_restore_is_there(
    library: Library, world: World, tmp_path: Path
) -> None:
    made = backups.back_up(library, tmp_path)
    assert made is not None
    library.store.close()
    backups.restore(library.store.path, made.path, NOON)
    again = Library(
        Store(library.store.path), world.fetch, world.fetch_picture, library.extract, world.now
    )
    saving.save(again, "https://e.org/a")
    take(again, world, "Ships")
    assert len(finding.find(again, Query())) == 1
    again.store.close()


@pytest.mark.parametrize("has_name", [True, False])
def test_one_that_may_only_be_read_is_copied_elsewhere(
    library: Library,
    world: World,
    tmp_path: Path,
    only_read: Callable[[], None],
    has_name: bool,
) -> None:
    take(library, world, "Ships")
    whose = backups.back_up(library, tmp_path / "before").whose if has_name else ""  # type: ignore[union-attr]
    only_read()
    made = backups.back_up(library, tmp_path / "backups")
    assert made is not None
    assert made.whose == whose
    assert backups.backups(tmp_path / "backups") == [made]
    assert titles(made.path) == ["Ships"]
