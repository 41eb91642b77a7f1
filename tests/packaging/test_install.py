"""The tarball's scripts, which install for one user and take away again."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from builders.ground import PACKAGING

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="they are for Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """Return a tarball's folder with a small program in it."""
    folder = tmp_path / "kiosque-1.0"
    program = folder / "lib" / "kiosque" / "kiosque"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "started with $*"\n', encoding="utf-8")
    program.chmod(0o755)
    for file in (PACKAGING / "desktop").glob("*.desktop"):
        (folder / "share" / "applications").mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder / "share" / "applications")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / "linux" / name, folder / name)
    return folder


def run(script: Path, prefix: Path) -> str:
    done = subprocess.run(
        ["/bin/sh", script, prefix],
        env={"HOME": str(prefix.parent), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_the_menu_starts_it_by_its_whole_path(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "a home" / ".local"
    run(unpacked / "install.sh", prefix)
    text = (prefix / "share" / "applications" / "kiosque.desktop").read_text(encoding="utf-8")
    executed = [line for line in text.splitlines() if line.startswith("Exec=")]
    assert executed == [
        f'Exec="{prefix}/bin/kiosque" %U',
        f'Exec="{prefix}/bin/kiosque" --paste',
        f'Exec="{prefix}/bin/kiosque" --outbox',
    ]
    started = subprocess.check_output([prefix / "bin" / "kiosque", "list"], text=True)
    assert started == "started with list\n"


def test_a_second_one_replaces_the_first(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / ".local"
    old = unpacked / "lib" / "kiosque" / "old.so"
    old.touch()
    run(unpacked / "install.sh", prefix)
    old.unlink()
    run(unpacked / "install.sh", prefix)
    assert not (prefix / "lib" / "kiosque" / "old.so").exists()
    assert not (prefix / "lib" / "kiosque.new").exists()


def test_what_is_taken_away_is_the_program_alone(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / ".local"
    library = prefix / "share" / "kiosque" / "library.db"
    other = prefix / "share" / "applications" / "other.desktop"
    for file in (library, other):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    run(unpacked / "install.sh", prefix)
    said = run(prefix / "lib" / "kiosque" / "uninstall.sh", prefix)
    left = sorted(path.relative_to(prefix) for path in prefix.rglob("*") if not path.is_dir())
    left = [path for path in left if path.name != "mimeinfo.cache"]
    assert left == [Path("share/applications/other.desktop"), Path("share/kiosque/library.db")]
    assert "still there" in said


def test_where_there_is_none_nothing_is_taken_away(unpacked: Path, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        run(unpacked / "uninstall.sh", tmp_path / ".local")
