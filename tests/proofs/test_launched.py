"""What `kiosque browser install` has written, started as a browser starts it, and ill-treated."""

import json
import random
import re
import sqlite3
import struct
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.library import browsers, finding, reading
from reader.library.opening import opened_library
from reader.model.query import Query
from tests.proofs.desk import environment_of, install, story

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the launcher and the kill are Linux's"
)


def launched(home: Path, library: Path) -> "subprocess.Popen[bytes]":
    """Start what `kiosque browser install` has written, as Chromium starts it."""
    (home / ".config" / "chromium").mkdir(parents=True, exist_ok=True)
    install(home, library)
    [manifest] = home.rglob(f"{browsers.HOST_NAME}.json")
    launcher = json.loads(manifest.read_text(encoding="utf-8"))["path"]
    return subprocess.Popen(
        [launcher, f"chrome-extension://{browsers.CHROMIUM_IDS[0]}/"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=home,
        env=environment_of(home),
    )


def framed(title: str) -> bytes:
    """Return the messages that bring a page."""
    head = {"kind": "page", "url": f"https://e.org/{title[-1]}", "title": "", "parts": 1}
    part = {"kind": "part", "number": 0, "text": story(title, "").body.decode()}
    data = [json.dumps(message).encode() for message in (head, part)]
    return b"".join(struct.pack("=I", len(each)) + each for each in data)


def kept_whole(library: Path) -> list[str]:
    """Return the titles in a library, which is sound."""
    with closing(sqlite3.connect(library / "library.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with opened_library(library) as opened:
        rows = finding.rows(opened, finding.find(opened, Query()))
        return [
            row.title for row in rows if reading.open_article(opened, row.id).saved.article.text
        ]


@pytest.mark.parametrize("flaw", [b"{broken", b" " * 100_000_000], ids=["broken", "100 MB"])
def test_a_message_that_makes_no_sense_loses_nothing(tmp_path: Path, flaw: bytes) -> None:
    host = launched(tmp_path, tmp_path / "library")
    answers, _ = host.communicate(framed("Kept before 1") + struct.pack("=I", len(flaw)) + flaw)
    assert re.findall(rb'"kind": "(\w+)"', answers) == [b"saved", b"failed"]
    assert kept_whole(tmp_path / "library") == ["Kept before 1"]


def acknowledged(answers: bytes) -> set[str]:
    """Return the titles of what was said to be saved."""
    return {title.decode() for title in re.findall(rb'"title": "(.*?)"', answers)}


def test_what_was_acknowledged_is_kept_at_whatever_moment_it_is_killed(tmp_path: Path) -> None:
    dice = random.Random(1)  # noqa: S311 no secret
    started = time.monotonic()
    answers, _ = launched(tmp_path, tmp_path / "library").communicate(framed("Left alone 9"))
    took, told = time.monotonic() - started, acknowledged(answers)
    assert told == {"Left alone 9"}
    for number in range(6):
        with launched(tmp_path, tmp_path / "library") as host:
            assert host.stdin is not None
            assert host.stdout is not None
            host.stdin.write(framed(f"Killed {number}"))
            host.stdin.flush()
            with suppress(subprocess.TimeoutExpired):
                host.wait(dice.uniform(0.1, 1.2) * took)
            host.kill()
            told |= acknowledged(host.stdout.read())
    kept = kept_whole(tmp_path / "library")
    assert told <= set(kept)
    assert len(kept) == len(set(kept))
