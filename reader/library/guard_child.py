"""The guard's child: answers what is asked of a page or a feed, under limits, until it is ended.

See library/guard.py, which starts it.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from json import dumps

from msgspec import json, to_builtins
from msgspec.structs import replace

from reader.library.guard import Answer, Request, read_frame, write_frames
from reader.model.errors import ExtractError, FormatError
from reader.model.mistake import told
from reader.model.page import Page

_CPU_SECONDS = 7
_ADDRESS_SPACE_BYTES = 1 << 30
_OBJECTS_BEFORE_TIDYING = 50_000


def serve() -> int:
    """Be the child: answer requests on stdin until it ends. Returns the exit code."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr  # a stray print must not break the frames
    answer_to = _answers()
    _limit_memory()
    _tidy_seldom()
    while (head := read_frame(requests)) is not None:
        body = read_frame(requests)
        if body is None:
            break
        request = json.decode(head, type=Request)
        _limit_cpu()
        started = time.process_time()
        try:
            answer = answer_to(request, replace(request.page, body=body))
        except (ExtractError, FormatError) as error:
            answer = Answer(error=error.reason)
        except MemoryError:
            return 1  # the parent sees the death; nothing here can be relied on any more
        except Exception as error:  # noqa: BLE001 the border to the parent, which logs it
            answer = Answer(bug=told(error))
        spent = time.process_time() - started
        write_frames(answers, _written(replace(answer, cpu_seconds=spent)))
    return 0


def _answers() -> Callable[[Request, Page], Answer]:
    """Return the call that answers what is asked of a page."""
    # The way to an article costs 200 ms to import: only the child pays it.
    from reader.extract.article import extract, salvage  # noqa: PLC0415
    from reader.extract.choosing import choose  # noqa: PLC0415

    def answer_to(request: Request, page: Page) -> Answer:
        if request.feed:
            return _feed(page)
        if request.pointed is not None:
            return Answer(chosen=choose(page, request.pointed))
        article = (salvage if request.salvage else extract)(page)
        return Answer(article=article if request.receipt else replace(article, removed=()))

    return answer_to


def _written(answer: Answer) -> bytes:
    try:
        return json.encode(answer)
    except UnicodeEncodeError:  # half a surrogate pair, which is no sign: it becomes "?"
        whole = dumps(to_builtins(answer), ensure_ascii=False)
        return whole.encode("utf-8", "replace")


def _feed(page: Page) -> Answer:
    from reader.formats import feed_file  # noqa: PLC0415 most children see none

    return Answer(feed=feed_file.read(page))


def _tidy_seldom() -> None:
    """Let the garbage collector look at what a page has made, now and then, and not at all else.

    By default it goes through the modules' own objects several times a page: a tenth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_TIDYING, 20, 100)


if sys.platform == "win32":

    def _limit_memory() -> None:
        """Do nothing: Windows has no such limit for a process itself."""

    def _limit_cpu() -> None:
        """Do nothing: Windows has no such limit for a process itself."""

else:
    import resource

    def _limit_memory() -> None:
        """Let no page take more than 1 GiB of addresses."""
        _limit(resource.RLIMIT_AS, _ADDRESS_SPACE_BYTES)

    def _limit_cpu() -> None:
        """Let the next page take no more than 8 seconds of CPU, on top of what was spent."""
        spent = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(spent.ru_utime + spent.ru_stime) + 1 + _CPU_SECONDS)

    def _limit(kind: int, most: int) -> None:
        """Set a limit; where the system gives less to begin with, that is it."""
        _, hard = resource.getrlimit(kind)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (soft, hard))
