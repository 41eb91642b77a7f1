"""Files that were spoiled at random: no bug, no hang, nothing written.

KIOSQUE_FUZZ says how many there are of each kind (40 if it says nothing), KIOSQUE_SEED which.
"""

import base64
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator

import pytest

from reader.formats.saved_page import read
from tests.formats.samples import (
    SHIP,
    URL,
    arc,
    crawl,
    entry,
    har,
    mhtml,
    packed,
    part,
    rdf,
    resource,
    story,
    wacz,
    webarchive,
    zipped,
)
from tests.world import NOON

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the alarm is Unix's")

COUNT = int(os.environ.get("KIOSQUE_FUZZ", "40"))
SEED = int(os.environ.get("KIOSQUE_SEED", "1"))
LIMIT_SECONDS = 10
_JPEG = base64.encodebytes(SHIP)
_PICTURE = part(
    _JPEG,
    "Content-Type: image/jpeg",
    "Content-Transfer-Encoding: base64",
    "Content-Location: a.jpg",
)
_HTML = part(story("a.jpg"), "Content-Type: text/html", f"Content-Location: {URL}")
_LETTER = part(story("cid:a"), "Content-Type: text/html; charset=utf-8")
_INNER = webarchive(b"<p>frame", url="https://e.org/f/")
KINDS = {
    "mhtml": mhtml(_PICTURE, _HTML),
    "eml": mhtml(_LETTER, _PICTURE, headers=("To: a", "Subject: =?utf-8?Q?H=C3=A4fen?=")),
    "webarchive": webarchive(story("a.jpg"), resource("a.jpg", SHIP), frames=(_INNER,)),
    "warc": b"".join(crawl()),
    "warc.gz": packed(crawl()),
    "arc": b"".join(arc()),
    "wacz": wacz(crawl(), [URL]),
    "har": har(entry(URL, {"mimeType": "text/html", "text": story().decode()})),
    "maff": zipped({"1/index.rdf": rdf(URL, "x"), "1/index.html": story("a.jpg"), "1/a.jpg": SHIP}),
    "html": b"<!-- saved from url=(0014)https://e.org/ -->"
    + story("a.jpg", "data:image/png;base64,AA"),
}
#: What readers of these formats look for; put where it does not belong.
_WORDS = (
    *(b"\r\n\r\n", b"WARC/1.0\r\n", b"HTTP/1.1 200 OK\r\n", b"\x1f\x8b\x08", b"PK\x03\x04", b"--"),
    *(
        b"Content-Length: 99999999999\r\n",
        b"boundary=",
        b"=?utf-8?B?",
        b"cid:",
        b"<frameset>",
        b"\0",
    ),
    *(
        b"charset=utf-7",
        b"charset*=x''%ff",
        b"%%",
        b"data:image/png;base64,",
        b"<img src=",
        b"://[",
    ),
)

_watching = False
_written: list[object] = []


def _hear(event: str, words: tuple[object, ...]) -> None:
    """Note what is written to the disk while we watch."""
    if not _watching:
        return
    flags = words[2] if event == "open" and len(words) > 2 else 0
    if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        _written.append(words[0])
    elif event in ("os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove"):
        _written.append(words)


sys.addaudithook(_hear)


@pytest.fixture
def watched() -> Iterator[list[object]]:
    """Fail a read that takes too long; give what was written to the disk."""

    def too_long(*_: object) -> None:
        raise TimeoutError(f"it takes more than {LIMIT_SECONDS} s")

    global _watching  # noqa: PLW0603 an audit hook cannot be taken away again
    before = signal.signal(signal.SIGALRM, too_long)
    _written.clear()
    _watching = True
    yield _written
    _watching = False
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def cut(body: bytearray, dice: random.Random) -> None:
    del body[dice.randrange(len(body)) :]


def flip(body: bytearray, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 30)):
        body[dice.randrange(len(body))] = dice.randrange(256)


def drop(body: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(body))
    del body[at : at + dice.randint(1, 300)]


def repeat(body: bytearray, dice: random.Random) -> None:
    at, to = dice.randrange(len(body)), dice.randrange(len(body))
    body[to:to] = body[at : at + dice.randint(1, 600)] * dice.randint(1, 4)


def insert(body: bytearray, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(body))
        body[at:at] = dice.choice(_WORDS)


SPOILING: tuple[Callable[[bytearray, random.Random], None], ...] = (cut, flip, drop, repeat, insert)


@pytest.mark.parametrize("kind", KINDS)
def test_a_spoiled_file_is_read_or_refused_and_nothing_else(
    kind: str, watched: list[object]
) -> None:
    dice = random.Random(f"{SEED} {kind}")  # noqa: S311 no secret
    for number in range(COUNT):
        body = bytearray(KINDS[kind])
        for spoil in dice.choices(SPOILING, k=dice.randint(1, 3)):
            spoil(body, dice)
            body = body or bytearray(b"x")
        signal.alarm(LIMIT_SECONDS)
        try:
            outcomes = list(read(f"a.{kind}", bytes(body), NOON, None, lambda _: SHIP))
        except Exception as error:
            raise AssertionError(f"{kind} number {number} of seed {SEED}") from error
        assert outcomes, number
    signal.alarm(0)
    assert watched == []


def test_the_watch_sees_what_is_written(
    watched: list[object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.getbasetemp() / "written"
    watched.clear()
    file.write_bytes(b"x")
    assert watched == [str(file)]
