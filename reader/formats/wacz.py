"""WACZ 1.1: a zip of WARC files, and a list of the pages that a person visited."""

import json
from collections.abc import Iterator
from datetime import datetime

from reader.formats import warc
from reader.formats.archived import Holding
from reader.formats.zipped import Archive
from reader.model.errors import FormatError
from reader.model.page import Page

_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST_PAGES = 20_000


def is_wacz(archive: Archive) -> bool:
    """Return whether the zip holds WARC files, or says that it is made for them."""
    within = (name for name in archive.names if name.startswith("archive/"))
    return "datapackage.json" in archive.names or any(map(_is_warc, within))


def read(name: str, archive: Archive, got_at: datetime) -> Iterator[Page | FormatError]:
    """Yield the pages in the order of the list, of all WARC files together; and what is lost."""
    holding = Holding(name)
    whole = True
    for each in filter(_is_warc, archive.names):
        body = archive.get(each)
        whole = body is not None and warc.gather(body, holding, got_at) and whole
    listed = [url for each in _LISTS for url in _urls(archive.get(each) or b"")]
    yield from holding.pages(listed)
    if not holding.documents:
        yield FormatError(name, "there is no page in it")
    elif not whole or holding.lacks_any(listed):
        yield FormatError(name, "a part of it is damaged or missing")


def _is_warc(name: str) -> bool:
    return name.lower().endswith((".warc", ".warc.gz"))


def _urls(lines: bytes) -> Iterator[str]:
    for line in lines.decode("utf-8", "replace").split("\n")[:_MOST_PAGES]:
        try:
            page = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            yield page["url"]
