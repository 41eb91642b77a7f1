"""The guard's child: answers what is asked of a page or a feed, under limits, until it is ended.

See library/guard.py, which starts it.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec import json as quick_json
from msgspec.structs import replace

from reader.library.guard import read_frame, write_frames
from reader.model import feed_answer_json
from reader.model.article_json import to_json
from reader.model.errors import ExtractError, FormatError
from reader.model.mistake import told
from reader.model.page import Page
from reader.model.site_rule import Chosen, Effect, Pointed, rule_from_json, rule_to_json
from reader.model.url import Url

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
    while (head_frame := read_frame(requests)) is not None:
        body = read_frame(requests)
        if body is None:
            break
        head: dict[str, Any] = json.loads(head_frame)
        _limit_cpu()
        started = time.process_time()
        answer: dict[str, Any]
        try:
            answer = answer_to(head, _page(head, body))
        except (ExtractError, FormatError) as error:
            answer = {"error": error.reason}
        except MemoryError:
            return 1  # the parent sees the death; nothing here can be relied on any more
        except Exception as error:  # noqa: BLE001 the border to the parent, which logs it
            answer = {"bug": told(error)}
        answer["cpu_seconds"] = time.process_time() - started
        write_frames(answers, _written(answer))
    return 0


def _answers() -> Callable[[dict[str, Any], Page], dict[str, Any]]:
    """Return the call that answers what is asked of a page."""
    # The way to an article costs 200 ms to import: only the child pays it.
    from reader.extract.article import extract, salvage  # noqa: PLC0415
    from reader.extract.choosing import choose  # noqa: PLC0415

    def answer_to(head: dict[str, Any], page: Page) -> dict[str, Any]:
        if "feed" in head:
            return _feed(page)
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


def _written(answer: dict[str, Any]) -> bytes:
    try:
        return quick_json.encode(answer)
    except UnicodeEncodeError:  # half a surrogate pair: it can be written as an escape only
        return json.dumps(answer).encode()


def _feed(page: Page) -> dict[str, Any]:
    from reader.formats import feed_file  # noqa: PLC0415 most children see none

    return feed_answer_json.to_json(feed_file.read(page))


def _chosen_to_json(chosen: Chosen) -> dict[str, Any]:
    rules = [rule_to_json(rule) for rule in chosen.rules]
    return {"chosen": {"rules": rules, "against": chosen.against}}


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
