"""The table of threats is whole: every surface has its row, every row its tests, and they exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import reader

_ROOT = Path(__file__).resolve().parents[1]
_TABLE = Path(reader.__file__).parent / "SECURITY.md"
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
#: What has to stand there, whoever edits the table.
_SURFACES = (
    *("html in the pane", "css in the pane", "labels and hints", "links", "images"),
    *("saved-page archives", "names into files", "CSV injection", "native messages"),
    *("the local socket", "kiosque: links", "SQL and FTS input", "symlinks in watched folders"),
    *("library files of another user", "exports of other programs", "exports"),
    *("bidi and control characters", "addresses", "feeds", "HTTP", "files of the program"),
    *("logs and crash reports", "telemetry", "strings everywhere"),
)


def rows() -> list[list[str]]:
    """Return the cells of each row."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith("|")
    ]
    head, rule, *others = cells
    assert head == ["Surface", "Attack", "What holds it", "Proof"]
    assert set("".join(rule)) == {"-"}
    return others


@cache
def named_in(name: str) -> frozenset[str]:
    """Return the tests in a file; none if there is no such file."""
    path = _ROOT / name
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))


def test_every_row_has_all_its_cells() -> None:
    for row in rows():
        assert len(row) == 4, row
        assert all(row), row


@pytest.mark.parametrize("surface", _SURFACES)
def test_every_surface_has_a_row(surface: str) -> None:
    assert surface in {row[0] for row in rows()}


def test_every_row_is_proved_by_tests_that_exist() -> None:
    missing = []
    for surface, attack, _, proof in rows():
        named = _TEST.findall(proof)
        assert named, f"{surface}: {attack}"
        assert len(named) == proof.count("`") // 2, proof  # and by nothing else
        missing += [f"{file}::{test}" for file, test in named if test not in named_in(file)]
    assert missing == []


def test_no_two_rows_say_the_same() -> None:
    said = [(row[0], row[1]) for row in rows()]
    assert len(set(said)) == len(said)
