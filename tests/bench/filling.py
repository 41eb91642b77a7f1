"""Libraries filled in bulk: rows and words by the million, then indexes, counters and seals.

What a library holds is what it would hold had each story been saved alone, and the program been
left alone for a while: the parts of the search index are joined. But the fingerprints are drawn by
lot, as those of different texts are as good as. No pages and no pictures.
"""

import os
import random
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from reader.model.article import Article, ArticleId, RelatedStory
from reader.store import articles, links, recounting, sealing, settling, tags
from reader.store.folding import fold
from reader.store.packing import checksum, packed
from reader.store.store import Connection, Store, connect
from tests.bench.stories import WORDS, Story, stories

_LOT = 2_000
_ALL = 1 << 40
_FAST = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "temp_store = MEMORY")
_LATER = (
    "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql NOT NULL"
    " ORDER BY type"
)
_INDEXES = ("search", "search_head")
_NOTHING = packed("[]")
_GATHERED = 1 << 26  # bytes of words that the search index gathers in memory; usually 1 MiB


def fill(path: Path, count: int, words: int = WORDS) -> None:
    """Make a library of so many stories at this place. words: of a text on average."""
    Store(path).close()
    with closing(connect(path)) as db:
        for pragma in _FAST:
            db.execute(f"PRAGMA {pragma}")
        db.execute("BEGIN")
        with _bare_tables(db):
            for lot in _lots(count, words):
                _put(db, lot)
        recounting.recount(db)
        sealing.keep_watch(db)
        sealing.seal(db, _ALL)
        while settling.join_parts(db):
            pass
        db.execute("COMMIT")


@contextmanager
def _bare_tables(db: Connection) -> Iterator[None]:
    """Let there be no index and no trigger in the block, and few parts of the search index."""
    later = db.execute(_LATER).fetchall()
    for kind, name, _ in later:
        db.execute(f"DROP {kind} {name}")
    for index in _INDEXES:
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('hashsize', {_GATHERED})")
    yield
    for index in _INDEXES:
        db.execute(f"DELETE FROM {index}_config WHERE k = 'hashsize'")
    for _, _, statement in later:
        db.execute(statement)


def made(folder: Path, count: int, words: int = WORDS) -> Path:
    """Return the folder of a library of so many stories, in this one; made if it is not there."""
    own = folder / f"{count}-{words}"
    file = own / "library.db"
    if not file.exists():
        own.mkdir(parents=True, exist_ok=True)
        half = own / "half.db"
        half.unlink(missing_ok=True)
        fill(half, count, words)
        half.rename(file)
    return own


def article_of(story: Story) -> Article:
    """Return the article that extraction would have made of the story's page."""
    return Article(
        title=story.title,
        text=story.text,
        html="".join(f"<p>{line}</p>" for line in story.text.split("\n")),
        url=story.url,
        byline=(story.byline,),
        published=story.published,
        section=story.section,
        lang=story.language.name,
        dir="rtl" if story.language.dir == "rtl" else "ltr",
        site_name=story.site,
        excerpt=story.text[:160],
        words=story.words,
        reading_minutes=max(1, story.words // 230),
        related=story.related,
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """A story's rows. fields: of `article`; body, fingerprint, folded: their columns in order."""

    id: ArticleId
    fields: dict[str, object]
    body: tuple[int, bytes, bytes, bytes, bytes]
    fingerprint: tuple[int, str, int]
    folded: tuple[object, ...]
    tag: str | None
    related: tuple[RelatedStory, ...]


def _lots(count: int, words: int) -> Iterator[list[_Rows]]:
    """Give the rows of all stories, made by all cores, a few lots ahead."""
    starts = iter(range(1, count + 1, _LOT))
    make = partial(_lot, count=count, words=words)
    if count <= _LOT:
        yield from map(make, starts)
        return
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        ahead: deque[Future[list[_Rows]]] = deque()
        for start in starts:
            ahead.append(pool.submit(make, start))
            if len(ahead) > 2 * cores:
                yield ahead.popleft().result()
        yield from (each.result() for each in ahead)


def _lot(start: int, count: int, words: int) -> list[_Rows]:
    numbers = range(start, min(count + 1, start + _LOT))
    return [_rows(story) for story in stories(numbers, count, words)]


def _rows(story: Story) -> _Rows:
    article = article_of(story)
    parts = packed(article.text), packed(article.html), _NOTHING
    fields = articles.fields_of(article) | {
        "id": story.number,
        "saved_at": story.saved_at.isoformat(),
        "state": story.state,
        "favourite": story.favourite,
    }
    return _Rows(
        ArticleId(story.number),
        fields,
        (story.number, *parts, checksum(*parts)),
        (story.number, story.host, random.Random(~story.number).getrandbits(64) - (1 << 63)),
        (story.number, *(fold(part) for part in _searchable(fields, article.text))),
        story.tag,
        story.related,
    )


def _searchable(fields: dict[str, object], text: str) -> list[str]:
    """Return what the view `searchable` gives of an article, not folded."""
    site = f"{fields['site_name']} {fields['host']}"
    return [str(fields["title"]), str(fields["byline"]), site, str(fields["section"]), text]


def _put(db: Connection, lot: list[_Rows]) -> None:
    names = lot[0].fields
    db.executemany(
        f"INSERT INTO article ({', '.join(names)}) VALUES (:{', :'.join(names)})",
        [row.fields for row in lot],
    )
    db.executemany("INSERT INTO body VALUES (?, ?, ?, ?, ?)", [row.body for row in lot])
    db.executemany("INSERT INTO fingerprint VALUES (?, ?, ?)", [row.fingerprint for row in lot])
    db.executemany(
        "INSERT INTO search (rowid, title, byline, site, section, text) VALUES (?, ?, ?, ?, ?, ?)",
        [row.folded for row in lot],
    )
    db.executemany(
        "INSERT INTO search_head (rowid, title, byline, site, section) VALUES (?, ?, ?, ?, ?)",
        [row.folded[:5] for row in lot],
    )
    db.executemany(
        "INSERT OR IGNORE INTO site VALUES (:host, :site_name, 0)", [row.fields for row in lot]
    )
    tagged = [(row.id, row.tag, tags.key(row.tag)) for row in lot if row.tag is not None]
    db.executemany("INSERT OR IGNORE INTO tag (name, key) VALUES (?2, ?3)", tagged)
    db.executemany("INSERT INTO article_tag SELECT id, ?1, 0 FROM tag WHERE key = ?3", tagged)
    for row in lot:
        if row.related:
            links.put(db, row.id, row.related)
