"""The native host: what it answers, and what is kept."""

import io
import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import __version__, paths
from reader.library import browsers, finding, saving
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.errors import StoreError
from reader.model.query import Query
from reader.native_host.host import run_native_host, serve
from tests.world import story_html

SHIPS = "https://e.org/ships-in-the-harbour"
ORIGIN = f"chrome-extension://{browsers.CHROMIUM_IDS[0]}/"

Message = dict[str, Any]
Say = Callable[..., list[Message]]


def framed(message: Message | bytes) -> bytes:
    data = message if isinstance(message, bytes) else json.dumps(message).encode()
    return struct.pack("=I", len(data)) + data


def answers_in(data: bytes) -> list[Message]:
    found, rest = [], data
    while rest:
        (length,) = struct.unpack("=I", rest[:4])
        found.append(json.loads(rest[4 : 4 + length]))
        rest = rest[4 + length :]
    return found


def page(html: str, *, url: str = SHIPS, parts: int = 1, **values: Any) -> list[Message]:
    """Return the messages that send a page in this number of parts."""
    size = -(-len(html) // parts)
    texts = [html[n * size : (n + 1) * size] for n in range(parts)]
    head = {"kind": "page", "url": url, "title": "Ships", "parts": parts, **values}
    return [head, *({"kind": "part", "number": n, "text": t} for n, t in enumerate(texts))]


@pytest.fixture
def say(library: Library) -> Say:
    """Have a conversation with the host; return its answers."""

    def talk(*messages: Message | bytes) -> list[Message]:
        answers = io.BytesIO()
        serve(io.BytesIO(b"".join(map(framed, messages))), answers, lambda: library)
        return answers_in(answers.getvalue())

    return talk


def titles(library: Library) -> list[str]:
    return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def test_hello(say: Say) -> None:
    assert say({"kind": "hello"}) == [{"kind": "hello", "version": __version__}]


def test_hello_opens_no_library() -> None:
    def none() -> Library:
        raise AssertionError("the library was opened")

    answers = io.BytesIO()
    assert serve(io.BytesIO(framed({"kind": "hello"})), answers, none) == 0
    assert len(answers_in(answers.getvalue())) == 1


@pytest.mark.parametrize("parts", [1, 7])
def test_a_page_becomes_an_article(say: Say, library: Library, parts: int) -> None:
    html = story_html("Ships lie in the harbour")
    assert say(*page(html, parts=parts)) == [
        {
            "kind": "saved",
            "id": 1,
            "title": "Ships lie in the harbour",
            "new": True,
            "incomplete": None,
        }
    ]
    assert titles(library) == ["Ships lie in the harbour"]


def test_saved_again_it_is_not_new(say: Say) -> None:
    messages = page(story_html("Ships lie in the harbour"))
    assert [answer["new"] for answer in say(*messages, *messages)] == [True, False]


def test_a_link_goes_to_the_outbox(say: Say, library: Library) -> None:
    link = {"kind": "link", "url": f"{SHIPS}?utm_source=x", "title": " Ships "}
    answers = say(link, link)
    assert [answer["kind"] for answer in answers] == ["queued", "queued"]
    assert [answer["already"] for answer in answers] == [False, True]
    assert [(item.url, item.title) for item in saving.waiting(library)] == [(SHIPS, "Ships")]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"kind": "link", "url": "nothing at all"}, "address"),
        ({"kind": "link", "url": 7}, "message"),
        ({"kind": "erase"}, "message"),
        ({}, "message"),
        ({"kind": "part", "number": 0, "text": "a"}, "message"),
        (b"{broken", "message"),
        (b"\xff\xfe\xfd", "message"),
        (b"[" * 100_000, "message"),
    ],
    ids=str,
)
def test_what_it_cannot_do_it_says_and_goes_on(
    say: Say, library: Library, message: Message | bytes, reason: str
) -> None:
    refused, saved = say(message, *page(story_html("Ships lie in the harbour")))
    assert (refused["kind"], refused["reason"]) == ("failed", reason)
    assert saved["kind"] == "saved"
    assert titles(library) == ["Ships lie in the harbour"]


def test_what_is_no_page_is_said(say: Say, library: Library) -> None:
    [answer] = say(*page("   "))
    assert (answer["kind"], answer["reason"]) == ("failed", "page")
    assert titles(library) == []


def test_a_length_of_100_mb_ends_it_after_an_answer(library: Library) -> None:
    kept = b"".join(map(framed, page(story_html("Ships lie in the harbour"))))
    requests = io.BytesIO(kept + struct.pack("=I", 100_000_000) + b"{" * 100)
    answers = io.BytesIO()
    assert serve(requests, answers, lambda: library) == 1
    assert [each["kind"] for each in answers_in(answers.getvalue())] == ["saved", "failed"]
    assert titles(library) == ["Ships lie in the harbour"]


def test_of_a_page_that_breaks_off_nothing_is_written(say: Say, library: Library) -> None:
    messages = page(story_html("Ships lie in the harbour"), parts=3)
    assert say(*messages[:-1]) == []
    assert titles(library) == []


def test_a_part_in_the_wrong_place_ends_its_page_alone(say: Say, library: Library) -> None:
    head, first, second = page(story_html("Ships lie in the harbour"), parts=2)
    kinds = [answer["kind"] for answer in say(head, second, first, head, first, second)]
    assert kinds == ["failed", "failed", "saved"]
    assert len(titles(library)) == 1


def test_a_library_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    def full() -> Library:
        raise StoreError(str(tmp_path), "the disk is full")

    answers = io.BytesIO()
    link = framed({"kind": "link", "url": SHIPS})
    assert serve(io.BytesIO(link + link), answers, full) == 0
    assert [each["reason"] for each in answers_in(answers.getvalue())] == ["library"] * 2


def test_a_bug_is_said_and_logged(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Library:
        raise ZeroDivisionError

    answers = io.BytesIO()
    assert serve(io.BytesIO(framed({"kind": "link", "url": SHIPS})), answers, broken) == 0
    assert [each["reason"] for each in answers_in(answers.getvalue())] == ["mistake"]
    assert any(record.exc_info for record in caplog.records)
    caplog.clear()


def test_a_browser_that_has_gone_loses_nothing(library: Library) -> None:
    class Closed(io.BytesIO):
        def write(self, _data: Any) -> int:
            raise BrokenPipeError

    html = story_html("Ships lie in the harbour")
    requests = io.BytesIO(b"".join(map(framed, page(html))))
    assert serve(requests, Closed(), lambda: library) == 0
    assert titles(library) == ["Ships lie in the harbour"]


def started(folder: Path, caller: list[str], data: bytes) -> tuple[int, list[Message]]:
    """Start the host as a browser does and send it this; return its code and its answers."""
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    done = subprocess.run(
        [sys.executable, "-m", "reader", paths.NATIVE_HOST, "--library", str(folder), *caller],
        input=data,
        capture_output=True,
        check=False,
        cwd=paths.import_folder(),
        env={**os.environ, **dict.fromkeys(names, str(folder.parent / "home"))},
    )
    assert done.stderr == b""
    return done.returncode, answers_in(done.stdout)


def test_started_as_a_browser_does_it_keeps_the_page(tmp_path: Path) -> None:
    data = b"".join(map(framed, page(story_html("Ships lie in the harbour"), parts=3)))
    code, [answer] = started(tmp_path / "library", [ORIGIN], data)
    assert (code, answer["kind"]) == (0, "saved")
    with opened_library(tmp_path / "library") as library:
        assert titles(library) == ["Ships lie in the harbour"]


@pytest.mark.parametrize(
    "caller",
    [[], ["chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/"], ["https://e.org/"]],
    ids=str,
)
def test_another_caller_is_refused_and_nothing_is_made(tmp_path: Path, caller: list[str]) -> None:
    data = b"".join(map(framed, page(story_html("Ships lie in the harbour"))))
    code, [answer] = started(tmp_path / "library", caller, data)
    assert (code, answer["kind"], answer["reason"]) == (1, "failed", "caller")
    assert not (tmp_path / "library").exists()


def test_by_the_setting_related_stories_wait_too(library: Library) -> None:
    wind = "https://e.org/wind-in-the-harbour"
    html = story_html("Ships lie in the harbour", related={"The wind has turned": wind})
    messages = [*page(html), {"kind": "link", "url": "https://f.org/market", "title": ""}]
    for whole in (False, True):
        frames = io.BytesIO(b"".join(map(framed, messages)))
        serve(frames, io.BytesIO(), lambda: library, whole=whole)
        items = {str(item.url): item.whole for item in saving.waiting(library)}
        assert (wind in items, items["https://f.org/market"]) == (whole, whole)


def test_a_library_without_a_name_is_made_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdout", sys.stdout)  # the host puts another one there
    assert run_native_host(["--library", "", ORIGIN]) == 1
    [answer] = answers_in(capfdbinary.readouterr().out)
    assert (answer["kind"], answer["reason"]) == ("failed", "library")
    assert answer["sentence"] == "--library names no folder"
    assert list(tmp_path.iterdir()) == []
