"""`kiosque export` and `kiosque digest`."""

import json
import sys
import zipfile
from pathlib import Path

import pytest

from reader.cli.main import run_command
from reader.library import finding
from reader.library.opening import opened_library
from tests.cli.conftest import Run
from tests.world import story_html


@pytest.fixture
def filled(kiosque: Run, tmp_path: Path) -> Run:
    for title in ("Ships at anchor", "The market"):
        page = tmp_path / f"{title}.html"
        page.write_text(story_html(title, text=f"{title} was full. " * 40), encoding="utf-8")
        assert kiosque("save", str(page))[0] == 0
    return kiosque


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("html", "out"),
        ("md", "all.md"),
        ("txt", "out"),
        ("epub", "a.epub"),
        ("csv", "a.csv"),
        ("bookmarks", "a.html"),
        ("jsonl", "a.jsonl"),
    ],
)
def test_each_form_is_written(filled: Run, tmp_path: Path, form: str, name: str) -> None:
    target = tmp_path / name
    code, out, err = filled("export", "--format", form, "--output", str(target))
    assert (code, out, err) == (0, f"2 articles: {target}\n", "")
    assert target.exists()


def test_only_what_is_asked_for(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.jsonl"
    assert filled("export", "market", "--format", "jsonl", "--output", str(target))[0] == 0
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert [line["story"]["title"] for line in lines if "story" in line] == ["The market"]


def test_nothing_found_is_nothing_written(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    words = ("export", "nowhere", "sit:x", "--format", "csv", "--output", str(target))
    code, out, err = filled(*words)
    assert (code, out) == (0, "There is nothing to export.\n")
    assert "sit: is not known" in err
    assert not target.exists()


def test_a_file_is_not_written_over_unasked(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("mine")
    words = ("export", "--format", "csv", "--output", str(target))
    code, _, err = filled(*words)
    assert (code, "already" in err) == (1, True)
    assert target.read_text() == "mine"
    assert filled(*words, "--overwrite")[0] == 0


def test_without_qt_there_is_no_pdf(filled: Run, tmp_path: Path) -> None:
    code, _, err = filled("export", "--format", "pdf", "--output", str(tmp_path / "a.pdf"))
    assert code == 1
    assert "where Qt is" in err


def test_the_program_prints_what_is_asked_for(
    filled: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target, library = tmp_path / "out", ("--library", str(tmp_path / "library"))
    words = ["export", "--format", "pdf", "--output", str(target), *library]
    assert run_command(words, press=lambda: lambda *_: b"%PDF-") == 0
    assert capfd.readouterr().out == f"2 articles: {target}\n"
    assert {file.read_bytes() for file in target.iterdir()} == {b"%PDF-"}
    assert run_command([*words, "nowhere"], press=lambda: lambda *_: b"") == 0
    assert "nothing to export" in capfd.readouterr().out


def test_a_folder_is_kept_in_step(filled: Run, tmp_path: Path) -> None:
    words = ("export", "--keep", "--format", "md", "--output", str(tmp_path / "out"))
    assert filled(*words)[1].startswith("2 articles")
    assert filled(*words)[1].startswith("0 articles")
    assert filled("export", "--keep", "--format", "csv", "--output", "a")[0] == 2
    assert filled("export", "ships", "--keep", "--format", "md", "--output", "a")[0] == 2


def test_a_digest_is_a_book_of_what_is_unread(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.epub"
    words = ("digest", "--tag", "evening", "--output", str(target))
    assert filled(*words)[:2] == (0, "There is nothing to export.\n")
    assert not target.exists()
    assert filled("tag", "evening", "1")[0] == 0
    assert filled(*words)[0] == 0
    with zipfile.ZipFile(target) as book:
        contents = book.read("book/nav.xhtml").decode()
    assert "evening, 20" in contents
    assert "Ships at anchor" in contents
    assert "The market" not in contents


def test_what_cannot_go_along_is_told(filled: Run, tmp_path: Path) -> None:
    from reader.store.store import Store

    store = Store(tmp_path / "library" / "library.db")
    with store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = 1")
    store.close()
    code, out, err = filled("export", "--format", "txt", "--output", str(tmp_path / "out"))
    assert (code, out) == (1, f"1 article: {tmp_path / 'out'}\n")
    assert "damaged" in err


def test_in_a_terminal_one_sees_how_far_it_is(
    filled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    err = filled("export", "--format", "csv", "--output", str(tmp_path / "a.csv"))[2]
    assert err == "\r\x1b[K1 of 2\r\x1b[K2 of 2\r\x1b[K"


def test_what_was_exported_is_read_back(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "all.jsonl"
    assert filled("export", "--format", "jsonl", "--output", str(target))[0] == 0
    assert filled("read-back", str(target))[1] == "0 new articles, 2 here already, 0 not read.\n"
    for verb in ("read-back", "import"):
        other = str(tmp_path / verb)
        assert run_command([verb, str(target), "--library", other]) == 0
        with opened_library(Path(other)) as library:
            assert finding.counts(library).all == 2
    with target.open("a", encoding="utf-8") as file:
        file.write("{damaged\n")
    code, out, err = filled("read-back", str(target))
    assert (code, "1 not read" in out) == (1, True)
    assert "it is damaged" in err
