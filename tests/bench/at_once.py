"""Tests called as they stand, without pytest: a tenth of its time, and no test with a fixture."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

_Test = Callable[..., object]
_ROW = type(pytest.param())


def first_failing(files: list[Path], root: Path) -> str:
    """Return the name of the first test that fails, "" if none of those that can be called does."""
    for file in files:
        told = file.relative_to(root)
        try:
            module = importlib.import_module(".".join(told.with_suffix("").parts))
        except Exception:  # noqa: BLE001 whatever it is, the tests in it cannot be run
            return str(told)
        for name, test in vars(module).items():
            if name.startswith("test_") and callable(test) and _fails(test):
                return f"{told}::{name}"
    return ""


def _fails(test: _Test) -> bool:
    if hasattr(test, "hypothesis"):
        return False  # it takes its time
    needed = set(inspect.signature(test).parameters)
    return any(needed == set(case) and _fails_with(test, case) for case in cases_of(test))


def _fails_with(test: _Test, case: dict[str, Any]) -> bool:
    try:
        test(**case)
    except pytest.skip.Exception:
        return False
    except (Exception, pytest.fail.Exception):  # noqa: BLE001 whatever it is, the test has failed
        return True
    return False


def cases_of(test: _Test) -> Iterator[dict[str, Any]]:
    """Give what each case of a test is called with; of one without parameters, nothing, once."""
    tables = [
        list(_rows(*mark.args))
        for mark in getattr(test, "pytestmark", ())
        if mark.name == "parametrize"
    ]
    for chosen in product(*tables):
        yield {name: value for row in chosen for name, value in row.items()}


def _rows(names: str | tuple[str, ...], table: list[Any]) -> Iterator[dict[str, Any]]:
    keys = [name.strip() for name in names.split(",")] if isinstance(names, str) else names
    for row in table:
        values = row.values if isinstance(row, _ROW) else row if len(keys) > 1 else (row,)
        yield dict(zip(keys, values, strict=True))
