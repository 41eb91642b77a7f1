"""Two hundred feeds on a network, a fifth of them broken or hostile: all good stories come whole.

KIOSQUE_FEEDS says how many, 200 for the whole proof. Without it there are few, half of them broken.
"""

import logging
import os
from typing import Any

import pytest

from tests.proofs.feed_sites import BROKEN
from tests.proofs.network import run_apart

COUNT = int(os.environ.get("KIOSQUE_FEEDS", "0"))
#: How many feeds, how many of them broken, and how many stories each.
SIZE = (COUNT, COUNT // 5, 3) if COUNT else (2 * len(BROKEN), len(BROKEN), 1)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Any:
    home = tmp_path_factory.mktemp("home")
    words = ["tests.proofs.network_feeds", str(home / "library"), *map(str, SIZE)]
    seen = run_apart(words, home, seconds=900)
    logging.getLogger(__name__).info("%s", seen)
    return seen


def test_every_story_of_a_good_feed_comes_whole_with_its_picture(seen: Any) -> None:
    assert seen["whole"] == seen["delivered"]["kept"] == seen["expected"]


def test_a_broken_feed_says_why_and_stops_no_other(seen: Any) -> None:
    said = {name.partition(" ")[2]: reason for name, reason in seen["reasons"].items()}
    assert said == {kind: BROKEN.get(kind) or None for kind in said}


def test_a_second_refresh_brings_nothing_and_reads_what_is_unchanged_no_more(seen: Any) -> None:
    assert seen["second"]["new"] == 0
    assert seen["asked again"] >= SIZE[0] - SIZE[1]


def test_nothing_of_the_machine_gets_into_a_feed(seen: Any) -> None:
    assert not [title for title in seen["titles"] if "root:" in title or len(title) > 500]
    assert seen["links"] == []
