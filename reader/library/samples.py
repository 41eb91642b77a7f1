"""The sample stories that come with the program, so that the first window is not empty."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.change import Change, Kept
from reader.model.errors import ReaderError
from reader.model.page import Asked, Page, Resource
from reader.model.url import Url
from reader.store import removal


class _Sample(Struct, frozen=True):
    file: Path
    url: Url
    taken_in: bool
    pictures: dict[Url, Path]


def take_in_samples(library: Library, folder: Path) -> Iterator[Kept | ReaderError]:
    """Keep the sample stories, marked as such, yielding one article or error each.

    folder: resources/samples.
    """
    for sample in _samples(folder):
        if sample.taken_in:
            try:
                outcome: Kept | ReaderError = take_in(library, _page(sample, library.now()))
            except ReaderError as error:
                outcome = error
            yield outcome


def remove_samples(library: Library) -> Change:
    """Remove all sample stories, those fetched later too."""
    with library.store.writing() as db:
        return Change(articles=frozenset(removal.remove_samples(db)))


def fetch_or_sample(
    folder: Path, fetch: Callable[[Asked], Page | None], now: Callable[[], datetime]
) -> Callable[[Asked], Page | None]:
    """Return a fetch that takes the samples' own addresses from `folder`, all others by `fetch`."""
    by_url = {sample.url: sample for sample in _samples(folder)}

    def take(asked: Asked) -> Page | None:
        sample = by_url.get(asked.url)
        return _page(sample, now()) if sample else fetch(asked)

    return take


def _samples(folder: Path) -> list[_Sample]:
    entries = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    return [
        _Sample(
            folder / entry["file"],
            Url(entry["url"]),
            entry["taken_in"],
            {Url(url): folder / name for url, name in entry.get("pictures", {}).items()},
        )
        for entry in entries
    ]


def _page(sample: _Sample, now: datetime) -> Page:
    return Page(
        sample.file.read_bytes(),
        now,
        sample.url,
        "utf-8",
        "text/html",
        sample.file.name,
        sample=True,
        resources=tuple(Resource(url, file.read_bytes()) for url, file in sample.pictures.items()),
    )
