"""Names that no disk can hold lead nowhere."""

from pathlib import Path

import pytest

from reader.library.named import is_file, is_folder, is_there


def test_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path, there, folder, file in (
        (tmp_path, True, True, False),
        (tmp_path / "file", True, False, True),
        (tmp_path / "none", False, False, False),
        (tmp_path / "file" / "within", False, False, False),
    ):
        assert (is_there(path), is_folder(path), is_file(path)) == (there, folder, file)


@pytest.mark.parametrize("name", ["x" * 5_000, "a\0b", "\ud800", "~nobody/x", "/" * 9_000])
def test_whatever_the_name_it_is_no_error(name: str) -> None:
    for ask in (is_there, is_folder, is_file):
        ask(Path(name))
