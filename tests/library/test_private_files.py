"""Files for their owner only, whatever the system's habit is."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.private_files import part_of, private_file, private_folder, write_private

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="rights are not told by numbers there"
)


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """Let the system give new files to everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_they_are_the_owners(tmp_path: Path) -> None:
    private_folder(tmp_path / "deep" / "er")
    assert rights(tmp_path / "deep") == rights(tmp_path / "deep" / "er") == 0o700
    private_folder(tmp_path / "deep" / "er")
    with private_file(tmp_path / "a") as file:
        file.write(b"x")
    assert rights(tmp_path / "a") == 0o600


def test_one_that_was_for_everybody_is_so_no_more(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    assert rights(tmp_path / "a") == 0o666
    write_private(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert rights(tmp_path / "a") == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_link_that_somebody_has_laid_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    for place in (tmp_path / "a", part_of(tmp_path / "b")):
        place.symlink_to(tmp_path / "mine")
    with private_file(tmp_path / "a") as file:
        file.write(b"x")
    write_private(tmp_path / "b", b"y")
    assert (tmp_path / "mine").read_bytes() == b"mine"
    assert (tmp_path / "a").read_bytes() == b"x"
    assert (tmp_path / "b").read_bytes() == b"y"


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_private(tmp_path / "taken", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_the_longest_name_there_is_has_a_part(tmp_path: Path) -> None:
    for name in ("x" * 255, "\U0001f600" * 63):
        write_private(tmp_path / name, b"x")
        assert (tmp_path / name).read_bytes() == b"x"
