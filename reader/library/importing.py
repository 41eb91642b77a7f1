"""Take in many files: all that lies in a folder, on all cores."""

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from msgspec.structs import replace

from reader.library.extracting import extract_page
from reader.library.folders import files_in, may_be_page
from reader.library.guard import Guard
from reader.library.library import Library
from reader.library.pages import pages_in, read_bytes
from reader.library.saving import keep_all
from reader.model.article import Article
from reader.model.change import Kept
from reader.model.errors import FormatError, ReaderError, StoreError
from reader.model.page import Page
from reader.model.taken import Taken
from reader.store import taken_files
from reader.store.taken_files import TakenFile

Extract = Callable[[Page], Article]

_MOST_TRIES = 3
_WRITERS = 1  # a worker more than children: while one waits for the disk they go on
_IN_HAND = 4  # files for each core: a slow one does not keep the others waiting


def cores() -> int:
    """Return how many cores the program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def import_folder(library: Library, folder: Path, *, cores: int) -> Iterator[Taken]:
    """Take in all files in a folder and below, as import_files() does."""
    return import_files(library, files_in(folder), cores=cores)


def import_files(library: Library, files: Iterable[Path], *, cores: int) -> Iterator[Taken]:
    """Take in the files, yielding what became of each, in their order.

    A file of which an article stands in the library is left alone: so an import that was stopped or
    killed goes on when it is begun again. One whose reading has not come to its end before, because
    the program ended with it, has its turn after all others.

    cores: so many are extracted at a time, each in a child process of its own. Closing the iterator
    stops it between two pages. Raises StoreError, and nothing more is taken in.
    """

    def wanted(known: TakenFile) -> bool:
        return not known.done or not known.is_here

    with _Line(library, wanted, cores) as line:
        suspects: list[Path] = []
        yield from line.take(files, suspects)
        yield from line.take(suspects, None)


def import_new_files(library: Library, files: Iterable[Path], *, cores: int) -> Iterator[Taken]:
    """Take in those of the files that were never read, as import_files() does; nobody asked for it.

    Not those either whose article was deleted since, nor those of which no article could be made,
    nor one that has ended the program three times.
    """

    def wanted(known: TakenFile) -> bool:
        return not known.done and known.tries < _MOST_TRIES

    with _Line(library, wanted, cores) as line:
        yield from line.take(files, None)


class _Line:
    """The workers of one import."""

    def __init__(self, library: Library, wanted: Callable[[TakenFile], bool], cores: int) -> None:
        self._library = replace(library, extract=self._extract)
        self._own, self._wanted, self._cores = library.extract, wanted, cores
        self._stopped = Event()
        self._free: SimpleQueue[Extract] = SimpleQueue()
        self._ends = ExitStack()
        self._pool: ThreadPoolExecutor

    def __enter__(self) -> "_Line":
        self._free.put(self._own)
        for _ in range(self._cores - 1):
            self._free.put(self._ends.enter_context(_another_child()))
        self._pool = self._ends.enter_context(ThreadPoolExecutor(self._cores + _WRITERS, "import"))
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._pool.shutdown(cancel_futures=True)
        self._ends.close()

    def take(self, files: Iterable[Path], suspects: list[Path] | None) -> Iterator[Taken]:
        """Yield what became of each. suspects: takes the files that ended the program, if given."""
        waiting: deque[Future[Taken | None]] = deque()
        rest = iter(files)
        while True:
            for file in rest:
                waiting.append(self._pool.submit(self._take, file, suspects))
                if len(waiting) >= _IN_HAND * self._cores:
                    break
            if not waiting:
                return
            taken = waiting.popleft().result()
            if taken is not None:
                yield taken

    def _take(self, file: Path, suspects: list[Path] | None) -> Taken | None:
        """Return what became of the file; None if that is nothing to tell, or not yet."""
        try:
            body = read_bytes(file)
        except FormatError as error:
            return Taken(file, errors=(error,))
        if not may_be_page(file.name, body):
            return Taken(file, errors=(FormatError(str(file), "it is neither a page nor a text"),))
        store, digest = self._library.store, hashlib.sha256(body).digest()
        with store.reading() as db:
            known = taken_files.find(db, digest)
        if known is not None and not self._wanted(known):
            return _left_alone(file, known)
        if suspects is not None and known is not None and not known.done:
            suspects.append(file)
            return None
        with store.noting() as db:
            taken_files.begin(db, digest)
        outcomes = self._read(file, body)
        if outcomes is None:
            return None
        kept = tuple(each for each in outcomes if isinstance(each, Kept))
        with store.noting() as db:
            taken_files.end(db, digest, kept[0].id if kept else None)
        return Taken(file, kept, tuple(each for each in outcomes if not isinstance(each, Kept)))

    def _read(self, file: Path, body: bytes) -> list[Kept | ReaderError] | None:
        """Keep the pages in the file; None if it was broken off."""
        library = self._library
        outcomes: list[Kept | ReaderError] = []
        for outcome in keep_all(library, pages_in(library.now(), file, body)):
            if isinstance(outcome, StoreError):
                raise outcome  # the disk is full: it is no fault of the file's
            outcomes.append(outcome)
            if self._stopped.is_set():
                return None
        return outcomes

    def _extract(self, page: Page) -> Article:
        """Extract in the child that is free first."""
        extract = self._free.get()
        try:
            return extract(page)
        finally:
            self._free.put(extract)


def _left_alone(file: Path, known: TakenFile) -> Taken | None:
    if not known.done:
        error = FormatError(str(file), "its reading has ended the program three times")
        return Taken(file, errors=(error,))
    return Taken(file, already=True) if known.is_here else None


@contextmanager
def _another_child() -> Iterator[Extract]:
    with Guard() as guard:
        yield lambda page: extract_page(guard, page).article
