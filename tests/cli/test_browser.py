"""`kiosque browser`: one line per browser."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a Chromium in it."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    (tmp_path / ".config" / "chromium").mkdir(parents=True)
    return tmp_path


def test_installed_and_removed(kiosque: Run, home: Path) -> None:
    assert kiosque("browser", "status") == (0, "Chromium   missing\n", "")
    assert kiosque("browser", "install") == (0, "Chromium   installed\n", "")
    [manifest] = home.rglob("kiosque.reader.json")
    launcher = Path(json.loads(manifest.read_text())["path"])
    assert str(home / "library") in launcher.read_text()
    assert kiosque("browser", "status")[1] == "Chromium   installed\n"
    assert kiosque("browser", "remove") == (0, "Chromium   missing\n", "")


def test_what_is_broken_is_said_and_is_a_failure(kiosque: Run, home: Path) -> None:
    kiosque("browser", "install")
    [manifest] = home.rglob("kiosque.reader.json")
    manifest.write_text("{")
    code, out, _ = kiosque("browser", "status")
    assert (code, out) == (1, f"Chromium   broken       {manifest} cannot be read.\n")


def test_as_json(kiosque: Run) -> None:
    code, out, _ = kiosque("browser", "status", "--json")
    assert (code, json.loads(out)) == (0, [{"name": "Chromium", "condition": "missing", "why": ""}])


def test_without_a_browser_it_says_so(kiosque: Run, home: Path) -> None:
    (home / ".config" / "chromium").rmdir()
    code, out, err = kiosque("browser", "install")
    assert (code, out) == (1, "")
    assert "No browser" in err
