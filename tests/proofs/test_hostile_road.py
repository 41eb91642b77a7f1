"""Hostile pages from their bytes to the painted pane: nothing active, nothing asked for, no crash.

KIOSQUE_HOSTILE says how many pages there are (24 if it says nothing; 10,000 is the whole proof,
and takes the attacks of others in full), KIOSQUE_SEED which. `pytest --log-cli-level=INFO` shows
the figures.
"""

import json
import logging
import os
from pathlib import Path

from tests.proofs.hostile_road import CORPORA
from tests.proofs.tracing import Trace, traced
from tests.shared_data import shared

PAGES = int(os.environ.get("KIOSQUE_HOSTILE", "24"))
SEED = os.environ.get("KIOSQUE_SEED", "1")

log = logging.getLogger(__name__)


def sent(tmp_path: Path, *others: str) -> tuple[Trace, dict[str, int]]:
    """Send the pages along the road; return what was asked of the kernel, and the tally."""
    home = tmp_path / "home"
    home.mkdir()
    library = str(tmp_path / "library")
    words = ["tests.proofs.hostile_road", library, str(PAGES), SEED, *others]
    trace = traced(words, cwd=tmp_path, home=home)
    answer = json.loads(trace.output)
    log.info("%s", answer["tally"])
    assert answer["found"] == []
    return trace, answer["tally"]


def allowed(tmp_path: Path) -> list[Path]:
    return [tmp_path, Path(__file__).resolve().parents[1], tmp_path / ":" / "non-existent"]


def test_forged_and_spoiled_pages_do_nothing(tmp_path: Path) -> None:
    trace, tally = sent(tmp_path)
    assert tally["forged pages"] + tally["own pages, spoiled"] == PAGES
    assert tally["stories"] > 0.3 * PAGES
    assert tally["links"] > PAGES
    assert trace.internet == ()
    assert trace.foreign(allowed(tmp_path)) == []


def test_the_attacks_of_others_do_nothing(tmp_path: Path) -> None:
    folder = shared("hostile")
    trace, tally = sent(tmp_path, str(folder))
    assert all(tally[name] for name in CORPORA)
    assert trace.internet == ()
    assert trace.foreign([*allowed(tmp_path), folder]) == []
