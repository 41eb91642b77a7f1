"""Names that no disk can hold lead nowhere."""

import os
from pathlib import Path

import pytest

from reader.library.named import check_ordinary, is_file, is_folder, is_there, text_in


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("é", encoding="utf-8")
    check_ordinary(tmp_path)
    assert text_in(tmp_path / "file") == "é"
    for odd in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(OSError, match="it is no ordinary file"):
            text_in(odd)
