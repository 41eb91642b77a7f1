"""What one reads is one's own: what the program leaves is for its owner, and no log tells of it.

The program is run as a person runs it, at a system whose habit it is to let everybody read.
"""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.test_kill import ROOT
from tests.world import PARAGRAPH, story_html

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="rights are not told by numbers there"
)
#: Stands in titles, texts, addresses, searches, tags and names of files, and in no log.
CANARY = "zebrafinch"
_HARBOUR = "harbour"  # what the window's own hand searches for


class Home:
    """A home of its own for the program, at a system where everybody may read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library"
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        self._environment = kept | dict.fromkeys((*names, "TMPDIR"), str(folder))
        self._environment |= {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "KIOSQUE_LIBRARY": str(self.library),
        }

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run `python -m WORDS…` to its end."""
        return subprocess.run(
            [sys.executable, "-B", "-m", *words],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            umask=0o022,
        )

    def open_to_others(self) -> list[str]:
        """Return the files, and the folders that hold any, which others may look into."""
        files = [path for path in self.folder.rglob("*") if not path.is_dir()]
        left = {*files, *(path.parent for path in files)} - {self.folder}
        return sorted(
            str(path.relative_to(self.folder))
            for path in left
            if not path.is_symlink() and stat.S_IMODE(path.stat().st_mode) & 0o077
        )

    def logged(self) -> str:
        """Return all that stands in logs, reports and sessions' names."""
        logs = [*self.folder.rglob("*.log*"), *self.folder.rglob("*.txt")]
        return "\n".join(f"{path.name}\n{path.read_text('utf-8', 'replace')}" for path in logs)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return Home(folder)


def test_what_the_command_line_leaves_is_the_owners_and_its_log_silent(
    home: Home, tmp_path: Path
) -> None:
    page = tmp_path / f"{CANARY}.html"
    page.write_text(story_html(f"The {CANARY} sings", text=f"{CANARY} {PARAGRAPH}"), "utf-8")
    out = home.folder / "out"
    out.mkdir(mode=0o700)
    for words in (
        ("save", str(page)),
        ("save", f"http://127.0.0.1:9/{CANARY}?word={CANARY}"),
        ("save", f"{CANARY}://no address"),
        ("deliver", "--now"),
        ("search", CANARY),
        ("search", f'"{CANARY}'),
        ("tag", CANARY, "1"),
        ("list", "--tag", CANARY),
        ("show", "1"),
        ("show", "99"),
        ("import", str(tmp_path)),
        ("import", str(tmp_path / f"no-{CANARY}")),
        ("backup",),
        ("check", "--full"),
        ("export", "--format", "html", "--output", str(out / "html")),
        ("export", "--format", "md", "--output", str(out / "md")),
        ("export", "--format", "epub", "--output", str(out / "a.epub")),
        ("export", "--format", "csv", "--output", str(out / "a.csv")),
        ("export", "--format", "jsonl", "--output", str(out / "a.jsonl")),
    ):
        done = home.run("reader", *words)
        assert "Traceback" not in done.stderr
        assert "has made a mistake" not in done.stderr
    assert len(list(out.rglob("*"))) >= 5
    assert len(list(home.library.rglob("*.db"))) == 2
    assert home.open_to_others() == []
    assert CANARY not in home.logged()


def test_what_the_window_leaves_is_the_owners_and_its_log_silent(
    home: Home, tmp_path: Path
) -> None:
    pages = {
        name: story_html(
            f"The {CANARY} {name}",
            related={f"The {CANARY} {other}": f"https://e.org/the-{CANARY}-{other}"},
            text=f"{name} {PARAGRAPH}",
        )
        for name, other in (("row", "road"), ("road", "row"))
    }
    for name, text in pages.items():
        (tmp_path / f"{name}.html").write_text(text, "utf-8")
        url = f"https://e.org/the-{CANARY}-{name}"
        assert home.run("reader", "save", "--url", url, f"{tmp_path}/{name}.html").returncode == 0
    markup = tmp_path / "markup.html"
    markup.write_text(f"<p>{CANARY} {PARAGRAPH * 40}</p>", "utf-8")
    done = home.run("tests.proofs.reading", str(home.library), str(markup))
    assert done.returncode == 0, done.stderr
    assert list(home.folder.rglob("*/sessions/*.json"))
    assert home.open_to_others() == []
    assert CANARY not in home.logged()
    assert _HARBOUR not in home.logged()


def test_a_file_that_others_may_read_is_seen(home: Home) -> None:
    (home.folder / "deep").mkdir()
    (home.folder / "deep" / "a.log").write_text(CANARY)
    (home.folder / "deep" / "a.log").chmod(0o644)
    assert "deep/a.log" in home.open_to_others()
    assert CANARY in home.logged()
