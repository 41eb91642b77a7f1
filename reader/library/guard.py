"""One lazily started child process that extracts under limits.

A hostile page may hang, crash or eat memory: then the child dies and the reader does not. The child
is the program itself, started as `kiosque --extract-child`, so that it works from a bundle too. It
is reused from page to page. On Windows it has the wall-clock and input limits only.

On the pipe each message is a frame: its length in four bytes, then that many bytes. A request is
two frames, a JSON head and the page's body; an answer is one frame of JSON.
"""

import gc
import json
import logging
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import IO, Any, Self

from reader.model.article import Article
from reader.model.article_json import from_json, to_json
from reader.model.errors import ExtractError
from reader.model.mistake import told
from reader.model.page import Page
from reader.model.site_rule import (
    Chosen,
    Effect,
    Pointed,
    rule_from_json,
    rule_to_json,
)
from reader.model.url import Url

log = logging.getLogger(__name__)

CHILD_ARGUMENT = "--extract-child"

#: Together with a second look at the bare text, a page is done with in 10 seconds.
_WALL_SECONDS = 8.0
_CPU_SECONDS = 7
_ADDRESS_SPACE_BYTES = 1 << 30
_OBJECTS_BEFORE_TIDYING = 50_000
_PIPE_BYTES = 1 << 20  # a page in one piece; where the system can
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article and the CPU seconds that the child spent on it."""

    article: Article
    cpu_seconds: float


class Guard:
    """The child process that extracts, started at the first page and after each death.

    May be called from any thread; one page at a time. Use it in a `with`, or close() it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._alarm = _Alarm()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def extract(
        self, page: Page, *, salvage: bool = False, receipt: bool = True
    ) -> Extracted | None:
        """Return the story in the page, None if the child died of it or met a bug of ours.

        salvage: take the bare text by the slowest-growing way, for a page on which the whole way
        has died. receipt: with what was removed, which is most of what the child has to send.
        Raises ExtractError if it is no page.
        """
        answer = self._answer(page, {"salvage": salvage, "receipt": receipt})
        if answer is None:
            return None
        return Extracted(from_json(answer["article"]), answer["cpu_seconds"])

    def choose(self, page: Page, pointed: Pointed) -> Chosen:
        """Return the rules that tell a block of the page; none if the child dies of it.

        Raises ExtractError if it is no page.
        """
        asked = {"effect": pointed.effect, "lines": pointed.lines, "picture": pointed.picture}
        answer = self._answer(page, {"salvage": False, "receipt": False, "pointed": asked})
        return _chosen_from_json(answer["chosen"]) if answer else Chosen()

    def _answer(self, page: Page, asked: dict[str, Any]) -> dict[str, Any] | None:
        """Return the child's answer, None if it died or met a bug. Raises ExtractError."""
        head = {
            "url": page.url,
            "charset": page.charset,
            "media_type": page.media_type,
            "name": page.name,
            "got_at": page.got_at.isoformat(),
            **asked,
        }
        if page.rules:
            head["rules"] = [rule_to_json(rule) for rule in page.rules]
        with self._lock:
            answer = self._ask(json.dumps(head).encode(), page.body)
        if answer is None:
            return None
        if "bug" in answer:
            log.error("extraction failed: %s", answer["bug"])
            return None
        if "error" in answer:
            raise ExtractError(page.where, answer["error"])
        return answer

    def close(self) -> None:
        """End the child, if there is one, and its alarm: for good."""
        with self._lock:
            self._end_child()
        self._alarm.close()

    def _ask(self, head: bytes, body: bytes) -> dict[str, Any] | None:
        """Return the child's answer; None if it died or took too long."""
        child = self._running_child()
        assert child.stdin is not None  # noqa: S101 both are pipes
        assert child.stdout is not None  # noqa: S101
        self._alarm.set(child)
        try:
            _write_frames(child.stdin, head, body)
            frame = _read_frame(child.stdout)
        except OSError:  # it died while we wrote
            frame = None
        finally:
            self._alarm.clear()
        if frame is None:
            self._end_child()
            return None
        answer: dict[str, Any] = json.loads(frame)
        return answer

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end_child()
            self._child = subprocess.Popen(  # noqa: S603 our own program
                _child_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                pipesize=_PIPE_BYTES,
                start_new_session=True,  # Ctrl-C in a terminal is for us, not for the page in hand
            )
        return self._child

    def _end_child(self) -> None:
        if self._child is None:
            return
        self._child.kill()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                _close_quietly(pipe)
        self._child.wait()
        self._child = None


class _Alarm:
    """Kills a child that is not done in time; set() and clear() wake no thread while it is busy."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._thread: threading.Thread | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._due = 0.0
        self._sleeps = False
        self._closed = False

    def set(self, child: subprocess.Popen[bytes]) -> None:
        """Kill the child in 8 seconds from now, unless clear() is called before."""
        with self._turn:
            self._child, self._due = child, time.monotonic() + _WALL_SECONDS
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, daemon=True)
                self._thread.start()
            elif self._sleeps:
                self._turn.notify()

    def clear(self) -> None:
        """Kill nothing."""
        with self._turn:
            self._child = None

    def close(self) -> None:
        """End the thread, if there is one."""
        with self._turn:
            self._closed = True
            self._turn.notify()

    def _watch(self) -> None:
        with self._turn:
            while not self._closed:
                left = self._due - time.monotonic()
                if self._child is None:
                    self._sleeps = True
                    self._turn.wait()
                    self._sleeps = False
                elif left > 0:
                    self._turn.wait(
                        left
                    )  # it may be set anew meanwhile: then it is looked at again
                else:
                    self._child.kill()
                    self._child = None


def serve() -> int:
    """Be the child: answer requests on stdin until it ends. Returns the exit code."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr  # a stray print must not break the frames
    answer_to = _answers()
    _limit_memory()
    _tidy_seldom()
    while (head_frame := _read_frame(requests)) is not None:
        body = _read_frame(requests)
        if body is None:
            break
        head: dict[str, Any] = json.loads(head_frame)
        _limit_cpu()
        started = time.process_time()
        answer: dict[str, Any]
        try:
            answer = answer_to(head, _page(head, body))
        except ExtractError as error:
            answer = {"error": error.reason}
        except MemoryError:
            return 1  # the parent sees the death; nothing here can be relied on any more
        except Exception as error:  # noqa: BLE001 the border to the parent, which logs it
            answer = {"bug": told(error)}
        answer["cpu_seconds"] = time.process_time() - started
        _write_frames(answers, json.dumps(answer).encode())
    return 0


def _answers() -> Callable[[dict[str, Any], Page], dict[str, Any]]:
    """Return the call that answers what is asked of a page."""
    # The way to an article costs 200 ms to import: only the child pays it.
    from reader.extract.article import extract, salvage  # noqa: PLC0415
    from reader.extract.choosing import choose  # noqa: PLC0415

    def answer_to(head: dict[str, Any], page: Page) -> dict[str, Any]:
        if "pointed" in head:
            asked = head["pointed"]
            lines = tuple(asked["lines"])
            return _chosen_to_json(
                choose(page, Pointed(Effect(asked["effect"]), lines, asked["picture"]))
            )
        article = (salvage if head["salvage"] else extract)(page)
        if not head["receipt"]:
            article = replace(article, removed=())
        return {"article": to_json(article)}

    return answer_to


def _chosen_to_json(chosen: Chosen) -> dict[str, Any]:
    rules = [rule_to_json(rule) for rule in chosen.rules]
    return {"chosen": {"rules": rules, "against": chosen.against}}


def _chosen_from_json(value: dict[str, Any]) -> Chosen:
    return Chosen(tuple(map(rule_from_json, value["rules"])), tuple(value["against"]))


def _tidy_seldom() -> None:
    """Let the garbage collector look at what a page has made, now and then, and not at all else.

    By default it goes through the modules' own objects several times a page: a tenth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_TIDYING, 20, 100)


def _page(head: dict[str, Any], body: bytes) -> Page:
    url = head["url"]
    return Page(
        body,
        datetime.fromisoformat(head["got_at"]),
        None if url is None else Url(url),
        head["charset"],
        head["media_type"],
        head["name"],
        rules=tuple(map(rule_from_json, head.get("rules", ()))),
    )


def _child_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-m", "reader", CHILD_ARGUMENT]


def _write_frames(pipe: IO[bytes], *frames: bytes) -> None:
    """Write all at once: each write may wake the other process, which costs more than the copy.

    Of what is too much for the pipe at once no copy is made.
    """
    parts = [part for data in frames for part in (_LENGTH.pack(len(data)), data)]
    pipe.writelines(parts if sum(map(len, parts)) > _PIPE_BYTES else [b"".join(parts)])
    pipe.flush()


def _read_frame(pipe: IO[bytes]) -> bytes | None:
    """Return the next frame, None at the end of the stream or in the middle of one."""
    prefix = pipe.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    data = pipe.read(length)
    return data if len(data) == length else None


def _close_quietly(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was still to be written has no reader any more
        log.debug("the child's pipe was closed already")


if sys.platform == "win32":

    def _limit_memory() -> None:
        """Do nothing: Windows has no such limit for a process itself."""

    def _limit_cpu() -> None:
        """Do nothing: Windows has no such limit for a process itself."""

else:
    import resource

    def _limit_memory() -> None:
        """Let no page take more than 1 GiB of addresses."""
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE_BYTES, hard))

    def _limit_cpu() -> None:
        """Let the next page take no more than 8 seconds of CPU, on top of what was spent."""
        spent = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(spent.ru_utime + spent.ru_stime) + 1 + _CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
