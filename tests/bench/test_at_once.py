"""Tests that are called without pytest."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.at_once import cases_of, first_failing

SHIPS = '''
"""Ships."""

import pytest

PORTS = ["a", "b"]


def test_that_holds() -> None:
    assert PORTS


def test_that_needs_more(tmp_path) -> None:
    assert not tmp_path


def test_that_is_skipped() -> None:
    pytest.skip("no wind")


@pytest.mark.parametrize("port", PORTS)
def test_of_ports(port) -> None:
    assert port != {wrong!r}
'''


@pytest.mark.parametrize("wrong", ["b", "c"])
def test_the_first_that_fails_is_named(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"test_ships_but_{wrong}"
    file = tmp_path / f"{name}.py"
    file.write_text(SHIPS.format(wrong=wrong), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    failed = f"{name}.py::test_of_ports" if wrong == "b" else ""
    assert first_failing([file], tmp_path) == failed


def test_a_module_that_cannot_be_imported_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "test_ships_that_sink.py"
    file.write_text("ships / 0", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert first_failing([file], tmp_path) == file.name


@pytest.mark.parametrize("n", [1, 2])
@pytest.mark.parametrize(("one", "other"), [("a", "b"), pytest.param("c", "d", id="second")])
def of_several_tables(n: int, one: str, other: str) -> None:
    """Stands for a test."""


def of_none() -> None:
    """Stands for a test."""


@pytest.mark.parametrize(
    ("test", "cases"),
    [
        (of_none, [()]),
        (of_several_tables, [("a", "b", 1), ("a", "b", 2), ("c", "d", 1), ("c", "d", 2)]),
    ],
    ids=["none", "several"],
)
def test_each_case_of_a_test_is_called(
    test: Callable[..., None], cases: list[tuple[object, ...]]
) -> None:
    assert [tuple(case.values()) for case in cases_of(test)] == cases
