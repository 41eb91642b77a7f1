"""Stories saved again, merged and parted: what was acknowledged is kept, killed at any moment."""

import logging
import random
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import reading
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.store import merges
from tests.proofs.resaving import PAIR, STORIES, address, found, opened
from tests.proofs.test_kill import KILLS, ROOT, faults, seeded

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kill is Linux's")

log = logging.getLogger(__name__)

_LONGEST_WAIT = 0.03  # longer than a step takes: the kill strikes any part of one


def killed(folder: Path, dice: random.Random) -> list[list[str]]:
    """Run the program and kill it at some moment; return what it has acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.proofs.resaving", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as output:
        heard = [output.readline() for _ in range(dice.randrange(1, 20))]
        try:
            process.wait(dice.uniform(0, _LONGEST_WAIT))
        except subprocess.TimeoutExpired:
            process.kill()
        assert process.wait() == -9, "it had come to its end before the kill"
        heard += output.readlines()
    return [line.split() for line in heard if line.endswith("\n")]


def editions(library: Library, number: int) -> list[int]:
    """Return of which changes the texts of a story are, oldest first."""
    saved = found(library, address(number))
    if saved is None:
        return []
    numbers = sorted(version.number for version in reading.versions(library, saved))
    texts = [reading.text_of_version(library, saved, each) for each in numbers]
    return [int(text.split("Edition ", 1)[1].split()[0]) for text in texts]


def is_merged(library: Library) -> bool:
    """Return whether the two are one; the library must be whole."""
    with library.store.writing() as db:
        assert faults(db) == []
        return merges.root(db, ArticleId(2)) == ArticleId(1)


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    dice, unspoken, merged = seeded(), 0, False
    done = dict.fromkeys(range(STORIES), 0)
    for _ in range(KILLS):
        spoken = killed(tmp_path, dice)
        for _, story, edition in (line for line in spoken if line[0] == "saved"):
            done[int(story)] = int(edition)
        steps = [what for what, *_ in spoken if what != "saved"]
        merged = steps[-1] == "merged" if steps else merged
        library = opened(tmp_path)
        lead = 0
        for number in range(STORIES):
            there = editions(library, number)
            assert there == list(range(1, len(there) + 1))
            lead += len(there) - done[number]
            done[number] = len(there)
        lead += is_merged(library) is not merged
        merged = is_merged(library)
        assert {found(library, url) for url in PAIR} <= ({1} if merged else {1, 2})
        assert lead in (0, 1)  # one step may be on the disk, its word unspoken
        unspoken += lead
        library.store.close()
    log.info("%d kills, %d texts kept, %d steps unspoken", KILLS, sum(done.values()), unspoken)
    assert sum(done.values()) > KILLS
