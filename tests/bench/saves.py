"""Durable saves beside a bare fdatasync, in turns; and pages taken in one after the other.

bare         4 KiB added to a file beside the library, as a journal grows, and fdatasync.
a link       into the outbox, acknowledged when it is on the disk.
an article   with its text, index, fingerprint and seal, in one transaction.
a page       of a folder that is imported: extracted in a child process, and kept; and the same
             into a library with nothing in it.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from reader.library import saving
from reader.library.importing import import_files
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.url import Url
from reader.store import articles, outbox, removal
from tests.bench.filling import article_of
from tests.bench.sheets import write_sheets
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import Story, stories
from tests.world import NOON

_PAGE = bytes(4_096)


def time_saves(library: Library, size: int, rounds: int) -> dict[str, Spread]:
    """Time so many saves of each kind; what they saved is taken out again."""
    watch, kept = Stopwatch(), list[ArticleId]()
    links = [Url(f"https://waits.example/{number}") for number in range(rounds)]
    new = stories(range(size + 1, size + rounds + 1), size)
    with _bare_file(library.store.path.with_name("bare")) as write:
        for link, story in zip(links, new, strict=True):
            watch.time("bare", write)
            watch.time("a link", partial(saving.save, library, link))
            watch.time("bare", write)
            kept.append(watch.time("an article", partial(_add, library, story)))
    with library.store.writing() as db:
        for link in links:
            outbox.remove(db, link)
        removal.remove(db, kept)
    return watch.spreads()


def time_import(library: Library, count: int) -> dict[str, Spread]:
    """Time the import of so many pages, here and into an empty library; taken out again."""
    watch = Stopwatch()
    with tempfile.TemporaryDirectory() as folder:
        sheets = write_sheets(Path(folder), count, None)
        files = [sheet.file for sheet in sheets]
        with opened_library(Path(folder, "empty")) as empty:
            for name, target in (("a page, empty library", empty), ("a page", library)):
                took = _import(target, files)
                watch.note(name, took / count)
    return watch.spreads()


def _import(library: Library, files: list[Path]) -> float:
    """Return how many ms it took to take the files in; they are taken out again."""
    watch = Stopwatch()
    taken = watch.time("all", lambda: list(import_files(library, files, cores=1)))
    with library.store.writing() as db:
        removal.remove(db, [kept.id for each in taken for kept in each.kept])
    return watch.spreads()["all"].p50


def _add(library: Library, story: Story) -> ArticleId:
    at = NOON + timedelta(minutes=story.number)
    with library.store.writing() as db:
        return articles.add(db, article_of(story), at, sample=False)


@contextmanager
def _bare_file(path: Path) -> Iterator[Callable[[], None]]:
    """Give what writes and waits for the disk, and nothing else."""
    file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def write() -> None:
        os.write(file, _PAGE)
        os.fdatasync(file)

    try:
        yield write
    finally:
        os.close(file)
        path.unlink()
