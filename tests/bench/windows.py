"""From start to window, and the memory at rest, beside others on the same articles.

In turns, on an X display of their own (Xvfb, no window manager). Shown: from the start of the
process until its window can be seen, told by the display. Painted: until what it shows is painted,
told by the window itself; RSS Guard tells nothing. Memory: the PSS of the process and its children
(`/proc/PID/smaps_rollup`), some seconds after its window was shown.

bare        a QWidget with nothing in it.
Kiosque     the program's own window, its list painted.
RSS Guard   the Debian package, its database filled with the same articles; its text is painted by
            a browser engine.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from tests.bench.report import environment
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import stories
from tests.bench.x_windows import Screen

ROOT = Path(__file__).resolve().parents[2]
PEER = "RSS Guard"
_WIDTH, _HEIGHT = 480, 280
_LONGEST_S, _REST_S, _STEP_S = 90.0, 5.0, 0.004


def tools_missing() -> list[str]:
    """Return what is not here of what the measuring itself needs."""
    return [name for name in ("Xvfb",) if not shutil.which(name)]


def compare_windows(
    library: Path, size: int, words: int, peers: Path | None, turns: int, rest_s: float = _REST_S
) -> dict[str, Spread]:
    """Time so many starts of each; what is noted under "memory, NAME" is in MiB.

    peers: where RSS Guard's database is, or is made; None: without it. rest_s: how long each is
    left alone before its memory is looked at.
    """
    watch = Stopwatch()
    with _display() as name, tempfile.TemporaryDirectory() as home, closing(Screen(name)) as screen:
        around = environment(Path(home)) | {
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": home,
            "QTWEBENGINE_DISABLE_SANDBOX": "1",  # else it does not run as root
        }
        programs = {
            "bare": [sys.executable, "-m", "tests.bench.first_paint", "resting"],
            "Kiosque": [sys.executable, "-m", "reader", "--library", str(library)],
        }
        if peers is not None and shutil.which("rssguard"):
            own = peers / "rssguard"
            programs[PEER] = ["rssguard", "--data", str(own)]
            if not (own / "database").exists():
                _Started(programs[PEER], around, screen).end()
                _fill_peer(own / "database" / "database.db", size, words)
        for turn in range(turns + 1):
            now = watch if turn else Stopwatch()  # the first start may make a profile
            for kind in ("bare", "window"):
                _note_painted(now, [kind, str(library)], around)
            for program, command in programs.items():
                _note_shown(now, program, _Started(command, around, screen), rest_s)
    return watch.spreads()


def _note_shown(watch: Stopwatch, program: str, started: "_Started", rest_s: float) -> None:
    watch.note(f"shown, {program}", started.ms)
    time.sleep(rest_s)
    watch.note(f"memory, {program}", sum(map(_pss, _family(started.pid))))
    started.end()


def _fill_peer(file: Path, size: int, words: int) -> None:
    """Put the same articles into the database of RSS Guard, each site as a feed."""
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("INSERT INTO Accounts (id, type) VALUES (1, 'std-rss')")
        feeds: set[str] = set()
        for story in stories(range(1, size + 1), size, words):
            if story.host not in feeds:
                feeds.add(story.host)
                db.execute(
                    "INSERT INTO Feeds (title, category, source, update_type, account_id,"
                    " custom_id) VALUES (?, -1, ?, 0, 1, ?)",
                    [story.site, f"https://{story.host}/feed", story.host],
                )
            db.execute(
                "INSERT INTO Messages (id, is_read, is_important, feed, title, url, author,"
                " date_created, contents, account_id, custom_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                [
                    story.number,
                    story.state != "unread",
                    story.favourite,
                    story.host,
                    story.title,
                    story.url,
                    story.byline,
                    int(story.saved_at.timestamp() * 1000),
                    story.text.replace("\n", "<p>"),
                    str(story.number),
                ],
            )


def _note_painted(watch: Stopwatch, words: list[str], around: dict[str, str]) -> None:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.first_paint", *words],
        cwd=ROOT,
        env=around,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    for line in done.stdout.splitlines():
        name, at = line.rsplit(" ", 1)
        watch.note(f"painted, {name}", (float(at) - started) * 1000)


class _Started:
    """A program that was started. ms: until its window was shown."""

    def __init__(self, command: list[str], around: dict[str, str], screen: Screen) -> None:
        before, begun = screen.windows(), time.monotonic()
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=around,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.pid = self._process.pid
        while not any(
            screen.is_shown(window, _WIDTH, _HEIGHT) for window in screen.windows() - before
        ):
            if self._process.poll() is not None or time.monotonic() > begun + _LONGEST_S:
                self.end()
                raise OSError(f"{command[0]} has shown no window.")
            time.sleep(_STEP_S)
        self.ms = (time.monotonic() - begun) * 1000

    def end(self) -> None:
        """End it, and what it has started."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def _family(pid: int) -> list[int]:
    """Return the process and those below it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(one for child in children for one in _family(int(child)))]


def _pss(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return (
        int(next(line.split()[1] for line in text.splitlines() if line.startswith("Pss:"))) / 1024
    )


@contextmanager
def _display() -> Iterator[str]:
    """Give the name of an X display of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
