"""The power fails in the middle of writing: what was acknowledged is there, and nothing by half.

The statements are the program's own, recorded from its verbs; the SQLite that writes them is
APSW's, on a disk of ours. KIOSQUE_CUTS says how many times the power fails (12 if it says nothing).
"""

import logging
import os
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import saving
from reader.library.intake import take_in
from reader.model.article import ArticleId, State
from reader.store import articles
from reader.store.folding import fold
from reader.store.packing import readable
from reader.store.sealing import sealed
from reader.store.store import connect
from tests.proofs.recorded import Recorder, Step, base, faults
from tests.proofs.test_kill import sentences
from tests.world import World, story_html

apsw = pytest.importorskip("apsw", reason="APSW is not installed")

from tests.proofs import powerless  # noqa: E402 it needs APSW

# Where the power fails while SQLite closes a file, there is nobody to whom that could be raised.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

CUTS = int(os.environ.get("KIOSQUE_CUTS", "12"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))
SAVES = 30
NAME = "/disk/library.db"

log = logging.getLogger(__name__)


def recorded(path: Path, dice: random.Random) -> list[Step]:
    """Save articles and links, and throw some away; return what that wrote."""
    recorder, world = Recorder(path), World()

    def throw_away(number: int) -> None:
        with recorder.library.store.writing() as db:
            articles.set_state(db, [ArticleId(number)], State.TRASHED)

    for number in range(1, SAVES + 1):
        html = story_html(f"Pier {number}", text=sentences(dice, dice.randrange(4, 60)))
        page = world.page(f"https://ledger.example/{number}", html)
        recorder.do(f"saved {number}", lambda library, page=page: take_in(library, page))  # type: ignore[misc]
        url = f"https://ledger.example/waits/{number}"
        recorder.do(f"waits {url}", lambda library, url=url: saving.save(library, url))  # type: ignore[misc]
        if number % 3 == 0:
            recorder.do(f"trashed {number}", lambda _, number=number: throw_away(number))  # type: ignore[misc]
    recorder.close()
    return recorder.steps


def replayed(disk: powerless.Disk, steps: list[Step]) -> list[str]:
    """Do the steps on this disk until the power fails; return what was acknowledged."""
    name = f"kiosque-{id(disk)}"
    system = powerless.FileSystem(name, disk)
    done: list[str] = []
    db = None
    try:
        db = apsw.Connection(NAME, vfs=name)
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            db.execute(f"PRAGMA {pragma}")
        db.execute("PRAGMA wal_autocheckpoint = 60")
        db.create_scalar_function("fold", fold, 1, deterministic=True)
        db.create_scalar_function("unpacked", readable, 1, deterministic=True)
        db.create_scalar_function("sealed", sealed, -1, deterministic=True)
        for step in steps:
            for statement in step.statements:
                db.execute(statement)
            done.append(step.name)
    except (powerless.PowerCutError, apsw.Error):
        disk.fail()
    disk.is_off = True
    if db is not None:
        db.close()
    system.unregister()
    return done


def kept(path: Path) -> tuple[list[str], list[str]]:
    """Return what the library says of itself, in the words of the steps, and its faults."""
    with closing(connect(path)) as db:
        late = {row[0] for row in db.execute("SELECT article_id FROM unindexed")}
        wrong = faults(db)
        indexed = {
            row[0] for row in db.execute("SELECT rowid FROM search WHERE search MATCH 'pier'")
        }
        wrong += [f"{number} is not found" for number in late - indexed]
        db.execute("PRAGMA foreign_keys = ON")
        found = [f"saved {row[0]}" for row in db.execute("SELECT id FROM article")]
        found += [f"waits {row[0]}" for row in db.execute("SELECT url FROM outbox")]
        found += [
            f"trashed {row[0]}"
            for row in db.execute("SELECT id FROM article WHERE state = 'trashed'")
        ]
        for row in db.execute("SELECT id FROM article").fetchall():
            articles.get(db, row[0])  # which looks at its checksum
        halves = db.execute(
            "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM article_page)"
            " OR id NOT IN (SELECT key FROM seal WHERE kind = 'article')"
        ).fetchone()[0]
    return found, wrong + ["half saved"] * halves


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    dice, acknowledged, unspoken = random.Random(SEED), 0, 0  # noqa: S311 no secret
    empty = base(tmp_path / "library.db")
    steps = recorded(tmp_path / "library.db", dice)
    whole = powerless.Disk({NAME: empty})
    assert replayed(whole, steps) == [step.name for step in steps]
    for turn in range(CUTS):
        disk = powerless.Disk({NAME: empty})
        disk.cut_after = dice.randrange(2, whole.operations)
        done = replayed(disk, steps)
        folder = tmp_path / f"{turn}"
        folder.mkdir()
        path = folder / "library.db"
        powerless.written(disk, NAME, path, dice)
        there, wrong = kept(path)
        assert wrong == []
        assert set(done) <= set(there), f"cut {turn} at {disk.cut_after}"
        more = len(there) - len(done)
        assert more in (0, 1)  # one step may be on the disk, its word unspoken
        acknowledged, unspoken = acknowledged + len(done), unspoken + more
        shutil.rmtree(folder)
    log.info("%d cuts, %d acknowledged, 0 lost, %d more there", CUTS, acknowledged, unspoken)
    assert acknowledged > CUTS


def test_a_disk_that_does_not_sync_would_be_noticed(tmp_path: Path) -> None:
    dice, lost = random.Random(SEED), 0  # noqa: S311 no secret
    empty = base(tmp_path / "library.db")
    steps = recorded(tmp_path / "library.db", dice)
    for turn in range(6):
        disk = powerless.Disk({NAME: empty}, lies=True)
        disk.cut_after = 600 + 50 * turn
        done = replayed(disk, steps)
        folder = tmp_path / f"{turn}"
        folder.mkdir()
        powerless.written(disk, NAME, folder / "library.db", dice)
        try:
            there, wrong = kept(folder / "library.db")
        except Exception:  # noqa: BLE001 as broken as can be
            there, wrong = [], ["broken"]
        lost += bool(wrong) or not set(done) <= set(there)
    assert lost > 0
