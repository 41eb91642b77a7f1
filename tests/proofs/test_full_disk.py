"""The disk is full in the middle of saving: nothing that was saved is lost, the rest is refused.

KIOSQUE_FULL_DISKS says how many times (2 if it says nothing). The small disk is made in a namespace
of this user's; where the system gives none, the test is skipped.
"""

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.test_kill import ROOT

CYCLES = int(os.environ.get("KIOSQUE_FULL_DISKS", "2"))
_DISK = f"{64 + 16 * CYCLES}m"  # what is saved into the room of the journal grows with each

log = logging.getLogger(__name__)


def test_nothing_saved_is_lost_when_the_disk_is_full(tmp_path: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare")
    mount = f"mount -t tmpfs -o size={_DISK} tmpfs {tmp_path}"
    inside = ["unshare", "-rm", "sh", "-c"]
    tried = subprocess.run([*inside, mount], check=False, capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.skip(f"no disk can be made here: {tried.stderr.strip()}")
    program = f"{sys.executable} -m tests.proofs.filling {tmp_path} {CYCLES}"
    done = subprocess.run(
        [*inside, f"{mount} && {program}"], check=False, capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    _, saved, refused, lost = (int(word) for word in done.stdout.split())
    log.info("%d full disks: %d saved, %d refused, %d lost", CYCLES, saved, refused, lost)
    assert (lost, refused) == (0, CYCLES)
    assert saved > CYCLES
