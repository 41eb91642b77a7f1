"""Files outside the library: whole or not at all."""

from pathlib import Path

import pytest

from reader.library.new_files import check_free, names_in, new_file
from reader.model.errors import WriteError


def test_it_stands_there_when_it_is_whole(tmp_path: Path) -> None:
    with new_file(tmp_path / "new" / "a", overwrite=False) as file:
        file.write(b"x")
        assert not (tmp_path / "new" / "a").exists()
    assert (tmp_path / "new" / "a").read_bytes() == b"x"
    assert names_in(tmp_path / "new") == {"a"}


def test_one_that_failed_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with new_file(tmp_path / "a", overwrite=False):
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert names_in(tmp_path) == set()


def test_one_that_came_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    def meet() -> None:
        with new_file(tmp_path / "a", overwrite=False):
            (tmp_path / "a").write_text("theirs")

    with pytest.raises(WriteError, match="already"):
        meet()
    assert (tmp_path / "a").read_text() == "theirs"
    check_free(tmp_path / "a", overwrite=True)


def test_a_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(WriteError):
        names_in(tmp_path / "a")
    assert names_in(tmp_path / "b") == set()


@pytest.mark.parametrize("name", ["a\0b", "x" * 300], ids=["NUL", "too long"])
def test_what_is_no_name_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteError), new_file(tmp_path / name, overwrite=False) as file:
        file.write(b"x")
    assert names_in(tmp_path) == set()
