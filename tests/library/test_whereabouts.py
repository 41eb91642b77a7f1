"""A note in a library's folder says where it lies; a place that is not there is said, not made."""

from pathlib import Path

import pytest

from reader.library.whereabouts import FILE, NOTE, place_of, point
from reader.model.errors import StoreError, WriteError


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """Return a folder with a library file."""
    folder = tmp_path / "drive" / "library"
    folder.mkdir(parents=True)
    (folder / FILE).touch()
    return folder


@pytest.mark.parametrize("name", ["mine", "x" * 300], ids=["none", "too long"])
def test_a_folder_without_a_note_is_its_own_place(tmp_path: Path, name: str) -> None:
    assert place_of(tmp_path / name) == tmp_path / name


def test_a_note_is_followed_and_can_be_taken_away(tmp_path: Path, drive: Path) -> None:
    point(tmp_path / "mine", drive)
    assert place_of(tmp_path / "mine") == drive
    point(tmp_path / "mine", None)
    assert place_of(tmp_path / "mine") == tmp_path / "mine"
    point(tmp_path / "mine", None)


def test_notes_may_lead_further(tmp_path: Path, drive: Path) -> None:
    point(tmp_path / "first", tmp_path / "second")
    point(tmp_path / "second", drive)
    assert place_of(tmp_path / "first") == drive


def test_notes_that_lead_in_a_ring_are_said(tmp_path: Path) -> None:
    point(tmp_path / "first", tmp_path / "second")
    point(tmp_path / "second", tmp_path / "first")
    with pytest.raises(StoreError, match="ring"):
        place_of(tmp_path / "first")


def test_a_drive_that_is_not_connected_is_said_and_no_library_is_made(
    tmp_path: Path, drive: Path
) -> None:
    point(tmp_path / "mine", drive)
    drive.parent.rename(tmp_path / "gone")
    with pytest.raises(StoreError, match="drive is not connected"):
        place_of(tmp_path / "mine")
    assert not drive.exists()
    (tmp_path / "gone").rename(drive.parent)
    assert place_of(tmp_path / "mine") == drive


def test_what_lies_beside_may_travel_with_its_folder(tmp_path: Path, drive: Path) -> None:
    point(tmp_path / "drive" / "kiosque-data", drive)
    (tmp_path / "drive").rename(tmp_path / "stick")
    moved = tmp_path / "stick"
    assert place_of(moved / "kiosque-data") == moved / "library"


def test_a_note_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_bytes(b"\xff\xfe\xff")
    with pytest.raises(StoreError, match="note cannot be read"):
        place_of(tmp_path)


def test_an_empty_note_says_nothing(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_text("\n")
    assert place_of(tmp_path) == tmp_path


def test_a_note_that_cannot_be_written_is_said(tmp_path: Path, drive: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WriteError):
        point(tmp_path / "file", drive)
    assert place_of(tmp_path / "file") == tmp_path / "file"
