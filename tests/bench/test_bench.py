"""Each bench runs from beginning to end on three pages; what it measures is not looked at."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import alike, cli, importing, searching, start, twins, window
from tests.bench.sheets import kept_in, write_sheets
from tests.bench.stories import stories
from tests.bench.window import ROOT
from tests.world import story_html


@pytest.fixture(autouse=True)
def offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give three pages in the form of the measuring data, two of them of one address."""
    import gzip

    folder = tmp_path / "data" / "body"
    folder.mkdir(parents=True)
    rows = [
        {"url": "https://e.org/ships", "file": "0.gz"},
        {"url": "https://e.org/ships", "file": "1.gz"},
        {"url": "hard::nowhere", "file": "2.gz"},
    ]
    for row in rows:
        (folder / row["file"]).write_bytes(gzip.compress(b"<!DOCTYPE html>\n<p>Ships"))
    (folder / "body.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return folder.parent


def test_no_two_pages_are_of_one_address(tmp_path: Path, data: Path) -> None:
    given = write_sheets(tmp_path, 900, data)
    assert [sheet.url for sheet in given] == [
        "https://e.org/ships",
        "https://page-1.example/story",
        "https://page-2.example/story",
    ]
    assert given[0].file.read_bytes() == (
        b"<!DOCTYPE html>\n<!-- saved from url=(0019)https://e.org/ships -->\n\n<p>Ships"
    )
    assert len({sheet.url for sheet in write_sheets(tmp_path, 20, None)}) == 20


def test_a_page_that_is_not_there_is_missing(tmp_path: Path) -> None:
    sheets = write_sheets(tmp_path, 2, None)
    kept = kept_in(tmp_path / "library", sheets)
    assert (kept.articles, kept.missing) == (0, tuple(sheet.url for sheet in sheets))


def test_the_twins(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import gzip

    for number in range(3):
        words = " ".join(f"Pier {number} holds ship {n * n + number}." for n in range(90))
        page = story_html(f"Pier {number}", text=words)
        (data / "body" / f"{number}.gz").write_bytes(gzip.compress(page.encode()))
    assert twins.main(["--data", str(data), "--count", "2"]) == 0
    out = capsys.readouterr().out
    assert "3 stories, 0 pairs" in out
    lines = [line.split(" | ") for line in out.splitlines() if line.startswith("| ")]
    assert [line[0][2:] for line in lines[1:]] == list(twins.EDITS)


def test_the_window(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--count", "3", "--rounds", "1", "--kinds", "reading", "bare"]
    assert window.main(words) == 0
    lines = [line.split(" | ") for line in capsys.readouterr().out.splitlines()[-3:-1]]
    assert [line[0] for line in lines] == ["| reading 1", "| bare 1"]
    assert [line[5:] for line in lines] == [["3", "0 |"]] * 2


def test_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--count", "3"]) == 0
    assert "| 3 | 3 | 0 | 0 | 3 | 0 | " in capsys.readouterr().out


def test_the_import(capsys: pytest.CaptureFixture[str]) -> None:
    assert importing.main(["--count", "12", "--kills", "1"]) == 0
    lines = [line.split(" | ") for line in capsys.readouterr().out.splitlines()[-5:-1]]
    assert [line[0] for line in lines] == [
        *("| extraction", "| import", "| again", "| killed 1 times"),
    ]
    assert [line[7:] for line in lines[1:]] == [["12", "0 |"]] * 3


def test_the_start(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["--runs", "1", "--only", "window"]) == 0
    names = [line.split(" | ")[0] for line in capsys.readouterr().out.splitlines()[-4:-1]]
    assert names == ["| bare window", "| Kiosque's window", "| Kiosque's window with its list"]


def test_searching(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--articles", "30", "--sessions", "2", "--data", str(tmp_path)]
    for _ in range(2):  # a library that is there is taken as it is
        assert searching.main(words) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("| ")]
    assert lines[0].startswith("| 30 articles")
    assert [line.split(" | ")[0] for line in lines[1:3]] == ["| bare FTS5, best 100", "| list"]


def test_stories_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert alike.main(["--sizes", "200", "--count", "9", "--data", str(tmp_path)]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("| 200 ")]
    assert [line.split(" | ")[1] for line in lines] == ["alike", "bare"]
    assert lines[0].endswith("| 100 |")  # they are of one affair


def test_opening() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.opening", "--rounds", "1", "--sizes", "300"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "| 300 |" in done.stdout, done.stderr


def test_the_list() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.window_list", "--count", "60", "--frames", "3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "| a drag through all | 3 |" in done.stdout
    here = sum(story.state != "trashed" for story in stories(range(1, 61), 60))
    assert f"| by title | {here} |" in done.stdout
