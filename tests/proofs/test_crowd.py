"""Several processes write one library at once: each write is there, none waits in vain.

KIOSQUE_WRITES says how many writes there are in all (240 if it says nothing).
"""

import logging
import os
import subprocess
import sys
from pathlib import Path

from reader.library import saving
from reader.model.query import Query
from reader.store import shelves
from tests.proofs import corrupting
from tests.proofs.recorded import faults
from tests.proofs.test_kill import ROOT

WRITES = int(os.environ.get("KIOSQUE_WRITES", "240"))
PROCESSES = 4

log = logging.getLogger(__name__)


def test_all_that_four_processes_write_is_there(tmp_path: Path) -> None:
    corrupting.opened(tmp_path / "library.db").store.close()
    command = [sys.executable, "-m", "tests.proofs.crowding", str(tmp_path)]
    children = [
        subprocess.Popen(
            [*command, f"crew{number}", str(WRITES // PROCESSES)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    told: list[str] = []
    for child in children:
        said, complaint = child.communicate()
        assert (child.returncode, complaint) == (0, "")
        told += said.split()
    assert len(told) == WRITES // PROCESSES * PROCESSES
    library = corrupting.opened(tmp_path / "library.db")
    with library.store.writing() as db:
        assert faults(db) == []
        saved = len(shelves.ids(db, Query()))
    waiting = {item.url for item in saving.waiting(library)}
    library.store.close()
    assert waiting <= set(told)
    assert saved + len(waiting) == len(told)
    log.info("%d processes, %d writes, 0 lost, 0 failed", PROCESSES, len(told))
