"""What the window has said to be saved, or removed, stays so, at whatever moment it is killed.

KIOSQUE_KILLS says how many kills there are (5 if it says nothing). It runs apart from any network.
"""

import logging
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import saving
from reader.model.article import State
from reader.store import articles
from reader.store.store import Connection
from tests.proofs import corrupting
from tests.proofs.test_kill import KILLS, ROOT, faults, seeded

log = logging.getLogger(__name__)

_LONGEST_WAIT = 0.1
_MOST_LINES = 40
_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def why_not() -> str:
    """Return why no window can be run apart from the network, "" if it can."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "there is no unshare"
    tried = subprocess.run(["unshare", "-rn", "true"], check=False, capture_output=True, text=True)
    return tried.stderr.strip() if tried.returncode else ""


def killed(folder: Path, turn: int, dice: random.Random) -> Iterator[list[str]]:
    """Run the window and kill it at some moment; yield what it has said, in words."""
    process = subprocess.Popen(
        [
            "unshare",
            "-rn",
            sys.executable,
            "-m",
            "tests.proofs.window_saver",
            str(folder),
            f"{turn}",
        ],
        cwd=ROOT,
        env={**os.environ, **dict.fromkeys(_HOMES, str(folder.parent / "home"))},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as output:
        heard = [output.readline() for _ in range(dice.randrange(1, _MOST_LINES))]
        try:
            process.wait(dice.uniform(0, _LONGEST_WAIT))
        except subprocess.TimeoutExpired:
            process.kill()
        assert process.wait() == -9, "it had come to its end before the kill"
        heard += output.readlines()
    yield from (line.split() for line in heard if line.endswith("\n"))


class Promised:
    """What the window has said, over all its lives."""

    def __init__(self) -> None:
        self.saved: dict[int, str] = {}
        self.asked: set[int] = set()  # to be thrown away
        self.trashed: set[int] = set()
        self.gone: set[int] = set()
        self.waits: set[str] = set()

    def hear(self, words: list[str]) -> None:
        match words[0]:
            case "saved":
                self.saved[int(words[1])] = " ".join(words[2:])
            case "waits":
                self.waits.add(words[1])
            case "asked":
                self.asked.add(int(words[1]))
            case "trashed":
                self.trashed |= {int(word) for word in words[1:]}
            case "emptied":
                self.gone |= {int(word) for word in words[1:]}

    def broken(self, db: Connection) -> list[str]:
        """Return which promises the library does not keep."""
        states = dict(db.execute("SELECT id, state FROM article").fetchall())
        wrong = [f"{number} is back" for number in self.gone & states.keys()]
        for number, title in self.saved.items():
            if number in self.gone:
                continue
            if number not in states:
                # The trash may have been emptied, and its word unspoken.
                wrong += [] if number in self.asked else [f"{number} is lost"]
                continue
            if number in self.trashed and states[number] != State.TRASHED:
                wrong.append(f"{number} is out of the trash")
            article = articles.get(db, number).article  # type: ignore[arg-type] # looks at its sum
            if article.title != title or not article.text:
                wrong.append(f"{number} is not whole")
        return wrong


def test_nothing_the_window_has_said_is_taken_back(tmp_path: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    dice, promised = seeded(), Promised()
    for turn in range(KILLS):
        for words in killed(tmp_path / "library", turn, dice):
            promised.hear(words)
        library = corrupting.opened(tmp_path / "library" / "library.db")
        with library.store.writing() as db:
            assert faults(db) == []
            assert promised.broken(db) == []
        waiting = {item.url for item in saving.waiting(library)}
        library.store.close()
        assert promised.waits <= waiting
    log.info(
        "%d kills of the window: %d articles and %d links saved, %d thrown away, %d removed",
        *(KILLS, len(promised.saved), len(promised.waits)),
        *(len(promised.trashed), len(promised.gone)),
    )
    assert len(promised.saved) + len(promised.waits) >= KILLS
    assert promised.trashed
