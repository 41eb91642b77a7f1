"""A folder that is named by nothing is not the one in which the program was started."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import run_command

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--library", ""),
        ("save", "https://e.org/ships", "--library="),
        ("browser", "status", "--library", ""),
        ("backup", ""),
        ("export", "--format", "epub", "--output", ""),
    ],
    ids=lambda words: words[0],
)
def test_a_folder_without_a_name_is_wrong_usage(
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_command(words) == 2
    assert "It is empty." in capfd.readouterr().err
    assert not any(tmp_path.iterdir())


def test_nor_does_the_window_open_with_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--library", ""],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "It is empty." in done.stderr
    assert not (tmp_path / "library.db").exists()
