"""A library whose drive goes away is said, not written to, and goes on when it is back."""

import shutil
from pathlib import Path

import pytest

from reader.library import finding, presence, saving
from reader.library.library import Library
from reader.model.errors import StoreError


@pytest.fixture
def gone(library: Library, tmp_path: Path) -> Path:
    """Let the drive be gone; return where it is meanwhile."""
    saving.save(library, "https://e.org/before")
    away = tmp_path / "away"
    presence.folder(library).rename(away)
    return away


def waiting(library: Library) -> list[str]:
    return sorted(item.url for item in saving.waiting(library))


def test_it_is_here_until_it_is_gone(library: Library, tmp_path: Path) -> None:
    assert presence.is_here(library)
    presence.folder(library).rename(tmp_path / "away")
    assert not presence.is_here(library)


def test_nothing_is_written_to_a_file_that_has_no_name(library: Library, gone: Path) -> None:
    with pytest.raises(StoreError, match="drive is not connected"):
        saving.save(library, "https://e.org/during")
    assert finding.counts(library).waiting == 1  # what is open can still be read


def test_it_goes_on_when_it_is_back(library: Library, gone: Path) -> None:
    gone.rename(presence.folder(library))
    presence.open_anew(library)
    saving.save(library, "https://e.org/after")
    assert waiting(library) == ["https://e.org/after", "https://e.org/before"]


def test_another_file_of_its_name_is_opened_anew_before_it_is_written_to(
    library: Library, gone: Path
) -> None:
    shutil.copytree(gone, presence.folder(library))  # as a drive that is mounted again
    saving.save(library, "https://e.org/after")
    assert waiting(library) == ["https://e.org/after", "https://e.org/before"]
