"""A hostile page costs the child its life at most: the reader keeps its memory, and the text."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.proofs.guarding import PAGES

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="a process's most memory is read from /proc"
)

ROOT = Path(__file__).resolve().parents[2]
MOST_MB = 300
#: Longer than the guard waits for the child, twice.
PATIENCE = 60


@pytest.mark.parametrize("name", PAGES)
def test_the_text_is_kept_and_the_parent_stays_small(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.proofs.guarding", name],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    assert answer["peak_mb"] < MOST_MB
    assert answer["kept"]
    assert answer["shown"]
