"""What lies in a folder: which files may be pages, and what belongs to them."""

import os
from pathlib import Path

import pytest

from reader.library.folders import files_in, listing, may_be_page


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files_in(folder)]


def touch(folder: Path, *files: str) -> None:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_folders_in_folders_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "b.html",
        "a.txt",
        "c/d.mhtml",
        ".git/e.html",
        ".f.html",
        "desktop.ini",
        "library.db-wal",
    )
    assert names(tmp_path) == ["a.txt", "b.html", "c/d.mhtml"]


def test_a_page_s_own_folder_is_left_out_in_every_language(tmp_path: Path) -> None:
    touch(tmp_path, "Ships.html", "Ships_files/a.html", "ships-Dateien/a.html", "Ships.files/b.js")
    touch(tmp_path, "Ships-2024/a.html", "Wind_files/a.html")
    assert names(tmp_path) == ["Ships-2024/a.html", "Ships.html", "Wind_files/a.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_told_of_and_a_ring_is_not_walked(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["pipe.html"]
    assert listing(tmp_path).files == ()


def test_a_link_is_no_file_of_the_folder(tmp_path: Path) -> None:
    touch(tmp_path, "mine/secret.html", "shown/page.html")
    (tmp_path / "shown" / "link.html").symlink_to(tmp_path / "mine" / "secret.html")
    (tmp_path / "shown" / "link").symlink_to(tmp_path / "mine")
    assert names(tmp_path / "shown") == ["page.html"]
    assert [file.name for file in listing(tmp_path / "shown").files] == ["page.html"]


def test_a_folder_that_may_not_be_read_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, "a.html", "closed/b.html")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert names(tmp_path) == ["a.html", "closed"]


def test_one_folder_alone_and_what_belongs_to_its_pages(tmp_path: Path) -> None:
    touch(tmp_path, "Ships.html", "Ships_files/a.png", "deep/er.html", "notes.txt", ".x.html")
    found = listing(tmp_path)
    assert [file.name for file in found.files] == ["Ships.html", "notes.txt"]
    assert found.own == {tmp_path / "Ships.html": tmp_path / "Ships_files"}


@pytest.mark.parametrize(
    ("name", "body", "may"),
    [
        ("a.html", b"", True),
        ("README", b"words", True),
        ("a.css", b"p { }", False),
        ("a.json", b'{"a": 1}', False),
        ("page.saved", b"<!DOCTYPE html><p>", True),
        ("crawl.dat", b"WARC/1.0\r\n", True),
        ("a.svg", b"<svg></svg>", False),
    ],
)
def test_a_name_or_the_bytes_say_that_it_may_be_a_page(name: str, body: bytes, may: bool) -> None:
    assert may_be_page(name, body) is may
