"""Files outside the library: whole or not at all."""

import errno
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.library.new_files import alone_in, check_free, names_in, new_file
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


@pytest.mark.parametrize("overwrite", [False, True])
def test_of_two_that_are_written_at_once_each_is_whole(tmp_path: Path, overwrite: bool) -> None:
    def write_another() -> None:
        with new_file(tmp_path / "a", overwrite=overwrite) as file:
            file.write(b"other")

    def write() -> None:
        with new_file(tmp_path / "a", overwrite=overwrite) as file, ThreadPoolExecutor(1) as pool:
            file.write(b"one")
            pool.submit(write_another).result()
            assert (tmp_path / "a").read_bytes() == b"other"

    if overwrite:
        write()
    else:
        with pytest.raises(WriteError, match="already"):
            write()
    assert (tmp_path / "a").read_bytes() == (b"one" if overwrite else b"other")
    assert names_in(tmp_path) == {"a"}


def test_where_there_are_no_hard_links_it_is_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "x")

    monkeypatch.setattr(os, "link", refuse)
    test_it_stands_there_when_it_is_whole(tmp_path)
    test_one_that_came_meanwhile_is_not_written_over(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
def test_one_alone_at_a_time(tmp_path: Path) -> None:
    def enter() -> None:
        with alone_in(tmp_path / "deep" / "a"):
            pass

    with alone_in(tmp_path / "deep" / "a"):
        with pytest.raises(WriteError, match="another Kiosque is writing there"):
            enter()
        assert names_in(tmp_path / "deep" / "a") == set()
    enter()
    (tmp_path / "file").touch()
    with pytest.raises(WriteError), alone_in(tmp_path / "file"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
def test_where_the_drive_knows_no_locks_nobody_is_kept_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "x")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with alone_in(tmp_path), alone_in(tmp_path):
        pass
