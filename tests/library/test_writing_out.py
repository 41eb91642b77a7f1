"""A file of the user's is written whole, or not at all."""

from pathlib import Path

import pytest

from reader.library.writing_out import write_out
from reader.model.errors import WriteError


def test_a_file_is_written_over_one_that_stands_there(tmp_path: Path) -> None:
    target = tmp_path / "ships.pdf"
    target.write_bytes(b"old and longer")
    assert write_out(target, b"new") == target
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_where_nothing_can_be_written_it_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(WriteError, match="taken"):
        write_out(tmp_path / "taken", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="No such file"):
        write_out(tmp_path / "nowhere" / "ships.pdf", b"new")
