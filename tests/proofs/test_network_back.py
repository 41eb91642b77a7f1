"""What was saved without a network comes by itself when the network does, and nothing is lost.

In a network namespace of the test's own: nobody outside is asked. KIOSQUE_KILLS says how often the
delivery is killed (5 if it says nothing). `pytest --log-cli-level=INFO` shows the figures.
"""

import logging
from pathlib import Path

import pytest

from tests.proofs.network import run_apart
from tests.proofs.network_back import LINKS
from tests.proofs.network_broken import BROKEN, GOOD
from tests.proofs.network_story import PICTURES, RELATED, WAYS
from tests.proofs.test_kill import KILLS
from tests.proofs.tracing import why_not

log = logging.getLogger(__name__)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder that takes the place of the user's own."""
    return tmp_path


def test_all_arrives_with_pictures_and_no_key_pressed(home: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    seen = run_apart(["tests.proofs.network_back", str(home)], home, seconds=300)
    assert (seen["saved in the window"], seen["all wait"], seen["tries"]) == (0, True, 0)
    assert seen["left alone"] == 0
    assert len(seen["titles"]) == LINKS
    assert seen["waiting"] == []
    assert seen["pictures"] == LINKS * 3
    # A public page may not make us ask this machine.
    assert [url.startswith("http://127.0.0.1:") for url in seen["refused"]] == [True]
    assert seen["secret asked"] == 0
    assert len(seen["asked"]) == len(set(seen["asked"])) == LINKS * 4
    # Without a network again, all of it is here.
    assert seen["read"] == dict.fromkeys(seen["titles"], 3)
    assert seen["internet"] == []
    log.info("first request after %s s, all after %s s", *_seconds(seen))


def test_half_of_the_sites_are_broken_and_nothing_is_lost(home: Path) -> None:
    words = ["tests.proofs.network_broken", str(home), str(KILLS)]
    seen = run_apart(words, home, seconds=300 + 10 * KILLS)
    first, killed = seen["together"], seen["killed"]
    assert first["window"] == 0
    # Each link was delivered, or says truly why it was not.
    said = {name: sentence for name, sentence in BROKEN.items() if sentence}
    assert first["sentences"].keys() == said.keys()
    for name, start in said.items():
        assert first["sentences"][name].startswith(start)
    assert first["articles"] == GOOD + len(BROKEN) - len(said)
    assert first["charset"]
    assert first["files"] == ["paper"]
    assert first["patience"] >= 3600
    # Window and two commands at the same time: no address twice.
    assert first["asked twice"] == []
    assert (killed["lost"], killed["unfinished"], killed["never asked"]) == ([], [], [])
    log.info("%d kills, %s", KILLS, killed)


def _seconds(seen: dict[str, object]) -> tuple[object, object]:
    return seen["seconds to the first request"], seen["seconds to the end"]


def test_the_whole_story_is_there_without_a_network(home: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    seen = run_apart(["tests.proofs.network_story", str(home)], home, seconds=300)
    assert (seen["setting"], seen["action"]) == (0, 0)
    assert seen["listed"] == dict.fromkeys(WAYS, [True] * RELATED)
    # Each opened from its card, with its pictures; each time back at the article.
    assert seen["read"] == {
        way: {f"What the {way} brought to pier {number}": PICTURES for number in range(RELATED)}
        for way in WAYS
    }
    assert len(seen["asked"]) == len(set(seen["asked"]))
    assert seen["internet"] == []
