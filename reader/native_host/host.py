"""Message in, verb, answer out: what the browser's extension may ask of the reader.

    {"kind": "hello"}                                   → {"kind": "hello", "version"}
    {"kind": "link", "url", "title"}                    → {"kind": "queued", "url", "already"}
    {"kind": "page", "url", "title", "selection", "parts": n}, then n times
    {"kind": "part", "number": from 0, "text"}          → {"kind": "saved", "id", "title", "new",
                                                           "incomplete": why, or null}
    whatever goes wrong                                 → {"kind": "failed", "reason", "sentence"}

Reasons: address, caller, library, message, page, mistake. The sentence is English; the extension
has its own for each reason. A page is kept in one transaction, when its last part is here.
"""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from reader import __version__, paths, settings
from reader.library import browsers, rendered, saving
from reader.library.gathering import save_related
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.errors import ReaderError, StoreError, UrlError
from reader.native_host.message import Message, MessageError, read, text_of, write
from reader.native_host.parts import Parts

log = logging.getLogger(__name__)

_LONGEST = 100_000
_LONGEST_TITLE = 300  # of an answer: it is shown in a line


def run_native_host(words: Sequence[str]) -> int:
    """Be the host until the browser closes the pipe; return the exit code.

    words: `--library DIR`, if another than the user's own is meant, then what the browser adds:
    Chromium the extension's origin, Firefox the manifest's file and the extension's id.
    """
    folder, is_named = paths.library_folder(), True
    if len(words) >= 2 and words[0] == "--library":
        folder, is_named, words = Path(words[1]), words[1] != "", words[2:]
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr  # a stray print must not break the frames
    with requests, ExitStack() as stack:
        stack.callback(_close_quietly, answers)
        if not browsers.is_ours(words):
            _answer(answers, _failed("caller", "Only Kiosque's own extension may save pages"))
            return 1
        if not is_named:  # else it would be made where the browser was started
            _answer(answers, _failed("library", "--library names no folder"))
            return 1

        def library() -> Library:
            return stack.enter_context(opened_library(folder))

        whole = settings.load(paths.settings_file()).with_related
        return serve(requests, answers, library, whole=whole)


def serve(
    requests: IO[bytes],
    answers: IO[bytes],
    library: Callable[[], Library],
    *,
    whole: bool = False,
) -> int:
    """Answer every message until the pipe ends; return the exit code.

    library: called at the first message that needs it; raises StoreError. whole: the related
    stories of what is saved are put into the outbox too.
    """
    host = _Host(library, whole=whole)
    while True:
        goes_on = True
        try:
            message = read(requests)
            if message is None:
                return 0
            answer = host.answer(message)
        except MessageError as error:
            answer, goes_on = _failed("message", str(error)), not error.ends
        except ReaderError as error:
            log.warning("not saved: %s", type(error).__name__)
            answer = _failed(_reason(error), str(error))
        except Exception as error:
            log.exception("a bug in the native host")
            answer = _failed("mistake", f"Kiosque has made a mistake: {type(error).__name__}")
        if answer is not None and not _answer(answers, answer):
            return 0
        if not goes_on:
            return 1


class _Host:
    """One conversation with the extension."""

    def __init__(self, library: Callable[[], Library], *, whole: bool) -> None:
        self._open, self._whole = library, whole
        self._opened: Library | None = None
        self._parts: Parts | None = None

    def answer(self, message: Message) -> Message | None:
        """Do what the message asks; None: there is nothing to say yet.

        Raises MessageError, ReaderError.
        """
        match message.get("kind"):
            case "hello":
                return {"kind": "hello", "version": __version__}
            case "link":
                return self._queue(message)
            case "page":
                self._parts = None
                self._parts = Parts(message)
                return None
            case "part":
                return self._take(message)
            case _:
                raise MessageError("The message is of no known kind")

    def _queue(self, message: Message) -> Message:
        title = text_of(message, "title", _LONGEST).strip() or None
        url = text_of(message, "url", _LONGEST)
        queued = saving.save(self._library(), url, title=title, whole=self._whole)
        return {"kind": "queued", "url": queued.url, "already": queued.already}

    def _take(self, message: Message) -> Message | None:
        if self._parts is None:
            raise MessageError("A part of no page has come")
        parts, self._parts = self._parts, None  # a bad part ends its page
        page = parts.take(message)
        if page is None:
            self._parts = parts
            return None
        kept = rendered.keep(self._library(), page)
        if self._whole:
            save_related(self._library(), kept.id)
        return {
            "kind": "saved",
            "id": kept.id,
            "title": kept.title[:_LONGEST_TITLE],
            "new": kept.is_new,
            "incomplete": kept.incomplete,
        }

    def _library(self) -> Library:
        if self._opened is None:
            self._opened = self._open()
        return self._opened


def _reason(error: ReaderError) -> str:
    if isinstance(error, UrlError):
        return "address"
    return "library" if isinstance(error, StoreError) else "page"


def _failed(reason: str, sentence: str) -> Message:
    return {"kind": "failed", "reason": reason, "sentence": sentence}


def _answer(answers: IO[bytes], message: Message) -> bool:
    """Send the answer; return whether anybody listens still."""
    try:
        write(answers, message)
    except OSError:  # the browser has gone; what was asked is done all the same
        log.info("the browser has closed the pipe before it was answered")
        return False
    return True


def _close_quietly(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was still to be written has no reader any more
        log.debug("the browser's pipe was closed already")
