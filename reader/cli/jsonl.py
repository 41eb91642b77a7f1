"""`kiosque extract --jsonl`: one JSON request a line in, one answer a line out, in order.

Request: {"id", "file": path of an html file, "url"}. Answer: the fields of an article, "id",
"seconds" (CPU seconds for this page, whichever process spent them) and "error" (a sentence, or
null).
"""

import gc
import json
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct
from msgspec import json as quick_json

from reader.library import pages
from reader.library.extracting import extract_page
from reader.library.guard import Guard
from reader.model.article_json import described
from reader.model.errors import FormatError, ReaderError, UrlError
from reader.model.url import Url, canonical

#: The signs of Unicode that end a line for some who read one.
_LINE_ENDS = {end.encode(): f"\\u{ord(end):04x}".encode() for end in "\u0085\u2028\u2029"}
_NO_REQUEST = "it is no JSON object with id and file"


class _Request(Struct, frozen=True):
    id: str
    file: Path
    url: Url | None


def extract_lines(
    requests: Iterable[bytes], answers: BinaryIO, now: Callable[[], datetime]
) -> None:
    """Answer every request until the input ends; a bad one gets its error and stops nothing.

    requests: lines in UTF-8; odd bytes are those of a file's name. answers: in UTF-8, each sent at
    once.
    """
    gc.freeze()  # what the program is made of need not be looked through for garbage
    with Guard() as guard:
        for line in requests:
            if line.strip():
                answers.write(_line(_answer(guard, line, now())))
                answers.flush()


def _line(answer: dict[str, Any]) -> bytes:
    try:
        line = quick_json.encode(answer)
    except (UnicodeEncodeError, OverflowError):  # half a surrogate pair; a number beyond 64 bits
        line = json.dumps(answer).encode()
    for end, escape in _LINE_ENDS.items():
        line = line.replace(end, escape)
    return line + b"\n"


def _answer(guard: Guard, line: bytes, now: datetime) -> dict[str, Any]:
    name: str | None = None
    started = time.process_time()
    try:
        request = _read(line)
        name = request.id
        page = (
            pages.read_fetched(now, request.file, request.url)
            if request.url
            else pages.read_file(now, request.file)
        )
        done = extract_page(guard, page, receipt=False)
    except ReaderError as error:
        return {"id": name, "error": str(error), "seconds": time.process_time() - started}
    own = time.process_time() - started
    value = described(done.article)
    return {**value, "id": name, "error": None, "seconds": done.cpu_seconds + own}


def _read(line: bytes) -> _Request:
    try:
        value = json.loads(line.decode("utf-8-sig", "surrogateescape"))
        if isinstance(value["id"], list | dict):
            raise FormatError("the request", _NO_REQUEST)
        return _Request(value["id"], Path(value["file"]), _address(value.get("url")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FormatError("the request", _NO_REQUEST) from error


def _address(text: str | None) -> Url | None:
    """Return the address, None for words that are none: the page is read all the same."""
    try:
        return canonical(text) if text else None
    except UrlError:
        return None
