"""One lazily started child process that extracts under limits.

A hostile page may hang, crash or eat memory: then the child dies and the reader does not. The child
is the program itself, started as `kiosque --extract-child`, so that it works from a bundle too. It
is reused from page to page. On Windows it has the wall-clock and input limits only.

On the pipe each message is a frame: its length in four bytes, then that many bytes. A request is
two frames, a Request in JSON and the page's body; an answer is one frame, an Answer in JSON.
"""

import logging
import struct
import sys
import threading
import time
from typing import IO, TYPE_CHECKING, Self

from msgspec import Struct, ValidationError, json
from msgspec.structs import replace

from reader.model.article import Article
from reader.model.errors import ExtractError, FormatError
from reader.model.feed import FeedAnswer
from reader.model.page import Page
from reader.model.site_rule import Chosen, Pointed

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger(__name__)

CHILD_ARGUMENT = "--extract-child"

#: Together with a second look at the bare text, a page is done with in 10 seconds.
_WALL_SECONDS = 8.0
_PIPE_BYTES = 1 << 20  # a page in one piece; where the system can
_LENGTH = struct.Struct(">I")


class Request(Struct, frozen=True, omit_defaults=True):
    """What the child is asked of a page: its story, unless something else is said.

    page: without its body. salvage: the bare text, by the slowest-growing way. receipt: with what
    was removed. pointed: the rules that tell this block, instead. feed: the feed, instead.
    """

    page: Page
    salvage: bool = False
    receipt: bool = True
    pointed: Pointed | None = None
    feed: bool = False


class Answer(Struct, frozen=True, omit_defaults=True):
    """What the child says: one of the first three, or what went wrong.

    error: why it is no page or no feed, an English clause. bug: a mistake of ours, for the log.
    """

    article: Article | None = None
    chosen: Chosen | None = None
    feed: FeedAnswer | None = None
    error: str | None = None
    bug: str | None = None
    cpu_seconds: float = 0.0


class Extracted(Struct, frozen=True):
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
        answer = self._answer(page, Request(_head(page), salvage=salvage, receipt=receipt))
        if answer is None or answer.article is None:
            return None
        return Extracted(answer.article, answer.cpu_seconds)

    def choose(self, page: Page, pointed: Pointed) -> Chosen:
        """Return the rules that tell a block of the page; none if the child dies of it.

        Raises ExtractError if it is no page.
        """
        answer = self._answer(page, Request(_head(page), pointed=pointed))
        return (answer and answer.chosen) or Chosen()

    def read_feed(self, page: Page) -> FeedAnswer:
        """Return the feed that came, or the feeds that the page names.

        Raises FormatError if it is neither, or too tangled to be read.
        """
        try:
            answer = self._answer(page, Request(_head(page), feed=True))
        except ExtractError as error:
            raise FormatError(page.where, error.reason) from error
        if answer is None or answer.feed is None:
            raise FormatError(page.where, "what came cannot be read as a feed")
        return answer.feed

    def _answer(self, page: Page, request: Request) -> Answer | None:
        """Return the child's answer, None if it died or met a bug. Raises ExtractError."""
        with self._lock:
            answer = self._ask(json.encode(request), page.body)
        if answer is None:
            return None
        if answer.bug is not None:
            log.error("extraction failed: %s", answer.bug)
            return None
        if answer.error is not None:
            raise ExtractError(page.where, answer.error)
        return answer

    def close(self) -> None:
        """End the child, if there is one, and its alarm: for good."""
        with self._lock:
            self._end_child()
        self._alarm.close()

    def _ask(self, head: bytes, body: bytes) -> Answer | None:
        """Return the child's answer; None if it died or took too long."""
        child = self._running_child()
        assert child.stdin is not None  # noqa: S101 both are pipes
        assert child.stdout is not None  # noqa: S101
        self._alarm.set(child)
        try:
            write_frames(child.stdin, head, body)
            frame = read_frame(child.stdout)
        except OSError:  # it died while we wrote
            frame = None
        finally:
            self._alarm.clear()
        if frame is None:
            self._end_child()
            return None
        try:
            return json.decode(frame, type=Answer)
        except ValidationError as error:  # the child has made something that it may not
            return Answer(bug=str(error))

    def _running_child(self) -> "subprocess.Popen[bytes]":
        import subprocess  # noqa: PLC0415 the first window does not wait for it

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

    def set(self, child: "subprocess.Popen[bytes]") -> None:
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
                    self._turn.wait(left)  # it may be set anew meanwhile: it is looked at again
                else:
                    self._child.kill()
                    self._child = None


def _head(page: Page) -> Page:
    """Return the page without what goes beside it, or is of no use to the child."""
    return replace(page, body=b"", resources=(), validators=None)


def _child_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-m", "reader", CHILD_ARGUMENT]


def write_frames(pipe: IO[bytes], *frames: bytes) -> None:
    """Write messages, all at once.

    Each write may wake the other process, which costs more than the copy. Of what is too much for
    the pipe at once no copy is made.
    """
    parts = [part for data in frames for part in (_LENGTH.pack(len(data)), data)]
    pipe.writelines(parts if sum(map(len, parts)) > _PIPE_BYTES else [b"".join(parts)])
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> bytes | None:
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
