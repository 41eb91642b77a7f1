"""The search language in a terminal."""

import json
import sys
from pathlib import Path

import pytest

from reader.cli import searching
from tests.cli.conftest import Run
from tests.world import story_html


@pytest.fixture
def filled(kiosque: Run, tmp_path: Path) -> Run:
    for title in ("Ships at anchor", "The market"):
        page = tmp_path / f"{title}.html"
        page.write_text(story_html(title, text=f"{title} was full. " * 40), encoding="utf-8")
        assert kiosque("save", str(page))[0] == 0
    return kiosque


def titles(out: str) -> list[str]:
    return [line.split("  ")[-1] for line in out.splitlines()]


def test_the_language_is_that_of_the_window(filled: Run) -> None:
    assert titles(filled("search", "full", "-market", "is:unread")[1]) == ["Ships at anchor"]
    assert titles(filled("search", '"at anchor"')[1]) == ["Ships at anchor"]
    assert titles(filled("list", "-house", "title:market")[1]) == ["The market"]
    assert len(titles(filled("list")[1])) == 2


def test_what_is_not_understood_is_explained(filled: Run) -> None:
    code, out, err = filled("search", "sit:ledger", "ships")
    assert (code, titles(out)) == (0, ["Ships at anchor"])
    assert err == "sit: is not known. Did you mean site:ledger?\n"


def test_a_search_that_finds_nothing_offers_what_was_meant(
    filled: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filled("search", "mraket") == (0, "", "")  # a script is told nothing
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    missing = "There is no such article.\n"
    assert filled("search", "mraket") == (0, "", f"{missing}Did you mean market?\n")
    assert filled("search", "--snippets", "mraket")[2] == f"{missing}Did you mean market?\n"
    assert filled("search", "--json", "mraket")[:2] == (0, "[]\n")
    assert filled("search", "zeppelin")[2] == missing


def test_snippets(filled: Run) -> None:
    lines = filled("search", "--snippets", "full", "-market")[1].splitlines()
    assert len(lines) == 2
    assert "was full" in lines[1]
    [one] = json.loads(filled("search", "--snippets", "--json", "anchor ")[1])
    assert one["title"] == "Ships at anchor"
    assert [one["snippet"][start:end] for start, end in one["hits"]][:1] == ["anchor"]


def test_hits_are_bold_in_a_terminal() -> None:
    assert searching._bold("a lock, locks", ((2, 6), (8, 13))) == (
        "a \x1b[1mlock\x1b[0m, \x1b[1mlocks\x1b[0m"
    )


def test_help(kiosque: Run) -> None:
    assert "minutes:<5" in kiosque("search", "--help")[1]
