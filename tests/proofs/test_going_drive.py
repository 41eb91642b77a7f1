"""A network drive goes away while the program writes: what was acknowledged is there afterwards.

The program and its SQLite are the real ones; between them and the system stands a library that
fails what is done with the files of the drive (going_drive.c). Where no C compiler is, the test is
skipped. KIOSQUE_GOING says how often the drive goes (3 if it says nothing), KIOSQUE_SEED when.
"""

import logging
import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.store import articles
from reader.store.store import Store, connect
from tests.proofs.recorded import faults
from tests.proofs.test_kill import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="a library can be put before the system's on Linux only"
)

TURNS = int(os.environ.get("KIOSQUE_GOING", "3"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))
ARTICLES = 12
FOR_GOOD = 10_000  # operations

log = logging.getLogger(__name__)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that lets a drive go away, built here."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    made = tmp_path_factory.mktemp("shim") / "going_drive.so"
    words = ["-shared", "-fPIC", "-O1", str(Path(__file__).with_name("going_drive.c"))]
    done = subprocess.run(
        [compiler, *words, "-o", str(made), "-ldl"], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip(f"nothing can be compiled here: {done.stderr.splitlines()[:1]}")
    return made


def saved(shim: Path, folder: Path, gone_at: str) -> tuple[dict[int, str], list[str], int]:
    """Save on a drive that goes; return what was acknowledged, what refused, how much it did."""
    folder.mkdir()
    count = folder.with_name(f"{folder.name}.count")
    environment = os.environ | {
        "LD_PRELOAD": str(shim),
        "GONE_FOLDER": str(folder),
        "GONE_COUNT": str(count),
        "GONE_AT": gone_at,
    }
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.proofs.going",
            str(folder / "library.db"),
            str(ARTICLES),
            "1",
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    kept = {int(words[1]): words[2] for words in lines if words[0] == "saved"}
    refused = [" ".join(words[1:]) for words in lines if words[0] == "refused"]
    return kept, refused, int(count.read_text())


def there(path: Path) -> dict[int, str]:
    """Return the articles that stand in the library, which has no fault and nothing by half."""
    Store(path).close()
    with closing(connect(path)) as db:
        assert faults(db) == []
        ids = [row[0] for row in db.execute("SELECT id FROM article")]
        halves = "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM article_page)"
        assert db.execute(halves).fetchall() == []
        return {each: articles.get(db, each).article.title for each in ids}


def test_what_was_acknowledged_is_there_when_the_drive_is_back(shim: Path, tmp_path: Path) -> None:
    dice = random.Random(SEED)  # noqa: S311 no secret
    kept, refused, operations = saved(shim, tmp_path / "whole", "")
    assert (len(kept), refused) == (ARTICLES, [])
    total, lost, sentences = 0, 0, set[str]()
    for turn in range(TURNS):
        begins = dice.randrange(operations // 8, operations)
        lasts = dice.choice((0, 1, 5, 40, 400, FOR_GOOD))
        gone_at = f"{begins}-{begins + lasts}"
        folder = tmp_path / f"{turn}"
        kept, refused, _ = saved(shim, folder, gone_at)
        found = there(folder / "library.db")
        lost += len([each for each, title in kept.items() if found.get(each) != title])
        more = len(found) - len(kept)
        assert 0 <= more <= len(refused), gone_at
        total += len(kept)
        sentences |= set(refused)
        # SQLite takes a read that fails for damage; of a drive that is back at once none can tell.
        assert set(refused) <= (_CLEAR if lasts == FOR_GOOD else _CLEAR | {"it is damaged"})
        shutil.rmtree(folder)
    log.info("%d times gone: %d acknowledged, %d lost; said: %s", TURNS, total, lost, sentences)
    assert lost == 0


#: What a person is told: the clauses of StoreError.
_CLEAR = {
    "the disk does not answer",
    "it cannot be opened; look at the rights of its folder",
    "it is not there; perhaps its drive is not connected",
    "Input/output error",
}


def test_a_drive_that_is_gone_from_the_beginning_is_a_sentence(shim: Path, tmp_path: Path) -> None:
    kept, refused, _ = saved(shim, tmp_path / "gone", "1-1000000")
    assert kept == {}
    assert set(refused) <= _CLEAR
    assert len(refused) == ARTICLES
