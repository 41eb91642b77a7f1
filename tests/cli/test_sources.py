"""What words name."""

import io
import sys
from pathlib import Path

import pytest

from reader.cli.sources import hint, is_address, path_of, piped
from reader.model.errors import FormatError


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        *(("https://e.org/a", True), ("ftp://e.org/a", True), ("http://", True)),
        *(("file:///a.html", False), ("a.html", False), ("e.org/a", False)),
    ],
)
def test_addresses(word: str, is_one: bool) -> None:
    assert is_address(word) is is_one


def test_a_file_is_found_by_its_path_and_by_its_address(tmp_path: Path) -> None:
    file = tmp_path / "ships 100% é.html"
    assert path_of(file.as_uri()) == path_of(str(file)) == file
    assert path_of("~/a.html") == Path.home() / "a.html"


@pytest.mark.parametrize(
    ("word", "has_one"),
    [
        *(("e.org/ships", True), ("www.e.org", True), ("e.org", False), ("ships.html", False)),
        *(("/nowhere/a.html", False), ("./a/b.html", False), ("../b.html", False)),
        ("file:///nowhere/a.html", False),
    ],
)
def test_what_looks_like_an_address_gets_a_hint(word: str, has_one: bool) -> None:
    assert bool(hint(word)) is has_one


@pytest.mark.parametrize("source", ["x" * 5_000, "~nobody-of-this-name/a", "file:///a%00b", "~"])
def test_a_name_that_no_disk_holds_is_a_name(source: str) -> None:
    assert not is_address(source)
    assert isinstance(path_of(source), Path)
    assert hint(source) == ""


def test_what_is_piped_in_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Ships")))
    assert piped() == b"Ships"


def test_without_anything_to_read_there_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for nothing in (None, io.TextIOWrapper(io.BytesIO())):
        monkeypatch.setattr(sys, "stdin", nothing)
        with pytest.raises(FormatError, match="nothing is piped in"):
            piped()
    written = (tmp_path / "written").open("w")
    monkeypatch.setattr(sys, "stdin", written)
    with written, pytest.raises(FormatError, match="Could not read -"):
        piped()
