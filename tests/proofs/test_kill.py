"""What was acknowledged is kept, at whatever moment the program is killed.

KIOSQUE_KILLS says how many kills there are of each kind (5 if it says nothing); KIOSQUE_SEED which
moments they strike. `pytest --log-cli-level=INFO` shows the figures.
"""

import logging
import os
import random
import re
import select
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.library import finding, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.errors import NotFoundError, StoreError
from reader.model.query import Query, parse
from reader.model.url import Url
from reader.store import articles, indexing, pages, search
from reader.store.store import Connection, Store
from tests.store.stories import story
from tests.world import NOON, World, story_html

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the kill and the watch on the child are Linux's"
)

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("KIOSQUE_KILLS", "5"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))

log = logging.getLogger(__name__)

_PAGES = 60
#: Longer than a page takes, shorter than three: the kill strikes any part of a save.
_LONGEST_WAIT = 0.06
_LONGEST_START = 0.4
_LAST_PAGES = 20  # too many to be saved in that time
_PATIENCE = 30.0
_MARK = "KIOSQUE_PROOF"
_ACKNOWLEDGED = re.compile(r"(?:Saved|Updated) (\d+): (.+)")
_NOUNS = (
    *("anchor", "barge", "canal", "dredger", "estuary", "ferry", "gull", "harbour", "inlet"),
    *("jetty", "keel", "lantern", "mooring", "net", "oar", "pilot", "quay", "rudder", "sluice"),
)
_VERBS = ("held", "left", "met", "passed", "raised", "reached", "saw", "took", "watched")


@dataclass(frozen=True)
class Story:
    """A page that was written to disk, and what of it must stand in the library."""

    file: Path
    title: str


def seeded() -> random.Random:
    return random.Random(SEED)  # noqa: S311 no secret


def sentences(dice: random.Random, count: int) -> str:
    words = (
        f"The {dice.choice(_NOUNS)} {dice.choice(_VERBS)} the {dice.choice(_NOUNS)} of"
        f" {dice.choice(_NOUNS)} number {dice.randrange(10_000)}, and nobody spoke of it. "
        for _ in range(count)
    )
    return "".join(words)


def written(folder: Path, dice: random.Random, lot: int) -> list[Story]:
    """Write a lot of stories, no two alike, each with its own address in its first comment."""
    stories = []
    for number in range(_PAGES):
        url = f"https://ledger.example/{lot}/story-{number}"
        title = f"The {dice.choice(_NOUNS)} of pier {number} and lot {lot}"
        html = story_html(title, text=sentences(dice, 6))
        file = folder / f"{lot}-{number}.html"
        comment = f"<!-- saved from url=({len(url):04}){url} -->"
        file.write_text(html.replace("<html", f"{comment}\n<html", 1), encoding="utf-8")
        stories.append(Story(file, title))
    return stories


class Saver:
    """A `kiosque save` of these stories that finds nothing of this user's."""

    def __init__(self, folder: Path, stories: list[Story]) -> None:
        self._mark = uuid.uuid4().hex
        home = str(folder.parent / "home")
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        files = [str(story.file) for story in stories]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reader", "save", "--library", str(folder), *files],
            cwd=ROOT,
            env={**os.environ, **dict.fromkeys(names, home), _MARK: self._mark},
            stdout=subprocess.PIPE,
            text=True,
        )
        #: How long what it had started lived on after the kill.
        self.outlived = 0.0

    def wait_for(self, folder: Path) -> None:
        """Wait until it has begun to make the library."""
        while not folder.exists():
            assert self._process.poll() is None, "it ended before it began"
            select.select([], [], [], 0.002)

    def kill_after(self, lines: int, seconds: float) -> dict[int, str]:
        """Kill it so long after so many lines; return what it acknowledged, titles by id."""
        assert self._process.stdout is not None
        with self._process.stdout as output:
            heard = [output.readline() for _ in range(lines)]
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                self._process.kill()
            assert self._process.wait() == -9, "it had come to its end before the kill"
            self._watch_the_end()
            heard += output.readlines()
        spoken = [_ACKNOWLEDGED.fullmatch(line[:-1]) for line in heard if line.endswith("\n")]
        return {int(match.group(1)): match.group(2) for match in spoken if match}

    def _watch_the_end(self) -> None:
        """Wait for the end of all that it has started; what does not end is a failure."""
        started = time.monotonic()
        for pid in carrying(self._mark):
            try:
                descriptor = os.pidfd_open(pid)
            except ProcessLookupError:
                continue
            ended, _, _ = select.select([descriptor], [], [], _PATIENCE)
            os.close(descriptor)
            assert ended, "a child lives on after its parent was killed"
        self.outlived = time.monotonic() - started


def carrying(mark: str) -> list[int]:
    """Return the running processes that have inherited the mark."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
        except OSError:  # it has just ended, or is another user's
            continue
        if f"{_MARK}={mark}".encode() in environment.split(b"\0"):
            found.append(int(folder.name))
    return found


def faults(db: Connection) -> list[str]:
    """Return what SQLite and the counters find wrong; the search index against the texts too."""
    found = [row[0] for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]
    found += [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"no parent: {tuple(row)}" for row in db.execute("PRAGMA foreign_key_check")]
    indexing.catch_up(db)
    db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    counted = db.execute("SELECT value FROM counter WHERE name = 'all'").fetchone()[0]
    there = db.execute("SELECT count(*) FROM article WHERE state <> 'trashed'").fetchone()[0]
    return found if counted == there else [*found, f"{there} articles, counted {counted}"]


def missing(library: Library, acknowledged: dict[int, str]) -> list[int]:
    """Return the ids that were acknowledged and are not there whole: article, text and page."""
    lost = []
    for number, title in acknowledged.items():
        try:
            saved = reading.get(library, ArticleId(number))
            with library.store.reading() as db:
                page = pages.get(db, saved.id)
        except NotFoundError:
            lost.append(number)
            continue
        if (saved.article.title, saved.article.url) != (title, page.url) or not page.body:
            lost.append(number)
    return lost


def noted(file: Path) -> set[int]:
    """Return the articles on the disk that are not yet in the search index."""
    with closing(sqlite3.connect(file)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'unindexed'").fetchone():
            return set()
        return {row[0] for row in db.execute("SELECT article_id FROM unindexed")}


def whole(folder: Path, acknowledged: dict[int, str]) -> int:
    """Assert that the library opens, is whole and has all that; return how many articles it has.

    What was saved and not yet indexed is found by its words.
    """
    late = noted(folder / "library.db")
    with opened_library(folder) as library:
        for number in late & acknowledged.keys():
            assert number in finding.find(library, parse(acknowledged[number]))
        with library.store.writing() as db:
            assert faults(db) == []
        assert missing(library, acknowledged) == []
        return len(finding.find(library, Query()))


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    dice, kept, there, outlived = seeded(), dict[int, str](), 0, 0.0
    for lot in range(KILLS):
        stories = written(tmp_path, dice, lot)
        saver = Saver(tmp_path / "library", stories)
        lines = dice.randrange(1, _PAGES - _LAST_PAGES)
        now = saver.kill_after(lines, dice.uniform(0, _LONGEST_WAIT))
        assert len(now) >= lines
        assert set(now.values()) <= {story.title for story in stories}
        kept |= now
        there, outlived = whole(tmp_path / "library", kept), max(outlived, saver.outlived)
        assert 0 <= there - len(kept) <= lot + 1  # one a kill may be on the disk, its word unspoken
    unspoken = there - len(kept)
    log.info("%d kills, %d acknowledged, 0 lost, %d more there", KILLS, len(kept), unspoken)
    log.info("the child ended %.2f s after its parent at the latest", outlived)


def test_a_library_killed_while_it_is_made_opens(tmp_path: Path) -> None:
    dice, early = seeded(), 0
    stories = written(tmp_path, dice, 0)
    for number in range(KILLS):
        folder = tmp_path / f"library-{number}"
        saver = Saver(folder, stories)
        saver.wait_for(folder)
        kept = saver.kill_after(0, dice.uniform(0, _LONGEST_START))
        early += not kept
        assert whole(folder, kept) - len(kept) in (0, 1)
    log.info("%d kills of a library just begun, %d before its first article", KILLS, early)


def test_a_child_on_a_heavy_page_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    heavy = story_html("The heavy one", text="".join(f"<p>{n} ships</p>" for n in range(8_000)))
    light, file = written(tmp_path, seeded(), 0)[0], tmp_path / "heavy.html"
    file.write_text(heavy, encoding="utf-8")
    saver = Saver(tmp_path / "library", [light, Story(file, "The heavy one")])
    assert list(saver.kill_after(1, 0.2).values()) == [light.title]
    log.info("the child ended %.1f s after its parent", saver.outlived)


@pytest.mark.parametrize("count", [1, 20])
def test_what_was_saved_and_not_yet_indexed_is_found_after_the_kill(
    tmp_path: Path, count: int
) -> None:
    file = tmp_path / "library.db"
    child = os.fork()
    if child == 0:
        try:
            store = Store(file)
            with store.writing() as db:
                for number in range(count):
                    saved = story(f"Ships at anchor {number}", url=Url(f"https://e.org/{number}"))
                    articles.put(db, saved, saved_at=NOON, sample=False)
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert len(noted(file)) == count
    store = Store(file)
    with store.searching() as db:
        assert len([*search.find(db, parse("anchor"))][-1]) == count
    with store.writing() as db:
        assert faults(db) == []
    store.close()


def test_a_lost_article_would_be_noticed(library: Library, world: World) -> None:
    kept = [
        take_in(library, world.page(f"https://e.org/{n}", story_html(f"Ship {n}"))).id
        for n in range(3)
    ]
    acknowledged: dict[int, str] = {number: f"Ship {n}" for n, number in enumerate(kept)}
    assert missing(library, acknowledged) == []
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page WHERE article_id = ?", [kept[0]])
        db.execute("UPDATE article SET title = 'Boat' WHERE id = ?", [kept[1]])
    assert missing(library, {**acknowledged, 99: "Ship 99"}) == [kept[0], kept[1], 99]


def test_a_search_index_that_lags_would_be_noticed(library: Library, world: World) -> None:
    take_in(library, world.page("https://e.org/a", story_html("Ship at anchor")))
    with library.store.writing() as db:
        assert faults(db) == []
        db.execute("UPDATE article SET title = 'Lighthouse'")
    with pytest.raises(StoreError, match="damaged"), library.store.writing() as db:
        faults(db)


def test_a_process_that_lives_on_would_be_noticed() -> None:
    mark = uuid.uuid4().hex
    command = [sys.executable, "-c", "input()"]
    with subprocess.Popen(command, env={_MARK: mark}, stdin=subprocess.PIPE) as sleeper:
        assert carrying(mark) == [sleeper.pid]
        sleeper.communicate(b"\n")
    assert carrying(mark) == []
