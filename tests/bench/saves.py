"""Durable saves beside a bare fdatasync, in turns; and pages taken in one after the other.

bare         4 KiB added to a file beside the library, as a journal grows, and fdatasync.
an article   with its text, counters and seal, acknowledged when it is on the disk. What was
             indexed of the one before reaches the disk with it: nobody has waited for that.
indexed      that, and until it is in the search index and has its fingerprint.
a link       into the outbox, acknowledged when it is on the disk; the journal has its full length
             by then, as in a library that is in use.
its bytes    bare SQLite: the same values in one row of one table without indexes, ready made.
its rows     bare SQLite: the same rows, ready made, in tables that have the library's indexes.
a page       of a folder that is imported: extracted in a child process, and kept; and the same
             into a library with nothing in it.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from reader.library import saving
from reader.library.importing import import_files
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.article import Article, ArticleId
from reader.model.url import Url
from reader.store import articles, outbox, removal
from reader.store.packing import checksum, packed
from tests.bench.filling import article_of
from tests.bench.sheets import write_sheets
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import Story, stories
from tests.world import NOON

_PAGE = bytes(4_096)
#: A statement and its values.
_Row = tuple[str, list[object]]


def time_saves(library: Library, size: int, rounds: int) -> dict[str, Spread]:
    """Time so many saves of each kind; what they saved is taken out again."""
    watch, kept = Stopwatch(), list[ArticleId]()
    links = [Url(f"https://waits.example/{number}") for number in range(rounds)]
    new = list(stories(range(size + 1, size + rounds + 1), size))
    beside = library.store.path.with_name
    with _bare_file(beside("bare")) as write:
        for story in new:
            at, article = _at(story), article_of(story)
            watch.time("bare", write)
            kept.append(watch.time("an article", partial(_add, library, article, at)))
            watch.time_on("an article, indexed", "an article", partial(_read, library))
        for link in links:
            watch.time("bare", write)
            watch.time("a link", partial(saving.save, library, link))
    with _bare_database(library, beside("bare.db")) as put:
        for story in new:
            for what, rows in _bare_rows(article_of(story), _at(story), story.number).items():
                watch.time(what, partial(put, rows))
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


def _at(story: Story) -> datetime:
    return NOON + timedelta(minutes=story.number)


def _add(library: Library, article: Article, at: datetime) -> ArticleId:
    with library.store.writing() as db:
        return articles.add(db, article, at, sample=False)


def _read(library: Library) -> None:
    """Read anything: what was saved last is indexed before."""
    with library.store.reading():
        pass


def _bare_rows(article: Article, at: datetime, number: int) -> dict[str, list[_Row]]:
    """Return what SQLite is to write, by what that is called. number: the article's."""
    fields = articles.fields_of(article) | {"saved_at": at.isoformat(), "state": "unread"}
    texts = [packed(text) for text in (article.text, article.html, "[]")]
    body = dict(zip(("text", "html", "removed"), texts, strict=True))
    body |= {"checksum": checksum(*texts)}
    related = [
        {"position": place, "title": each.title, "title_key": each.title, "url": each.url}
        for place, each in enumerate(article.related)
    ]
    rows = [_insert("article", {"id": number, **fields})]
    rows += [_insert("body", {"article_id": number, **body})]
    rows += [
        _insert("link", {"article_id": number, "key": each["url"], **each}) for each in related
    ]
    whole = {"words": repr(fields) + repr(related), **body}
    return {
        "its bytes, bare SQLite": [_insert("story", whole)],
        "its rows, bare SQLite": rows,
    }


def _insert(table: str, values: Mapping[str, object]) -> _Row:
    names = ", ".join(values)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", [
        *values.values()
    ]


@contextmanager
def _bare_database(library: Library, path: Path) -> Iterator[Callable[[list[_Row]], None]]:
    """Give what writes rows in one transaction, into tables like the library's without triggers."""
    with library.store.reading() as db:
        found = db.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name IN ('article', 'body', 'link')"
            " AND type <> 'trigger' AND sql NOT NULL ORDER BY type DESC"
        )
        made = [row[0] for row in found]
    made.append("CREATE TABLE story (id INTEGER PRIMARY KEY, words, text, html, removed, checksum)")
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", *made):
            bare.execute(statement)

        def write(rows: list[_Row]) -> None:
            bare.execute("BEGIN IMMEDIATE")
            for statement, values in rows:
                bare.execute(statement, values)
            bare.execute("COMMIT")

        yield write
    path.unlink()


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
