"""The one command for all packages, and the one place of the version."""

import os
import re
import sys
from pathlib import Path

import build
import pytest
from builders.ground import (
    DIST,
    ROOT,
    CannotBuildError,
    fresh,
    need,
    settle,
    size,
    source_day,
    version,
)

import reader


def test_the_version_stands_in_one_place() -> None:
    assert version() == reader.__version__
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'^version = "', project, re.MULTILINE) is None
    assert 'path = "reader/__init__.py"' in project


@pytest.mark.parametrize("name", ["windows", "macos"])
def test_what_cannot_be_built_here_is_said_in_a_sentence(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if sys.platform != "linux":
        pytest.skip("it can be built here")
    assert build.main([name]) == 1
    assert re.fullmatch(rf"{name}: .+ can only be made on .+\.\n", capsys.readouterr().out)


def test_a_tool_that_is_missing_is_named_with_its_package() -> None:
    with pytest.raises(CannotBuildError, match="no-such-tool is missing: install the package that"):
        need("no-such-tool", "that-has-it")


def test_the_day_of_the_source_is_not_the_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert source_day() == 1790000000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    if (ROOT / ".git").exists():
        assert source_day() == source_day() > 1_600_000_000


def test_a_folders_digest_is_that_of_its_files_and_their_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    for name in ("one", "two"):
        folder = fresh(tmp_path / name)
        (folder / "a").write_text("a", encoding="utf-8")
        (folder / "b").symlink_to("a")
        settle(folder)
    assert build.digest(tmp_path / "one") == build.digest(tmp_path / "two")
    (tmp_path / "two" / "a").chmod(0o755)
    assert build.digest(tmp_path / "one") != build.digest(tmp_path / "two")
    assert (size(tmp_path / "one"), (tmp_path / "one" / "a").stat().st_mtime) == (1, 1790000000)


@pytest.mark.skipif("KIOSQUE_PACKAGES" not in os.environ, reason="KIOSQUE_PACKAGES is not set")
@pytest.mark.parametrize("name", ["wheel", "deb", "tarball"])
def test_built_twice_it_is_the_same(name: str) -> None:
    found = []
    for _ in range(2):
        fresh(DIST)
        found.append([build.digest(path) for path in build.BUILDERS[name]()])
    assert found[0] == found[1]
