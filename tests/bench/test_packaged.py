"""The bench of packages runs from beginning to end, with the sources in the bundle's place."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.bench import packaged
from tests.bench.packaged import ROOT


def test_a_package_and_the_sources_show_their_lists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    program = tmp_path / "kiosque"
    program.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m reader "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    assert packaged.main([str(program), "--runs", "1"]) == 0
    names = [line.split(" | ")[0] for line in capsys.readouterr().out.splitlines()[-3:-1]]
    assert names == ["| bundle", "| sources"]
