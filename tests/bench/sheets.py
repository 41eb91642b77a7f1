"""Pages for the benches, each a file that says its own address, as a browser saves it."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader import paths
from reader.library import finding
from reader.library.opening import opened_library
from reader.model.errors import UrlError
from reader.model.query import Query
from reader.model.url import Url, canonical

_DOCTYPE = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<!doctype[^>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """A page on disk, and the address under which the library must have it."""

    file: Path
    url: Url


def write_sheets(folder: Path, count: int, data: Path | None) -> list[Sheet]:
    """Write so many pages, no two of one address, into the folder.

    data: take those of data/body/body.jsonl, as many as there are. A page of no address, or of one
    that another page has had, gets one of its own. None: our sample stories, again and again, each
    time with another address and another text.
    """
    sheets: list[Sheet] = []
    taken: set[Url] = set()
    source = _ours() if data is None else _given(data)
    for number, (own, body) in zip(range(count), source, strict=False):
        made = Url(f"https://page-{number}.example/story")
        url = made if own is None or own in taken else own
        taken.add(url)
        file = folder / f"{number:05}.html"
        file.write_bytes(_with_address(body, url))
        sheets.append(Sheet(file, url))
    return sheets


@dataclass(frozen=True)
class Kept:
    """What a library holds: how many articles, and which of the pages are not among them."""

    articles: int
    missing: tuple[Url, ...]


def kept_in(library: Path, sheets: list[Sheet]) -> Kept:
    """Return what the library has of these pages."""
    with opened_library(library) as opened:
        rows = finding.rows(opened, finding.find(opened, Query()))
    there = {row.url for row in rows}
    return Kept(len(rows), tuple(sheet.url for sheet in sheets if sheet.url not in there))


def _given(data: Path) -> Iterator[tuple[Url | None, bytes]]:
    folder = data / "body"
    with (folder / "body.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            with gzip.open(folder / row["file"]) as file:
                yield _address(row["url"]), file.read()


def _ours() -> Iterator[tuple[Url | None, bytes]]:
    folder = paths.resource("samples")
    samples = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    number = 0
    while True:
        number += 1
        for sample in samples:
            text = (folder / sample["file"]).read_text(encoding="utf-8")
            url = f"{sample['url'].rstrip('/')}-{number}"
            changed = re.sub(
                r"(<p\b[^>]*>)", rf"\g<1>{number} × ", text.replace(sample["url"], url)
            )
            yield canonical(url), changed.encode()


def _address(text: str) -> Url | None:
    try:
        return canonical(text)
    except UrlError:
        return None


def _with_address(body: bytes, url: Url) -> bytes:
    """Put the address where a browser puts it: in a comment behind the doctype."""
    comment = f"\n<!-- saved from url=({len(url):04}){url} -->\n".encode()
    found = _DOCTYPE.match(body)
    at = found.end() if found else 0
    return body[:at] + comment + body[at:]
