"""The library as JSON lines, and back: all that it holds, to the last number."""

import gzip
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, cast

from reader import __version__
from reader.formats import backup
from reader.library.library import Library
from reader.library.named import check_ordinary
from reader.library.new_files import new_file
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.errors import FormatError, NotFoundError, ReaderError, StoreError
from reader.model.outgoing import Exported, Step
from reader.model.whole import Entry, LooseRow, Whole
from reader.store import wholes
from reader.store.loose_rows import Ids, UnfitRow
from reader.store.store import Connection

#: What an export yields: how far it is, what could not go along, and at last what was written.
Outcome = Step | ReaderError | Exported

_GZIP = b"\x1f\x8b"
_LONGEST_HEAD = 10_000
_LOT = 20  # articles written in one transaction: the disk is waited for less often


def write_backup(
    library: Library, ids: Sequence[ArticleId] | None, target: Path, *, overwrite: bool
) -> Generator[Outcome, None, None]:
    """Write the articles with all that hangs on them, as export() says. ids: None for all."""
    done = 0
    with ExitStack() as ends:
        file: IO[bytes] = ends.enter_context(new_file(target, overwrite=overwrite))
        if target.suffix == ".gz":
            file = cast("IO[bytes]", ends.enter_context(gzip.GzipFile(fileobj=file, mode="wb")))
        file.write(backup.head(library.now(), __version__).encode())
        for outcome in _entries(library, ids):
            if isinstance(outcome, Whole | LooseRow):
                file.write(backup.written(outcome).encode())
                done += isinstance(outcome, Whole)
            else:
                yield outcome
    yield Exported(target, done)


def _entries(
    library: Library, ids: Sequence[ArticleId] | None
) -> Iterator[Entry | Step | ReaderError]:
    store = library.store
    with store.reading() as db:
        wanted = wholes.every(db) if ids is None else wholes.with_merged(db, ids)
        first = list(wholes.loose(db, before=True)) if ids is None else []
    yield from first
    for done, article_id in enumerate(wanted, 1):
        try:
            with store.reading() as db:
                whole = wholes.get(db, article_id)
        except (NotFoundError, StoreError) as error:
            yield error
        else:
            yield whole
        yield Step(done, len(wanted))
    with store.reading() as db:
        last = list(
            wholes.loose(db, before=False) if ids is None else wholes.between(db, set(wanted))
        )
    yield from last


def read_back(library: Library, file: Path) -> Generator[Kept | ReaderError, None, None]:
    """Take in what write_backup() wrote, as exporting.read_back() says."""
    run = _Reading(library, file)
    try:
        yield from run.all()
    except (OSError, EOFError, gzip.BadGzipFile) as error:
        reason = getattr(error, "strerror", None) or "it is damaged"
        raise FormatError(str(file), reason) from error


def is_export(file: Path) -> bool:
    """Return whether the file is an export of ours; False also if it cannot be read."""
    try:
        with _opened(file) as lines:
            return backup.is_head(lines.readline(_LONGEST_HEAD))
    except (OSError, EOFError):
        return False


class _Reading:
    """One reading of a backup."""

    def __init__(self, library: Library, file: Path) -> None:
        self._library, self._file = library, file
        self._ids: Ids = {}
        self._added: set[ArticleId] = set()
        with library.store.reading() as db:
            self._into_empty = not wholes.every(db)
        self._merged: list[tuple[ArticleId, int]] = []

    def all(self) -> Iterator[Kept | ReaderError]:
        """Yield what becomes of each article, and the lines that cannot be read."""
        with _opened(self._file) as lines:
            backup.check_head(lines.readline(), self._file.name)
            lot: list[Entry] = []
            for number, line in enumerate(lines, 2):
                try:
                    lot.append(backup.read(line, self._file.name, number))
                except FormatError as error:
                    yield error
                if len(lot) >= _LOT:
                    yield from self._put(lot)
                    lot = []
            yield from self._put(lot)

    def _put(self, lot: Sequence[Entry]) -> list[Kept | ReaderError]:
        outcomes: list[Kept | ReaderError] = []
        with self._library.store.writing() as db:
            for entry in lot:
                try:
                    if isinstance(entry, LooseRow):
                        self._put_loose(db, entry)
                    else:
                        outcomes.append(self._put_article(db, entry))
                except UnfitRow as error:
                    outcomes.append(FormatError(self._file.name, str(error)))
            self._bind(db)
        return outcomes

    def _put_loose(self, db: Connection, entry: LooseRow) -> None:
        wholes.put_loose(db, entry, self._ids, self._added, into_empty=self._into_empty)

    def _put_article(self, db: Connection, whole: Whole) -> Kept:
        article_id, is_new = wholes.put(db, whole, self._ids, self._added)
        if whole.merged_into is not None and article_id in self._added:
            self._merged.append((article_id, whole.merged_into))
        change = Change(articles=frozenset({article_id} if is_new else ()))
        article = whole.article
        return Kept(article_id, article.title, is_new, change, article.incomplete)

    def _bind(self, db: Connection) -> None:
        """Let merged articles be out of sight again, as soon as those that stand for them came."""
        waiting = []
        for article_id, number in self._merged:
            if (root := self._ids.get(("article", number))) is None:
                waiting.append((article_id, number))
            elif root in self._added:
                wholes.bind(db, article_id, ArticleId(int(root)))
        self._merged = waiting


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    check_ordinary(file)
    with file.open("rb") as raw:
        packed = raw.peek(2)[:2] == _GZIP
        yield cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if packed else raw
