"""The bench of the whole library runs from beginning to end; what it measures is not looked at."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import finding
from reader.library.opening import opened_library
from tests.bench import library, saves, search_peers
from tests.bench.filling import made
from tests.bench.windows import ROOT

SIZE, WORDS = 300, 40


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("libraries")
    made(folder, SIZE, WORDS)
    return folder


def run(data: Path, *words: str) -> int:
    size = ["--articles", str(SIZE), "--words", str(WORDS), "--quick", "--data", str(data)]
    return library.main([*size, *words])


def test_what_is_measured_is_told_kept_and_drawn(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "found.json"
    file.write_text('{"100": {}}', encoding="utf-8")
    assert (
        run(data, "--only", "lists", "search", "--json", str(file), "--growth", str(tmp_path)) == 0
    )
    out = capsys.readouterr().out
    for what in ("first page, by title", "a key: its list", "an article opened", "counts"):
        assert f"| {what} | " in out
    last = out.splitlines()[-1]
    assert last.startswith("300 articles: type-ahead p95 ")
    assert "list page p95" in last
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert set(kept) == {"100", "300"}
    assert kept["300"]["counts"]["count"] == 1
    assert "| counts" in (tmp_path / "growth.md").read_text(encoding="utf-8")
    assert "<svg" in (tmp_path / "growth.svg").read_text(encoding="utf-8")


def test_what_was_saved_is_taken_out_again(data: Path) -> None:
    with opened_library(data / f"{SIZE}-{WORDS}") as opened:
        before = finding.counts(opened)
        found = saves.time_saves(opened, SIZE, 2)
        assert [*found] == [
            *("bare", "an article", "an article, indexed", "a link"),
            *("its bytes, bare SQLite", "its rows, bare SQLite"),
        ]
        assert found["an article, indexed"].p50 > found["an article"].p50
        assert set(saves.time_import(opened, 2)) == {"a page, empty library", "a page"}
        assert finding.counts(opened) == before


def test_words_are_chosen_by_how_many_articles_have_them(data: Path, tmp_path: Path) -> None:
    with opened_library(data / f"{SIZE}-{WORDS}") as opened:
        bands = search_peers.words_by_band(opened, SIZE, 2)
        assert set(bands) == {"rare", "common"}  # so few articles have nothing in the middle
        found = search_peers.compare(opened, SIZE, WORDS, tmp_path, 2, files=False)
    assert found["rare words, Kiosque"].count == 2 * search_peers.ROUNDS


def test_it_runs_as_a_file() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "bench" / "library.py"), "--help"],
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--articles" in done.stdout
