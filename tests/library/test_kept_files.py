"""A file that came instead of a page: found again, named safely, written out."""

from pathlib import Path

import pytest

from reader.library import kept_files
from reader.library.kept_files import safe_name, write
from reader.library.library import Library
from reader.model.errors import WriteError
from reader.model.outbox import KeptFile

PAPER = KeptFile("tariff.pdf", "application/pdf", b"%PDF-")


def test_where_none_is_kept_there_is_none(library: Library) -> None:
    assert kept_files.find(library, "https://e.org/tariff.pdf") is None


def test_it_is_written_where_it_is_wanted(tmp_path: Path) -> None:
    place = tmp_path / "mine.pdf"
    place.write_bytes(b"old")
    assert write(PAPER, place) == place
    assert place.read_bytes() == b"%PDF-"


def test_in_a_folder_it_takes_the_place_of_no_other(tmp_path: Path) -> None:
    names = [write(PAPER, tmp_path).name for _ in range(3)]
    assert names == ["tariff.pdf", "tariff (2).pdf", "tariff (3).pdf"]


def test_a_link_that_stands_in_the_folder_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "tariff.pdf").symlink_to(tmp_path / "elsewhere")
    assert write(PAPER, tmp_path).name == "tariff (2).pdf"
    assert not (tmp_path / "elsewhere").exists()


def test_where_it_cannot_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"Could not write .*nowhere.*: No such file"):
        write(PAPER, tmp_path / "nowhere" / "a.pdf")


@pytest.mark.parametrize(
    ("name", "media_type", "safe"),
    [
        ("tariff.pdf", "application/pdf", "tariff.pdf"),
        ("tariff.exe", "application/pdf", "tariff.exe.pdf"),
        ("", "image/png", "file.png"),
        ("..", "image/png", "file.png"),
        ("a" * 300, "audio/mpeg", "a" * 120 + ".mp3"),
        ("a.sh", "application/x-sh", "a.sh.bin"),
        ("a.jar", "application/java-archive", "a.jar.bin"),
        ("a.exe", "application/x-msdownload", "a.exe.bin"),
        ("a.svg", "image/svg+xml", "a.svg.bin"),
        ("a.html", "text/html", "a.html.bin"),
        ("table.csv", "text/csv", "table.csv"),
        ("con.pdf", "application/pdf", "_con.pdf"),
        ("turned\u202efdp.exe", "application/pdf", "turned fdp.exe.pdf"),
        ("\U0001f600" * 200, "image/png", "\U0001f600" * 30 + ".png"),
        ("song", "audio/x-nobody-knows", "song.bin"),
    ],
)
def test_a_file_is_named_by_its_kind(name: str, media_type: str, safe: str) -> None:
    assert safe_name(KeptFile(name, media_type, b"")) == safe
