"""The rules of the house that no tool checks."""

import ast
from pathlib import Path

import pytest

from reader.cli.main import commands
from reader.model import errors

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "reader").rglob("*.py"))
TOP_LEVEL = {
    *("pyproject.toml", "reader", "resources", "tests", "packaging"),
    *("README.md", "LICENSE", "CHANGELOG.md", "run.py", ".gitignore", ".ci"),
}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_top_level_is_as_it_was_agreed() -> None:
    ignored = {"build", "dist"}
    found = {
        path.name
        for path in ROOT.iterdir()
        if (not path.name.startswith(".") or path.name in TOP_LEVEL) and path.name not in ignored
    }
    assert found == TOP_LEVEL


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_file_is_longer_than_400_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_every_error_stands_in_the_tree() -> None:
    kinds = [value for value in vars(errors).values() if isinstance(value, type)]
    assert len(kinds) > 5
    missing = [kind.__name__ for kind in kinds if kind.__name__ not in (errors.__doc__ or "")]
    assert missing == []


def test_every_command_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in commands.commands if f"kiosque {name}" not in readme] == []


def test_every_module_has_its_test_file() -> None:
    tests = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    missing = [
        name_of(path)
        for path in MODULES
        if path.name not in ("__init__.py", "__main__.py")
        and path.parent.name != "migrations"  # tests/store/test_schema.py runs them all
        and f"test_{path.name}" not in tests
    ]
    assert missing == []
